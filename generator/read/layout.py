"""The role of each line of a page, from its shape, its words and its place by the main run of prose.

The method is that of boilerplate removers that see no markup: sentences in a row are the story, short
lines in a row are menus, and certain headings announce other stories.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Literal

from generator.lexicon import entries
from generator.model.article import Role
from generator.read.bylines import byline, credit
from generator.read.stamps import stamp

Kind = Literal["prose", "short", "opens", "furniture", "byline", "credit", "stamp"]

_SENTENCE = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


@cache
def _patterns(group: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{e['pattern']})" for e in entries("furniture")[group]), re.IGNORECASE)


def kind(line: str) -> Kind:
    """What a line looks like by itself."""
    words = len(_WORD.findall(line))
    ends = bool(_SENTENCE.search(line))
    if words <= 12 and _patterns("opens").fullmatch(line):
        return "opens"
    if _patterns("lines").fullmatch(line) or _patterns("inside").search(line):
        return "furniture"
    if credit(line):
        return "credit"
    if stamp(line, alone=True):
        return "stamp"
    if not ends and byline(line):
        return "byline"
    return "prose" if (ends and words >= 8) or words >= 25 else "short"


def roles(lines: Sequence[str]) -> list[Role]:
    """One role for each line."""
    kinds = [kind(line) for line in lines]
    start, end = _story(lines, kinds)
    top = _headline(lines, kinds, start)
    seen = Counter(line.casefold() for line in lines)
    return [_role(i, lines[i], kinds[i], (top, start, end), seen) for i in range(len(lines))]


def _role(i: int, line: str, kind: Kind, marks: tuple[int | None, int, int], seen: Counter[str]) -> Role:
    top, start, end = marks
    if kind == "credit":
        return "credit"
    if i == top:
        return "headline"
    if i < start or i >= end:
        near = (start if top is None else top) - 3 <= i < start or i == end
        if kind == "stamp" and near:
            return "metadata"
        if kind == "byline" and near:
            return "byline"
        return "subheading" if kind == "prose" and top is not None and top < i < start else "furniture"
    if kind in ("opens", "furniture") or (seen[line.casefold()] > 1 and kind == "short"):
        return "furniture"
    if kind == "short":
        return "body" if _SENTENCE.search(line) or i + 1 == end else "subheading"
    return "body"


def _story(lines: Sequence[str], kinds: Sequence[Kind]) -> tuple[int, int]:
    """The range of lines from the story's first paragraph to behind its last."""
    best, begin, end, weight, gap = (0, 0, 0), 0, 0, 0, 0
    for i, what in enumerate(kinds):
        if what == "prose":
            if weight == 0:
                begin = i
            weight, end, gap = weight + len(lines[i]), i + 1, 0
            best = max(best, (weight, begin, end), key=lambda b: b[0])
        else:
            gap += 3 if what == "opens" else 1
            if gap > 6:
                weight = 0
    return (best[1], best[2]) if best[0] else _all(kinds)


def _all(kinds: Sequence[Kind]) -> tuple[int, int]:
    """A text without a sentence: everything but a line that could be its headline."""
    return (1 if len(kinds) > 1 else 0), len(kinds)


def _headline(lines: Sequence[str], kinds: Sequence[Kind], start: int) -> int | None:
    """The line before the story that stands as its headline."""
    near = [i for i in range(max(0, start - 15), start) if kinds[i] == "short" and _headline_like(lines[i])]
    if not near:
        return None
    page = lines[0].casefold()
    titled = [i for i in near if i > 0 and page.startswith(lines[i].casefold()[:60])]
    return titled[-1] if titled else (near[0] if start <= 6 else near[-1])


def _headline_like(line: str) -> bool:
    return 3 <= len(line.split()) <= 30 and not line.endswith((".", ":", ";"))
