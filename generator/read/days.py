"""Days as a header writes them: "5 March 2024", "March 5, 2024", "2024-03-05", "05/03/2024".

So do the other languages of the world's press that write them with a month's name: "3 de mayo de 2021".
Only full days count. A figure whose day and month may be swapped keeps both readings.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from babel.dates import get_day_names, get_month_names

from generator.model.time import Date, day

_NAMES = {name.lower(): n for n, name in get_month_names("wide", locale="en").items()}
_OTHERS = ("es", "fr", "de", "it", "pt", "nl", "sv", "da", "nb", "pl", "tr")
_ELSEWHERE = {
    name.lower(): n for tongue in _OTHERS for n, name in get_month_names("wide", locale=tongue).items()
}
_MONTHS = _ELSEWHERE | _NAMES | {name[:3]: n for name, n in _NAMES.items()} | {"sept": 9}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_NTH = r"(?:st|nd|rd|th|er|º|\.)?"
_ENDS = r"(?!\d)"
_FORMS = (
    r"(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?![\d/])",
    rf"(?P<d2>\d{{1,2}}){_NTH}(?: of| de)?[ -](?P<m2>{_MONTH}),?(?: del?)?[ -](?P<y2>(?:19|20)\d\d){_ENDS}",
    rf"(?P<m3>{_MONTH}) ?(?P<d3>\d{{1,2}}){_NTH},? (?P<y3>(?:19|20)\d\d){_ENDS}",
    r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})[-/.](?P<y4>(?:19|20)\d\d)(?![\d/])",
    r"(?P<y5>(?:19|20)\d\d) ?[年년] ?(?P<m5>\d{1,2}) ?[月월] ?(?P<d5>\d{1,2}) ?[日일]",
    r"(?P<y6>(?:19|20)\d\d)(?P<m6>0[1-9]|1[0-2])(?P<d6>[0-2]\d|3[01])(?!\w)",
)
_WEEKDAYS = {name.lower() for tongue in _OTHERS for name in get_day_names("wide", locale=tongue).values()}
WEEKDAY = (
    r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|(?:"
    + "|".join(sorted(_WEEKDAYS, key=lambda name: (-len(name), name)))
    + r")\b(?:,? (?:le|den|el))?)\.?,?"
)
"""A pattern of a day of the week, in any letters."""
_DAY = re.compile(rf"(?<![\w/-])(?:{'|'.join(_FORMS)})", re.IGNORECASE)
DAY = "(?:" + re.sub(r"\?P<\w+>", "", "|".join(_FORMS)) + ")"
"""A pattern of one day, without groups of its own names, to build larger patterns with."""


@dataclass(frozen=True, slots=True)
class Written:
    """A day in a text: half-open range of code points, and one reading or the two that it allows."""

    start: int
    end: int
    readings: tuple[Date, ...]


def written(text: str) -> Iterator[Written]:
    """Every full day that exists in the calendar, in the order of the text."""
    for match in _DAY.finditer(text):
        readings = tuple(_readings(match))
        if readings:
            yield Written(match.start(), match.end(), readings)


def _readings(match: re.Match[str]) -> Iterator[Date]:
    """The days a match may mean: day first before month first. Dots always put the day first."""
    if match["a"]:
        a, b, year = int(match["a"]), int(match["b"]), int(match["y4"])
        orders = [(b, a)] if match["sep"] == "." or a == b else [(b, a), (a, b)]
    else:
        n = next(i for i in "12356" if match[f"y{i}"])
        month, year = match[f"m{n}"], int(match[f"y{n}"])
        number = int(month) if month.isdigit() else _MONTHS[month.rstrip(".").lower()]
        orders = [(number, int(match[f"d{n}"]))]
    for number, nth in orders:
        try:
            yield day(date(year, number, nth))
        except ValueError:  # 31/02: this order is no day
            continue
