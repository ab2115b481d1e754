"""One seed before its structure is known: the text and what the file itself says about it."""

from dataclasses import dataclass

from generator.model.time import Date


@dataclass(frozen=True, slots=True)
class Declared:
    """Metadata that stands in the file's own fields (front matter, JSON-LD, Open Graph …)."""

    title: str | None = None
    published: Date | None = None
    published_in: str = ""
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded seed, with notes on how it was read.

    `around` is what stood around the story, and `is_story` says that the text holds nothing else, where the
    file's form tells.
    """

    text: str
    declared: Declared = Declared()
    notes: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    is_story: bool = False
