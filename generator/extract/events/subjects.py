"""Subjects put right where the parser hangs a clause on the wrong one before it.

In "A condemned it and B called for help" B calls; in "she said “it is over” and left" she leaves.
"""

from dataclasses import replace

from generator.extract.events.tree import ancestors
from generator.extract.events.triggers import quoted
from generator.extract.syntax import Parse, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_OBJECTS = frozenset({"dobj", "pobj"})


def with_subjects(parse: Parse) -> Parse:
    """The parse in which every clause hangs on what it goes on with, and on its own subject."""
    inside = quoted(parse, parse.tokens)
    new = {t.i: replace(t, head=h.i) for t in parse.tokens if (h := _outside(parse, t, inside)) is not None}
    for noun, verb in zip(parse.tokens, parse.tokens[1:], strict=False):
        if _coordinated(parse, noun) and _lacks_subject(parse, verb):
            new[noun.i] = replace(noun, dep="nsubj", head=verb.i)
    return Parse(parse.paragraph, parse.text, tuple(new.get(t.i, t) for t in parse.tokens)) if new else parse


def _outside(parse: Parse, verb: Token, inside: frozenset[int]) -> Token | None:
    """For a verb that the parser coordinates with one in quotation marks before it, the verb that quotes."""
    if verb.dep != "conj" or verb.tag not in _FINITE or verb.i in inside or verb.head not in inside:
        return None
    return next((a for a in ancestors(parse, verb) if a.pos == "VERB" and a.i not in inside), None)


def _coordinated(parse: Parse, noun: Token) -> bool:
    """Is it a name that the parser takes for one more object of the verb before?"""
    return noun.pos == "PROPN" and noun.dep == "conj" and parse.head(noun).dep in _OBJECTS


def _lacks_subject(parse: Parse, verb: Token) -> bool:
    """Is it a finite verb of a clause of its own, for which the parser found no subject?"""
    own = any(t.dep in ("nsubj", "nsubjpass", "aux", "auxpass") for t in parse.children(verb))
    return verb.tag in _FINITE and verb.dep in ("conj", "ROOT") and not own
