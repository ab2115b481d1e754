"""Calendar dates with their grain: ISO 8601 where it has a form, EDTF (ISO 8601-2) for the rest.

Forms: 2023-02-21, 2023-02, 2023, 2023-W08, seasons 2023-21 to -24, quarters 2023-33 to -36, decades
199X, centuries 19XX, intervals A/B, and "about" (a trailing ~). Everything is in the Gregorian calendar,
days in the zone of the text that names them.
"""

import calendar
import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Grain = Literal["day", "week", "month", "quarter", "season", "year", "decade", "century", "interval"]

_FORMS: tuple[tuple[Grain, str], ...] = (
    ("day", r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]"),
    ("week", r"[0-9]{4}-W[0-9][0-9]"),
    ("season", r"[0-9]{4}-2[1-4]"),
    ("quarter", r"[0-9]{4}-3[3-6]"),
    ("month", r"[0-9]{4}-[0-9][0-9]"),
    ("year", r"[0-9]{4}"),
    ("decade", r"[0-9]{3}X"),
    ("century", r"[0-9]{2}XX"),
    ("interval", r"[^/]+/[^/]+"),
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date as the public format writes it. Raises ValueError for a form or a day that does not exist."""

    text: str

    def __post_init__(self) -> None:
        self.bounds()

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: "Date") -> bool:
        return self.sort_key < other.sort_key

    @property
    def about(self) -> bool:
        """Is the date marked as approximate?"""
        return self.text.endswith("~")

    @property
    def grain(self) -> Grain:
        """How sharp the date is."""
        return _grain(self.text)

    @property
    def first(self) -> datetime.date:
        """The first day it covers."""
        return self.bounds()[0]

    @property
    def last(self) -> datetime.date:
        """The last day it covers."""
        return self.bounds()[1]

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.date, str]:
        """Order in time: by the first day, sharper dates before vaguer ones."""
        return (*self.bounds(), self.text)

    def covers(self, other: "Date") -> bool:
        """Does this date hold every day of the other?"""
        return self.first <= other.first and other.last <= self.last

    def bounds(self) -> tuple[datetime.date, datetime.date]:
        """The first and the last day it covers, both inclusive."""
        return _bounds(self.text)


def day(value: datetime.date) -> Date:
    """The date of one calendar day."""
    return Date(value.isoformat())


def days_after(value: datetime.date, count: int) -> datetime.date:
    """The day `count` days on (back if below 0), at most the ends of the years 1 to 9999."""
    last = datetime.date.max.toordinal()
    return datetime.date.fromordinal(min(max(value.toordinal() + count, 1), last))


@lru_cache(maxsize=4096)
def _grain(text: str) -> Grain:
    bare = text.removesuffix("~")
    for grain, pattern in _FORMS:
        if re.fullmatch(pattern, bare):
            return grain
    raise ValueError(f"not a date: {text!r}")


@lru_cache(maxsize=4096)
def _bounds(text: str) -> tuple[datetime.date, datetime.date]:
    grain, bare = _grain(text), text.removesuffix("~")
    if grain != "interval":
        return _BOUNDS[grain](bare)
    start, end = (Date(part) for part in bare.split("/"))
    if end.last < start.first:
        raise ValueError(f"an interval that ends before it starts: {text!r}")
    return start.first, end.last


def _months(year: int, month: int, count: int) -> tuple[datetime.date, datetime.date]:
    """The bounds of `count` whole months from `month`, which may run into the next year."""
    end_year, end_month = divmod(year * 12 + month - 1 + count - 1, 12)
    last = calendar.monthrange(end_year, end_month + 1)[1]
    return datetime.date(year, month, 1), datetime.date(end_year, end_month + 1, last)


def _day(text: str) -> tuple[datetime.date, datetime.date]:
    value = datetime.date.fromisoformat(text)
    return value, value


def _week(text: str) -> tuple[datetime.date, datetime.date]:
    year, week = int(text[:4]), int(text[6:])
    return datetime.date.fromisocalendar(year, week, 1), datetime.date.fromisocalendar(year, week, 7)


# Northern seasons as EDTF numbers them: 21 spring, 22 summer, 23 autumn, 24 winter (from December).
_BOUNDS: dict[Grain, Callable[[str], tuple[datetime.date, datetime.date]]] = {
    "day": _day,
    "week": _week,
    "month": lambda t: _months(int(t[:4]), int(t[5:]), 1),
    "season": lambda t: _months(int(t[:4]), 3 * int(t[5:]) - 60, 3),
    "quarter": lambda t: _months(int(t[:4]), 3 * int(t[5:]) - 98, 3),
    "year": lambda t: _months(int(t), 1, 12),
    "decade": lambda t: _months(int(t[:3] + "0"), 1, 120),
    "century": lambda t: _months(int(t[:2] + "00"), 1, 1200),
}
