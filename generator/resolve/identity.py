"""Addresses: entities keep the id under which they were first published."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from rapidfuzz.fuzz import ratio

from generator.model.addresses import Address, Addresses
from generator.model.curation import CuratedDecision, Curation, Note
from generator.model.dossier import Actor, Dossier, Event, Person, Place, Quote, Unsure
from generator.model.slug import slug
from generator.model.text import Reference
from generator.resolve.naming import name
from generator.resolve.recognition import Bearer

Ids = Mapping[str, str]
Entity = TypeVar("Entity", Person, Actor, Place)


def settle(dossier: Dossier, known: Addresses, curation: Curation) -> tuple[Dossier, Addresses]:
    """The dossier with remembered ids throughout, and the addresses to remember from now on.

    Each entity comes with a provisional id, unique in its section; it leaves with the one it had before, or
    with a new one made of its name. Raises UserError where curated addresses clash.
    """
    bearers = {
        "people": _people(dossier, curation.about("people")),
        "events": _events(dossier, curation.about("events")),
        "actors": tuple(Bearer(slug(a.name), _first(a.mentions)) for a in dossier.actors),
        "places": tuple(Bearer(slug(p.name), _first(p.mentions)) for p in dossier.places),
    }
    provisional = {s: tuple(e.id for e in getattr(dossier, s)) for s in bearers}
    named = {section: name(section, held, known.entries) for section, held in bearers.items()}
    ids = {s: dict(zip(provisional[s], named[s][0], strict=True)) for s in bearers}
    entries = tuple(entry for section in sorted(named) for entry in named[section][1])
    notes = _notes(curation.notes, entries)
    return replace(_renamed(dossier, ids), notes=notes), Addresses(entries)


def _people(dossier: Dossier, decisions: tuple[CuratedDecision, ...]) -> tuple[Bearer, ...]:
    names = {d.value for d in decisions if d.kind == "name"}
    bearers = (Bearer(slug(p.name), _first(p.mentions), renamed=p.name in names) for p in dossier.people)
    return _curated(tuple(bearers), decisions, dossier)


def _events(dossier: Dossier, decisions: tuple[CuratedDecision, ...]) -> tuple[Bearer, ...]:
    titles = {d.value for d in decisions if d.kind == "title"}
    bearers = (
        Bearer(slug(e.title), _first(e.evidence), _dated(e), renamed=e.title in titles)
        for e in dossier.events
    )
    return _curated(tuple(bearers), decisions, dossier)


def _dated(event: Event) -> str | None:
    return slug(f"{event.title} {event.date}") if event.date else None


def _first(references: Iterable[Reference]) -> tuple[Reference, ...]:
    return tuple(sorted(references))


def _curated(
    bearers: tuple[Bearer, ...], decisions: Iterable[CuratedDecision], dossier: Dossier
) -> tuple[Bearer, ...]:
    """The bearers with the addresses that people decided for them."""
    held: dict[tuple[str, int], list[tuple[Reference, int]]] = defaultdict(list)
    for position, bearer in enumerate(bearers):
        for reference in bearer.evidence:
            held[reference.place].append((reference, position))
    found = list(bearers)
    for decision in decisions:
        for place in decision.places(dossier.articles) if decision.kind == "slug" else ():
            about = [n for reference, n in held[place.place] if reference.span.overlaps(place.span)]
            if about:  # a sentence may report several events: the one whose title is likest to the words
                n = max(about, key=lambda n: ratio(bearers[n].name, slug(place.text)))
                found[n] = replace(bearers[n], curated=decision)
    return tuple(found)


def _notes(notes: Iterable[Note], entries: Iterable[Address]) -> tuple[Note, ...]:
    """The notes, each at the address where its page is now."""
    to = {(a.section, a.id): a.to for a in entries if a.to}
    return tuple(replace(n, id=to.get((n.section, n.id), n.id)) for n in notes)


def _renamed(dossier: Dossier, ids: Mapping[str, Ids]) -> Dossier:
    return replace(
        dossier,
        people=tuple(_with_id(p, ids["people"]) for p in dossier.people),
        actors=tuple(_with_id(a, ids["actors"]) for a in dossier.actors),
        places=tuple(_with_id(p, ids["places"]) for p in dossier.places),
        events=tuple(_event(e, ids) for e in dossier.events),
        quotes=tuple(_quote(q, ids) for q in dossier.quotes),
        unsure=tuple(_unsure(u, ids) for u in dossier.unsure),
    )


def _with_id(entity: Entity, ids: Ids) -> Entity:
    return replace(entity, id=ids[entity.id])


def _event(event: Event, ids: Mapping[str, Ids]) -> Event:
    participants = tuple(
        replace(p, person=ids["people"].get(p.person or ""), actor=ids["actors"].get(p.actor or ""))
        for p in event.participants
    )
    return replace(event, id=ids["events"][event.id], participants=participants)


def _quote(quote: Quote, ids: Mapping[str, Ids]) -> Quote:
    speaker, addressee = quote.speaker, quote.addressee
    if speaker:
        speaker = replace(
            speaker,
            person=ids["people"].get(speaker.person or ""),
            actor=ids["actors"].get(speaker.actor or ""),
        )
    if addressee:
        addressee = replace(addressee, person=ids["people"].get(addressee.person or ""))
    return replace(quote, speaker=speaker, addressee=addressee)


def _unsure(unsure: Unsure, ids: Mapping[str, Ids]) -> Unsure:
    renamed = ids.get(unsure.kind, {})
    return replace(unsure, ids=tuple(renamed.get(i, i) for i in unsure.ids))
