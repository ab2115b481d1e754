"""Everything in the dossier looked up the other way round: what is where, and who with whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.model.addresses import NO_ADDRESSES, Addresses
from generator.model.article import Article
from generator.model.dossier import Actor, Dossier, Event, Person, Place, Quote, Reading
from generator.model.stories import tellers
from generator.model.text import Reference
from generator.model.time import Date
from generator.render.order import by_day, in_time

Entity = Person | Actor | Place
Key = tuple[str, str]
"""The section and id of a page."""
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True)
class Concordance:
    """Lookups over one dossier, each made when it is first asked for. Lists keep the dossier's order.

    `whole` says that the pages are for the site. Those for docs/, which people review as a diff, leave out
    what only repeats other lines or counts them: the same things in another order, neighbours, numbers.
    """

    dossier: Dossier
    whole: bool = False
    addresses: Addresses = NO_ADDRESSES

    @cached_property
    def article(self) -> dict[str, Article]:
        """Articles by id."""
        return {a.id: a for a in self.dossier.articles}

    @cached_property
    def person(self) -> dict[str, Person]:
        """People by id."""
        return {p.id: p for p in self.dossier.people}

    @cached_property
    def actor(self) -> dict[str, Actor]:
        """Countries and organisations by id."""
        return {a.id: a for a in self.dossier.actors}

    @cached_property
    def name(self) -> dict[str, str]:
        """Names of people, actors and places by id."""
        everyone: tuple[Entity, ...] = (*self.dossier.places, *self.dossier.actors, *self.dossier.people)
        return {one.id: one.name for one in everyone}

    @cached_property
    def event(self) -> dict[str, Event]:
        """Events by id."""
        return {e.id: e for e in self.dossier.events}

    @cached_property
    def former(self) -> dict[Key, list[str]]:
        """The former ids of each entry."""
        return grouped(((a.section, a.to or ""), a.id) for a in self.addresses.moved())

    @cached_property
    def place_named(self) -> dict[str, Place]:
        """Places by name and by id, as an event gives its place."""
        return {key: p for p in self.dossier.places for key in (p.id, p.name)}

    @cached_property
    def note(self) -> dict[Key, str]:
        """An analyst's Markdown by section and id of its page."""
        corrected = [("people", p.id, p.note) for p in self.dossier.people if p.note]
        corrected += [("events", e.id, e.note) for e in self.dossier.events if e.note]
        written = [(n.section, n.id, n.text) for n in self.dossier.notes]
        texts = grouped(((section, one), text.strip()) for section, one, text in [*corrected, *written])
        return {key: "\n\n".join(text) for key, text in texts.items()}

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events in time; those without a day by the day they were reported on, the undated last."""
        return in_time(self.dossier.events)

    @cached_property
    def beside(self) -> dict[Key, tuple[Article | Event | None, Article | Event | None]]:
        """The articles, and the events, just before and after each in time."""
        lines: dict[str, tuple[Article | Event, ...]] = {
            "articles": by_day(self.dossier.articles),
            "events": self.events,
        }
        return {
            (section, one.id): (before, after)
            for section, line in lines.items()
            for before, one, after in zip([None, *line], line, [*line[1:], None], strict=False)
        }

    @cached_property
    def events_of(self) -> dict[Key, list[Event]]:
        """Events in time by who takes part and by their place."""
        found: dict[Key, list[Event]] = defaultdict(list)
        for event in self.events:
            place = self.place_named.get(event.place or "")
            held = [_key(p.person, p.actor) for p in event.participants]
            for entity in dict.fromkeys([*held, ("places", place.id) if place else None]):
                if entity:
                    found[entity].append(event)
        return found

    @cached_property
    def events_on(self) -> dict[str, list[Event]]:
        """Events by the text of their date; those without one by each day they were reported on."""
        return grouped((str(d), e) for e in self.events for d in ([e.date] if e.date else e.reported_on))

    @cached_property
    def mentions_of_date(self) -> dict[str, tuple[Reference, ...]]:
        """The expressions that mean a date, by the text of the date."""
        return {str(d.date): d.mentions for d in self.dossier.dates}

    @cached_property
    def events_at(self) -> dict[tuple[str, int], list[Event]]:
        """Events by each paragraph that reports them, in time."""
        return grouped((place, e) for e in self.events for place in _places(e.evidence))

    @cached_property
    def events_in(self) -> dict[str, list[Event]]:
        """Events in time by the article that reports them."""
        return grouped((a, e) for e in self.events for a in dict.fromkeys(r.article for r in e.evidence))

    @cached_property
    def acting(self) -> dict[str, set[Key]]:
        """By article, who takes part in the events it reports, where these were, and whom it quotes."""
        found: dict[str, set[Key]] = defaultdict(set)
        for key, events in self.events_of.items():
            for one in (r.article for e in events for r in e.evidence):
                found[one].add(key)
        for key, quotes in self.quotes_of.items():
            for quote in quotes:
                found[quote.evidence.article].add(key)
        return found

    @cached_property
    def quotes_of(self) -> dict[Key, list[Quote]]:
        """Quotes by the speaker."""
        said = ((_key(q.speaker.person, q.speaker.actor), q) for q in self.dossier.quotes if q.speaker)
        return grouped((speaker, quote) for speaker, quote in said if speaker)

    @cached_property
    def quotes_at(self) -> dict[tuple[str, int], list[Quote]]:
        """Quotes by the paragraph they stand in."""
        return grouped((q.evidence.place, q) for q in self.dossier.quotes)

    @cached_property
    def named_at(self) -> dict[tuple[str, int], list[tuple[str, Entity, Reference]]]:
        """Section, entity and mention of all that is named, by paragraph."""
        return grouped((ref.place, (section, one, ref)) for section, one, ref in self._named())

    @cached_property
    def dates_at(self) -> dict[tuple[str, int], list[tuple[Date, Reading]]]:
        """Dates and how they were read, by paragraph."""
        return grouped((r.evidence.place, (d.date, r)) for d in self.dossier.dates for r in d.readings)

    @cached_property
    def named_in(self) -> dict[str, list[tuple[str, Entity]]]:
        """Section and entity of all that an article names, the most often named first."""
        counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        entity = {(section, one.id): one for section, one, _ in self._named()}
        for section, one, ref in self._named():
            counts[ref.article][section, one.id] += 1
        return {
            article: [(key[0], entity[key]) for key, _ in count.most_common()]
            for article, count in counts.items()
        }

    @cached_property
    def published_on(self) -> dict[str, list[Article]]:
        """Articles by the text of their publication date."""
        return grouped((str(a.published.date), a) for a in self.dossier.articles if a.published.date)

    @cached_property
    def with_whom(self) -> dict[str, Counter[str]]:
        """For each person, the others who take part in the same events, with the number of events."""
        return _together([_people(e) for e in self.dossier.events])

    @cached_property
    def beside_whom(self) -> dict[str, Counter[str]]:
        """For each person, the others who are named in the same articles, with the number of articles."""
        named = [
            [one.id for section, one in names if section == "people"] for names in self.named_in.values()
        ]
        return _together(named)

    @cached_property
    def story(self) -> dict[str, str]:
        """For each article, the first article of its story; copies of one story share it."""
        return tellers(self.article)

    def articles_of(self, references: Iterable[Reference]) -> tuple[Article, ...]:
        """The articles that the references stand in, in order of publication."""
        ids = dict.fromkeys(r.article for r in references)
        return by_day(self.article[one] for one in ids)

    def stories(self, articles: Iterable[Article]) -> int:
        """How many independent stories the articles tell."""
        return len({self.story[a.id] for a in articles})

    def _named(self) -> Iterable[tuple[str, Entity, Reference]]:
        everyone: tuple[tuple[str, tuple[Entity, ...]], ...] = (
            ("people", self.dossier.people),
            ("actors", self.dossier.actors),
            ("places", self.dossier.places),
        )
        return ((section, one, ref) for section, all_ in everyone for one in all_ for ref in one.mentions)


def grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    """Values by their key, keys and values in the order they come."""
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def _places(references: Iterable[Reference]) -> list[tuple[str, int]]:
    return list(dict.fromkeys(r.place for r in references))


def _key(person: str | None, actor: str | None) -> Key | None:
    return ("people", person) if person else ("actors", actor) if actor else None


def _people(event: Event) -> list[str]:
    return list(dict.fromkeys(p.person for p in event.participants if p.person))


def _together(groups: Iterable[list[str]]) -> dict[str, Counter[str]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for group in groups:
        for one in group:
            found[one].update(other for other in group if other != one)
    return found
