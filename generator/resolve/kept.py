"""Does the dossier keep to what people decided?"""

from collections.abc import Iterator, Set

from generator.errors import Problem
from generator.model.curation import SUBJECTS, CuratedDecision, Curation
from generator.model.dossier import Dossier
from generator.resolve.decided import missing
from generator.resolve.meant import Meaning


def unkept(
    curation: Curation, dossier: Dossier, articles: frozenset[str], told: Set[tuple[str, int | None]]
) -> Iterator[Problem]:
    """The problems of decisions and notes that match nothing, or that the dossier does not follow.

    `articles` are the ids of all articles that were read, excluded ones too; of the decisions at the files
    and lines in `told` the reader knows already.
    """
    present = {a.id: a for a in dossier.articles}
    meanings = {subject: Meaning(dossier, subject) for subject in SUBJECTS if subject != "articles"}
    for decision in curation.decisions:
        if any(h.article in articles and h.article not in present for h in decision.about):
            continue  # an excluded article: decisions about it rest
        if (decision.file, decision.line) in told:
            continue
        lost = list(missing(decision, present))
        yield from lost
        if not lost and decision.subject in meanings:
            yield from _broken(decision, meanings[decision.subject])
    yield from _notes(dossier)


def _broken(decision: CuratedDecision, meaning: Meaning) -> Iterator[Problem]:
    """`same` and `different` can be seen in the result; so can words that name nobody any more."""
    where = decision.file, decision.line
    sides = [meaning.of(handle) for handle in decision.about]
    for handle, ids in zip(decision.about, sides, strict=True):
        if not ids and not decision.kind.startswith("not-"):
            one = "person" if decision.subject == "people" else "event"
            yield Problem(*where, f"no {one} is found at {handle}", "Name words where it is, or remove this.")
    joined = frozenset.intersection(*sides)
    together = len(frozenset.union(*sides)) < len(sides)
    if all(sides) and (
        (decision.kind == "same" and not joined) or (decision.kind == "different" and together)
    ):
        yield Problem(*where, f"not followed: {decision.what}", "Add `near:` if the words are ambiguous.")


def _notes(dossier: Dossier) -> Iterator[Problem]:
    days = _days(dossier)
    for note in dossier.notes:
        known = {entity.id for entity in getattr(dossier, note.section)} if note.section != "dates" else days
        if note.id not in known:
            yield Problem(
                note.file,
                None,
                f"there is no page {note.section}/{note.id}",
                "Rename the note, or remove it.",
            )


def _days(dossier: Dossier) -> set[str]:
    """Every date on which something stands: mentions, events, articles."""
    published = [a.published.date for a in dossier.articles]
    happened = [day for e in dossier.events for day in (e.date, *e.reported_on)]
    return {str(day) for day in (*(entry.date for entry in dossier.dates), *happened, *published) if day}
