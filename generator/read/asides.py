"""Lines inside a story that are none of it: what the page says twice, captions, cards of other stories."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.read.kinds import Line, matches

_NUMBER = re.compile(r"\d+(?:\.\d+)*\.? (?=\w)")
_PICTURE = 8  # lines behind a picture in which its story goes on
_NEAR = 6  # lines between a pull quote and the paragraph that it is taken from
_CAPTION = 40  # words of a caption at most
_SENTENCES = re.compile(r"[a-z\d)][.!?] (?=[A-Z]\S* \S+ \S+ \S+)")  # another follows, of some length
_MARKS = "\"“”„«»‘’'"
_PULLED = 7  # words of a pull quote; a heading may quote fewer
_CARD = 4  # words of a title that a card repeats
_SUMMARY = 40  # words that a card has below its title at most
_SHOUTED = 8  # words of a line in capitals that is a link to another story and no heading


def asides(lines: Sequence[Line]) -> frozenset[int]:
    """The positions of all such lines."""
    found = (_repeated, _pulled, _captions, _cards, _shouted, _contents)
    return frozenset(i for rule in found for i in rule(lines))


def _repeated(lines: Sequence[Line]) -> Iterator[int]:
    """Paragraphs that the page has said before, and both of two equal ones in a row: galleries, teasers."""
    seen = Counter(line.text.casefold() for line in lines if line.kind == "prose")
    met: set[str] = set()
    for i, line in enumerate(lines):
        text = line.text.casefold()
        if seen[text] > 1 and (text in met or (i + 1 < len(lines) and lines[i + 1].text.casefold() == text)):
            yield i
        met.add(text)


def _pulled(lines: Sequence[Line]) -> Iterator[int]:
    """Pull quotes: sentences in quotation marks that a paragraph near by holds, too."""
    for i, line in enumerate(lines):
        words = line.text.strip(_MARKS).rstrip(".,!").casefold()
        quoted = line.text[0] in _MARKS and line.text[-1] in _MARKS
        if quoted and line.words >= _PULLED:
            near = (*lines[max(0, i - _NEAR) : i], *lines[i + 1 : i + 1 + _NEAR])
            if any(words in other.text.casefold() for other in near if other.words > line.words):
                yield i


def _captions(lines: Sequence[Line]) -> Iterator[int]:
    """Paragraphs of one sentence right above a line that credits a picture and says no more.

    Where no story follows it may be the last paragraph above a credit of the whole, unless it shows somebody.
    """
    for i in range(len(lines) - 1):
        if _like_a_caption(lines[i]) and matches("captioned", lines[i + 1].text):
            goes_on = any(line.kind == "prose" for line in lines[i + 2 : i + 2 + _PICTURE])
            if goes_on or matches("showing", lines[i].text):
                yield i


def _like_a_caption(line: Line) -> bool:
    """Can it be one? Rather a caption kept than a paragraph lost: a story has longer ones, and quotes."""
    said = any(mark in line.text for mark in _MARKS if mark not in "'’")
    one = not _SENTENCES.search(line.text)
    return line.kind in ("prose", "point") and line.words <= _CAPTION and (one and not said)


def _cards(lines: Sequence[Line]) -> Iterator[int]:
    """Cards inside a story: a title twice, with or without a heading above each, and a sentence below."""
    for i in range(len(lines)):
        size = next((n for n in (1, 2) if _doubled(lines[i : i + 2 * n], n)), 0)
        below = i + 2 * size
        yield from range(i, below)
        if size and below < len(lines) and lines[below].kind in ("prose", "point"):
            yield from [below] if lines[below].words <= _SUMMARY else []


def _doubled(lines: Sequence[Line], size: int) -> bool:
    """Are these `size` short lines, a title last, and the same once more?"""
    first, second = lines[:size], lines[size:]
    return first == second and all(line.kind == "short" for line in first) and first[-1].words >= _CARD


def _shouted(lines: Sequence[Line]) -> Iterator[int]:
    """Long lines in capitals between two paragraphs, which link to other stories."""
    for i in range(1, len(lines) - 1):
        line = lines[i]
        between = lines[i - 1].kind == lines[i + 1].kind == "prose"
        if between and line.kind == "short" and line.words >= _SHOUTED and line.text.isupper():
            yield i


def _contents(lines: Sequence[Line]) -> Iterator[int]:
    """A table of contents: numbered titles, or "Contents" above them, that head a section further down."""
    headings = {line.text: i for i, line in enumerate(lines) if line.kind == "short"}
    listed = [i for i, line in enumerate(lines) if headings.get(_NUMBER.sub("", line.text), i) > i]
    found = {i for i in listed if _NUMBER.match(lines[i].text)}
    yield from found
    yield from (i for i, line in enumerate(lines) if line.text == "Contents" and i + 1 in found)
