"""The dateline that a story begins with: "PARIS, March 3 (Reuters) -", "Oslo (CNN)", "MADRID —"."""

import re
from dataclasses import dataclass
from functools import cache

from generator.lexicon import gazetteer
from generator.read.days import Written, written
from generator.read.outlets import Outlet, known

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = rf"(?P<date>(?:{_MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})(?:,? \d{{4}})?)"
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:[ /-]+(?:(?:de|la|el|al|of|the|and|on) )*[A-ZÀ-Þ][\w.'’-]*){0,3}"
_PLACE = rf"(?P<place>{_NAME}(?:, {_NAME}){{0,2}}(?: \[[^\]]+\])?)"
_DASH = r"(?:[.:]? ?(?:—|–|--|-|:)-*(?: |(?=[\"'“‘A-Z])))"
_SOURCE = r"(?:\((?P<source>[^()]{2,40})\)|/(?P<slashed>[A-Z][\w -]{2,30})/)"

_WITH_SOURCE = re.compile(
    rf"(?:{_PLACE}(?:, ?|\. ?| ?(?=[(/])))?(?:{_DATE}[,.]? ?)?{_SOURCE}\.?(?P<dash>{_DASH})? *"
)
_WITH_DATE = re.compile(rf"{_PLACE},? {_DATE}\.? ?{_DASH} *")
_LEAD = 100  # code points that only a lead has
_BARE = re.compile(rf"{_PLACE} ?(?:—|–|--|-(?= )|:)(?= ?[\"'“‘A-Z]) *")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a dateline ends (code points), and what it says."""

    end: int
    place: str | None
    source: Outlet | None
    day: Written | None


def dateline(text: str) -> Dateline | None:
    """The dateline at the start of a paragraph, or None."""
    match = _with_source(text) or _WITH_DATE.match(text) or _bare(text)
    if not match or match.end() >= len(text):
        return None
    parts = match.groupdict()
    name = parts.get("source") or parts.get("slashed")
    source = (known(name) or Outlet(name, "outlet")) if name else None
    place = parts["place"]
    return Dateline(match.end(), _plain(place) if place else None, source, next(written(match[0]), None))


def _with_source(text: str) -> re.Match[str] | None:
    """A bracket after a name is a dateline if an agency stands in it, or a dash follows."""
    match = _WITH_SOURCE.match(text)
    if not match:
        return None
    if known(match["source"] or match["slashed"]):
        follows = text[match.end() : match.end() + 1]
        return match if match["dash"] or not follows.islower() else None
    return match if match["dash"] and match["place"] and match["place"].isupper() else None


def _bare(text: str) -> re.Match[str] | None:
    """A name and a dash alone: only a place, in capitals or before a lead."""
    match = _BARE.match(text)
    if not match:
        return None
    first = re.split(r"[,/]", match["place"])[0].strip()
    told = text.endswith(".") and len(text) > _LEAD and re.search(r"\s[—–-]+\s+$", match[0])
    return match if (first.isupper() or told) and first.casefold() in _places() else None


@cache
def _places() -> frozenset[str]:
    """Names of countries, US states and cities of 15,000 people and more, in small letters."""
    named = gazetteer.cities() | gazetteer.countries() | gazetteer.states()
    return frozenset(map(str.casefold, named))


def _plain(place: str) -> str:
    """The place in ordinary letters: "NEW YORK" becomes "New York"; "U.S." stays."""
    name = place.split(" [", maxsplit=1)[0].rstrip(" ,")
    if not any(part.isupper() and len(part) > 3 for part in re.split(r"[ /-]", name)):
        return name
    return re.sub(
        r"[^\W\d_][^\W\d_'’]*(?![.\w])", lambda m: m[0].capitalize() if m[0].isupper() else m[0], name
    )
