"""An expression and its anchors to a date: one function for each operator of the algebra."""

import datetime
from dataclasses import replace
from functools import singledispatch

from generator.model.expressions import (
    About,
    Before,
    Between,
    DayOfMonth,
    Expression,
    Fixed,
    Impossible,
    InYear,
    Now,
    Nth,
    NthWeekday,
    OneOf,
    Part,
    SameUnit,
    Shift,
    Untold,
    Weekday,
    Weekend,
)
from generator.model.time import Date, day
from generator.resolve.dates import arithmetic
from generator.resolve.dates.anchors import Anchors, Unanchored
from generator.resolve.dates.direction import choose, of_week, of_year

Value = tuple[Date, Date | None]
"""A date and the date that it was counted from, if any."""

_HALVES = {"H1": "{0}-01/{0}-06", "H2": "{0}-07/{0}-12"}
_SHORT = ("day", "week", "weekend")  # counted from a day that is only about right, these are about right too
_NEAR = 14  # days around publication in which one reading of 03/04/2019 is taken and the other is not
_MONTHS = 14  # how far a weekday with a day of an unsaid month is looked for
_YEARS = 7  # how far a weekday with a day of the month is looked for


def value(expression: Expression, anchors: Anchors) -> Value:
    """The date of an expression. Raises Unanchored with a reason where the text gives none."""
    try:
        return _value(expression, anchors)
    except ValueError as error:
        raise Unanchored(f"The calendar has no such date: {error}.") from error


@singledispatch
def _value(expression: Expression, anchors: Anchors) -> Value:
    raise TypeError(f"no operator {type(expression).__name__}")


@_value.register
def _now(expression: Now, anchors: Anchors) -> Value:
    return anchors.today(), anchors.today()


@_value.register
def _before(expression: Before, anchors: Anchors) -> Value:
    if not anchors.before:
        raise Unanchored("It counts from a date that this passage does not give.")
    return anchors.before[0], anchors.before[0]


@_value.register
def _untold(expression: Untold, anchors: Anchors) -> Value:
    raise Unanchored("It counts from an event whose day the words do not give.")


@_value.register
def _impossible(expression: Impossible, anchors: Anchors) -> Value:
    raise Unanchored(f"The calendar has no such date: {expression.why}.")


@_value.register
def _fixed(expression: Fixed, anchors: Anchors) -> Value:
    return expression.date, None


@_value.register
def _one_of(expression: OneOf, anchors: Anchors) -> Value:
    now = anchors.now
    near = [d for d in expression.dates if now and abs((d.first - now.first).days) <= _NEAR]
    if len(near) != 1:
        readings = " or ".join(map(str, expression.dates))
        raise Unanchored(f"The order of day and month is open: {readings}.")
    return near[0], now


@_value.register
def _in_year(expression: InYear, anchors: Anchors) -> Value:
    if expression.year is not None:
        year, anchor = _value(expression.year, anchors)
        return _piece(f"{year.first.year:04d}", expression.piece), anchor
    now = anchors.today()
    dates = _over_years(expression, now)
    if _is_day(expression.piece) and expression.which == "any":
        found = of_year(dates, now, anchors.tense)
    else:
        found = choose(dates, now, expression.which, anchors.tense)
    if found is None:
        raise Unanchored("No year near the publication has such a day.")
    return found, now


def _is_day(piece: str) -> bool:
    return len(piece) == 5


def _over_years(expression: InYear, now: Date) -> list[Date]:
    """The same piece of the years around, where it exists and falls on the weekday that is told."""
    reach = 1 if expression.weekday is None and expression.piece != "02-29" else _YEARS
    found = []
    for year in range(max(1, now.first.year - reach), min(9998, now.last.year + reach) + 1):
        try:
            date = _piece(f"{year:04d}", expression.piece)
        except ValueError:
            continue
        if expression.weekday in (None, date.first.weekday()):
            found.append(date)
    return found


def _piece(year: str, piece: str) -> Date:
    return Date(_HALVES[piece].format(year) if piece in _HALVES else f"{year}-{piece}")


@_value.register
def _weekday(expression: Weekday, anchors: Anchors) -> Value:
    if expression.week is None:
        base = anchor = anchors.today()
    else:
        base, anchor = _value(expression.week, anchors)  # type: ignore[assignment]
    if expression.week is not None and expression.which == "any":
        monday = arithmetic.unit_of(base.first, "week").first
        return day(monday + datetime.timedelta(expression.number)), anchor
    if base.grain != "day":
        raise Unanchored("The day to count from is not known.")
    around = [day(base.first + datetime.timedelta(n)) for n in range(-7, 8)]
    days = [d for d in around if d.first.weekday() == expression.number]
    found = choose(days, base, expression.which, of_week(anchors.tense))
    return found or days[0], anchor


