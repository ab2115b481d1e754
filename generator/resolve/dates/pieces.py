"""Pieces of a year: months, seasons, quarters, halves, days, and the days that move from year to year.

A piece is written as InYear says. Easter is that of the Western churches, by the Gregorian computus; the
Orthodox one goes by the Julian computus, in Gregorian days.
"""

import re

from dateutil.easter import EASTER_ORTHODOX, easter

from generator.model.time import Date, day, days_after
from generator.resolve.dates import arithmetic

_HALVES = {"H1": "{0}-01/{0}-06", "H2": "{0}-07/{0}-12"}
_GREGORIAN = 1583  # the first whole year of the calendar
_EASTER = re.compile(r"(easter|orthodox)([+-]\d+)")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NTH = re.compile(r"(\d\d)-([A-Z][a-z]{2})-(\d|last)")


def in_year(year: int, piece: str) -> Date:
    """The piece in a year. Raises ValueError where the year has none, as with 29 February."""
    if piece in _HALVES:
        return Date(_HALVES[piece].format(f"{year:04d}"))
    if match := _EASTER.fullmatch(piece):
        if year < _GREGORIAN:
            raise ValueError(f"Easter of {year} is of the Julian calendar")
        sunday = easter(year) if match[1] == "easter" else easter(year, EASTER_ORTHODOX)
        return day(days_after(sunday, int(match[2])))
    if match := _NTH.fullmatch(piece):
        number = -1 if match[3] == "last" else int(match[3])
        return arithmetic.nth_weekday(Date(f"{year:04d}-{match[1]}"), number, _WEEKDAYS.index(match[2]))
    return Date(f"{year:04d}-{piece}")


def is_day(piece: str) -> bool:
    """Is it one day of the year?"""
    return len(piece) >= len("12-25")
