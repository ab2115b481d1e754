"""Where the story stands in a page: the segment of lines with the highest sum of values.

Maximum subsequence segmentation after Pasternack and Roth, "Extracting Article Text from the Web with
Maximum Subsequence Segmentation" (WWW 2009), with values by rule: sentences count for, menus against.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.read.kinds import Line

_MOST = 60  # words that one line can count for
_ITEMS = 4  # short lines with figures that make a list
_HEADER = 20  # lines between a headline and the first run of paragraphs
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
    repeated = _repeated(lines)
    found = [_segment(lines, top, repeated) for top in (*_headlines(lines),) or (None,)]
    return max(found, key=lambda pair: pair[0])[1]


def _segment(lines: Sequence[Line], top: int | None, repeated: frozenset[int]) -> tuple[int, Story]:
    """The segment with the highest sum behind line `top`, and that sum less the way from `top` to it.

    Without any sentence, the segment is everything.
    """
    first = 0 if top is None else top + 1
    best, total, start, story = 0, 0, first, Story(first, len(lines), repeated, top)
    asides: set[int] = set(repeated)
    aside = False
    for i in range(first, len(lines)):
        if lines[i].kind == "stops" and total > _ENOUGH:
            break
        if total <= 0:
            total, start, aside = 0, i, False
        aside = _is_aside(lines, i, aside)
        if aside and lines[i].kind != "opens":
            asides.add(i)
        total += 0 if i in asides else _value(lines, i)
        far = 0 if top is None else 2 * (start - top)
        if total - far > best:
            best, story = total - far, Story(_first_run(lines, start, i + 1), i + 1, repeated, top)
    return best, replace(story, end=_behind_list(lines, story.end), asides=frozenset(asides))


def _behind_list(lines: Sequence[Line], end: int) -> int:
    """The end of a list of figures, below a heading at most, that the story ends with."""
    start = end if end < len(lines) and _is_item(lines[end]) else end + 1
    last = start
    while last < len(lines) and _is_item(lines[last]):
        last += 1
    return last if last - start >= _ITEMS else end


def _is_item(line: Line) -> bool:
    return line.kind == "short" and line.words >= 3 and any(map(str.isdigit, line.text))


def _is_aside(lines: Sequence[Line], i: int, before: bool) -> bool:
    """Does line `i` belong to other stories that a heading announced?

    A paragraph goes on with the story when another follows it directly; one between short lines is a teaser.
    """
    following = lines[i + 1].kind if i + 1 < len(lines) else "short"
    if lines[i].kind == "opens":
        return True
    return before and not (lines[i].kind == "prose" and following in ("prose", "credit"))


def _repeated(lines: Sequence[Line]) -> frozenset[int]:
    """Paragraphs that the page has said before, and both of two equal ones in a row: galleries, teasers."""
    seen = Counter(line.text.casefold() for line in lines if line.kind == "prose")
    found: set[int] = set()
    met: set[str] = set()
    for i, line in enumerate(lines):
        text = line.text.casefold()
        if seen[text] > 1 and (text in met or (i + 1 < len(lines) and lines[i + 1].text.casefold() == text)):
            found.add(i)
        met.add(text)
    return frozenset(found)


def _value(lines: Sequence[Line], i: int) -> int:
    """A paragraph counts by its words, a lonely one less: stories are runs of paragraphs, teasers are not."""
    line = lines[i]
    if line.kind != "prose":
        return _COST[line.kind]
    return min(line.words, _MOST) // (2 if _lonely(lines, i) else 1)


def _lonely(lines: Sequence[Line], i: int) -> bool:
    around = (lines[n].kind for n in (i - 1, i + 1) if 0 <= n < len(lines))
    return not any(kind in ("prose", "point") for kind in around)


def _first_run(lines: Sequence[Line], start: int, end: int) -> int:
    """The first paragraph that is not lonely: summaries and captions stand above it among header lines."""
    for i in range(start, min(end, start + _HEADER)):
        if lines[i].kind == "prose" and not _lonely(lines, i):
            return i
    return start


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
    return [i for i in plain if _repeats(_tokens(lines[i].text), title)]


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _repeats(tokens: set[str], title: set[str]) -> bool:
    shared = len(tokens & title)
    return len(tokens) >= 3 and shared >= 0.8 * len(tokens) and shared >= 0.5 * len(title)