@_value.register
def _weekend(expression: Weekend, anchors: Anchors) -> Value:
    now = anchors.today()
    if now.grain != "day":
        raise Unanchored("The day to count from is not known.")
    around = [arithmetic.weekend_of(now.first + datetime.timedelta(7 * n)) for n in (-1, 0, 1)]
    if expression.which in ("any", "this"):
        past = of_week(anchors.tense) == "past"
        fitting = [w for w in around if (w.first <= now.first if past else w.last >= now.first)]
        return (fitting[-1] if past else fitting[0]), now
    return choose(around, now, expression.which, anchors.tense) or around[0], now


@_value.register
def _day_of_month(expression: DayOfMonth, anchors: Anchors) -> Value:
    told = next((d for d in anchors.before if d.grain in ("day", "month")), None)
    if told and expression.weekday is None:
        return Date(f"{told.first:%Y-%m}-{expression.day:02d}"), told
    now = anchors.today()
    reach = 1 if expression.weekday is None else _MONTHS
    months = [arithmetic.moved(now.first.replace(day=1), n, "month") for n in range(-reach, reach + 1)]
    days = [m.replace(day=expression.day) for m in months if expression.day <= _length(m)]
    dates = [day(d) for d in days if expression.weekday in (None, d.weekday())]
    found = choose(dates, now, "any", of_week(anchors.tense))
    if not found:
        raise Unanchored("No month near the publication has such a day.")
    return found, now


def _length(month: datetime.date) -> int:
    return arithmetic.unit_of(month, "month").last.day


@_value.register
def _shift(expression: Shift, anchors: Anchors) -> Value:
    if isinstance(expression.of, Before):
        return _shift_from_passage(expression, anchors)
    base, anchor = _value(expression.of, anchors)
    if isinstance(expression.of, Now) and expression.unit == "day" and base.grain != "day":
        raise Unanchored("The day to count from is not known.")
    date = arithmetic.shifted(base, expression.count, expression.unit, expression.exact)
    return (_roughly(date) if base.about and expression.unit in _SHORT else date), anchor


def _roughly(date: Date) -> Date:
    return Date(f"{date.text.rstrip('~')}~")


def _shift_from_passage(expression: Shift, anchors: Anchors) -> Value:
    """From the nearest date told before that is sharp enough."""
    for date in anchors.before:
        try:
            return arithmetic.shifted(date, expression.count, expression.unit, expression.exact), date
        except ValueError:
            continue
    if isinstance(expression.of, Before) and expression.of.or_now:
        now = anchors.today()
        return arithmetic.shifted(now, expression.count, expression.unit, exact=False), now
    raise Unanchored("It counts from a date that this passage does not give.")


@_value.register
def _same_unit(expression: SameUnit, anchors: Anchors) -> Value:
    year, _ = _value(expression.year, anchors)
    told = [d for d in anchors.before if d.grain == expression.unit]
    anchor = told[0] if told else anchors.today()
    years = year.first.year - anchor.first.year
    return arithmetic.unit_of(arithmetic.moved(anchor.first, years, "year"), expression.unit), anchor


@_value.register
def _nth(expression: Nth, anchors: Anchors) -> Value:
    whole, anchor = _value(expression.of, anchors)
    backwards = expression.number < 0
    step = 1 + expression.number + 1 - expression.count if backwards else expression.number - 1
    start = arithmetic.moved(whole.last if backwards else whole.first, step, expression.unit)
    first = arithmetic.unit_of(start, expression.unit)
    if expression.count == 1:
        return first, anchor
    last = arithmetic.moved(first.first, expression.count - 1, expression.unit)
    return Date(f"{first}/{arithmetic.unit_of(last, expression.unit)}"), anchor


@_value.register
def _nth_weekday(expression: NthWeekday, anchors: Anchors) -> Value:
    whole, anchor = _value(expression.of, anchors)
    days = (whole.first + datetime.timedelta(n) for n in range((whole.last - whole.first).days + 1))
    fitting = [d for d in days if d.weekday() == expression.weekday]
    position = expression.number if expression.number < 0 else expression.number - 1
    if position >= len(fitting):
        raise ValueError(f"{whole} has no such weekday")
    return day(fitting[position]), anchor


@_value.register
def _part(expression: Part, anchors: Anchors) -> Value:
    return _value(expression.of, anchors)


@_value.register
def _about(expression: About, anchors: Anchors) -> Value:
    date, anchor = _value(expression.of, anchors)
    return _roughly(date), anchor


@_value.register
def _between(expression: Between, anchors: Anchors) -> Value:
    """The end decides the year of the start; otherwise the end comes after the start."""
    if isinstance(expression.end, Fixed) and not isinstance(expression.start, Fixed):
        end, anchor = _value(expression.end, anchors)
        start, _ = _value(expression.start, replace(anchors, now=end, tense="past"))
    else:
        start, anchor = _value(expression.start, anchors)
        end, _ = _value(expression.end, anchors)
        if end.last < start.first:
            end, _ = _value(expression.end, replace(anchors, now=start, tense="future"))
    return Date(f"{_edge(start, 0)}/{_edge(end, 1)}"), anchor


def _edge(date: Date, which: int) -> Date:
    """A date as one end of an interval, which cannot be an interval itself."""
    bare = Date(date.text.rstrip("~"))
    return day(bare.bounds()[which]) if bare.grain == "interval" else bare
