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
    """One of the dates, in order of time: by "last" or "next", else by the tense, else the nearest."""
    past, future = _past(dates, now, which), _future(dates, now, which)
    if which == "last" or not future:
        return past
    if which == "next" or not past:
        return future
    if tense in ("past", "present", "future"):  # "it opens in May" looks ahead
        return past if tense == "past" else future
    return past if _back(past, now) <= _ahead(future, now) else future


def of_year(dates: Sequence[Date], now: Date, tense: str, sure: bool) -> Date | None:
    """A day of the year: by the tense, unless the other way is far nearer and the tense is not `sure`."""
    if sure and tense != "present":  # "the bloc meets on 17 March" may tell of five days ago
        return choose(dates, now, "any", tense)
    past, future = _past(dates, now, "any"), _future(dates, now, "any")
    if past and future:
        if _ahead(future, now) * _MUCH_NEARER < _back(past, now):
            return future
        if _back(past, now) * _MUCH_NEARER < _ahead(future, now):
            return past
    return choose(dates, now, "any", tense)


def of_week(tense: str) -> str:
    """How a clause decides on a weekday: "he speaks on Friday" looks ahead, a clause without a verb back."""
    return {"present": "future", "unknown": "past"}.get(tense, tense)


def _back(past: Date, now: Date) -> int:
    return max(0, (now.first - past.last).days)


def _ahead(future: Date, now: Date) -> int:
    return max(0, (future.first - now.last).days)


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
