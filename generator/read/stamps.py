"""The stamp of a page's header: labels, days and clock times, alone on a line or before the story."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.lexicon import entries
from generator.read.days import DAY, WEEKDAY, Written, written

StampKind = Literal["published", "bare", "updated"]
_ORDER: tuple[StampKind, ...] = ("published", "bare", "updated")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp at the start of a line: where it ends (code points), what its label says, and its day."""

    end: int
    kind: StampKind
    day: Written


_HEADER_WORDS = 16  # words of a header line
_GAP = r"[\s,|/@·•‧–—-]*(?:(?:at|on|and|um|à)\b)?[\s,|/@·•‧–—:-]*"


def _any(name: str) -> str:
    return "(?:" + "|".join(entry["pattern"] for entry in entries("stamps")[name]) + ")"


@cache
def _pattern() -> re.Pattern[str]:
    time = rf"{_any('clocks')}(?: ?{_any('zones')})?"
    item = rf"(?:{_any('labels')}\b ?:?{_GAP})?(?:(?:{WEEKDAY}{_GAP})?{DAY}|{time})"
    return re.compile(rf"[^\w\s\"'“‘«]{{0,3}}{_GAP}{item}(?:{_GAP}{item})*(?: ?{_any('zones')})?", re.I)


def stamp(line: str, alone: bool = False) -> Stamp | None:
    """The stamp that a line begins with. `alone`: it must fill the line.

    A stamp without a label must be followed by a capital letter or a quotation mark:
    "March 3, 2021 The court ruled" has a stamp, "March 3, 2021, was the day" has none.
    """
    match = _pattern().match(line)
    if not match:
        return None
    head, rest = match[0], line[match.end() :].lstrip(" .|-–—:·,)]")
    found = _best(head)
    if found is None:
        return None
    kind, day = found
    if rest and (alone or not _story_follows(line, match.end(), rest, kind != "bare")):
        return None
    return Stamp(len(line) - len(rest), kind, day)


def dated(line: str) -> Stamp | None:
    """The stamp inside a short header line that names somebody, too: "By Ann Doe on May 3, 2021"."""
    found = re.search(
        rf"{_GAP}(?:{_any('labels')}\b ?:?{_GAP})?(?:{WEEKDAY}{_GAP})?{DAY}", line, re.IGNORECASE
    )
    if not found or len(line.split()) > _HEADER_WORDS:
        return None
    names = re.sub(
        r"(?i)\b(?:posted|published|written|updated|by|on|at|and|in|of|the|for)\b", " ", line[: found.start()]
    )
    if re.search(r"\b[a-z]", names):
        return None
    return stamp(line[found.start() :].strip(" ,|"), alone=True) and _moved(line, found.start())


def _moved(line: str, start: int) -> Stamp | None:
    """The stamp of the rest of a line, with the day's place counted in the whole line."""
    found = _best(line[start:])
    if found is None:
        return None
    kind, day = found
    return Stamp(len(line), kind, Written(day.start + start, day.end + start, day.readings))


def _story_follows(line: str, end: int, rest: str, labelled: bool) -> bool:
    begins = labelled or rest[0].isupper() or rest[0] in "\"'“‘«("
    signed = rest.startswith("by ")
    return signed or (line[end : end + 1] in (" ", ".") and begins)


def _best(words: str) -> tuple[StampKind, Written] | None:
    """The first day of the best kind among the words of a stamp."""
    return min(_labelled(words), key=lambda pair: _ORDER.index(pair[0]), default=None)


def _labelled(head: str) -> Iterator[tuple[StampKind, Written]]:
    """Each day of a stamp with the kind of the label before it; a day without one is bare."""
    after = 0
    for day in written(head):
        yield _kind(head[after : day.start]), day
        after = day.end


def order(words: str) -> str | None:
    """The order of day and month in figures that the time zone of a stamp tells, or None."""
    found = {
        e["order"]
        for e in entries("stamps")["zones"]
        if "order" in e and re.search(rf"\b{e['pattern']}", words)
    }
    return found.pop() if len(found) == 1 else None


def _kind(words: str) -> StampKind:
    for entry in entries("stamps")["labels"]:
        if re.search(rf"(?<![a-z])(?:{entry['pattern']})\b", words, re.IGNORECASE):
            return "updated" if entry["kind"] == "updated" else "published"
    return "bare"
