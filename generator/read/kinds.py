"""What each line of a page looks like by itself: its words, its shape, the headings it matches."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.lexicon import entries
from generator.read.bylines import byline, credit
from generator.read.stamps import dated, stamp

Kind = Literal["prose", "point", "short", "opens", "stops", "furniture", "byline", "credit", "stamp"]
"""prose: a sentence or more. point: a few words that end like a sentence. short: words without an end.
opens: a heading that announces other stories. stops: a heading after which the page's story never goes on.
"""

_END = re.compile(r"[.!?…:;。！？][\s\"'”’»」)\]]*$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its kind and how many words it has (two ideographs count as one)."""

    text: str
    kind: Kind
    words: int

    @property
    def ends(self) -> bool:
        """Does it end like a sentence?"""
        return bool(_END.search(self.text))


def line(text: str) -> Line:
    """A line with its kind."""
    words = len(_WORD.findall(text)) + len(_IDEOGRAPH.findall(text)) // 2
    return Line(text, _kind(text, words, bool(_END.search(text))), words)


def _kind(text: str, words: int, ends: bool) -> Kind:
    named = _by_words(text, words)
    if named:
        return named
    if stamp(text, alone=True):
        return "stamp"
    if not ends and byline(text):
        return "byline"
    if dated(text):
        return "stamp"
    if words >= 22 or (ends and words >= 8):
        return "prose"
    return "point" if ends and words >= 2 else "short"


def _by_words(text: str, words: int) -> Kind | None:
    """The kind that the lexicon's patterns give."""
    if words <= 12:
        if _patterns("stops").fullmatch(text):
            return "stops"
        if _patterns("opens").fullmatch(text):
            return "opens"
    if _patterns("lines").fullmatch(text):
        return "furniture"
    if credit(text):
        return "credit"
    return "furniture" if _patterns("inside").search(text) else None


@cache
def _patterns(group: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{e['pattern']})" for e in entries("furniture")[group]), re.IGNORECASE)
