"""An article as it was read: metadata, paragraphs and what cleaning did to it."""

from dataclasses import dataclass
from typing import Literal

from generator.model.text import Reference
from generator.model.time import Date

Role = Literal["metadata", "headline", "byline", "subheading", "body", "credit", "furniture"]
TitleOrigin = Literal["headline", "lead", "metadata", "curated"]
DateOrigin = Literal["stated", "metadata", "inferred", "curated", "unknown"]
CopyKind = Literal["exact", "rewritten", "contains", "contained"]

TOLD: tuple[Role, ...] = ("headline", "subheading", "body")
"""Roles whose text the article itself tells; only these yield people, dates, events and quotes."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the cleaned text. `n` counts from 1 and never changes when the role does."""

    n: int
    text: str
    role: Role

    @property
    def heads(self) -> bool:
        """Is it a headline, or a heading between the lines?"""
        return self.role in ("headline", "subheading")


@dataclass(frozen=True, slots=True)
class Published:
    """The publication day, where it was found, and why a reader should believe it.

    `readings` holds the possible days of an ambiguous figure such as 12/03/2026.
    """

    date: Date | None
    origin: DateOrigin
    why: str
    evidence: tuple[Reference, ...] = ()
    readings: tuple[Date, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """Another article that tells the same story. `similarity` is the share of aligned words, 0 to 1."""

    article: str
    kind: CopyKind
    similarity: float


@dataclass(frozen=True, slots=True)
class Article:
    """One seed, read. `id` is made from the file name alone; `sha256` is of the file's bytes."""

    id: str
    source: str
    sha256: str
    title: str
    title_from: TitleOrigin
    published: Published
    outlet: str | None
    agencies: tuple[str, ...]
    authors: tuple[str, ...]
    dateline: str | None
    language: str
    paragraphs: tuple[Paragraph, ...]
    cleaned: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()

    def told(self) -> tuple[Paragraph, ...]:
        """The paragraphs that belong to the story itself."""
        return tuple(p for p in self.paragraphs if p.role in TOLD)

    def paragraph(self, n: int) -> Paragraph:
        """Paragraph number `n` (counted from 1)."""
        return self.paragraphs[n - 1]

    def reference(self, n: int, start: int, end: int) -> Reference:
        """A reference to code points `start` to `end` of paragraph `n`."""
        return Reference(self.id, n, start, end, self.paragraph(n).text[start:end])
