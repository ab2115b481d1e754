"""Headlines as sentences: "Banker jailed" means that he was jailed."""

from dataclasses import replace

from generator.extract.events.lexicon import base, by_first_word
from generator.extract.events.tree import children
from generator.extract.syntax import Parse, Token

_ASKED = frozenset({"concede", "request", "coerce", "accuse", "sanction"})


def in_full(parse: Parse) -> Parse:
    """The parse of a headline with its shortened passives marked as such.

    A headline tells in the present what happened, so that a past form without an object is a participle
    whose "was" is left out.
    """
    subjects = {
        t.i for verb in parse.tokens if _shortened(parse, verb) for t in children(parse, verb, "nsubj")
    }
    if not subjects:
        return parse
    verbs = {parse.tokens[i].head for i in subjects}
    told = (
        replace(t, dep="nsubjpass") if t.i in subjects else replace(t, tag="VBN") if t.i in verbs else t
        for t in parse.tokens
    )
    return Parse(parse.paragraph, parse.text, tuple(told))


def _shortened(parse: Parse, verb: Token) -> bool:
    """Is it a past form that lacks the object which its word takes?"""
    if verb.tag not in ("VBD", "VBN") or children(parse, verb, "aux", "auxpass", "dobj", "ccomp"):
        return False
    takes = [
        e
        for e in by_first_word().get(("verbs", base(verb)), ())
        if "object" in e.recipient and e.wording.passive
    ]
    if children(parse, verb, "xcomp"):
        takes = [e for e in takes if e.type in _ASKED]
    return bool(takes)
