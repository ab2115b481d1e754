"""Date expressions against their anchors."""

from generator.model.dossier import DateEntry
from generator.model.findings import Findings
from generator.resolve.calendar import Calendar


def calendar(corpus: tuple[Findings, ...]) -> Calendar:
    """Every expression that can be anchored, and those that cannot with the reason."""
    return Calendar((), ())


def index(calendar: Calendar) -> tuple[DateEntry, ...]:
    """The date index in the order of time."""
    return ()
