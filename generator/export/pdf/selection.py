"""Parts of a dossier on demand: what happened and was published between two days, or one person or event.

A selection is a whole dossier again: every reference in it leads to one of its own articles.
"""

import difflib
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from generator.errors import Problem, UserError
from generator.export.pdf.part import Part
from generator.model.dossier import Actor, Dossier, Event, Person, Place
from generator.model.text import Reference
from generator.model.time import Date

Named = TypeVar("Named", Person, Place, Actor)


def selected(dossier: Dossier, part: Part) -> Dossier:
    """What belongs to a part. Raises UserError for an unknown address, and if nothing belongs to it."""
    chosen = about(dossier, part.about) if part.about else dossier
    if not part.period:
        return chosen
    chosen = between(chosen, part.start, part.end)
    if part.about and not _one(chosen, part.about):
        raise UserError([_nothing(part.start, part.end)])
    return chosen


def between(dossier: Dossier, start: Date | None, end: Date | None) -> Dossier:
    """The events dated and the articles published from `start` to `end`, both inclusive; None is open.

    An article outside the period stays when it reports an event inside it. Raises UserError for no article.
    """
    if start and end and start.first > end.last:
        todo = f"Give the earlier one first: from {end} to {start}."
        raise UserError([Problem("dossier", None, f"no period goes from {start} to {end}", todo)])
    events = [e for e in dossier.events if _within(e.date, start, end)]
    published = {a.id for a in dossier.articles if _within(a.published.date, start, end)}
    articles = published | {where.article for event in events for where in event.evidence}
    if not articles:
        raise UserError([_nothing(start, end)])
    return _restricted(dossier, articles, events)


def about(dossier: Dossier, address: str) -> Dossier:
    """One person with their events, quotes and articles, or one event with its people and articles.

    `address` is a page's address, such as people/ID or events/ID. Raises UserError for an unknown one.
    """
    one = _one(dossier, address)
    if isinstance(one, Person):
        return _about_person(dossier, one)
    if isinstance(one, Event):
        return _about_event(dossier, one)
    raise UserError([_unknown(dossier, address)])


def _one(dossier: Dossier, address: str) -> Person | Event | None:
    section, _, id_ = address.partition("/")
    if section == "people":
        return next((person for person in dossier.people if person.id == id_), None)
    if section == "events":
        return next((event for event in dossier.events if event.id == id_), None)
    return None


def _about_person(dossier: Dossier, person: Person) -> Dossier:
    events = [e for e in dossier.events if any(p.person == person.id for p in e.participants)]
    articles = _articles(person.mentions) | _articles(where for e in events for where in e.evidence)
    part = _restricted(dossier, articles, events)
    quotes = tuple(q for q in part.quotes if q.speaker and q.speaker.person == person.id)
    return replace(part, people=(person,), quotes=quotes)


def _about_event(dossier: Dossier, event: Event) -> Dossier:
    part = _restricted(dossier, _articles(event.evidence), [event])
    who = {p.person for p in event.participants}
    places = {where.place for where in event.evidence}
    quotes = tuple(q for q in part.quotes if q.evidence.place in places)
    return replace(part, people=tuple(p for p in part.people if p.id in who), quotes=quotes)


def _restricted(dossier: Dossier, articles: set[str], events: Iterable[Event]) -> Dossier:
    """The dossier with some articles and events, and whatever else those articles speak of."""
    return replace(
        dossier,
        articles=tuple(a for a in dossier.articles if a.id in articles),
        people=_mentioned(dossier.people, articles),
        actors=_mentioned(dossier.actors, articles),
        places=_mentioned(dossier.places, articles),
        events=tuple(events),
        dates=(),
        unresolved=tuple(u for u in dossier.unresolved if u.evidence.article in articles),
        quotes=tuple(q for q in dossier.quotes if q.evidence.article in articles),
        unsure=(),
    )


def _mentioned(named: tuple[Named, ...], articles: set[str]) -> tuple[Named, ...]:
    """Those named in some articles, with their mentions and offices there."""
    found = []
    for one in named:
        mentions = _there(one.mentions, articles)
        if isinstance(one, Person):
            roles = (replace(role, evidence=_there(role.evidence, articles)) for role in one.roles)
            one = replace(one, roles=tuple(r for r in roles if r.evidence))  # noqa: PLW2901 - the same person
        if mentions:
            found.append(replace(one, mentions=mentions))
    return tuple(found)


def _there(references: Iterable[Reference], articles: set[str]) -> tuple[Reference, ...]:
    return tuple(where for where in references if where.article in articles)


def _articles(references: Iterable[Reference]) -> set[str]:
    return {where.article for where in references}


def _within(date: Date | None, start: Date | None, end: Date | None) -> bool:
    """Does a date touch the period?"""
    if date is None:
        return False
    return (start is None or date.last >= start.first) and (end is None or date.first <= end.last)


def _nothing(start: Date | None, end: Date | None) -> Problem:
    period = f"from {start or 'the beginning'} to {end or 'the end'}"
    return Problem("dossier", None, f"nothing happened {period}", "Choose other days.")


def _unknown(dossier: Dossier, address: str) -> Problem:
    known = [f"people/{p.id}" for p in dossier.people] + [f"events/{e.id}" for e in dossier.events]
    near = difflib.get_close_matches(address, known, 3, 0.75)
    todo = "Give people/ID or events/ID, as in a page's address."
    return Problem(
        "dossier", None, f"there is no {address}", f"Did you mean {' or '.join(near)}?" if near else todo
    )
