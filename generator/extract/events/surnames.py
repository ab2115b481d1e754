"""Surnames standing alone: the parser takes many of them for organisations, or for nothing at all."""

from dataclasses import replace

from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import fold, name_parts


def with_surnames(parses: tuple[Parse, ...]) -> tuple[Parse, ...]:
    """The parses with each surname that a full name of the article bears marked as a person."""
    known = frozenset(
        s for p in parses for label, words in p.entities() if label == "PERSON" for s in surname(words)
    )
    return tuple(_marked(p, known) for p in parses)


def surname(name: tuple[Token, ...]) -> tuple[str, ...]:
    """The surname in a full name: its last word, or the first where that is a family name that leads."""
    words = [t.text for t in name if t.pos == "PROPN"]
    if len(words) < 2:
        return ()
    return (words[0],) if fold(words[0]) in name_parts("family-first") else (words[-1],)


def _marked(parse: Parse, known: frozenset[str]) -> Parse:
    alone = {words[0].i for label, words in parse.entities() if label == "ORG" and len(words) == 1} | {
        t.i for t in parse.tokens if not t.entity and t.pos == "PROPN"
    }
    told = (
        replace(t, entity="PERSON", starts_entity=True) if t.i in alone and t.text in known else t
        for t in parse.tokens
    )
    return Parse(parse.paragraph, parse.text, tuple(told))
