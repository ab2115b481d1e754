"""Events across articles: which reports tell the same event."""

from collections import Counter
from dataclasses import dataclass, replace

from generator.errors import Problem
from generator.model.curation import CuratedDecision
from generator.model.dossier import Event, Unsure
from generator.model.findings import Findings
from generator.model.stories import tellers
from generator.resolve.calendar import Calendar
from generator.resolve.cast import Cast
from generator.resolve.events.curated import Decided, corrected
from generator.resolve.events.joining import join
from generator.resolve.events.reports import reports
from generator.resolve.events.stories import Stories
from generator.resolve.events.telling import tell


@dataclass(frozen=True, slots=True)
class Events:
    """The events of the corpus, those that a person should compare, and decisions that could not be kept."""

    events: tuple[Event, ...]
    unsure: tuple[Unsure, ...]
    problems: tuple[Problem, ...] = ()


def events(
    corpus: tuple[Findings, ...],
    cast: Cast,
    calendar: Calendar,
    decisions: tuple[CuratedDecision, ...],
) -> Events:
    """Each event once, with every sentence that reports it. Curated decisions win over every score."""
    articles = {f.article.id: f.article for f in corpus}
    decided = Decided(decisions, articles)
    found = reports(corpus, cast, calendar)
    problems = decided.problems(found)
    found = decided.kept(found)
    texts = {a.id: " ".join(p.text for p in a.told()) for a in articles.values()}
    told_of = Stories(texts, frozenset((a.id, c.article) for a in articles.values() for c in a.copies))
    joined = join(found, told_of, decided.groups("same", found), decided.groups("different", found))
    first = tellers(articles)
    told = _numbered([corrected(tell(r, why, first), r, decided, cast) for r, why in joined.clusters])
    unsure = tuple(Unsure("events", (told[a].id, told[b].id), (why,)) for a, b, why in joined.doubts)
    return Events(tuple(sorted(told, key=_order)), unsure, problems)


def _numbered(told: list[Event]) -> list[Event]:
    """The events with ids of their own: what would share an id gets a number, in the order of evidence."""
    seen: Counter[str] = Counter()
    ids = {}
    for i, event in sorted(enumerate(told), key=lambda pair: pair[1].evidence[0]):
        seen[event.id] += 1
        ids[i] = event.id if seen[event.id] == 1 else f"{event.id}-{seen[event.id]}"
    return [replace(event, id=ids[i]) for i, event in enumerate(told)]


def _order(event: Event) -> tuple[bool, str, str]:
    return event.date is None, str(event.date or ""), event.title
