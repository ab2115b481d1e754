"""resolve: from candidates in single articles to one dossier of the whole corpus.

Each step takes what the one before made. Curated decisions win over everything.
"""

from dataclasses import dataclass

from generator.errors import Problem
from generator.model.addresses import Addresses
from generator.model.curation import Curation
from generator.model.dossier import Dossier
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve import (
    actors,
    copies,
    corrections,
    dates,
    decided,
    events,
    identity,
    inferred,
    kept,
    people,
    published,
    quotes,
    roles,
    soundness,
)
from generator.resolve.cast import Cast
from generator.settings import Settings


@dataclass(frozen=True, slots=True)
class Resolved:
    """The dossier, the addresses to remember, and what a person should mend."""

    dossier: Dossier
    addresses: Addresses
    problems: tuple[Problem, ...] = ()


def dossier(
    findings: tuple[Findings, ...], curation: Curation, known: Addresses, settings: Settings
) -> Resolved:
    """Resolve the corpus. `findings` come in the order of their article ids."""
    about_articles = curation.about("articles")
    corpus = corrections.corrected(findings, about_articles)
    corpus = roles.settle(corpus)
    corpus = copies.find(corpus, about_articles)
    corpus = published.stated(corpus, about_articles)
    who = people.people(corpus, curation.about("people"))
    cast = Cast(who.people, *actors.actors(corpus, who.people))
    corpus = inferred.inferred(corpus, cast)
    as_of = settings.as_of or _latest(corpus)
    calendar = dates.calendar(corpus)
    what = events.events(corpus, cast, calendar, curation.about("events"))
    resolved = Dossier(
        title=settings.title,
        subject=settings.subject,
        as_of=as_of,
        articles=tuple(f.article for f in corpus),
        people=people.dated(cast.people, corpus),
        actors=cast.actors,
        places=cast.places,
        events=what.events,
        dates=dates.index(calendar),
        unresolved=calendar.unresolved,
        quotes=quotes.quotes(corpus, cast, calendar),
        decisions=decided.applied(curation.decisions, (f.article for f in corpus)),
        unsure=who.unsure + what.unsure,
        briefing=curation.briefing,
    )
    settled, addresses = identity.settle(soundness.check(resolved), known, curation)
    read = frozenset(f.article.id for f in findings)
    told = (*who.problems, *what.problems)
    unkept = kept.unkept(curation, settled, read, {(p.file, p.line) for p in told})
    return Resolved(settled, addresses, (*told, *unkept, *inferred.late(corpus, as_of)))


def _latest(corpus: tuple[Findings, ...]) -> Date | None:
    """The latest day that an article states as its own."""
    days = [f.article.published.date for f in corpus if f.article.published.origin != "inferred"]
    return max((d for d in days if d), default=None)
