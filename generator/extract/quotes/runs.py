"""Where words stand in quotation marks: pairs of marks, and what a missing one leaves."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.extract.quotes.marks import (
    DOUBLE,
    ENDS,
    SINGLE_CLOSES,
    SINGLE_OPENS,
    Mark,
    act,
    closes_first,
    opens,
)
from generator.extract.quotes.sentences import said_behind, sentence_end

_MARGIN = 20  # characters of white space before a paragraph's first word
_FAR = 3  # paragraphs that words may stay open without a mark
_RESUMED = 600  # characters between two opening marks of one who goes on


@dataclass(frozen=True, slots=True)
class Run:
    """Quoted words from `start` to `end`; with their marks from `outer_start` to `outer_end`.

    `closed` is False where the closing mark is missing or stands in a later paragraph; `carried` words were
    opened in an earlier one.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    carried: bool = False


def runs(texts: Sequence[str]) -> tuple[tuple[Run, ...], ...]:
    """The quoted runs of each paragraph, in order; marks within marks belong to the outer words."""
    found: list[tuple[Run, ...]] = []
    carried = False
    for n, text in enumerate(texts):
        resumed = n + 1 < len(texts) and opens(texts[n + 1])
        onward = not resumed and _closed_below(texts[n + 1 : n + 2 + _FAR])
        double = tuple(_double(text, carried, resumed, onward))
        carried = onward and bool(double) and not double[-1].closed and double[-1].outer_end == len(text)
        found.append(_outermost(text, double, tuple(_single(text, resumed))))
    return tuple(found)


def begins(text: str, place: int) -> bool:
    """Does a paragraph begin there, but for white space?"""
    return place <= _MARGIN and not text[:place].strip()


def _closed_below(texts: Sequence[str]) -> bool:
    """Is the first mark in the next paragraphs one that closes?"""
    marked = next((text for text in texts if DOUBLE.search(text)), "")
    return closes_first(marked)


def _outermost(text: str, double: tuple[Run, ...], single: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs that lie in no other, without white space inside their marks.

    Single marks that cross double ones are apostrophes.
    """
    apart = [s for s in single if all(_holds(s, d) for d in _overlapping(s, double))]
    found = [*apart, *(d for d in double if not _overlapping(d, apart))]
    worded = (run for run in found if re.search(r"\w", text[run.start : run.end]))
    return tuple(_trimmed(text, run) for run in sorted(worded, key=_begin))


def _overlapping(run: Run, others: Sequence[Run]) -> Sequence[Run]:
    """Those of the others, which are in order and apart, that share a character with the run."""
    first = bisect_right(others, run.outer_start, key=_end)
    return others[first : bisect_left(others, run.outer_end, lo=first, key=_begin)]


def _holds(outer: Run, inner: Run) -> bool:
    return outer.start <= inner.outer_start and inner.outer_end <= outer.end


def _begin(run: Run) -> int:
    return run.outer_start


def _end(run: Run) -> int:
    return run.outer_end


def _trimmed(text: str, run: Run) -> Run:
    words = text[run.start : run.end]
    start = run.start + len(words) - len(words.lstrip())
    return replace(run, start=start, end=start + len(words.strip()))


def _double(text: str, carried: bool, resumed: bool, onward: bool) -> Iterator[Run]:
    """Runs in double marks. Words are open from the start if `carried`.

    If still open at the end they go on to it, where the next paragraph opens them again (`resumed`) or closes
    them (`onward`).
    """
    marks, depth, done = tuple(DOUBLE.finditer(text)), 0, 0
    opened: tuple[int, int] | None = (0, 0) if carried else None
    for n, mark in enumerate(marks):
        what = act(text, mark, is_open=opened is not None)
        if what == "close" and opened is None and onward and not text[mark.end() :].strip():
            what = "open"  # a straight mark set to the wrong side of the paragraph's end
        if what == "open" and opened is None:
            opened = mark.span()
        elif what == "open" and opened and _nested(text, marks[n + 1 : n + 3]):
            depth += 1
        elif what == "open" and opened:
            yield _unclosed(text, opened, mark.start())
            opened = mark.span()
        elif what == "close" and depth:
            depth -= 1
        elif what == "close" and opened:
            yield Run(opened[1], mark.start(), opened[0], mark.end(), carried=opened[1] == 0)
            opened, done = None, mark.end()
        elif what == "close":
            start = _unopened(text, done, mark.start())
            yield Run(start, mark.start(), start, mark.end())
            done = mark.end()
    if opened and (resumed or onward):
        yield Run(opened[1], len(text), opened[0], len(text), closed=False, carried=opened[1] == 0)
    elif opened:
        yield _unclosed(text, opened, len(text))


def _nested(text: str, following: tuple[Mark, ...]) -> bool:
    """Do two closing marks follow before the next opening one?"""
    return [act(text, mark, is_open=True) for mark in following] == ["close", "close"]


def _unclosed(text: str, opened: tuple[int, int], limit: int) -> Run:
    """Words without a closing mark end before their speaker; else where a paragraph that is all quoted ends,
    or before the mark that opens them again; else with their sentence.
    """
    outer_start, start = opened
    told = said_behind().search(text, start, limit)
    ended = sentence_end().search(text, start, limit)
    if told:
        end = told.end()
    elif begins(text, outer_start) or (limit < len(text) and _resumes(text, start, limit)):
        end = limit
    else:
        end = ended.end() if ended else limit
    end = start + len(text[start:end].rstrip())
    return Run(start, end, outer_start, end, closed=False, carried=start == 0)


def _resumes(text: str, start: int, limit: int) -> bool:
    """Does an opening mark behind the end of a sentence go on with words that were opened shortly before?"""
    return limit - start < _RESUMED and text[start:limit].rstrip()[-1:] in {".", "!", "?"}


def _unopened(text: str, done: int, end: int) -> int:
    """Where words without an opening mark begin: with their sentence, or behind the marks before them."""
    starts = [m.end() for m in sentence_end().finditer(text, done, max(done, end - 1))]
    start = max([done, *starts])
    return start + len(text[start:end]) - len(text[start:end].lstrip(" ,"))


def _single(text: str, resumed: bool) -> Iterator[Run]:
    """Words in single marks."""
    position = 0
    while opened := SINGLE_OPENS.search(text, position):
        closing = _closing(text, opened.end())
        if closing is None and resumed and begins(text, opened.start()):
            yield Run(opened.end(), len(text), opened.start(), len(text), closed=False)
        if closing is None:
            position = opened.end()
        else:
            yield Run(opened.end(), closing, opened.start(), closing + 1)
            position = closing + 1


def _closing(text: str, start: int) -> int | None:
    """Where they close: at an apostrophe behind an s only where no better mark follows, and no double one."""
    following = SINGLE_OPENS.search(text, start)
    limit = following.start() if following else len(text)
    found = [m.start() for m in SINGLE_CLOSES.finditer(text, start, limit)]
    sure = [i for i in found if text[i - 1] in ENDS or not re.match(r"s['’] \w", text[i - 1 : i + 3])]
    return min(sure or [i for i in found if not DOUBLE.search(text, start, i)][:1], default=None)
