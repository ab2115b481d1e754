"""What an act is about: the orders that are announced, the bridge that is promised."""

from collections.abc import Iterator

from generator.extract.events.lexicon import base
from generator.extract.events.nominal import acts
from generator.extract.events.tree import children, conjuncts, passive, prepositions, subject
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import Matter

_POINTING = frozenset({"the", "this", "that", "these", "those"})
_ABOUT = frozenset({"of", "for", "on", "about", "against", "over"})
_CLAUSES = ("xcomp", "ccomp")
_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM", "ADJ"})
_APART = frozenset({"relcl", "advcl", "parataxis", "punct"})
_SOMEBODY = frozenset({"PERSON", "GPE", "NORP"})


def matter(parse: Parse, trigger: Trigger) -> tuple[Matter, ...]:
    """The things that the trigger's act is about, in the order of the text.

    What the text only points at ("the device", "it") may be anything told before, so it is left out; so
    are people and countries, who take part.
    """
    heads = {h.i: h for top in _tops(parse, trigger) for h in conjuncts(parse, top) if _tells(parse, h)}
    return tuple(_matter(parse, heads[i]) for i in sorted(heads))


def _tops(parse: Parse, trigger: Trigger) -> Iterator[Token]:
    """The words that hold the matter: objects, what follows "of" or "for", and what a clause says."""
    word = trigger.token
    if word.pos not in ("VERB", "AUX"):
        yield from (t for name, t in prepositions(parse, word) if name in _ABOUT)
        return
    suffers = subject(parse, word) if passive(parse, word) else None
    yield from (suffers,) if suffers else ()
    for thing in children(parse, word, "dobj", "attr"):
        yield thing
        yield from children(parse, thing, "appos")
    yield from (t for name, t in prepositions(parse, word) if name in _ABOUT and t.entity not in _WHEN)
    for clause in children(parse, word, *_CLAUSES):
        yield clause
        yield from children(parse, clause, "nsubj", "nsubjpass", "dobj", "attr")


_WHEN = frozenset({"DATE", "TIME", "MONEY"})


def _tells(parse: Parse, head: Token) -> bool:
    """Does the word say by itself what it is about?"""
    if head.pos not in _CONTENT or head.entity in _SOMEBODY | {"DATE", "TIME"}:
        return False
    if acts(head.lemma.lower()):
        return False
    pointed = any(t.text.lower() in _POINTING for t in children(parse, head, "det"))
    return not pointed or head.pos == "PROPN"


def _matter(parse: Parse, head: Token) -> Matter:
    words = sorted({base(t) for t in _within(parse, head) if t.pos in _CONTENT})
    return Matter(base(head), tuple(words), head.pos == "PROPN", head.tag in ("NNS", "NNPS"))


def _within(parse: Parse, head: Token) -> Iterator[Token]:
    yield head
    for child in parse.children(head):
        if child.dep not in _APART:
            yield from _within(parse, child)
