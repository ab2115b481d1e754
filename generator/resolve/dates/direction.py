"""Which of the repeating days, months and seasons is meant: the last, this or the next."""

import datetime
from collections.abc import Sequence

from generator.model.expressions import DayOfMonth, Expression, InYear, Weekday, Weekend, Which
from generator.model.time import Date

# A clause in the past tense may name a near day ahead ("the 3 June vote was put off"): with the other reading
# this many times as far away, the near one is meant.
_MUCH_NEARER = 8
_NEARLY_OVER = datetime.timedelta(15)  # a quarter is spoken of as past from its last weeks on


def depends_on_tense(expression: Expression) -> bool:
    """Does the clause's tense decide what the expression means?"""
    if isinstance(expression, InYear):
        return expression.year is None and expression.which in ("any", "this")
    if isinstance(expression, Weekday):
        return expression.week is None and expression.which in ("any", "this")
    return isinstance(expression, DayOfMonth | Weekend)


def choose(dates: Sequence[Date], now: Date, which: Which, tense: str) -> Date | None:
    """One of the dates, given in order of time; None if none fits."""
    past, future = _past(dates, now, which), _future(dates, now, which)
    if which == "last" or not future:
        return past
    if which == "next" or not past:
        return future
    if tense == "unknown" and dates[0].grain == "day" and len(dates[0].text) and which == "any":
        return past
    return future if tense in ("future", "present") else past


def nearest(dates: Sequence[Date], now: Date, tense: str) -> Date | None:
    """The date of a repeating day of the year: by the tense, unless the other way is far nearer."""
    past, future = _past(dates, now, "any"), _future(dates, now, "any")
    if not (past and future):
        return past or future
    back, ahead = (now.first - past.first).days, (future.first - now.last).days
    if tense == "past":
        return future if ahead * _MUCH_NEARER < back else past
    if tense == "future":
        return past if back * _MUCH_NEARER < ahead else future
    return past if back <= ahead else future


def _past(dates: Sequence[Date], now: Date, which: Which) -> Date | None:
    if which == "last":
        return next((d for d in reversed(dates) if d.last < now.first), None)
    if dates and dates[0].grain in ("quarter", "interval"):
        return next((d for d in reversed(dates) if d.last <= now.last + _NEARLY_OVER), None)
    return next((d for d in reversed(dates) if d.first <= now.last), None)


def _future(dates: Sequence[Date], now: Date, which: Which) -> Date | None:
    if which == "next":
        return next((d for d in dates if d.first > now.last), None)
    return next((d for d in dates if d.last >= now.first), None)
