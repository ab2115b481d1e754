"""What changed between two dossiers, as a colleague would say it."""

from generator.desk.diff.articles import articles
from generator.desk.diff.change import Change, Comparison
from generator.desk.diff.events import events
from generator.desk.diff.people import people
from generator.desk.diff.remarks import decisions, quotes, review, written
from generator.model.dossier import Dossier

__all__ = ["Change", "Comparison", "compare"]


def compare(before: Dossier, after: Dossier) -> Comparison:
    """All changes, section by section, in a stable order."""
    return Comparison(
        (
            *articles(before, after),
            *people(before, after),
            *events(before, after),
            *quotes(before, after),
            *review(before, after),
            *decisions(before, after),
            *written(before, after),
        )
    )
