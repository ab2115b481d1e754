"""Candidates with their names and dates resolved: what one sentence reports."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.lexicon import areas
from generator.model.article import Article
from generator.model.dossier import Person, Status
from generator.model.findings import Findings
from generator.model.happenings import EventCandidate
from generator.model.slug import slug
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.calendar import Calendar, DatedMention
from generator.resolve.cast import Cast
from generator.resolve.events.parties import Party, parties
from generator.resolve.events.whereabouts import place
from generator.resolve.gender import Genders

FAMILY = {"support": "agree", "cooperate": "agree", "death": "assault"}
"""Types that different reports may give to one and the same event."""


SPOKEN = frozenset({"agree", "request", "accuse", "reject", "threaten", "support", "concede"})
"""Types that nobody can be given without whoever speaks."""

PHYSICAL = frozenset({"protest", "assault", "coerce", "mobilize", "retreat", "aid", "sanction"})
"""What is done rather than said."""


@dataclass(frozen=True, slots=True)
class Report:
    """One sentence's account of an event. `published` is its article's day, where known.

    One that names too little to be an event `alone` ("the fire") can still join one that others tell.
    `company` are the keys of all people whom its sentence names, whether or not they take part. It `opens`
    its article in the headline or the lead, which tell the same news.
    """

    candidate: EventCandidate
    parties: tuple[Party, ...]
    place: tuple[str, Reference] | None
    date: Date | None
    dated_by: tuple[Reference, ...]
    status: Status
    published: Date | None
    alone: bool = True
    company: frozenset[str] = frozenset()
    opens: bool = False

    @property
    def article(self) -> str:
        """The id of the article that reports."""
        return self.candidate.sentence.article

    @property
    def family(self) -> str:
        """The type under which reports of one event are looked for."""
        kind = FAMILY.get(self.candidate.type, self.candidate.type)
        return "visit" if self.candidate.mode == "visit" else kind

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all who take part; of a visit the country, too."""
        return frozenset(p.key for p in self.parties) | ({slug(self.land)} if self.land else set())

    @property
    def names(self) -> bool:
        """Does it name anybody at all?"""
        return any(p.named for p in self.parties)

    @property
    def land(self) -> str | None:
        """Of a visit the country that is visited."""
        return areas.country(self.spot) or self.spot if self.spot and self.candidate.mode == "visit" else None

    @property
    def spot(self) -> str | None:
        """The place's name."""
        return self.place[0] if self.place else None

    @property
    def order(self) -> tuple[Reference, Reference]:
        """Where it stands: by sentence, then by trigger."""
        return self.candidate.sentence, self.candidate.trigger


def reports(corpus: tuple[Findings, ...], cast: Cast, calendar: Calendar) -> tuple[Report, ...]:
    """What every candidate reports, in the order of the articles and their text."""
    genders = Genders(corpus, cast)
    found = [
        report
        for findings in corpus
        for candidate in findings.events
        for report in _report(findings.article, candidate, cast, calendar, genders)
    ]
    return _counterparts(tuple(sorted(found, key=lambda r: r.order)))


def _counterparts(found: tuple[Report, ...]) -> tuple[Report, ...]:
    """For "her Norwegian counterpart", whom the article's next report of such an event names."""
    return tuple(_named(report, after) for report, after in zip(found, (*found[1:], None), strict=False))


def _named(report: Report, after: Report | None) -> Report:
    unnamed = [p for p in report.parties if p.key.endswith("-counterpart")]
    if len(unnamed) != 1 or not after or after.article != report.article or after.family != report.family:
        return report
    others = [p for p in after.parties if p.participant.person]
    new = [p for p in others if p.key not in report.keys]
    if len(new) != 1 or len(new) == len(others):
        return report
    bearer = replace(new[0], participant=replace(new[0].participant, role=unnamed[0].participant.role))
    return replace(report, parties=tuple(bearer if p is unnamed[0] else p for p in report.parties))


def _report(
    article: Article, candidate: EventCandidate, cast: Cast, calendar: Calendar, genders: Genders
) -> Iterator[Report]:
    who, where = parties(candidate, cast, genders), place(candidate, cast)
    when = _when(candidate, calendar)
    news = _tells(candidate, who, where) or (_groups(candidate, who) and when is not None)
    alone = news and not (candidate.background and when is None)
    if not alone and candidate.status != "reported":
        return
    published = article.published.date
    date, dated_by = (when.date, (when.where,)) if when else _fresh(candidate, article)
    yield Report(
        candidate,
        who,
        where,
        date,
        dated_by,
        _status(candidate, when, published),
        published,
        alone,
        frozenset(e.id for _, e in cast.within(candidate.sentence) if isinstance(e, Person)),
        _opens(article, candidate.sentence),
    )


