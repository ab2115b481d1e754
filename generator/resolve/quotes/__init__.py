"""Quotes with their speakers."""

from collections import Counter

from generator.model.dossier import Quote
from generator.model.findings import Findings
from generator.model.speech import QuoteCandidate
from generator.model.time import Date
from generator.resolve.calendar import Calendar
from generator.resolve.cast import Cast
from generator.resolve.gender import Genders
from generator.resolve.quotes.introductions import Introductions
from generator.resolve.quotes.speakers import Speakers


def quotes(corpus: tuple[Findings, ...], cast: Cast, calendar: Calendar) -> tuple[Quote, ...]:
    """Every quote, its speaker resolved where the text is sure, in the order of the articles.

    Ids tell article, paragraph and place in it, so they stay when other articles come.
    """
    speakers = Speakers(cast, Genders(corpus, cast), Introductions(corpus, cast))
    return tuple(quote for findings in corpus for quote in _of_article(findings, speakers, calendar))


def _of_article(findings: Findings, speakers: Speakers, calendar: Calendar) -> list[Quote]:
    told = {p.n for p in findings.article.told()}
    ids, counts = [], Counter[int]()
    for candidate in findings.quotes:
        n = candidate.where.paragraph
        counts[n] += 1
        ids.append(f"{findings.article.id}-p{n}-q{counts[n]}")
    return [
        _quote(candidate, ids[i], ids, speakers, calendar)
        for i, candidate in enumerate(findings.quotes)
        if candidate.where.paragraph in told
    ]


def _quote(
    candidate: QuoteCandidate, name: str, ids: list[str], speakers: Speakers, calendar: Calendar
) -> Quote:
    return Quote(
        id=name,
        continues=None if candidate.continues is None else ids[candidate.continues],
        speaker=speakers.speaker(candidate.speaker),
        cue=candidate.cue,
        addressee=speakers.addressee(candidate.addressee),
        via=speakers.via(candidate.via),
        said_on=_said_on(candidate, calendar),
        kind=candidate.kind,
        text=candidate.where.text,
        evidence=candidate.where,
    )


def _said_on(candidate: QuoteCandidate, calendar: Calendar) -> Date | None:
    """The day that stands beside the verb of speech."""
    days = (m.date for phrase in candidate.when for m in calendar.within(phrase))
    return next((day for day in days if day.grain == "day"), None)
