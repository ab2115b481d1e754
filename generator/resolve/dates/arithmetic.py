"""Counting in the calendar: days, weeks (ISO 8601), months, quarters, years and longer."""

import datetime
from collections.abc import Callable

from generator.model.expressions import Unit
from generator.model.time import Date, day

_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def unit_of(value: datetime.date, unit: Unit) -> Date:
    """The day, week, month … that holds a day."""
    return _UNIT_OF[unit](value)


def weekend_of(value: datetime.date) -> Date:
    """Saturday and Sunday of the ISO week that holds a day."""
    saturday = value + datetime.timedelta(5 - value.weekday())
    return Date(f"{saturday}/{saturday + datetime.timedelta(1)}")


def quarter_of(value: datetime.date) -> Date:
    """The quarter of the calendar year, in EDTF's numbers 33 to 36."""
    return Date(f"{value.year:04d}-{33 + (value.month - 1) // 3}")


def roughly(date: Date) -> Date:
    """The same date, marked as about."""
    return Date(f"{date.text.rstrip('~')}~")


def moved(value: datetime.date, count: int, unit: Unit) -> datetime.date:
    """The day `count` units on; the last of the month where a month is too short.

    Raises ValueError or OverflowError outside the years 1 to 9999.
    """
    if unit in _DAYS:
        return value + datetime.timedelta(count * _DAYS[unit])
    months = value.year * 12 + value.month - 1 + count * _MONTHS[unit]
    last = Date(f"{months // 12:04d}-{months % 12 + 1:02d}").last
    return last.replace(day=min(value.day, last.day))


def shifted(date: Date, count: int, unit: Unit, exact: bool) -> Date:
    """`count` units after a date, as sharp as the unit; `exact` keeps the grain where both allow it.

    Raises ValueError where the date is too vague for the unit ("two days after June").
    """
    if exact and unit in ("week", "fortnight") and date.grain == "day":
        return day(moved(date.first, count, unit))
    if exact and unit == "year" and date.grain in ("month", "quarter", "season"):
        return Date(f"{date.first.year + count:04d}{date.text[4:]}")
    first, last = (unit_of(moved(end, count, unit), unit) for end in (date.first, date.last))
    if first != last:
        raise ValueError(f"{date} is too vague to count a {unit} from")
    return first


def nth_weekday(whole: Date, number: int, weekday: int) -> Date:
    """The `number`th (-1: last) such day of the week in a longer time. Raises ValueError if it has none."""
    days = (whole.first + datetime.timedelta(n) for n in range((whole.last - whole.first).days + 1))
    fitting = [d for d in days if d.weekday() == weekday]
    position = number if number < 0 else number - 1
    if position >= len(fitting):
        raise ValueError(f"{whole} has no such weekday")
    return day(fitting[position])


_UNIT_OF: dict[Unit, Callable[[datetime.date], Date]] = {
    "day": day,
    "week": lambda d: Date("{:04d}-W{:02d}".format(*d.isocalendar()[:2])),
    "fortnight": lambda d: unit_of(d, "week"),
    "weekend": weekend_of,
    "month": lambda d: Date(f"{d.year:04d}-{d.month:02d}"),
    "quarter": quarter_of,
    "year": lambda d: Date(f"{d.year:04d}"),
    "decade": lambda d: Date(f"{d.year // 10:03d}X"),
    "century": lambda d: Date(f"{d.year // 100:02d}XX"),
}
