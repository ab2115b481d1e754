"""The day that a sentence takes over from the one before it: "She also met Ada Bell"."""

from dataclasses import replace

from generator.extract.events.arguments import argument
from generator.extract.events.lexicon import Entry, base, by_first_word, grammar
from generator.extract.events.tree import ancestors, children, prepositions
from generator.extract.events.triggers import Trigger
from generator.extract.events.when import head_of
from generator.extract.events.whereabouts import whereabouts
from generator.extract.syntax import Parse, Token
from generator.model.article import Article
from generator.model.expressions import DateCandidate
from generator.model.happenings import Argument
from generator.model.text import Reference

_DURING = frozenset({"during", "at", "in"})
_POINTING = frozenset({"the", "that", "this", "their", "his", "her", "its"})


def carried(
    parse: Parse, trigger: Trigger, before: tuple[Token, ...], dates: tuple[DateCandidate, ...]
) -> tuple[Reference, ...]:
    """The dates of the main clause of the sentence `before`, where this one goes on with its story.

    It does where its main verb is the trigger's and a plain past as the one before, and it says "also",
    "then", "there", or "during the talks" of talks that the sentence before tells.
    """
    verb, last = trigger.verb, _root(before)
    if verb is None or last is None or not (_told(parse, verb) and _told(parse, last)):
        return ()
    if not _goes_on(parse, verb, before):
        return ()
    return tuple(d.where for d in dates if _dates(parse, d.where, last))


def carried_places(
    article: Article, parse: Parse, trigger: Trigger, before: tuple[Token, ...]
) -> tuple[Argument, ...]:
    """Where the sentence `before` says that it was, for an event that goes on with its story."""
    last = _root(before)
    if last is None or trigger.entry.mode == "visit":
        return ()
    spots = whereabouts(parse, Trigger(last, replace(trigger.entry, mode=None), last))
    return tuple(argument(article, parse, role, head, rank) for role, head, rank in spots)


def _dates(parse: Parse, where: Reference, verb: Token) -> bool:
    """Does the expression say when the verb itself was, not a noun beside it?"""
    head = head_of(parse, where)
    over = parse.head(head) if head and head.dep == "pobj" else head
    return over is not None and over.head == verb.i and over.i != verb.i


def _root(sentence: tuple[Token, ...]) -> Token | None:
    return next((t for t in sentence if t.dep == "ROOT"), None)


def _told(parse: Parse, verb: Token) -> bool:
    """Is it the main verb, or one beside it, in the plain past?"""
    while verb.dep == "conj":
        verb = parse.head(verb)
    perfect = any(t.lemma == "have" for t in children(parse, verb, "aux"))
    return verb.dep == "ROOT" and verb.tag in ("VBD", "VBN") and not perfect


def _goes_on(parse: Parse, verb: Token, before: tuple[Token, ...]) -> bool:
    for top in (verb, *ancestors(parse, verb)):
        adverbs = (t for t in children(parse, top, "advmod") if not parse.children(t))  # no "a year later"
        if any(t.lemma.lower() in grammar("continuing") for t in adverbs):
            return True
        for name, noun in prepositions(parse, top):
            if name in _DURING and _same(parse, noun, before):
                return True
    return False


def _same(parse: Parse, noun: Token, before: tuple[Token, ...]) -> bool:
    """Is it "the talks", and does the sentence before tell talks: by a word of the same kind?"""
    if not {t.lemma.lower() for t in children(parse, noun, "det", "poss")} & _POINTING:
        return False
    kinds = {(e.type, e.mode) for e in by_first_word().get(("nouns", base(noun)), ())}
    return any((e.type, e.mode) in kinds for t in before for e in _entries(t))


def _entries(token: Token) -> tuple[Entry, ...]:
    kind = "verbs" if token.pos == "VERB" else "nouns"
    return by_first_word().get((kind, base(token)), ())
