"""Subjects that the parser hangs on the clause before: in "A condemned it and B called for help", B calls."""

from dataclasses import replace

from generator.extract.syntax import Parse, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_OBJECTS = frozenset({"dobj", "pobj"})


def with_subjects(parse: Parse) -> Parse:
    """The parse in which a name coordinated with an object is the subject of the finite verb behind it."""
    found = {
        noun.i: verb.i
        for noun, verb in zip(parse.tokens, parse.tokens[1:], strict=False)
        if _coordinated(parse, noun) and _lacks_subject(parse, verb)
    }
    if not found:
        return parse
    told = (replace(t, dep="nsubj", head=found[t.i]) if t.i in found else t for t in parse.tokens)
    return Parse(parse.paragraph, parse.text, tuple(told))


def _coordinated(parse: Parse, noun: Token) -> bool:
    return noun.pos == "PROPN" and noun.dep == "conj" and parse.head(noun).dep in _OBJECTS


def _lacks_subject(parse: Parse, verb: Token) -> bool:
    """Is it a finite verb of a clause of its own, for which the parser found no subject?"""
    own = any(t.dep in ("nsubj", "nsubjpass", "aux", "auxpass") for t in parse.children(verb))
    return verb.tag in _FINITE and verb.dep in ("conj", "ROOT") and not own
