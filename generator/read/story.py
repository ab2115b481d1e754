"""Where the story stands in a page: the segment of lines with the highest sum of values.

Maximum subsequence segmentation after Pasternack and Roth, "Extracting Article Text from the Web with
Maximum Subsequence Segmentation" (WWW 2009), with values by rule: sentences count for, menus against.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from generator.read.asides import asides
from generator.read.kinds import Line, matches

_MOST = 60  # words that one line can count for
_ITEMS = 4  # short lines with figures that make a list
_HEADER = 20  # lines between a headline and the first run of paragraphs
_HEADING = 5  # words of a heading within a story; titles of other stories are longer
_LIST, _LISTED = 6, -2  # short lines behind a paragraph that may be a list of the story, and their value
_LONG = 22  # words of a paragraph that may open a story alone
_ENOUGH = 40  # value that a story has before a heading can stop it
_COST = {
    "short": -4,
    "furniture": -4,
    "opens": -12,
    "stops": -12,
    "byline": -4,
    "stamp": -4,
    "credit": -2,
    "point": 1,
}


@dataclass(frozen=True, slots=True)
class Story:
    """Half-open range of lines from the first paragraph to behind the last, lines inside it that belong
    to other stories, and the line of the headline if there is one.
    """

    start: int
    end: int
    asides: frozenset[int]
    headline: int | None = None


def story(lines: Sequence[Line]) -> Story:
    """The story of a page: the best segment behind its headline, or of all where no headline is known."""
    known = asides(lines)
    found = [_segment(lines, top, known) for top in (*_headlines(lines),) or (None,)]
    return max(found, key=lambda pair: pair[0])[1]


def _segment(lines: Sequence[Line], top: int | None, known: frozenset[int]) -> tuple[int, Story]:
    """The segment with the highest sum behind line `top`, and that sum less the way from `top` to it.

    Without any sentence, the segment is everything.
    """
    first = 0 if top is None else top + 1
    best, total, start, story = 0, 0, first, Story(first, len(lines), known, top)
    beside = set(known)
    aside, gap = False, 0
    for i in range(first, len(lines)):
        closes = lines[i].kind == "stops" or matches("closes", lines[i].text)
        if closes and total > _ENOUGH:
            break
        if total <= 0:
            total, start, aside, gap = 0, i, False, 0
        aside = _is_aside(lines, i, aside)
        if aside and lines[i].kind != "opens":
            beside.add(i)
        if i not in beside:
            gap = 0 if lines[i].kind == "prose" else gap + (lines[i].kind != "point")
            total += _value(lines, i, gap)
        far = 0 if top is None else 2 * (start - top)
        if total - far > best:
            best, story = total - far, Story(_first_run(lines, start, i + 1, top), i + 1, known, top)
    return best, replace(story, end=_behind_list(lines, story.end), asides=frozenset(beside))


def _behind_list(lines: Sequence[Line], end: int) -> int:
    """The end of a list of figures, below a heading at most, that the story ends with."""
    start = end if end < len(lines) and _is_item(lines[end]) else end + 1
    last = start
    while last < len(lines) and _is_item(lines[last]):
        last += 1
    return last if last - start >= _ITEMS else end


def _is_item(line: Line) -> bool:
    return line.kind == "short" and len(line.text.split()) >= 3 and any(map(str.isdigit, line.text))


def _is_aside(lines: Sequence[Line], i: int, before: bool) -> bool:
    """Does line `i` belong to other stories that a heading announced?

    A paragraph goes on with the story when another follows it directly; one between short lines is a teaser.
    """
    following = lines[i + 1].kind if i + 1 < len(lines) else "short"
    if lines[i].kind == "opens":
        return True
    if before and lines[i].kind == "short" and lines[i].words <= _HEADING and following == "prose":
        return not (i + 2 < len(lines) and lines[i + 2].kind == "prose")
    return before and not (lines[i].kind == "prose" and following in ("prose", "credit"))


def _value(lines: Sequence[Line], i: int, gap: int) -> int:
    """A paragraph counts by its words, a lonely one less: stories are runs of paragraphs, teasers are not.

    `gap` counts the lines without an end since the last paragraph: a story may hold a short list.
    """
    line = lines[i]
    if line.kind == "short" and gap <= _LIST:
        return _LISTED
    if line.kind != "prose":
        return _COST[line.kind]
    return min(line.words, _MOST) // (2 if _lonely(lines, i) else 1)


def _lonely(lines: Sequence[Line], i: int) -> bool:
    around = (lines[n].kind for n in (i - 1, i + 1) if 0 <= n < len(lines))
    return not any(kind in ("prose", "point") for kind in around)


def _first_run(lines: Sequence[Line], start: int, end: int, top: int | None) -> int:
    """The first paragraph that is not lonely: summaries and captions stand above it among header lines."""
    for i in range(start, min(end, start + _HEADER)):
        if lines[i].kind == "prose" and (not _lonely(lines, i) or _goes_on(lines, i)):
            above = range(i - 1, start - 1, -1) if top is not None else ()  # else one may be the headline
            return min(takewhile(lambda n: lines[n].kind == "point", above), default=i)
    return start


def _goes_on(lines: Sequence[Line], i: int) -> bool:
    """Do only headings and lists stand between a long paragraph and the next? Below a summary is a header."""
    following = next((n for n in range(i + 1, len(lines)) if lines[n].kind not in ("short", "point")), None)
    return lines[i].words >= _LONG and following is not None and lines[following].kind == "prose"


def _headlines(lines: Sequence[Line]) -> list[int]:
    """Lines that repeat the page's own title, which a saved page has as its first line."""
    if not lines:
        return []
    title = _tokens(lines[0].text)
    plain = (
        i
        for i, line in enumerate(lines)
        if i and line.kind in ("short", "point", "prose") and line.words <= 40
    )
    return [
        i
        for i in plain
        if _repeats(_tokens(lines[i].text), title) or _opens_title(lines[i].text, lines[0].text)
    ]


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _opens_title(text: str, title: str) -> bool:
    """Is the line how the title begins, before the site's name or a remark?"""
    rest = title.removeprefix(text)
    return rest != title and re.match(r" [|–—:-]", rest) is not None


def _repeats(tokens: set[str], title: set[str]) -> bool:
    shared = len(tokens & title)
    return len(tokens) >= 3 and shared >= 0.8 * len(tokens) and shared >= 0.5 * len(title)
