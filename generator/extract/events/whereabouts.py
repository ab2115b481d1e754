"""Where an event was: phrases of place around a trigger."""

from collections.abc import Iterator

from generator.extract.events.tree import ancestors, children, conjuncts, prepositions
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import ArgumentRole

_PLACES = frozenset({"in", "at", "near", "outside", "inside", "across", "around", "off", "throughout"})


_WITNESSING = frozenset({"feel", "hear", "see", "watch", "mourn"})


def whereabouts(parse: Parse, trigger: Trigger) -> Iterator[tuple[ArgumentRole, Token, int]]:
    """Phrases of place on the trigger, its carrier, its objects, and the verbs it shares a clause with."""
    rank = 0
    spots = [trigger.token, *children(parse, trigger.token, "dobj", "nsubjpass", "nsubj", "attr")]
    spots += [met for spot in tuple(spots) for met in _met(parse, spot)]
    told = trigger.token
    if trigger.verb is None and parse.head(told).lemma.lower() in _WITNESSING:
        return  # where a quake was felt is not where it was
    for above in ancestors(parse, trigger.token):
        if told.pos in ("VERB", "AUX") and (told.dep == "relcl" or children(parse, told, "mark")):
            break  # a clause of its own, which may lie elsewhere
        spots.append(above)
        told = above
        if above.pos in ("VERB", "AUX") and above.dep not in ("conj", "xcomp"):
            break
    spots += [target for _, target in prepositions(parse, trigger.token)]
    for spot in spots:
        for name, target in prepositions(parse, spot):
            if name in _PLACES or name in trigger.entry.places:
                for inner in (target, *_within(parse, target)):
                    yield from (("place", t, rank) for t in conjuncts(parse, inner))
                    rank += 1
    if trigger.entry.type == "disaster" and trigger.verb is None:  # "the Izmir quake"
        yield from (("place", t, 0) for t in children(parse, trigger.token, "compound", "nmod"))
    if trigger.entry.mode == "visit":
        yield from (("place", t, 0) for t in children(parse, trigger.token, "dobj"))


def _met(parse: Parse, token: Token) -> Iterator[Token]:
    """Whom one meets, to whose name the parser may hang the place: "talks with Ada Bell in Oslo"."""
    for name, target in prepositions(parse, token):
        if name == "with":
            yield from (t for t in conjuncts(parse, target) if t.entity == "PERSON" or _counterpart(t))


def _counterpart(token: Token) -> bool:
    return token.lemma.lower() == "counterpart"


def _within(parse: Parse, spot: Token) -> Iterator[Token]:
    """The places that a place lies in: "at a market in the town of X"."""
    for name, target in prepositions(parse, spot):
        if name in _PLACES or name == "of":
            yield target
            yield from _within(parse, target)
