"""The publication day of one article, from its own header, fields or file name."""

import re

from generator.model.article import Published
from generator.model.text import Reference
from generator.model.time import Date
from generator.read.days import Written, written
from generator.read.sections import Sections
from generator.read.sources import Declared
from generator.read.stamps import order

_WHY = {
    "published": "The article's header gives its publication day.",
    "bare": "The article's header gives this day.",
    "updated": "The header gives the day of the last update; no other day is stated.",
}
_HEADER = 5  # paragraphs in which a saved page gives its address
_ADDRESS = re.compile(r"https?://\S*?(?<!\d)((?:19|20)\d\d)([-_./]?)([01]?\d)\2([0-3]?\d)(?!\d)")
_IN_NAME = re.compile(r"(?<![0-9a-z])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![0-9a-z])", re.IGNORECASE)


def published(article: str, name: str, declared: Declared, found: Sections) -> Published:
    """The best day stated: the file's fields, header, dateline, the page's address, then the file's name.

    `article` is the id that references carry, `name` the file's name.
    """
    if declared.published:
        return Published(declared.published, "metadata", f"The file's {declared.published_in} says so.")
    for kind in ("published", "bare"):
        for n, stamp in found.stamps:
            if stamp.kind == kind:
                return _stated(article, found, n, stamp.day, _WHY[kind])
    for n, line in found.datelines:
        if line.day:
            return _stated(article, found, n, line.day, "The dateline gives this day.")
    for n, stamp in found.stamps:
        return _stated(article, found, n, stamp.day, _WHY["updated"])
    return (
        _from_address(article, found)
        or _from_name(name)
        or Published(None, "unknown", "The article states no publication day.")
    )


def _stated(article: str, found: Sections, n: int, day: Written, why: str) -> Published:
    words = found.paragraphs[n - 1].text[day.start : day.end]
    evidence = (Reference(article, n, day.start, day.end, words),)
    if len(day.readings) == 1:
        return Published(day.readings[0], "stated", why, evidence)
    first, second = day.readings
    told = order(found.paragraphs[n - 1].text)
    if told:
        why = f"{why} “{words}” has the {told}, by the time zone behind it."
        return Published(first if told == "day first" else second, "stated", why, evidence)
    year = Date(first.text[:4])
    why = f"“{words}” may be {first} or {second}; only the year is sure."
    return Published(year, "stated", why, evidence, readings=day.readings)


def _from_address(article: str, found: Sections) -> Published | None:
    """The day in the address that a saved page carries above its story."""
    for paragraph in found.paragraphs[:_HEADER]:
        address = _ADDRESS.search(paragraph.text)
        day = next(written("-".join(address.group(1, 3, 4))), None) if address else None
        if address and day:
            where = Reference(
                article,
                paragraph.n,
                address.start(1),
                address.end(4),
                paragraph.text[address.start(1) : address.end(4)],
            )
            return Published(day.readings[0], "stated", "The page's address holds this day.", (where,))
    return None


def _from_name(name: str) -> Published | None:
    match = _IN_NAME.search(name)
    if not match:
        return None
    day = next(written("-".join((match[1], match[3], match[4]))), None)
    return (
        Published(day.readings[0], "metadata", f"The file's name, {name}, holds this day.") if day else None
    )
