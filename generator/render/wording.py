"""How the pages word dates, counts and the terms of the data format."""

from generator.model.time import Date

# Not from the calendar module, whose names follow the locale.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_TIME_ELEMENT = {"day", "week", "month", "year"}


def date(value: Date, short: bool = False) -> str:
    """A date in words, no sharper than it is: "22 February 2023", "spring 2023", "about 2014".

    `short` cuts the months to three letters, and "about" to "c." (circa).
    """
    if value.about:
        return f"{'c.' if short else 'about'} {date(Date(value.text.rstrip('~')), short)}"
    start, end, year = value.first, value.last, value.text[:4]
    month = MONTHS[start.month - 1][: 3 if short else None]
    match value.grain:
        case "day":
            return f"{start.day} {month} {start.year}"
        case "week":
            return f"week {int(value.text[6:])} of {year}"
        case "month":
            return f"{month} {year}"
        case "quarter":
            return f"{('first', 'second', 'third', 'fourth')[start.month // 3]} quarter of {year}"
        case "season":
            return f"{_SEASONS[value.text[5:]]} {year}"
        case "decade":
            return f"{start.year}s"
        case "century":
            return f"{start.year}–{end.year}"
        case "interval":
            return _interval(value, short)
        case _:
            return year


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


def clipped(value: str, limit: int) -> str:
    """At most `limit` code points, cut between words, with an ellipsis where something is left out."""
    if len(value) <= limit:
        return value
    return value[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _interval(value: Date, short: bool) -> str:
    start, end = (Date(part) for part in value.text.split("/"))
    words, until = date(start, short), date(end, short)
    shared = f" {end.text[:4]}"
    if start.text[:4] == end.text[:4] and words.endswith(shared) and until.endswith(shared):
        words = words.removesuffix(shared)
    return f"{words} – {until}"
