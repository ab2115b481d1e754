"""What each line of a page looks like by itself: its words, its shape, the headings it matches."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.lexicon import entries
from generator.read.bylines import byline, credit, signature
from generator.read.stamps import dated, stamp

Kind = Literal["prose", "point", "short", "opens", "stops", "furniture", "byline", "credit", "stamp"]
"""prose: a sentence or more. point: a few words that end like a sentence or stand in a list. short: words
without an end. opens: a heading that announces other stories. stops: a heading after which the page's story
never goes on.
"""

_SIGNS = "\u2190-\u2bff\ufe0f\u200d\U0001f000-\U0001faff"  # arrows, symbols and emoji
_LINK = r"(?:\s+(?:https?://|pic\.twitter\.com/)\S+)*"
_END = re.compile(rf"[.!?…:;。！？][\s\"'”’»」)\]{_SIGNS}]*{_LINK}$")
_QUOTED = re.compile(r"[\"“«„].*[\"”»“]")
_CUT_OFF = re.compile(r"(?:…|\.\.\.)$")  # a teaser; in a story a quotation mark follows
_POINT = re.compile(r"(?:[•●▪◦‣·*]|[—–-](?=\W?\w)) ?\S.*")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_HEADING = 25  # words of a heading such as "12 responses to …"
_SENTENCE = 8  # words of a line that is a sentence, if it ends like one
_TEASER = 14  # words of a teaser that is cut off
_WHOLE = 22  # words of a line that is a paragraph, however it ends


@dataclass(frozen=True, slots=True)
class Line:
    """A line, its kind and how many words it has (two ideographs count as one)."""

    text: str
    kind: Kind
    words: int


def line(text: str) -> Line:
    """A line with its kind."""
    words = len(_WORD.findall(text)) + len(_IDEOGRAPH.findall(text)) // 2
    return Line(text, _kind(text, words, _ends(text, words)), words)


def _ends(text: str, words: int) -> bool:
    """Does a line end like a sentence? So does a longer quotation; a short one may be a heading."""
    if words <= _TEASER and _CUT_OFF.search(text):
        return False
    return bool(_END.search(text) or (words >= _SENTENCE and _QUOTED.fullmatch(text)))


def _kind(text: str, words: int, ends: bool) -> Kind:
    named = _by_words(text, words)
    if named:
        return named
    if stamp(text, alone=True):
        return "stamp"
    if not ends and byline(text):
        return "byline"
    if dated(text) or matches("timed", text):
        return "stamp"
    if words >= _WHOLE or (ends and words >= _SENTENCE):
        return "prose"
    listed = _POINT.fullmatch(text) or (words > 2 and text[0].islower())  # menus begin with a capital
    return "point" if words >= 2 and (ends or listed) else "short"


def _by_words(text: str, words: int) -> Kind | None:
    """The kind that the lexicon's patterns give."""
    if words <= _HEADING and matches("stops", text):
        return "stops"
    if words <= 12 and (matches("opens", text) or _about_somebody(text)):
        return "opens"
    if matches("lines", text):
        return "furniture"
    if credit(text):
        return "credit"
    return "furniture" if _patterns("inside").search(text) else None


def _about_somebody(text: str) -> bool:
    """Does it head what a page says of its author? "About Ann Doe", but not "About Norland Steel"."""
    before, about, name = text.partition("About ")
    return not before and bool(about) and signature(name) is not None


def matches(group: str, text: str) -> bool:
    """Does one of the patterns of a group of the lexicon fill the line?"""
    return bool(_patterns(group).fullmatch(text))


@cache
def _patterns(group: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{e['pattern']})" for e in entries("furniture")[group]), re.IGNORECASE)
