"""What a quotation mark does where it stands.

Scraped pages lose marks, turn them round and set spaces beside them. So what a mark does is read from the
characters on both sides as well as from its shape.
"""

import re
from typing import Literal

from generator.extract.quotes.sentences import said
from generator.extract.quotes.words import words

Mark = re.Match[str]
Act = Literal["open", "close", "none"]

DOUBLE = re.compile(r"``|''|[\"“”„‟«»‹›「」『』]")
SINGLE_OPENS = re.compile(
    rf"(?<![\w.,!?;:'‘’])['‘‚`](?!(?:{'|'.join(sorted(words('clipped')))}|\d0s)\b)(?=[\w“\"$€£])"
)
SINGLE_CLOSES = re.compile(r"(?<=[^\s'‘’])['’](?!\w)")
ENDS = ",.!?…—–"
_OPENING, _CLOSING = {"“", "„", "‟", "``"}, {"”"}
_BRACKETS: dict[str, Act] = {"「": "open", "『": "open", "」": "close", "』": "close"}
_LEFT, _RIGHT = set("([{—–-/:‘'“\""), set(".,;:!?)]}—–-/…’'”\"")


def opens(text: str) -> bool:
    """Does the paragraph begin with an opening mark?"""
    return bool(re.match(r"\s*(?:``|[「『]|[\"“„«»‘'‹›](?=\w))", text))


def act(text: str, mark: Mark, is_open: bool) -> Act:
    """What a double mark does, where words are (not) open before it.

    Guillemets point either way, by language, so only their sides count.
    """
    if mark[0] in _BRACKETS:
        return _BRACKETS[mark[0]]
    can_open, can_close = _sides(text, mark)
    if can_open != can_close:
        if is_open:
            return "open" if can_open and mark[0] not in _CLOSING and not _displaced(text, mark) else "close"
        return "open" if can_open else _stray(text, mark)
    floating = _floating(text, mark)
    if mark[0] in _OPENING and not floating:
        return "open"
    if is_open:
        return "close"
    return "open" if mark[0] in '"«' or not (floating or mark[0] in _CLOSING) else "none"


def closes_first(text: str) -> bool:
    """Does the first double mark of a paragraph close words that were open before it?

    Where its sides don't tell, it does if that leaves the paragraph with as many opening as closing marks.
    """
    mark = DOUBLE.search(text)
    if mark is None or act(text, mark, is_open=True) != "close":
        return False
    can_open, can_close = _sides(text, mark)
    sure = mark[0] in _CLOSING or (can_close and not can_open)
    return sure or sum(1 for _ in DOUBLE.finditer(text)) % 2 == 1


def _sides(text: str, mark: Mark) -> tuple[bool, bool]:
    """May the mark open, and may it close, by what stands on its left and right?"""
    before, after = text[max(0, mark.start() - 1) : mark.start()], text[mark.end() : mark.end() + 1]
    bound_left, bound_right = bool(before.strip()), bool(after.strip())
    can_open = (
        (not bound_left or before in _LEFT) and bound_right and not re.match(r"[,;:!?)]|\.(?!\.)", after)
    )
    return can_open, bound_left and (not bound_right or after in _RIGHT)


def _floating(text: str, mark: Mark) -> bool:
    """Does it stand between spaces, or a space and a sign?"""
    after = text[mark.end() : mark.end() + 1]
    return not text[max(0, mark.start() - 1) : mark.start()].strip() and after in _RIGHT


def _displaced(text: str, mark: Mark) -> bool:
    """Does a straight mark close in spite of its sides, as in `We are late, "Holm said`?"""
    before = text[max(0, mark.start() - 3) : mark.start()].rstrip()[-1:]
    ended = before in {".", "?", "!"} and said().match(text, mark.end())
    return mark[0] == '"' and (before == "," or bool(ended))


def _stray(text: str, mark: Mark) -> Act:
    """A closing mark without an opening one counts where it ends a sentence or a clause of one."""
    return "close" if text[mark.start() - 1 : mark.start()] in set(ENDS) else "none"
