"""Dates as a reader says them: 22 February 2023, March 2022, spring 2023."""

import re

from generator.model.time import Date

# Not from the calendar module, whose names follow the locale.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_CLOSE = 1900  # from here on "the 1900s" are a decade
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number in (11, 12, 13) else ending}"


def capitalised(words: str) -> str:
    """Words with a capital first letter, as at the begin of a line; the others stay as they are."""
    return words[:1].upper() + words[1:]


def spoken(value: Date, short: bool = False) -> str:
    """A date in words, no sharper than it is: "22 February 2023", "spring 2023", "about 2014".

    `short` cuts the months to three letters, and "about" to "c." (circa).
    """
    if value.about:
        return f"{'c.' if short else 'about'} {spoken(Date(value.text.rstrip('~')), short)}"
    start, end, year = value.first, value.last, value.text[:4]
    month = MONTHS[start.month - 1][: 3 if short else None]
    match value.grain:
        case "day":
            return f"{start.day} {month} {start.year}"
        case "week":
            return f"week of {start.day} {month} {start.year}"
        case "month":
            return f"{month} {year}"
        case "quarter":
            return f"{('first', 'second', 'third', 'fourth')[start.month // 3]} quarter of {year}"
        case "season":
            return f"{_SEASONS[value.text[5:]]} {year}"
        case "decade":
            # "the 1800s" are a century to most readers
            return (
                f"{start.year}s" if start.year % 100 or start.year >= _CLOSE else f"{start.year}–{end.year}"
            )
        case "century":
            return f"{_ordinal(start.year // 100 + 1)} century"
        case "interval":
            return _interval(value, short)
        case _:
            return year


def unspoken(words: str) -> str:
    """A day, month or year in words, with or without a weekday and "about", as an ISO 8601 or EDTF text.

    Anything else is given back as it is, without the spaces around it.
    """
    said = re.sub(r"^(?:about|c\.) ", "", words.strip())
    match = re.fullmatch(r"(?:\w+day )?(?:(?P<day>\d{1,2}) )?(?P<month>[A-Z][a-z]+) (?P<year>\d{4})", said)
    about = "~" if said != words.strip() else ""
    if not match or match["month"] not in MONTHS:
        return f"{said}~" if about and re.fullmatch(r"\d{4}", said) else words.strip()
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return f"{match['year']}-{MONTHS.index(match['month']) + 1:02}{day}{about}"


def _interval(value: Date, short: bool) -> str:
    start, end = (Date(part) for part in value.text.split("/"))
    words, until = spoken(start, short), spoken(end, short)
    shared = f" {end.text[:4]}"
    if start.text[:4] == end.text[:4] and words.endswith(shared) and until.endswith(shared):
        words = words.removesuffix(shared)
    return f"{words} – {until}"
