"""One thing that changed, with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.model.text import Reference

Section = Literal["Articles", "People", "Events", "Quotes", "To review", "Decisions", "Written by the desk"]
SECTIONS: tuple[Section, ...] = (
    "Articles",
    "People",
    "Events",
    "Quotes",
    "To review",
    "Decisions",
    "Written by the desk",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What happened (`kind`: "added", "merged", "redated" …) to what (`subject`), in words (`detail`).

    `page` is the page below docs/ that shows it now, None if there is none; `evidence` the words of an
    article that say so.
    """

    section: Section
    kind: str
    subject: str
    detail: str = ""
    page: str | None = None
    evidence: Reference | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes, sections in the order of SECTIONS; `labels` are articles in a few words, by id."""

    changes: tuple[Change, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)

    def of(self, section: Section) -> tuple[Change, ...]:
        """The changes of one section."""
        return tuple(c for c in self.changes if c.section == section)
