"""Who takes part in what a noun tells: "the visit by X", "Y held talks with Z"."""

from collections.abc import Iterator

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.nominal import parties_to
from generator.extract.events.tree import children, conjuncts, passive, prepositions, subject
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import ArgumentRole

_TIMELY = frozenset({"during", "at", "in", "after"})
Found = tuple[ArgumentRole, Token, int]
"""A role, its head word, and a rank: of several, the lowest that names somebody counts."""


def of_noun(parse: Parse, trigger: Trigger) -> Iterator[Found]:
    """Who hangs on the noun, on the verb that carries it, or stands before it: role, head word, rank."""
    noun, entry = trigger.token, trigger.entry
    if trigger.verb is not None and not passive(parse, trigger.verb):
        who = subject(parse, trigger.verb)
        if who is not None and who.i != noun.i and entry.type != "death":  # who mourns a death did not die
            suffers = base(trigger.verb) in grammar("enduring") and not entry.joint
            yield from (("recipient" if suffers else "actor", t, 0) for t in conjuncts(parse, who))
    if trigger.verb is None and trigger.entry.type == "consult":
        yield from (("actor", t, 0) for t in parties_to(parse, trigger))
    yield from _beside_verb(parse, trigger)
    own: ArgumentRole = "actor" if entry.possessor == "actor" else "recipient"
    for owner in children(parse, noun, "poss"):
        yield from ((own, t, 1) for t in conjuncts(parse, owner))
    for near in children(parse, noun, "amod", "compound", "nmod"):
        if near.pos == "PROPN" or near.entity in ("NORP", "GPE", "ORG", "PERSON"):
            yield from _beside(trigger, near, own)
    for name, target in _own_prepositions(parse, trigger):
        yield from _by_preposition(parse, trigger, name, target)


def _beside_verb(parse: Parse, trigger: Trigger) -> Iterator[Found]:
    """In "Y said during a call with X", Y takes part in the call."""
    noun = trigger.token
    prep = parse.head(noun)
    if trigger.verb is None and trigger.entry.joint and noun.dep == "pobj" and prep.lemma.lower() in _TIMELY:
        verb = parse.head(prep)
        who = subject(parse, verb) if verb.pos in ("VERB", "AUX") and not passive(parse, verb) else None
        yield from (("actor", t, 8) for t in conjuncts(parse, who)) if who else ()


def _beside(trigger: Trigger, near: Token, own: ArgumentRole) -> Iterator[Found]:
    """Whoever stands before the noun: "the Israeli attack", but "the Moscow trip" goes there."""
    if trigger.entry.mode == "visit":
        yield "place", near, 0
        yield "recipient", near, 6
    else:
        yield own, near, 6


def _own_prepositions(parse: Parse, trigger: Trigger) -> Iterator[tuple[str, Token]]:
    yield from prepositions(parse, trigger.token)
    if trigger.verb is not None:
        yield from ((n, t) for n, t in prepositions(parse, trigger.verb) if t.i != trigger.token.i)


def _by_preposition(parse: Parse, trigger: Trigger, name: str, target: Token) -> Iterator[Found]:
    entry = trigger.entry
    if name in ("between", "among"):
        yield from (("participant", t, 0) for t in conjuncts(parse, target))
    elif name in entry.recipient and name != "by":
        rank = entry.recipient.index(name)
        yield from (("recipient", t, rank) for t in conjuncts(parse, target))
    elif name in ("by", "of", "from"):
        yield from (("actor", t, 2 if name == "by" else 4) for t in conjuncts(parse, target))
