"""Dates as a reader says them: 22 February 2023, March 2022, spring 2023."""

from collections.abc import Callable

from generator.model.time import Date, Grain

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def spoken(date: Date) -> str:
    """A date in words, with "about" where it is approximate."""
    bare = Date(date.text.rstrip("~"))
    return ("about " if date.about else "") + _SPOKEN[bare.grain](bare)


def short(date: Date) -> str:
    """A date for a narrow column: 22 Feb 2023, Mar 2022; other grains as in `spoken`."""
    if date.grain in ("day", "month"):
        return " ".join(part[:3] if part in MONTHS else part for part in spoken(date).split())
    return spoken(date)


def month(date: Date) -> str:
    """The month in which a date begins: February 2023."""
    return f"{MONTHS[date.first.month - 1]} {date.first.year}"


def period(dates: list[Date]) -> str | None:
    """From the first to the last day of some dates; None without dates."""
    if not dates:
        return None
    first, last = min(d.first for d in dates), max(d.last for d in dates)
    start, end = (f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in (first, last))
    return start if start == end else f"{start} – {end}"


def _interval(date: Date) -> str:
    start, end = (spoken(Date(part)) for part in date.text.split("/"))
    return f"{start} – {end}"


_SPOKEN: dict[Grain, Callable[[Date], str]] = {
    "day": lambda d: f"{d.first.day} {month(d)}",
    "week": lambda d: f"week of {d.first.day} {month(d)}",
    "month": month,
    "quarter": lambda d: f"quarter {int(d.text[-1]) - 2} of {d.text[:4]}",
    "season": lambda d: f"{_SEASONS[d.text[-2:]]} {d.text[:4]}",
    "year": lambda d: d.text,
    "decade": lambda d: f"the {d.text[:3]}0s",
    "century": lambda d: f"{d.text[:2]}00–{d.text[:2]}99",
    "interval": _interval,
}
