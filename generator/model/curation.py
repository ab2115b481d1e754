"""Decisions and notes by people, as the files under curation/ hold them."""

from dataclasses import dataclass
from typing import Literal

from generator.model.time import Date

Subject = Literal["people", "events", "articles"]


@dataclass(frozen=True, slots=True)
class Handle:
    """What a decision is about, in a form that survives growth: an article and words of it.

    `near` holds further words of the same paragraph where `words` alone stand in several.
    For a decision about a whole article `words` is None.
    """

    article: str
    words: str | None = None
    near: str | None = None


@dataclass(frozen=True, slots=True)
class CuratedDecision:
    """One judgement. `kind` is "same", "different", "not-a-person", "name", "date", "exclude" …;
    `value` is what a correction sets; `file` (relative to the root) and `line` say where it stands.
    """

    subject: Subject
    kind: str
    about: tuple[Handle, ...]
    value: str | None
    why: str | None
    by: str | None
    on: Date | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """An analyst's Markdown for the page `section`/`id`."""

    section: str
    id: str
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class Curation:
    """All that people decided and wrote."""

    decisions: tuple[CuratedDecision, ...] = ()
    notes: tuple[Note, ...] = ()
    briefing: str | None = None

    def about(self, subject: Subject) -> tuple[CuratedDecision, ...]:
        """The decisions on one kind of thing, in the order of the file."""
        return tuple(d for d in self.decisions if d.subject == subject)
