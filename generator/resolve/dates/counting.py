"""Operators that count units of time from another date or inside it."""

from generator.model.expressions import Before, Now, Nth, NthWeekday, SameUnit, Shift
from generator.model.time import Date
from generator.resolve.dates import arithmetic
from generator.resolve.dates.anchors import Anchors, Inner, Unanchored, Value

_SHORT = ("day", "week", "weekend")  # counted from a day that is about right, these are about right too


def shift(expression: Shift, anchors: Anchors, inner: Inner) -> Value:
    """So many units before or after another date."""
    if isinstance(expression.of, Before):
        return _shift_from_passage(expression, anchors)
    base, anchor = inner(expression.of, anchors)
    if isinstance(expression.of, Now) and expression.unit == "day" and base.grain != "day":
        raise Unanchored("The day to count from is not known.")
    date = arithmetic.shifted(base, expression.count, expression.unit, expression.exact)
    return (arithmetic.roughly(date) if base.about and expression.unit in _SHORT else date), anchor


def _shift_from_passage(expression: Shift, anchors: Anchors) -> Value:
    """From the nearest date told before that is sharp enough."""
    for date in anchors.before:
        try:
            found = arithmetic.shifted(date, expression.count, expression.unit, expression.exact)
        except (ValueError, OverflowError):
            continue
        if anchors.tense == "past" and anchors.now and date.first <= anchors.now.last < found.first:
            continue  # what has happened lies in no future: it was counted from another date
        return found, date
    if isinstance(expression.of, Before) and expression.of.or_now:
        now = anchors.today()
        return arithmetic.shifted(now, expression.count, expression.unit, exact=False), now
    raise Unanchored("It counts from a date that this passage does not give.")


def same_unit(expression: SameUnit, anchors: Anchors, inner: Inner) -> Value:
    """The month or quarter of another year that answers to this one."""
    year, _ = inner(expression.year, anchors)
    told = [d for d in anchors.before if d.grain == expression.unit]
    anchor = told[0] if told else anchors.today()
    years = year.first.year - anchor.first.year
    return arithmetic.unit_of(arithmetic.moved(anchor.first, years, "year"), expression.unit), anchor


def nth(expression: Nth, anchors: Anchors, inner: Inner) -> Value:
    """The first week, the last three months … of a longer time."""
    whole, anchor = inner(expression.of, anchors)
    backwards = expression.number < 0
    step = 1 + expression.number + 1 - expression.count if backwards else expression.number - 1
    start = arithmetic.moved(whole.last if backwards else whole.first, step, expression.unit)
    if not whole.first <= start <= whole.last:
        raise ValueError(f"{whole} has no such {expression.unit}")
    first = arithmetic.unit_of(start, expression.unit)
    if expression.count == 1:
        return first, anchor
    last = arithmetic.moved(first.first, expression.count - 1, expression.unit)
    return Date(f"{first}/{arithmetic.unit_of(last, expression.unit)}"), anchor


def nth_weekday(expression: NthWeekday, anchors: Anchors, inner: Inner) -> Value:
    """The first Monday, the last Friday … of a longer time."""
    whole, anchor = inner(expression.of, anchors)
    return arithmetic.nth_weekday(whole, expression.number, expression.weekday), anchor
