"""Gathered people as the dossier lists them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.errors import Problem
from generator.model.curation import CuratedDecision
from generator.model.dossier import Office, Person, Unsure
from generator.model.slug import slug
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.people import naming
from generator.resolve.people.decisions import Judged, ambiguous
from generator.resolve.people.gathering import Doubt, Gathered, conflict
from generator.resolve.people.held import held
from generator.resolve.people.mentions import Mention
from generator.resolve.people.offices import offices

Group = tuple[Gathered, ...]
Days = Mapping[str, Date | None]
Own = tuple[tuple[CuratedDecision, frozenset[Reference]], ...]
"""The decisions that set something of one person, each with the names that it is about."""
# More lines of one kind than this tell a reader nothing more.
_LINES = 12


@dataclass(frozen=True, slots=True)
class Persons:
    """The people by id, the id of everybody gathered, and decisions about one person that name several."""

    people: tuple[Person, ...]
    ids: Mapping[Gathered, str]
    problems: tuple[Problem, ...]


def persons(groups: tuple[Group, ...], decided: Judged, days: Days) -> Persons:
    """The people, sorted by their provisional ids. `days` tells each article's publication day."""
    everybody = tuple(tuple(sorted(_mentions(group), key=lambda m: m.where)) for group in groups)
    values, problems = _values(everybody, decided)
    names = [_name(mentions, own) for mentions, own in zip(everybody, values, strict=True)]
    ids = _unique(names)
    made = (
        _person(ids[i], names[i], everybody[i], group=groups[i], own=values[i], days=days)
        for i in range(len(groups))
    )
    known = {person: ids[i] for i, group in enumerate(groups) for person in group}
    return Persons(tuple(sorted(made, key=lambda p: p.id)), known, problems)


def unsure(doubts: Iterable[Doubt], ids: Mapping[Gathered, str]) -> tuple[Unsure, ...]:
    """The doubts that no decision has settled, one for each pair."""
    found: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    for doubt in doubts:
        pair = tuple(sorted((ids[doubt.one], ids[doubt.other])))
        if pair[0] != pair[1] and not conflict(doubt.one.apart, doubt.other.apart):
            found[pair][doubt.why] = None
    return tuple(Unsure("people", pair, tuple(why)) for pair, why in sorted(found.items()))


def _mentions(group: Group) -> Iterator[Mention]:
    return (m for person in group for individual in person.individuals for m in individual.mentions)


def _values(
    everybody: tuple[tuple[Mention, ...], ...], decided: Judged
) -> tuple[list[Own], tuple[Problem, ...]]:
    """The decisions that set something, person by person, and those about several people."""
    owner = {m.where: i for i, mentions in enumerate(everybody) for m in mentions} if decided.values else {}
    own: list[Own] = [() for _ in everybody]
    problems = []
    for decision, places in decided.values:
        whose = sorted({owner[where] for where in places if where in owner})
        if len(whose) == 1:
            own[whose[0]] += ((decision, frozenset(places)),)
        elif whose:
            called = (naming.name(m.where.text for m in everybody[i]) for i in whose)
            problems.append(ambiguous(decision, called))
    return own, tuple(problems)


def _set(own: Own, kind: str) -> list[str]:
    return [d.value for d, _ in own if d.kind == kind and d.value is not None]


def _name(mentions: tuple[Mention, ...], own: Own) -> str:
    decided = _set(own, "name")
    return decided[0] if decided else naming.name(m.where.text for m in mentions)


def _unique(names: list[str]) -> list[str]:
    """An id for each name; of equal ones the later get a number. The names come in the order of the text."""
    taken: set[str] = set()
    ids = []
    for name in names:
        base, number = slug(name), 1
        while (found := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        taken.add(found)
        ids.append(found)
    return ids


def _person(
    id: str, name: str, mentions: tuple[Mention, ...], *, group: Group, own: Own, days: Days
) -> Person:
    seen = naming.aliases(name, (*(m.where.text for m in mentions), *_set(own, "alias")))
    notes = _set(own, "note")
    return Person(
        id=id,
        name=name,
        aliases=seen,
        roles=_roles(mentions, own, days),
        mentions=tuple(m.where for m in mentions),
        why=tuple(_why(group, own)),
        note="\n\n".join(notes) or None,
        wikidata=next(iter(_set(own, "wikidata")), None),
    )


def _roles(mentions: tuple[Mention, ...], own: Own, days: Days) -> tuple[Office, ...]:
    corrected = {where: d.value for d, places in own if d.kind == "role" and d.value for where in places}
    reported = ((office, m.office or m.where) for m in mentions for office in _told(m, corrected))
    return offices(reported, days)


def _told(mention: Mention, corrected: Mapping[Reference, str]) -> tuple[str, ...]:
    """The offices that stand with a mention, or what a decision says there."""
    if mention.where in corrected:
        return (corrected[mention.where],)
    return held(mention.office.text) if mention.office else ()


def _why(group: Group, own: Own) -> Iterator[str]:
    """The evidence as sentences: how the articles were joined, then how shorter names follow full ones."""
    for person in group:
        for reason, articles in person.reasons.items():
            more = f" and {len(articles) - 1} more" if len(articles) > 1 else ""
            yield f"The person of {articles[0]}{more} is joined by: {reason}."
    if len(group) > 1:
        yield "Joined by a decision of the desk."
    for decision, _ in own:
        yield f"{decision.file}, line {decision.line}: {decision.what}."
    lines = [line for person in group for individual in person.individuals for line in individual.why]
    yield from lines[:_LINES]
    if len(lines) > _LINES:
        yield f"{len(lines) - _LINES} more single names follow a full name in their article."
