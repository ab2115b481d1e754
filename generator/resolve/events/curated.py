"""What people decided of events: before joining (which reports belong together) and after (what is told)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.errors import Problem
from generator.model.article import Article
from generator.model.curation import CuratedDecision
from generator.model.dossier import Event, Participant, Status
from generator.model.slug import slug
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.cast import Cast
from generator.resolve.events.reports import Report


@dataclass(frozen=True)
class Decided:
    """The decisions with the places of their handles; `decisions` are in the order of the file."""

    decisions: tuple[CuratedDecision, ...]
    articles: Mapping[str, Article]

    def of(self, *kinds: str) -> Iterator[tuple[CuratedDecision, tuple[tuple[Reference, ...], ...]]]:
        """Each decision of these kinds with the places of each of its handles."""
        for decision in self.decisions:
            if decision.kind in kinds:
                held = [self.articles.get(h.article) for h in decision.about]
                pairs = zip(decision.about, held, strict=True)
                yield decision, tuple(h.places(a) if a else () for h, a in pairs)

    def kept(self, reports: tuple[Report, ...]) -> tuple[Report, ...]:
        """The reports without those that people call no event."""
        no = [ref for _, places in self.of("not-an-event") for refs in places for ref in refs]
        return tuple(r for r in reports if not any(_means(ref, r) for ref in no))

    def groups(self, kind: str, reports: tuple[Report, ...]) -> tuple[tuple[frozenset[int], ...], ...]:
        """For each "same" or "different" the reports (by position) that each of its handles means."""
        return tuple(tuple(_of_handle(refs, reports) for refs in places) for _, places in self.of(kind))

    def problems(self, reports: tuple[Report, ...]) -> tuple[Problem, ...]:
        """One for each decision whose words stand in an article, but where no event is reported."""
        found = []
        for decision, places in self.of(*(d.kind for d in self.decisions)):
            for handle, refs in zip(decision.about, places, strict=True):
                if refs and not _of_handle(refs, reports):
                    what = f"{handle}: no event is reported there"
                    todo = "Give words of the sentence that reports it, or remove the decision."
                    found.append(Problem(decision.file, decision.line, what, todo))
        return tuple(dict.fromkeys(found))


def _means(where: Reference, report: Report) -> bool:
    """Do a handle's words mean this report? The sentence, or within it the trigger itself."""
    sentence = report.candidate.sentence
    return where.within(sentence) or sentence.within(where)


def _of_handle(refs: Iterable[Reference], reports: tuple[Report, ...]) -> frozenset[int]:
    """The reports that a handle means: those whose trigger its words hold, else those of the sentence."""
    refs = tuple(refs)
    sharp = {i for i, r in enumerate(reports) for ref in refs if r.candidate.trigger.within(ref)}
    return frozenset(sharp or {i for i, r in enumerate(reports) for ref in refs if _means(ref, r)})


def corrected(event: Event, reports: tuple[Report, ...], decided: Decided, cast: Cast) -> Event:
    """The event as people corrected it; a later line of the file goes before an earlier one."""
    for decision, places in decided.of(*CORRECTIONS):
        if decision.value and any(_of_handle(refs, reports) for refs in places):
            evidence = tuple(ref for refs in places for ref in refs)
            event = CORRECTIONS[decision.kind](event, decision.value, evidence, cast)
    return event


def _date(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    return replace(event, date=Date(value), date_evidence=evidence, reported_on=())


def _title(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    return replace(event, title=value)


def _type(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    kind, _, mode = value.partition("/")
    return replace(event, type=kind, mode=mode or None)


def _status(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    known: dict[str, Status] = {
        "reported": "reported",
        "planned": "planned",
        "denied": "denied",
        "cancelled": "cancelled",
    }
    return replace(event, status=known[value])


def _place(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    return replace(event, place=value, place_evidence=evidence)


def _note(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    return replace(event, note=value)


def _participants(event: Event, value: str, evidence: tuple[Reference, ...], cast: Cast) -> Event:
    """Those named, each in the role it had, or as a participant."""
    had = {slug(p.name): p for p in event.participants}
    names = [name.strip() for name in value.split(";") if name.strip()]
    made = tuple(had.get(slug(name)) or _participant(name, evidence, cast) for name in names)
    return replace(event, participants=made)


def _participant(name: str, evidence: tuple[Reference, ...], cast: Cast) -> Participant:
    for person in cast.people:
        if slug(name) in {slug(person.name), *map(slug, person.aliases)}:
            return Participant(person.id, None, person.name, "person", "participant", evidence)
    for actor in cast.actors:
        if slug(actor.name) == slug(name):
            return Participant(None, actor.id, actor.name, actor.kind, "participant", evidence)
    return Participant(None, None, name, "organisation", "participant", evidence)


Correction = Callable[[Event, str, tuple[Reference, ...], Cast], Event]
CORRECTIONS: dict[str, Correction] = {
    "date": _date,
    "title": _title,
    "type": _type,
    "status": _status,
    "place": _place,
    "participants": _participants,
    "note": _note,
}
