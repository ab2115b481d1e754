"""Where sentences end among quotation marks, where the parser's own sentences can't be trusted."""

import re
from functools import cache

from generator.extract.quotes.words import words


@cache
def sentence_end() -> re.Pattern[str]:
    """The sign that ends a sentence, with marks behind it, before a capital, a figure, a mark or the end."""
    return re.compile(rf"{_unabbreviated()}[.!?…][\"”’')\]]{{0,3}}(?=\s+[\"“‘'(\[A-Z\d]|\s*$)")


@cache
def said_behind() -> re.Pattern[str]:
    """A comma, or the end of a sentence, before a speaker and a verb: ", the mayor said"."""
    return re.compile(rf"[,.!?](?={said().pattern})")


@cache
def name_first() -> re.Pattern[str]:
    """A name and the form of a verb of speech: "Ida Holm said"."""
    return re.compile(rf"\s*(?:[A-Z][\w.’'-]{{0,30}}\s+){{1,4}}(?:{_forms()})\b")


@cache
def said() -> re.Pattern[str]:
    """At most four words and the form of a verb of speech."""
    return re.compile(rf"\s*(?:[\w.’'-]{{1,30}}\s+){{0,4}}(?:{_forms()})\b")


def _forms() -> str:
    return "|".join(sorted(words("said")))


def _unabbreviated() -> str:
    return "".join(rf"(?<!\b{word})" for word in (*sorted(words("abbreviated")), "[A-Z]"))
