"""Operators for what comes round again: days of the week, days, months and seasons of the year."""

import datetime

from generator.model.expressions import DayOfMonth, Expression, InYear, Now, Then, Weekday, Weekend
from generator.model.time import Date, day
from generator.resolve.dates import arithmetic, pieces
from generator.resolve.dates.anchors import Anchors, Inner, Unanchored, Value
from generator.resolve.dates.direction import choose, of_week, of_year
from generator.resolve.dates.story import next_in

_MONTHS = 14  # how far a weekday with a day of an unsaid month is looked for
_YEARS = 7  # how far a weekday with a day of the month is looked for
_NO_YEAR = "No year near the time of the text has such a day."
_NO_DAY = "The day to count from is not known."


def in_year(expression: InYear, anchors: Anchors, inner: Inner) -> Value:
    """A month, season or day of a told year, or of the year that story, tense and weekday decide."""
    if expression.year is not None:
        year, anchor = inner(expression.year, anchors)
        return pieces.in_year(year.first.year, expression.piece), anchor
    in_story = anchors.story if expression.which == "any" else None
    now = in_story or anchors.today()
    dates = _over_years(expression, now)
    if in_story:
        found = next_in(dates, in_story)
    elif pieces.is_day(expression.piece) and expression.which == "any":
        found = of_year(dates, now, anchors.tense, anchors.sure)
    else:
        found = choose(dates, now, expression.which, anchors.tense)
    if found is None:
        raise Unanchored(_NO_YEAR)
    return found, now


def _over_years(expression: InYear, now: Date) -> list[Date]:
    """The same piece of the years around, where it exists and falls on the weekday that is told."""
    reach = 1 if expression.weekday is None and expression.piece != "02-29" else _YEARS
    found = []
    for year in range(max(1, now.first.year - reach), min(9998, now.last.year + reach) + 1):
        try:
            date = pieces.in_year(year, expression.piece)
        except ValueError:
            continue
        if expression.weekday in (None, date.first.weekday()):
            found.append(date)
    return found


def weekday(expression: Weekday, anchors: Anchors, inner: Inner) -> Value:
    """A day of the week that is told, or the one before or after an anchor."""
    base, anchor = inner(expression.week or _start(expression), anchors)
    if expression.week and expression.which == "any":
        monday = arithmetic.unit_of(base.first, "week").first
        return day(monday + datetime.timedelta(expression.number)), anchor
    if base.grain != "day":
        raise Unanchored(_NO_DAY)
    around = [day(base.first + datetime.timedelta(n)) for n in range(-7, 8)]
    days = [d for d in around if d.first.weekday() == expression.number]
    if anchors.story and expression.week is None and expression.which == "any":
        return next(d for d in days if d.first >= base.first), anchor
    return choose(days, base, expression.which, of_week(anchors.tense)) or days[0], anchor


def _start(expression: Weekday) -> Expression:
    return Then() if expression.which == "any" else Now()


def weekend(expression: Weekend, anchors: Anchors, inner: Inner) -> Value:
    """The weekend before or after the anchor."""
    now = anchors.today()
    if now.grain != "day":
        raise Unanchored(_NO_DAY)
    around = [arithmetic.weekend_of(now.first + datetime.timedelta(7 * n)) for n in (-1, 0, 1)]
    if expression.which in ("any", "this"):
        past = of_week(anchors.tense) == "past"
        fitting = [w for w in around if (w.first <= now.first if past else w.last >= now.first)]
        return (fitting[-1] if past else fitting[0]), now
    return choose(around, now, expression.which, anchors.tense) or around[0], now


def day_of_month(expression: DayOfMonth, anchors: Anchors, inner: Inner) -> Value:
    """“The 21st”, of the month told before, or of a month near the anchor."""
    told = next((d for d in anchors.before if d.first.replace(day=1) == d.last.replace(day=1)), None)
    if told and expression.weekday is None:
        return Date(f"{told.first:%Y-%m}-{expression.day:02d}"), told
    now = anchors.today()
    reach = 1 if expression.weekday is None else _MONTHS
    months = [arithmetic.moved(now.first.replace(day=1), n, "month") for n in range(-reach, reach + 1)]
    days = [m.replace(day=expression.day) for m in months if expression.day <= _length(m)]
    dates = [day(d) for d in days if expression.weekday in (None, d.weekday())]
    # with a weekday the fitting months lie far apart: the near one, unless tense speaks for one as near
    sure = expression.weekday is None
    found = of_year(dates, now, of_week(anchors.tense), sure)
    if not found:
        raise Unanchored("No month near the publication has such a day.")
    return found, now


def _length(month: datetime.date) -> int:
    return arithmetic.unit_of(month, "month").last.day