def _opens(article: Article, sentence: Reference) -> bool:
    """Is it a headline, or the first sentence of the body?"""
    first = next((p.n for p in article.told() if p.role == "body"), None)
    return article.paragraph(sentence.paragraph).heads or (sentence.paragraph == first and not sentence.start)


def _tells(candidate: EventCandidate, who: tuple[Party, ...], where: tuple[str, Reference] | None) -> bool:
    """An event needs somebody, and a name or a place; disasters and elections do with a place alone."""
    if not reads(candidate, who) or _nowhere(candidate, who, where):
        return False
    if candidate.type in ("disaster", "election"):
        return bool(who or where) and (where is not None or any(p.named for p in who))
    return bool(who) and (where is not None or any(p.named for p in who))


def _groups(candidate: EventCandidate, who: tuple[Party, ...]) -> bool:
    """Does a group act that has no name: "nurses walked out on Monday"? With a day of its own it is news."""
    acting = (p for p in who if p.participant.role == "actor" and p.participant.kind == "organisation")
    return candidate.type in PHYSICAL and reads(candidate, who) and any(acting)


def _burns(party: Party) -> bool:
    """Is it a person by name, who neither catches fire nor collapses as a house does?"""
    who = party.participant
    return who.role == "actor" and who.kind == "person" and party.named


def _nowhere(candidate: EventCandidate, who: tuple[Party, ...], where: tuple[str, Reference] | None) -> bool:
    """Is it a journey of which nothing is told but who travels?"""
    alone = all(p.participant.role != "recipient" for p in who)
    return candidate.mode == "visit" and alone and where is None and candidate.wording.alone == "travel"


def reads(candidate: EventCandidate, who: tuple[Party, ...]) -> bool:
    """Do those who take part fill a sentence of the event's wording?"""
    if candidate.type == "disaster" and any(_burns(p) for p in who):
        return False
    roles = {p.participant.role for p in who}
    spoken = candidate.type in SPOKEN and any(a.role == "actor" for a in candidate.arguments)
    if spoken and not roles & {"actor", "participant"}:
        return False
    if candidate.wording.alone is None and "recipient" not in roles:
        return False
    if candidate.mode == "visit" and all(p.participant.kind == "country" for p in who):
        return False  # it takes people to travel
    bodies = candidate.act.startswith("meet") and any(p.participant.kind == "organisation" for p in who)
    if candidate.wording.joint and len(who) < 2 and candidate.mode != "multilateral" and not bodies:
        return False  # a meeting takes two, or a council that meets
    if any(_whose(p) for p in who):
        return False  # "whose beauty launched a magazine" hangs on somebody told of elsewhere
    acted_on_only = all(p.participant.role == "recipient" for p in who)
    together = candidate.wording.joint and candidate.wording.alone is not None
    delivered = candidate.wording.thing is not None and candidate.wording.alone is not None
    worded = candidate.wording.passive is not None or delivered
    return not acted_on_only or worded or together


def _whose(party: Party) -> bool:
    """Is it only what somebody has: "whose beauty"?"""
    said = party.participant.evidence[:1]
    return not party.named and any(r.text.lower().startswith("whose ") for r in said)


def _fresh(candidate: EventCandidate, article: Article) -> tuple[Date | None, tuple[Reference, ...]]:
    """News of the day is of about the day that the article states, marked as such."""
    published = article.published
    told = candidate.fresh and candidate.status == "reported" and published.date is not None
    if not told or published.date is None or published.date.grain != "day" or published.origin == "inferred":
        return None, ()
    return Date(f"{str(published.date).rstrip('~')}~"), published.evidence


def _when(candidate: EventCandidate, calendar: Calendar) -> DatedMention | None:
    for where in (*candidate.dates, *candidate.passage):
        for mention in calendar.within(where):
            return mention
    return None


def _status(candidate: EventCandidate, when: DatedMention | None, published: Date | None) -> Status:
    """A reported event that lies after its article's day is planned."""
    if when and published and candidate.status == "reported" and published.last < when.date.first:
        return "planned"
    return candidate.status
