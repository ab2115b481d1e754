"""Why the dossier says what it says: the evidence and the reasons, in plain lines."""

import difflib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from generator import build
from generator.errors import Problem, UserError
from generator.model.addresses import NO_ADDRESSES, Addresses
from generator.model.article import Article
from generator.model.dossier import Dossier, Event, Person
from generator.model.text import Reference

Entry = TypeVar("Entry", Article, Event, Person)


def explain(root: Path, what: str, jobs: int | None = None) -> tuple[str, ...]:
    """Lines about an entry of the dossier in `root`; see `lines`."""
    found = build.resolved(root, jobs)
    return lines(found.dossier, what, found.addresses)


def lines(dossier: Dossier, what: str, addresses: Addresses = NO_ADDRESSES) -> tuple[str, ...]:
    """Lines about `person/ID`, `event/ID`, `article/ID` or `date ARTICLE#pN`.

    A former id means the page that it leads to now. Raises UserError where there is no such entry, with the
    likeliest one.
    """
    sort, _, name = what.strip().replace(" ", "/", 1).partition("/")
    sort = _PLURALS.get(sort, sort)
    if sort not in _EXPLAINERS:
        todo = "Ask for person/ID, event/ID, article/ID or date ARTICLE#pN."
        raise UserError([Problem(what, None, "this cannot be explained", todo)])
    return tuple(_EXPLAINERS[sort](dossier, addresses.led(sort, name)))


def _person(dossier: Dossier, name: str) -> Iterator[str]:
    person = find(dossier.people, name)
    yield f"{person.name} (people/{person.id})"
    yield from _block("Also called", person.aliases)
    for office in person.roles:
        yield f"Office: {office.text}, reported from {office.first or '?'} to {office.last or '?'}"
        yield from _quoted(office.evidence[:3])
    yield from _block("Why these words are one person", person.why)
    yield f"Named {_counted(len(person.mentions), 'time')}:"
    yield from _quoted(person.mentions)
    yield from _unsure(dossier, "people", person.id)


def _event(dossier: Dossier, name: str) -> Iterator[str]:
    event = find(dossier.events, name)
    yield f"{event.title} (events/{event.id})"
    yield f"Type: {event.type}{f', {event.mode}' if event.mode else ''}; status: {event.status}"
    yield f"Day: {event.date or 'unknown'}; place: {event.place or 'unknown'}"
    yield from _quoted((*event.date_evidence, *event.place_evidence))
    for who in event.participants:
        yield f"{who.role.capitalize()}: {who.name} ({who.kind})"
        yield from _quoted(who.evidence[:2])
    yield from _block("Why these reports are one event", event.why)
    yield f"Reported by {_counted(event.independent_sources, 'independent source')}:"
    yield from _quoted(event.evidence)
    for account in event.accounts:
        yield f"Reports differ, {account.field}: {account.words}"
        yield from _quoted(account.evidence[:2])
    yield from _unsure(dossier, "events", event.id)


def _article(dossier: Dossier, name: str) -> Iterator[str]:
    article = find(dossier.articles, name)
    yield f"{article.title} (articles/{article.id})"
    yield f"Title taken from: {article.title_from}"
    published = article.published
    yield f"Published: {published.date or 'unknown'} ({published.origin}). {published.why}"
    yield from _quoted(published.evidence)
    yield from _block("Cleaned", article.cleaned)
    for copy in article.copies:
        yield f"{copy.kind} copy of {copy.article}, {copy.similarity:.0%} of the words"


def _date(dossier: Dossier, place: str) -> Iterator[str]:
    name, _, paragraph = place.partition("#")
    article = find(dossier.articles, name)
    number = int(paragraph.lstrip("p")) if paragraph.lstrip("p").isdigit() else None
    if paragraph and number not in {p.n for p in article.paragraphs}:
        todo = f"Name one from p1 to p{article.paragraphs[-1].n}."
        raise UserError([Problem(place, None, "the article has no such paragraph", todo)])
    published = article.published.date or "an unknown day"
    yield f"articles/{article.id}{f'#p{number}' if number else ''}, published {published}"
    found = sorted(_readings(dossier, article, number))
    yield from (text for _, text in found) if found else ("No date expression stands there.",)


def _readings(dossier: Dossier, article: Article, number: int | None) -> Iterator[tuple[Reference, str]]:
    def here(reference: Reference) -> bool:
        return reference.article == article.id and number in (None, reference.paragraph)

    for entry in dossier.dates:
        for reading in entry.readings:
            if here(reading.evidence):
                counted = f", counted from {reading.anchor}" if reading.anchor else ""
                words = f"“{reading.evidence.text}” (p{reading.evidence.paragraph}) → {entry.date}"
                yield reading.evidence, f"{words}: rule “{reading.rule}”{counted}"
    for unresolved in dossier.unresolved:
        if here(unresolved.evidence):
            where = unresolved.evidence
            yield where, f"“{where.text}” (p{where.paragraph}) → not resolved: {unresolved.why}"


def find(entries: Iterable[Entry], name: str) -> Entry:
    """The entry with this id. Raises UserError with the likeliest ones if there is none."""
    held = {entry.id: entry for entry in entries}
    if name in held:
        return held[name]
    near = difflib.get_close_matches(name, held, n=3)
    todo = f"Did you mean {' or '.join(near)}?" if near else "Its page's address shows the id."
    raise UserError([Problem(name or "(no id)", None, "the dossier has no such entry", todo)])


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _block(title: str, said: Iterable[str]) -> Iterator[str]:
    held = tuple(said)
    if held:
        yield f"{title}:"
        yield from (f"  - {line}" for line in held)


def _quoted(references: Iterable[Reference]) -> Iterator[str]:
    for reference in references:
        yield f"  “{' '.join(reference.text.split())}” ({reference.article}#p{reference.paragraph})"


def _unsure(dossier: Dossier, kind: str, id: str) -> Iterator[str]:
    for unsure in dossier.unsure:
        if unsure.kind == kind and id in unsure.ids:
            others = ", ".join(other for other in unsure.ids if other != id) or "on its own"
            yield from _block(f"Unsure: {others}", unsure.why)


_PLURALS = {"person": "people", "event": "events", "article": "articles", "dates": "date"}
_EXPLAINERS: dict[str, Callable[[Dossier, str], Iterator[str]]] = {
    "people": _person,
    "events": _event,
    "articles": _article,
    "date": _date,
}
