"""Clean text to paragraphs: white space, hard-wrapped lines, paragraphs too long to handle.

Every code point of the clean text but white space is in exactly one paragraph, in order.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

LONGEST = 10_000
"""Code points of a paragraph; longer ones are cut at the end of a sentence, else at white space."""

_NARROWEST, _WIDEST = 40, 100  # columns of hard-wrapped text
_ENOUGH = 3  # full lines that make a text hard-wrapped
_GOING_ON = 2  # lines that end within a sentence, which make it so as well


def paragraphs(text: str) -> tuple[list[str], tuple[str, ...]]:
    """The paragraphs of a clean text, and notes on lines joined or cut."""
    lines = text.split("\n")
    width = _wrapped_at(lines)
    joined, count = _unwrapped(lines, width) if width else (_blocks(lines), 0)
    cut = [part for block in joined for part in _cut(block)]
    notes = []
    if count:
        notes.append(f"joined {count} hard-wrapped lines (wrapped at {width} columns)")
    if len(cut) > len(joined):
        notes.append(
            f"cut {len(cut) - len(joined)} times within paragraphs longer than {LONGEST:,} characters"
        )
    return cut, tuple(notes)


def _blocks(lines: Iterable[str]) -> list[str]:
    """One paragraph a line, white space collapsed."""
    return [text for line in lines if (text := " ".join(line.split()))]


def _wrapped_at(lines: list[str]) -> int | None:
    """The column at which an editor wrapped the text, or None.

    Greedy wrapping leaves no line to which the next line's first word could have been added. Lines that
    a person broke by hand show it by sentences that go on in the next line.
    """
    width = max((len(line.rstrip()) for line in lines if " " in line.strip()), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    pairs = [(a, b) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = [_is_full(a, b, width) for a, b in pairs]
    on = [_goes_on(a, b) for a, b in pairs]
    enough = sum(full) >= _ENOUGH or sum(on) >= _GOING_ON
    return width if enough and sum(map(any, zip(full, on, strict=True))) >= 0.5 * len(pairs) else None


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width - 2


def _goes_on(line: str, following: str) -> bool:
    """Does a sentence go on from a line that is long enough to be broken?"""
    return len(line.strip()) >= _NARROWEST and line.rstrip()[-1].isalnum() and following.strip()[0].islower()


def _unwrapped(lines: list[str], width: int) -> tuple[list[str], int]:
    """Paragraphs of hard-wrapped text, and how many lines were joined to the one before."""
    found: list[str] = []
    count = 0
    for before, line in pairwise(["", *lines]):
        text = " ".join(line.split())
        if not text:
            continue
        if before.strip() and not line[0].isspace() and (_is_full(before, line, width) or text[0].islower()):
            hyphenated = re.search(r"[^\W\d_]-$", found[-1])
            found[-1] += text if hyphenated else " " + text
            count += 1
        else:
            found.append(text)
    return found, count


_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]* ")


def _cut(text: str) -> Iterator[str]:
    while len(text) > LONGEST:
        window = text[:LONGEST]
        ends = [m.end() for m in _SENTENCE_END.finditer(window)]
        at = ends[-1] if ends else window.rfind(" ") + 1 or LONGEST
        yield text[:at].rstrip()
        text = text[at:].lstrip()
    if text:
        yield text
