"""How the pages word dates, counts and the terms of the data format."""

import re
from collections.abc import Iterable

from generator.model.spoken import MONTHS, capitalised, spoken
from generator.model.time import Date

__all__ = [
    "MONTHS",
    "capitalised",
    "clipped",
    "count",
    "date",
    "evidence",
    "full",
    "grain_note",
    "in_time_element",
    "period",
]

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEIGHT = re.compile(r" \([+-]\d+\.\d\)")
_TIME_ELEMENT = {"day", "week", "month", "year"}

date = spoken


def full(value: Date) -> str:
    """A date in words, with the weekday where it is a day."""
    if value.grain != "day" or value.about:
        return date(value)
    return f"{_WEEKDAYS[value.first.weekday()]} {date(value)}"


def period(first: Date | None, last: Date | None, short: bool = False) -> str:
    """From the first to the last date, in words; one date where both are the same."""
    known = [date(value, short) for value in (first, last) if value]
    return " – ".join(dict.fromkeys(known))


def grain_note(value: Date) -> str | None:
    """What a reader must know about a date that is no single day, such as "month only"."""
    if value.about or value.grain == "day":
        return None
    return f"{value.grain} only" if value.grain != "interval" else "a span"


def in_time_element(value: Date) -> bool:
    """Does HTML's `time` element have a form for it?"""
    return value.grain in _TIME_ELEMENT and not value.about


def count(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 report", "3 reports"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def evidence(why: Iterable[str]) -> tuple[str, ...]:
    """The kinds of evidence without their weights, which shift as the dossier grows; each line once."""
    return tuple(dict.fromkeys(_WEIGHT.sub("", line) for line in why))


def clipped(value: str, limit: int) -> str:
    """At most `limit` code points, cut between words, with an ellipsis where something is left out."""
    if len(value) <= limit:
        return value
    return value[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
