"""What changed between two dossiers, as a colleague would say it."""

from generator.desk.diff.articles import articles
from generator.desk.diff.change import Change, Comparison
from generator.desk.diff.events import events
from generator.desk.diff.people import people
from generator.desk.diff.remarks import decisions, quotes, review, written
from generator.model.dossier import Dossier
from generator.render import evidence

__all__ = ["Change", "Comparison", "compare"]


def compare(before: Dossier, after: Dossier) -> Comparison:
    """All changes, section by section, in a stable order."""
    labels = {a.id: evidence.label(a) for d in (before, after) for a in d.articles}
    return Comparison(
        (
            *articles(before, after, labels),
            *people(before, after),
            *events(before, after, labels),
            *quotes(before, after),
            *review(before, after),
            *decisions(before, after),
            *written(before, after),
        ),
        labels,
    )
