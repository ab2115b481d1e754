"""What looks like a date and is none: names, quantities, verbs."""

from functools import cache
from itertools import takewhile

from generator.extract.syntax import Parse, Token
from generator.lexicon import entries
from generator.model.expressions import (
    About,
    Ahead,
    Between,
    DayOfMonth,
    Expression,
    Fixed,
    Happened,
    InYear,
    Tense,
)

_YEARS_OF_NAMES = range(1900, 2040)  # "Expo 2020" names its year; "Velmo 1660" is a model
_STREET = 4  # words of a street's name
_SEASONS = ("21", "22", "23", "24")
_NAMES = ("PERSON", "ORG", "WORK_OF_ART", "FAC", "PRODUCT", "LAW", "NORP")


def is_trap(parse: Parse, words: tuple[Token, ...], expression: Expression, tense: Tense) -> bool:
    """Is a lone word or figure something else than a date here? `tense` is that of the clause."""
    if isinstance(expression, Ahead):  # but not "for the first time in two years"
        noun = _beside(parse, words[0].i - 2)
        return tense != "future" or (noun is not None and noun.lemma == "time")
    if isinstance(expression, Happened):
        return tense != "past"
    if isinstance(expression, DayOfMonth):
        after = _beside(parse, words[-1].i + 1)
        return after is not None and after.pos in ("NOUN", "PROPN", "ADJ")
    if isinstance(expression, Between | About) and words[-1].text.isdigit():  # "from 1500 to 1800 tons"
        return _counts(parse, words[-1], _beside(parse, words[-1].i + 1))
    if len(words) != 1:
        return False
    word, before, after = words[0], _beside(parse, words[0].i - 1), _beside(parse, words[0].i + 1)
    if word.text.isdigit():
        return isinstance(expression, Fixed) and _is_quantity(parse, word, before, after)
    if "-" in word.text and isinstance(expression, Fixed) and expression.date.grain == "year":  # Mi-2000
        return word.text[0].isalpha() and word.text.partition("-")[0].lower() not in _listed("year-before")
    if isinstance(expression, InYear) and expression.piece in _SEASONS:  # "in winter it snows"
        return word.text.islower() and tense in ("present", "unknown")
    named = isinstance(expression, InYear) and len(expression.piece) > len("12")  # Easter, Halloween
    if word.text[0].isupper() and word.text.isalpha() and not named:
        return _is_name(parse, word, before, after)
    return False


def _is_quantity(parse: Parse, word: Token, before: Token | None, after: Token | None) -> bool:
    if before and (before.text.lower() in _listed("quantity-before") or _glued(before, word)):
        return True
    if before and (
        before.text.isdigit() or (before.pos == "PROPN" and int(word.text) not in _YEARS_OF_NAMES)
    ):
        return True
    if _numbers_a_house(parse, word, before):
        return True
    return _counts(parse, word, after) or (after is not None and after.text == "-")


def _counts(parse: Parse, word: Token, after: Token | None) -> bool:
    """Does the figure say how many of something there are?"""
    if after and after.text.lower() in _listed("quantity-after"):
        return True
    head = parse.head(word)
    counts = word.dep == "nummod" and head.tag == "NNS" and word.entity not in ("DATE", "EVENT")
    return counts and not any(c.dep in ("det", "poss") for c in parse.children(head))


def _numbers_a_house(parse: Parse, word: Token, before: Token | None) -> bool:
    """Is it the number of a house, as in "at 1947 Mill Road"? "The 2008 Mill Street fire" has a year."""
    behind = [t.text for t in parse.tokens[word.i + 1 : word.i + 1 + _STREET]]
    named = list(takewhile(str.istitle, behind))
    return (before is None or before.pos != "DET") and any(t in _listed("street-after") for t in named[1:])


def _is_name(parse: Parse, word: Token, before: Token | None, after: Token | None) -> bool:
    if word.tag in ("MD", "VB", "VBP", "VBD"):
        return True
    if before and before.text.rstrip(".") in _listed("name-before"):
        return True
    if after and after.text in _listed("name-after"):
        return True
    if before and before.pos in ("ADP", "DET"):
        return word.entity in _NAMES
    return word.entity in _NAMES or _is_given_name(parse, word, after)


def _is_given_name(parse: Parse, word: Token, after: Token | None) -> bool:
    """Is it the first of two names, as in "June Adeyemi"?"""
    return after is not None and word.dep == "compound" and word.head == after.i and after.tag == "NNP"


def _glued(before: Token, word: Token) -> bool:
    """Do the two stand without a space between, as in A-2000 or v2000?"""
    return before.end == word.start and before.text not in ("(", "[", "“", '"', "‘", "'", "—", "–", "/")


def _beside(parse: Parse, i: int) -> Token | None:
    return parse.tokens[i] if 0 <= i < len(parse.tokens) else None


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(entries("dates-traps")[kind]["traps"])
