"""The dossier: what the articles say, resolved. It follows the public data format word for word.

Every person, actor, place, event, date and quote carries at least one Reference; nothing exists without one.
"""

from dataclasses import dataclass
from typing import Literal

from generator.model.article import Article
from generator.model.curation import Note
from generator.model.spoken import spoken
from generator.model.text import Reference
from generator.model.time import Date

ActorKind = Literal["country", "organisation"]
ParticipantKind = Literal["person", "country", "organisation"]
ParticipantRole = Literal["actor", "recipient", "participant"]
Status = Literal["reported", "planned", "denied", "cancelled"]
AccountField = Literal["status", "date", "place", "participants", "number"]
UnsureKind = Literal["people", "events", "articles"]


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the press reports it, with the days of the first and last article that say so."""

    text: str
    first: Date | None
    last: Date | None
    evidence: tuple[Reference, ...]

    @property
    def fullest(self) -> tuple[Reference, ...]:
        """The reports that tell it in most of its words: "President" alone does not say of what."""
        words = set(self.text.casefold().split())
        told = {r: len(words & set(r.text.casefold().split())) for r in self.evidence}
        most = max(told.values(), default=0)
        return tuple(r for r in self.evidence if told[r] == most)


def _recency(office: Office) -> tuple[bool, tuple[object, ...], int]:
    return office.last is not None, office.last.sort_key if office.last else (), len(office.evidence)


@dataclass(frozen=True, slots=True)
class Person:
    """A resolved individual. `why` says in sentences which evidence joined the mentions."""

    id: str
    name: str
    aliases: tuple[str, ...]
    roles: tuple[Office, ...]
    mentions: tuple[Reference, ...]
    why: tuple[str, ...] = ()
    note: str | None = None
    wikidata: str | None = None

    @property
    def office(self) -> Office | None:
        """The office reported last; of several on that day the one reported most often."""
        return max(self.roles, key=_recency, default=None)


@dataclass(frozen=True, slots=True)
class Actor:
    """A country or an organisation that acts, speaks or is acted on."""

    id: str
    name: str
    kind: ActorKind
    mentions: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place where something happens or is spoken of."""

    id: str
    name: str
    mentions: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in an event: a person, an actor, or (with neither id) a name that resolves to nothing."""

    person: str | None
    actor: str | None
    name: str
    kind: ParticipantKind
    role: ParticipantRole
    evidence: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What one set of reports says of one field, where reports differ."""

    field: AccountField
    value: str
    evidence: tuple[Reference, ...]

    @property
    def words(self) -> str:
        """The value as a reader says it: a day in words."""
        return spoken(Date(self.value)) if self.field == "date" else self.value


@dataclass(frozen=True, slots=True)
class Event:
    """One event, however many articles report it. `why` says which evidence joined the reports."""

    id: str
    title: str
    type: str
    mode: str | None
    status: Status
    date: Date | None
    date_evidence: tuple[Reference, ...]
    reported_on: tuple[Date, ...]
    place: str | None
    place_evidence: tuple[Reference, ...]
    participants: tuple[Participant, ...]
    evidence: tuple[Reference, ...]
    independent_sources: int
    accounts: tuple[Account, ...]
    why: tuple[str, ...] = ()
    note: str | None = None

    @property
    def disputed(self) -> bool:
        """Do reports differ? That something was planned before it was reported is no dispute."""
        return any(account.field != "status" for account in self.accounts)


@dataclass(frozen=True, slots=True)
class Reading:
    """How one expression came to its date: the rule, and the day it was counted from, if any."""

    evidence: Reference
    rule: str
    anchor: Date | None


@dataclass(frozen=True, slots=True)
class DateEntry:
    """A date of the index and every place that speaks of it; one reading for each mention."""

    date: Date
    mentions: tuple[Reference, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A date expression that could not be anchored, and why."""

    evidence: Reference
    why: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: a person, an actor, or a name alone."""

    person: str | None
    actor: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom something was said."""

    person: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Quote:
    """One contiguous run of quoted words, without the quotation marks."""

    id: str
    continues: str | None
    speaker: Speaker | None
    cue: Reference | None
    addressee: Addressee | None
    via: str | None
    said_on: Date | None
    kind: Literal["direct", "indirect"]
    text: str
    evidence: Reference


@dataclass(frozen=True, slots=True)
class Decision:
    """A curated judgement that this dossier applied."""

    file: str
    line: int
    what: str
    why: str | None
    by: str | None
    on: Date | None


@dataclass(frozen=True, slots=True)
class Unsure:
    """Entries that a person should compare or look at."""

    kind: UnsureKind
    ids: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the dossier knows, complete and in its final order.

    `notes` and `briefing` are Markdown by the desk's own people, the only text that is not the articles'.
    """

    title: str
    subject: str | None
    as_of: Date | None
    articles: tuple[Article, ...]
    people: tuple[Person, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    events: tuple[Event, ...]
    dates: tuple[DateEntry, ...]
    unresolved: tuple[Unresolved, ...]
    quotes: tuple[Quote, ...]
    decisions: tuple[Decision, ...]
    unsure: tuple[Unsure, ...]
    notes: tuple[Note, ...] = ()
    briefing: str | None = None

    @property
    def waiting(self) -> int:
        """How many things wait for a person's decision."""
        doubtful = sum(a.published.date is None or a.published.origin == "inferred" for a in self.articles)
        disputed = sum(event.disputed for event in self.events)
        return doubtful + disputed + len(self.unresolved) + len(self.unsure)
