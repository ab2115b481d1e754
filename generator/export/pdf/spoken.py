"""Months and periods as the printed briefing says them."""

from generator.model.spoken import MONTHS, spoken
from generator.model.time import Date


def month(date: Date, short: bool = False) -> str:
    """The month in which a date begins, "February 2023"; a date vaguer than that as it is: "spring 2023"."""
    if date.grain not in ("day", "week", "month"):
        return spoken(date, short)
    return f"{MONTHS[date.first.month - 1][: 3 if short else None]} {date.first.year}"


def period(dates: list[Date]) -> str | None:
    """From the first to the last day of some dates; None without dates."""
    if not dates:
        return None
    first, last = min(d.first for d in dates), max(d.last for d in dates)
    start, end = (f"{d.day} {MONTHS[d.month - 1]} {d.year}" for d in (first, last))
    return start if start == end else f"{start} – {end}"
