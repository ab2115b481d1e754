"""The day that a sentence takes over from the one before it: "She also met Ada Bell"."""

from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier sentence with its paragraph's parse and its date expressions."""

    parse: Parse
    sentence: tuple[Token, ...]
    dates: tuple[DateCandidate, ...]

    @property
    def main(self) -> Token | None:
        """The word that all others of the sentence hang on."""
        return next((t for t in self.sentence if t.dep == "ROOT"), None)


def carried(parse: Parse, trigger: Trigger, earlier: tuple[Before, ...]) -> tuple[Reference, ...]:
    """The dates of the main clause of a sentence before, where this one goes on with its story.

    It does where its main verb is the trigger's and a plain past as the one before, and it says "also",
    "then", "there", or "during the talks" of talks that the sentence before tells. What somebody "also" did
    goes on with what the same one did some sentences ago. `earlier` are the sentences before, the nearest
    first.
    """
    verb = trigger.verb
    if verb is None or not earlier or not _told(parse, verb):
        return ()
    if _says_also(parse, verb):
        told = next((b for b in earlier if _same_doer(parse, verb, b)), earlier[0])
    else:
        told = earlier[0]
    last = told.main
    if last is None or not _told(told.parse, last) or not _goes_on(parse, verb, earlier[0].sentence):
        return ()
    return tuple(d.where for d in told.dates if _dates(told.parse, d.where, last))


def _says_also(parse: Parse, verb: Token) -> bool:
    return any(t.lemma.lower() == "also" for t in children(parse, verb, "advmod"))


def _same_doer(parse: Parse, verb: Token, before: Before) -> bool:
    """Has the earlier sentence the same word as its subject, and a day of its own?"""
    who, last = children(parse, verb, "nsubj"), before.main
    theirs = children(before.parse, last, "nsubj") if last else ()
    return bool(who and theirs and before.dates) and who[-1].text == theirs[-1].text


def carried_places(article: Article, trigger: Trigger, before: Before) -> tuple[Argument, ...]:
    """Where the sentence before says that it was, for an event that goes on with its story."""
    last = before.main
    if last is None or trigger.entry.mode == "visit":
        return ()
    spots = whereabouts(before.parse, Trigger(last, replace(trigger.entry, mode=None), last))
    return tuple(argument(article, before.parse, role, head, rank) for role, head, rank in spots)


def _dates(parse: Parse, where: Reference, verb: Token) -> bool:
    """Does the expression say when the verb itself was, not a noun beside it?"""
    head = head_of(parse, where)
    over = parse.head(head) if head and head.dep == "pobj" else head
    return over is not None and over.head == verb.i and over.i != verb.i


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
