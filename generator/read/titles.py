"""A short title made from the lead sentence of a text without a headline."""

import re
from functools import cache

from generator.lexicon import entries, word_list

SHORT, LONG, LONGEST = 40, 90, 110
"""Code points: a title should have `SHORT` to `LONG`, and up to `LONGEST` if no clause ends before."""

_ABBREVIATED = r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})"  # U.S. and Mr. and Gov. end no sentence
_SENTENCE = re.compile(_ABBREVIATED + r"[.!?](?=[\"”’')]* +[\"“‘'(]?[A-Z0-9])")
_STRONG = re.compile(r"[,;:](?= )| (?=[—–-] )")


def title_from_lead(text: str) -> str:
    """The first sentence, cut at the end of a clause so that it fits a headline."""
    text = " ".join(text.split())
    end = _SENTENCE.search(text)
    sentence = (text[: end.start()] if end else text).rstrip(" .,;:–—-")
    return _balanced(_finished(sentence if len(sentence) <= LONG else sentence[: _cut(sentence)]))


def _cut(sentence: str) -> int:
    """Where to cut: behind the first verb, at a comma or dash if there is one, else before a small word."""
    verb = _verb().search(sentence)
    start = max(SHORT, verb.end() if verb else 0)
    for last in (LONG, LONGEST):
        strong = [m.start() for m in _STRONG.finditer(sentence) if start <= m.start() <= last]
        weak = [m.start() for m in _weak().finditer(sentence) if start <= m.start() <= last]
        if strong or weak:
            return strong[0] if strong else weak[-1]
    return max(sentence.rfind(" ", 0, LONG), SHORT)


@cache
def _verb() -> re.Pattern[str]:
    words = "|".join(word for entry in entries("headlines")["verbs"] for word in entry["words"])
    return re.compile(rf"\b(?:{words}|[a-z]{{3,}}ed)\b")


@cache
def _weak() -> re.Pattern[str]:
    return re.compile(rf" (?=(?:{'|'.join(sorted(word_list('headlines', 'clauses')))})\b)")


@cache
def _dangling() -> re.Pattern[str]:
    words = "|".join(sorted(word_list("headlines", "danglers")))
    return re.compile(rf"[\s,;:–—-]+(?:{words})$", re.IGNORECASE)


def _finished(title: str) -> str:
    """Without dangling words and punctuation at the end."""
    while (shorter := _dangling().sub("", title.rstrip(" ,;:–—-"))) != title:
        title = shorter
    return title


def _balanced(title: str) -> str:
    """An open quotation mark is closed, an open bracket goes."""
    for opening, closing in ("“”", "‘’"):
        if title.count(opening) > title.count(closing):
            title += closing
    return title[: title.rfind("(")].rstrip() if title.count("(") > title.count(")") else title
