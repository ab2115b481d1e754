"""From a rule's meaning and the values of its words to an expression."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from generator.model.expressions import (
    About,
    Again,
    Ahead,
    Before,
    Between,
    CountedFrom,
    DayOfMonth,
    Expression,
    Fixed,
    Happened,
    Impossible,
    InYear,
    Now,
    Nth,
    NthWeekday,
    OneOf,
    Part,
    SameUnit,
    Shift,
    Then,
    Untold,
    Weekday,
    Weekend,
)
from generator.model.time import Date

_LEAP_YEAR = 2000  # has every day that any year has


def meaning(means: Any, values: Mapping[str, Any]) -> Any:
    """Work out a nested list, operator first. A date that does not exist becomes Impossible."""
    if isinstance(means, str) and means.startswith("$"):
        return values.get(means[1:])
    if not isinstance(means, list):
        return means
    arguments = [meaning(part, values) for part in means[1:]]
    fault = next((a for a in arguments if isinstance(a, Impossible)), None)
    if fault:
        return fault
    try:
        return _OPERATORS[means[0]](*arguments)
    except ValueError as error:
        return Impossible(str(error))


def _number(text: str | int) -> int:
    return text if isinstance(text, int) else int("".join(c for c in text if c.isdigit()))


def _year(text: str) -> Date:
    """A year in four or two figures; 31 to 99 are of the 20th century, as few short years lie ahead."""
    number = _number(text)
    if len(text.strip("'’")) == 2:
        number += 1900 if number > 30 else 2000
    return Date(f"{number:04d}")


def _day(day: str | int, month: int, year: str | None = None, weekday: int | None = None) -> Expression:
    piece = f"{month:02d}-{_number(day):02d}"
    Date(f"{_LEAP_YEAR}-{piece}")
    if year is None:
        return InYear(piece, weekday=weekday)
    return Fixed(Date(f"{_year(year)}-{piece}"))


def _piece(piece: str | int, year: Expression | str | None = None, which: Any = "any") -> Expression:
    """A month, season, quarter or half, with or without its year."""
    code = f"{piece:02d}" if isinstance(piece, int) else piece
    if isinstance(year, str):
        year = Fixed(_year(year))
    if isinstance(year, Fixed) and re.fullmatch(r"[\d-]+", code):
        return Fixed(Date(f"{year.date}-{code}"))
    return InYear(code, year, which or "any")


def _quarter(number: str | int, year: Any = None, which: Any = "any") -> Expression:
    if not 1 <= _number(number) <= 4:
        raise ValueError(f"there is no quarter {number}")
    return _piece(str(32 + _number(number)), year, which)


def _code_and_year(text: str) -> Expression:
    """A quarter or half glued to its year: 4Q22, 1H24."""
    code, year = text[:2], text[2:]
    return _quarter(code[0], year) if code[1] == "Q" else _piece(f"H{code[0]}", Fixed(_year(year)))


def _decade(text: str) -> Expression:
    figures = "".join(c for c in text if c.isdigit())
    return Fixed(Date((figures if len(figures) == 4 else f"19{figures}")[:3] + "X"))


def _century(number: str | int) -> Expression:
    return Fixed(Date(f"{_number(number) - 1:02d}XX"))


def _slashed(text: str) -> Expression:
    """A figure such as 10/26/89: month first, day first or year first, as far as the calendar allows."""
    first, second, third = (part for part in re.split("[-/.]", text.partition("T")[0]))
    if len(first) == 4:
        return Fixed(Date(f"{first}-{int(second):02d}-{int(third):02d}"))
    orders = ((second, first),) if "." in text else ((first, second), (second, first))
    found = {d for month, day in orders if (d := _existing(_year(third), month, day))}
    if not found:
        raise ValueError(f"no calendar has the day {text}")
    return Fixed(found.pop()) if len(found) == 1 else OneOf(tuple(sorted(found)))


def _existing(year: Date, month: str, day: str) -> Date | None:
    try:
        return Date(f"{year}-{int(month):02d}-{int(day):02d}")
    except ValueError:
        return None


def _between(start: Expression, end: Expression) -> Expression:
    return Between(start, end)


def _days(first: str, last: str, month: int, year: str | None = None) -> Expression:
    if _number(last) <= _number(first):
        raise ValueError(f"{first} to {last} does not run forward")
    return Between(_day(first, month, year), _day(last, month, year))


def _years(first: str, last: str) -> Expression:
    """A run of years: 2009-2011, or 2009-10 with the century left out; 2011-05 can only be a month."""
    end = last if len(last) == 4 else first[: 4 - len(last)] + last
    if len(last) == 2 and int(end) <= int(first):
        return Fixed(Date(f"{first}-{last}"))
    if int(end) <= int(first):
        raise ValueError(f"{first} to {last} does not run forward")
    return Between(Fixed(Date(first)), Fixed(Date(end)))


def _shift(count: Any, unit: Any, of: Expression, sign: int = 1, exact: bool = False) -> Expression:
    return Shift(sign * _number(count), unit, of, exact)


_STEP = {"last": -1, "this": 0, "next": 1}


def _shift_which(which: str, unit: Any) -> Expression:
    return Shift(_STEP[which], unit, Now())


def _in_year(day: Expression, year: Expression) -> Expression:
    return InYear(day.piece, year) if isinstance(day, InYear) else day


def _nth(number: Any, unit: Any, of: Expression, count: Any = 1) -> Expression:
    return Nth(-1 if number == -1 else _number(number), unit, of, _number(count))


_OPERATORS: Mapping[str, Callable[..., Any]] = {
    "now": Now,
    "before": lambda or_now=False: Before(or_now),
    "again": Again,
    "then": Then,
    "untold": Untold,
    "ahead": Ahead,
    "happened": Happened,
    "counted-from": CountedFrom,
    "impossible": Impossible,
    "day": _day,
    "year": lambda text: Fixed(_year(text)),
    "year-of-count": lambda text: Fixed(Date(f"{_number(text):04d}")),
    "hundreds": lambda text: Fixed(Date(f"{text[:2]}XX")),
    "piece": _piece,
    "quarter": _quarter,
    "code-and-year": _code_and_year,
    "decade": _decade,
    "century": _century,
    "figures": _slashed,
    "figures-apart": lambda *parts: _slashed("/".join(parts)),
    "weekday": lambda number, which=None, week=None: Weekday(number, which or "any", week),
    "weekend": lambda which=None: Weekend(which or "any"),
    "day-of-month": lambda day, weekday=None: DayOfMonth(_number(day), weekday),
    "shift": _shift,
    "shift-which": _shift_which,
    "half-years-ago": lambda count: Shift(-12 * _number(count) - 6, "month", Now()),
    "in-year": _in_year,
    "same-unit": SameUnit,
    "week-of": lambda of: Shift(0, "week", of),
    "nth": _nth,
    "nth-weekday": NthWeekday,
    "part": lambda part, of: Part(part.lower(), of),
    "about": About,
    "between": _between,
    "days": _days,
    "years": _years,
    "old-years": lambda first, last: _years(first, last) if first < last else None,
    "same": lambda of: of,
    "sum": lambda first, second: _number(first) + _number(second),
    "nothing": lambda: None,
}
