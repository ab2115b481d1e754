"""Where words stand in quotation marks.

Scraped pages lose marks, turn them round and set spaces beside them. What a mark does is read from the
characters on both sides as well as from its shape, and a missing mark never reaches beyond its paragraph.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

Act = Literal["open", "close", "none"]

_DOUBLE = re.compile(r"``|''|[\"“”„‟«»‹›]")
_SINGLE_OPENS = re.compile(
    r"(?<![\w.,!?;:'‘’])['‘‚`](?!(?:em|til|tis|twas|cause|round|n|\d0s)\b)(?=[\w“\"$€£])"
)
_SINGLE_CLOSES = re.compile(r"(?<=[^\s'‘’])['’](?!\w)")
_OPENING, _CLOSING = {"“", "„", "‟", "``"}, {"”"}
_LEFT, _RIGHT = set("([{—–-/:‘'“\""), set(".,;:!?)]}—–-/…’'”\"")
_ENDS = ",.!?…—–"
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")
_SAID_BEHIND = re.compile(r"\s*(?:[\w.’'-]+\s+){0,4}(?:said|says|told|tells|added|asked|wrote)\b")
_SPEAKER = re.compile(r"[,.!?](?=\s+(?:[\w.’'-]+\s+){0,4}(?:said|says|told|added|asked|wrote)\b)")


@dataclass(frozen=True, slots=True)
class Run:
    """Quoted words from `start` to `end`; with their marks from `outer_start` to `outer_end`.

    `closed` is False where the closing mark is missing.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True


def runs(text: str, resumed_below: bool = False) -> tuple[Run, ...]:
    """The quoted runs of one paragraph, in order; marks within marks belong to the outer words.

    `resumed_below`: the next paragraph begins with an opening mark, so that words still open at the end of
    this one go on there.
    """
    double, single = tuple(_double(text, resumed_below)), tuple(_single(text, resumed_below))
    outer = [r for r in double if not any(s.start <= r.outer_start and r.outer_end <= s.end for s in single)]
    outer += [
        s
        for s in single
        if not any(s.outer_start < r.outer_end and r.outer_start < s.outer_end for r in outer)
    ]
    worded = (_trimmed(text, r) for r in outer if re.search(r"\w", text[r.start : r.end]))
    return tuple(sorted(worded, key=lambda r: r.start))


def _trimmed(text: str, run: Run) -> Run:
    """The run without white space inside its marks."""
    words = text[run.start : run.end]
    start = run.start + len(words) - len(words.lstrip())
    return replace(run, start=start, end=start + len(words.strip()))


def opens(text: str) -> bool:
    """Does the paragraph begin with an opening mark?"""
    return bool(re.match(r"\s*(?:``|[\"“„«»‘'‹›](?=\w))", text))


def _double(text: str, resumed_below: bool) -> Iterator[Run]:
    marks, depth, done = tuple(_DOUBLE.finditer(text)), 0, 0
    opened: re.Match[str] | None = None
    for n, mark in enumerate(marks):
        act = _act(text, mark, is_open=opened is not None)
        if act == "open" and opened is None:
            opened = mark
        elif act == "open" and opened and _nested(text, marks[n + 1 :]):
            depth += 1
        elif act == "open" and opened:
            yield _unclosed(text, opened.end(), opened.start(), mark.start())
            opened = mark
        elif act == "close" and depth:
            depth -= 1
        elif act == "close":
            start = opened.end() if opened else _unopened(text, done, mark.start())
            yield Run(start, mark.start(), opened.start() if opened else start, mark.end())
            opened, done = None, mark.end()
    if opened and resumed_below:
        yield Run(opened.end(), len(text), opened.start(), len(text), closed=False)
    elif opened:
        yield _unclosed(text, opened.end(), opened.start(), len(text))


def _act(text: str, mark: re.Match[str], is_open: bool) -> Act:
    """What a double mark does here. Guillemets point either way, by language, so only their sides count."""
    before, after = text[max(0, mark.start() - 1) : mark.start()], text[mark.end() : mark.end() + 1]
    bound_left, bound_right = bool(before.strip()), bool(after.strip())
    can_open = (
        (not bound_left or before in _LEFT) and bound_right and not re.match(r"[,;:!?)]|\.(?!\.)", after)
    )
    can_close = bound_left and (not bound_right or after in _RIGHT)
    if can_open != can_close:
        if is_open:
            return "open" if can_open and mark[0] not in _CLOSING and not _displaced(text, mark) else "close"
        return "open" if can_open else _stray(text, mark)
    floating = not bound_left and after in _RIGHT
    if mark[0] in _OPENING and not floating:
        return "open"
    if is_open:
        return "close"
    return "open" if mark[0] in '"«' or not (floating or mark[0] in _CLOSING) else "none"


def _displaced(text: str, mark: re.Match[str]) -> bool:
    """Does a straight mark close in spite of its sides, as in `We are late, "Holm said`?"""
    before = text[max(0, mark.start() - 3) : mark.start()].rstrip()[-1:]
    said = before in {".", "?", "!"} and _SAID_BEHIND.match(text, mark.end())
    return mark[0] == '"' and (before == "," or bool(said))


def _stray(text: str, mark: re.Match[str]) -> Act:
    """A closing mark without an opening one counts where it ends a sentence or a clause of one."""
    return "close" if text[mark.start() - 1 : mark.start()] in set(_ENDS) else "none"


def _nested(text: str, rest: tuple[re.Match[str], ...]) -> bool:
    """Do two closing marks follow before the next opening one?"""
    acts = [_act(text, mark, True) for mark in rest[:2]]
    return acts == ["close", "close"]


def _unclosed(text: str, start: int, outer_start: int, limit: int) -> Run:
    """Words without a closing mark end before their speaker, at the end of their sentence, or of a paragraph
    that is all quoted.
    """
    if found := _SPEAKER.search(text, start, limit):
        end = found.end()
    elif not text[:outer_start].strip():
        end = limit
    else:
        found = _SENTENCE_END.search(text, start, limit)
        end = found.end() if found else limit
    end = len(text[:end].rstrip())
    return Run(start, end, outer_start, end, closed=False)


def _unopened(text: str, done: int, end: int) -> int:
    """Where words without an opening mark begin: with their sentence, or behind the marks before them."""
    starts = [m.end() for m in _SENTENCE_END.finditer(text, done, max(done, end - 1))]
    start = max([done, *starts])
    return start + len(text[start:end]) - len(text[start:end].lstrip(" ,"))


def _single(text: str, resumed_below: bool) -> Iterator[Run]:
    """Words in single marks. An apostrophe behind an s closes only where no better mark follows."""
    position = 0
    while opened := _SINGLE_OPENS.search(text, position):
        closing = _closing(text, opened.end())
        if closing is None and resumed_below and not text[: opened.start()].strip():
            yield Run(opened.end(), len(text), opened.start(), len(text), closed=False)
        if closing is None:
            position = opened.end()
        else:
            yield Run(opened.end(), closing, opened.start(), closing + 1)
            position = closing + 1


def _closing(text: str, start: int) -> int | None:
    following = _SINGLE_OPENS.search(text, start)
    limit = following.start() if following else len(text)
    found = [m.start() for m in _SINGLE_CLOSES.finditer(text, start, limit)]
    sure = [i for i in found if text[i - 1] in _ENDS or not re.match(r"s['’] \w", text[i - 1 : i + 3])]
    return min(sure or found, default=None)
