"""Noun phrases: who is meant by the head word that a verb of speech points to."""

from dataclasses import dataclass

from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import titles

_INSIDE = {"det", "predet", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "case", "advmod"}
_LINKING = {"of", "for", "from", "in", "at", "with", "on"}
_NOMINAL = {"NOUN", "PROPN", "PRON"}
_LONGEST = 20
_NEAREST = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as a range of words, `last` inclusive, and the words that say who is meant."""

    first: Token
    last: Token
    head: Token
    head_last: Token

    @property
    def start(self) -> int:
        """Where the phrase begins in the paragraph."""
        return self.first.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.last.end


def phrase(parse: Parse, head: Token, joined: bool = True) -> Phrase:
    """The noun phrase around a head: with its adjectives, owner and "of …", without clauses.

    Where a name stands beside the noun ("the mayor, Ida Holm,"), the name says who is meant.
    Joined names ("Holm and Berg") are one phrase whose head is all of them, if `joined`.
    """
    first, last = _left(parse, head), _right(parse, head)
    if head.pos == "NOUN" and (name := _name_behind(parse, last)):
        return Phrase(first, name[-1], name[0], name[-1])
    if head.pos == "NOUN" and (beside := _apposed(parse, last, head)):
        return Phrase(first, beside, _left(parse, beside), beside)
    for child in parse.children(head) if joined else ():
        if child.dep == "conj" and child.pos in _NOMINAL and _near(parse, head, last, child):
            other = phrase(parse, child).last
            return Phrase(first, other, head, other)
    return Phrase(first, last, first if parse.text[first.start : head.start].endswith("-") else head, head)


def _apposed(parse: Parse, last: Token, noun: Token) -> Token | None:
    """The name set beside a noun, also behind a clause: "the line that owns the ferry, Velm Lines,"."""
    described = any(c.dep == "relcl" for c in parse.children(noun))
    farthest = last.i + (_LONGEST if described else _NEAREST)
    apposed = (c for c in parse.children(noun) if c.dep == "appos" and c.pos == "PROPN" and c.i <= farthest)
    return next(apposed, None)


def _links(head: Token, preposition: Token) -> bool:
    """Does the preposition lead on within the phrase, as "to" does after an office: the envoy to Norway?"""
    word = preposition.text.lower()
    return word in _LINKING or (word == "to" and head.lemma.lower() in titles("office"))


def _near(parse: Parse, head: Token, last: Token, other: Token) -> bool:
    """Does the other name follow soon, and not as a part of what is told of the first?"""
    told_of = head.pos == "PROPN" and other.pos == "NOUN" and "," in parse.text[last.end : other.start]
    return other.i - last.i <= _NEAREST and not told_of


def _name_behind(parse: Parse, noun: Token) -> tuple[Token, ...]:
    """The person's name right behind a noun ("the top diplomat Ida Holm"), however the parse joins them."""
    i = noun.i + 1
    while i < len(parse.tokens) and parse.tokens[i].entity == "PERSON" and parse.tokens[i].pos == "PROPN":
        i += 1
    return parse.tokens[noun.i + 1 : i]


def _left(parse: Parse, head: Token) -> Token:
    """The first word of the phrase, going left over words that belong to it."""
    inside = {head.i}
    for child in parse.children(head):
        if child.i < head.i and (child.dep in _INSIDE or child.text == "-"):
            inside |= {t.i for t in parse.subtree(child)}
    i = head.i
    while i - 1 in inside and head.i - i < _LONGEST:
        i -= 1
    while i < head.i and not parse.tokens[i].text[0].isalnum():
        i += 1
    while i > 1 and _hyphen(parse.tokens[i - 2 : i + 1]):
        i -= 2
    return parse.tokens[i]


def _hyphen(three: tuple[Token, ...]) -> bool:
    """Is it one word that the parser takes apart: Hau-yip?"""
    match three:
        case (before, hyphen, after):
            return hyphen.text == "-" and before.end == hyphen.start and hyphen.end == after.start
    return False


def _right(parse: Parse, head: Token) -> Token:
    """The last word of the phrase: the head, or the end of "of …" right behind it."""
    for child in parse.children(head):
        if child.dep == "prep" and child.i == head.i + 1 and _links(head, child):
            for inner in parse.children(child):
                if inner.dep == "pobj" and inner.i - head.i <= _LONGEST:
                    return _right(parse, inner)
    while head.pos == "PROPN" and _hyphen(three := parse.tokens[head.i : head.i + 3]):
        head = three[2]
    return head
