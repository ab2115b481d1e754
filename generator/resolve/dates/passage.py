"""What the text around an expression gives it to count from: dates told before, the day of speaking.

News counts from the day of writing, a history from the date that it told last.
"""

import datetime
import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import takewhile

from generator.model.expressions import (
    Before,
    DateCandidate,
    InYear,
    Shift,
)
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.calendar import DatedMention
from generator.resolve.dates.anchors import Value
from generator.resolve.dates.history import is_history
from generator.resolve.dates.pieces import is_day

_REACH = 1  # paragraphs back in which "the next day" finds its day in news
_REACH_OF_HISTORY = 3
_LAST_YEAR = datetime.timedelta(330)  # a day so far back does not share its year with the day of writing
_COMMA = re.compile(r",\s+(?:(?:just|only|barely|exactly)\s+)?")
_WILL = re.compile(r"(?i)\b(?:will|shall|'ll|’ll)\b")  # no word of a history, whose future is "would"
_TELLING = ("day", "month", "year")
_STORY = datetime.timedelta(366)  # the longest time that tells when a passage plays


class Passage:
    """The dates of one article read so far. Expressions inside quotations are read last."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._known: list[DatedMention] = []
        self._events = {c.where: c.event for c in findings.dates}
        self._asides = {c.where for c in findings.dates if c.aside}
        self.is_history = is_history(findings)

    def add(self, mention: DatedMention) -> None:
        """Remember a date that was read."""
        insort(self._known, mention, key=_place)

    def before(self, where: Reference) -> tuple[Date, ...]:
        """The dates of the passage so far, the nearest first."""
        reach = _REACH_OF_HISTORY if self.is_history else _REACH
        near = takewhile(lambda m: where.paragraph - m.where.paragraph <= reach, self._back(where))
        return tuple(m.date for m in near)

    def story(self, candidate: DateCandidate) -> Date | None:
        """The time that the passage tells of, if that is not the day of writing."""
        if self.is_history and not _WILL.search(candidate.because):
            return self._told_last(candidate.where)
        return self._year_goes_on(candidate)

    def _told_last(self, where: Reference) -> Date | None:
        """The date that the story is at: the last one told, but one told aside only if there is no other."""
        aside = None
        for mention in self._back(where):
            near = where.paragraph - mention.where.paragraph <= _REACH_OF_HISTORY
            sharp = mention.date.last - mention.date.first <= _STORY
            if not sharp or (not near and mention.date.grain == "year"):
                continue
            if mention.where not in self._asides:
                return mention.date
            aside = aside or mention.date
        return aside

    def _year_goes_on(self, candidate: DateCandidate) -> Date | None:
        """In news, too, “held on 4 March 2011 and freed on 6 April” is of one year."""
        expression, where = candidate.expression, candidate.where
        told = next((m for m in self._back(where) if m.where.paragraph == where.paragraph), None)
        if not isinstance(expression, InYear) or told is None or candidate.tense == "future":
            return None
        now = self._findings.article.published.date
        grains = ("day",) if is_day(expression.piece) else ("day", "month")
        one_time = is_day(expression.piece) or told.where.within(self._sentence(where) or where)
        if told.date.grain in grains and one_time and not (now and now.first - told.date.last < _LAST_YEAR):
            return told.date
        return None

    def event_day(self, candidate: DateCandidate) -> Date | None:
        """The day of the event that an expression counts from, if the article gives just one."""
        if not candidate.counted_from:
            return None
        days = {
            m.date
            for m in self._known
            if self._events.get(m.where) == candidate.counted_from and m.date.grain == "day"
        }
        return days.pop() if len(days) == 1 else None

    def named_again(self, candidate: DateCandidate) -> Value | None:
        """“On Tuesday, two days before the vote” or “In 2007, ten years later”: both mean the same time."""
        told = next(self._back(candidate.where), None) if _counts(candidate) else None
        if told is None or told.where.place != candidate.where.place or told.date.grain not in _TELLING:
            return None
        text = self._findings.article.paragraph(candidate.where.paragraph).text
        between = text[told.where.end : candidate.where.start]
        return (told.date, told.date) if _COMMA.fullmatch(between) else None

    def speaking_day(self, candidate: DateCandidate) -> Date | None:
        """For words inside a quotation: the day that the same sentence gives outside of it, if any."""
        sentence = self._sentence(candidate.where) if candidate.quoted else None
        if sentence is None:
            return None
        now = self._findings.article.published.date
        days = [m.date for m in self._known if m.where.within(sentence) and m.date.grain == "day"]
        return next((d for d in reversed(days) if not (now and d.first > now.last)), None)

    def _sentence(self, where: Reference) -> Reference | None:
        return next((s for s in self._findings.sentences if where.within(s)), None)

    def _back(self, where: Reference) -> Iterator[DatedMention]:
        """What was told before a place, the nearest first."""
        return (self._known[i] for i in reversed(range(bisect_left(self._known, where, key=_place))))


def _place(mention: DatedMention) -> Reference:
    return mention.where


def _counts(candidate: DateCandidate) -> bool:
    """Does the expression count from an event or from a date told before?"""
    expression = candidate.expression
    return candidate.counts or (
        isinstance(expression, Shift) and isinstance(expression.of, Before) and expression.count != 0
    )
