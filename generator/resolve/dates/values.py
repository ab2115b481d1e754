"""An expression and its anchors to a date: which operator of the algebra is worked out where."""

from collections.abc import Callable, Mapping
from typing import Any

from generator.model import expressions as e
from generator.resolve.dates import counting, plain, repeating
from generator.resolve.dates.anchors import Anchors, Inner, Unanchored, Value

_OPERATORS: Mapping[type[e.Expression], Callable[[Any, Anchors, Inner], Value]] = {
    e.Now: plain.now,
    e.Before: plain.before,
    e.Again: plain.again,
    e.Then: plain.then,
    e.Ahead: plain.inner_of,
    e.Happened: plain.inner_of,
    e.CountedFrom: plain.counted_from,
    e.Untold: plain.untold,
    e.Impossible: plain.impossible,
    e.Fixed: plain.fixed,
    e.OneOf: plain.one_of,
    e.Part: plain.part,
    e.About: plain.about,
    e.Between: plain.between,
    e.InYear: repeating.in_year,
    e.Weekday: repeating.weekday,
    e.Weekend: repeating.weekend,
    e.DayOfMonth: repeating.day_of_month,
    e.Shift: counting.shift,
    e.SameUnit: counting.same_unit,
    e.Nth: counting.nth,
    e.NthWeekday: counting.nth_weekday,
}


def value(expression: e.Expression, anchors: Anchors) -> Value:
    """The date of an expression and its anchor. Raises Unanchored with a reason where the text gives none."""
    try:
        return _value(expression, anchors)
    except (ValueError, OverflowError) as error:  # beyond the years 1 to 9999
        raise Unanchored(f"The calendar has no such date: {error}.") from error


def _value(expression: e.Expression, anchors: Anchors) -> Value:
    return _OPERATORS[type(expression)](expression, anchors, _value)
