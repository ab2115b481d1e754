"""What speaks for a publication day: reports in dated articles, the calendar, copies, full dates."""

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from generator.model.article import Article
from generator.model.dossier import Person
from generator.model.expressions import DateCandidate, Fixed, InYear
from generator.model.findings import Findings
from generator.model.spoken import spoken
from generator.model.text import Reference
from generator.model.time import Date, day, days_after
from generator.resolve.calendar import DatedMention
from generator.resolve.cast import Cast
from generator.resolve.dates import of_article
from generator.resolve.dates.anchors import Anchors, Unanchored
from generator.resolve.dates.history import is_history
from generator.resolve.dates.values import value

Key = tuple[str, str]

_REACH = 7  # days around an event in which a report calls it by its weekday
_COPY_REACH = {"exact": 1, "contains": 1, "contained": 1, "rewritten": 3}  # days between a story and its copy
_MEMORY = 366  # days after which a full date no longer narrows anything down
_CALENDAR_YEARS = 3  # how many years after the latest full date a weekday is looked for
_LONG_WORD = re.compile(r"[a-z]{5,}")  # words that tell what a sentence is about; names are not among them


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """One piece of evidence: with `where` in the article, publication falls between the two days.

    `says` tells a reader why; `shown` is the place in another article that shows it.
    """

    first: datetime.date
    last: datetime.date
    where: Reference | None
    says: str
    shown: Reference | None = None
    strong: bool = True

    def fits(self, value: datetime.date) -> bool:
        """May the article be of this day?"""
        return self.first <= value <= self.last


@dataclass(frozen=True, slots=True)
class Report:
    """A sentence of a dated article that gives the day of what it tells."""

    mention: DatedMention
    sentence: Reference


@dataclass(frozen=True)
class Reports:
    """The dated sentences of the corpus by each pair of names in them, one of them a person."""

    cast: Cast
    by_pair: Mapping[Key, tuple[Report, ...]]
    articles: Mapping[str, Article]

    @classmethod
    def of(cls, corpus: Iterable[Findings], cast: Cast) -> "Reports":
        """Collect them from the dated articles."""
        found: dict[Key, list[Report]] = defaultdict(list)
        dated = [f for f in corpus if f.article.published.date]
        for findings in dated:
            for mention in of_article(findings).mentions:
                sentence = _sentence(mention.where, findings)
                if mention.date.grain == "day" and sentence:
                    for pair in _pairs(sentence, cast):
                        found[pair].append(Report(mention, sentence))
        return cls(cast, {k: tuple(v) for k, v in found.items()}, {f.article.id: f.article for f in dated})

    def like(self, sentence: Reference) -> Iterator[Report]:
        """The reports that tell the same as a sentence, as far as names and words show."""
        people = {e.id for _, e in self.cast.within(sentence) if isinstance(e, Person)}
        seen = set()
        for pair in _pairs(sentence, self.cast):
            for report in self.by_pair.get(pair, ()):
                same = set(pair) <= people or _words(sentence) & _words(report.sentence)
                if same and report not in seen:
                    seen.add(report)
                    yield report


def pieces(findings: Findings, reports: Reports) -> tuple[Piece, ...]:
    """All evidence for the publication day of an undated article."""
    since = _latest_full_date(findings)
    found = [*_reported(findings, reports), *_copied(findings.article, reports)]
    found += _by_calendar(findings, since.first.year if since else None)
    if since:
        end = days_after(since.first, _MEMORY)
        says = f"the latest day it speaks of as past is {spoken(since)}"
        found.append(Piece(since.first, end, None, says, strong=False))
    return tuple(found)


def _reported(findings: Findings, reports: Reports) -> Iterator[Piece]:
    """“Tuesday” here and the 21st there, for the same talks."""
    for candidate in findings.dates:
        sentence = _sentence(candidate.where, findings)
        if candidate.quoted or not sentence:
            continue
        for report in reports.like(sentence):
            if days := _fitting(candidate, report.mention.date):
                says = f"“{candidate.where.text}” is {spoken(report.mention.date)}"
                yield Piece(days[0], days[-1], candidate.where, says, report.mention.where)


def _fitting(candidate: DateCandidate, date: Date) -> list[datetime.date]:
    """The days of publication on which the expression, if it needs one, means just this date."""
    around = (days_after(date.first, n) for n in range(-_REACH, _REACH + 1))
    wrong_way = {"past": lambda d: d < date.first, "future": lambda d: d > date.first}.get(candidate.tense)
    return [d for d in around if _read(candidate, d) == (date, day(d)) and not (wrong_way and wrong_way(d))]


def _read(candidate: DateCandidate, published: datetime.date) -> tuple[Date, Date | None] | None:
    try:
        return value(candidate.expression, Anchors(day(published), tense=candidate.tense))
    except Unanchored:
        return None


def _copied(article: Article, reports: Reports) -> Iterator[Piece]:
    for copy in article.copies:
        other = reports.articles.get(copy.article)
        if other and other.published.date and other.published.date.grain == "day":
            reach = _COPY_REACH[copy.kind]
            day_of = other.published.date.first
            shown = other.published.evidence[0] if other.published.evidence else None
            says = "both tell one story" if shown else f"it tells one story with “{other.title}”"
            yield Piece(days_after(day_of, -reach), days_after(day_of, reach), None, says, shown)


def _by_calendar(findings: Findings, since: int | None) -> Iterator[Piece]:
    """A weekday with a day of the month falls in few years; a full date says from when on.

    A history has such days, too, but they are not of the time in which it was written.
    """
    if since is None or is_history(findings):
        return
    for candidate in findings.dates:
        expression = candidate.expression
        if not isinstance(expression, InYear) or expression.weekday is None or expression.year:
            continue
        for year in range(since, since + _CALENDAR_YEARS):
            date = _existing(year, expression.piece)
            if date and date.first.weekday() == expression.weekday and (days := _fitting(candidate, date)):
                yield Piece(days[0], days[-1], candidate.where, f"“{candidate.where.text}” is in {year}")


def _existing(year: int, piece: str) -> Date | None:
    try:
        return Date(f"{year:04d}-{piece}")
    except ValueError:
        return None


def _latest_full_date(findings: Findings) -> Date | None:
    """The latest date with its year that a clause in the past tense gives."""
    full = (
        c.expression.date
        for c in findings.dates
        if isinstance(c.expression, Fixed)
        and c.tense == "past"
        and c.expression.date.grain in ("day", "month", "year")
    )
    return max(full, key=lambda d: d.first, default=None)


def _sentence(where: Reference, findings: Findings) -> Reference | None:
    return next((s for s in findings.sentences if where.within(s)), None)


def _pairs(sentence: Reference, cast: Cast) -> Iterator[Key]:
    """Every two names of a sentence, one of them a person."""
    named = {e.id: isinstance(e, Person) for _, e in cast.within(sentence)}
    return (pair for pair in combinations(sorted(named), 2) if named[pair[0]] or named[pair[1]])


def _words(sentence: Reference) -> set[str]:
    return set(_LONG_WORD.findall(sentence.text))
