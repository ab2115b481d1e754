"""Which triggers only speak of an event again or take it for granted, and so make none of their own."""

from dataclasses import replace

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.tree import ancestors, children, passive, prepositions
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import EventCandidate

_ATTITUDES = frozenset({"request", "accuse", "reject", "support"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_SAYS_MORE = frozenset({"in", "at", "to", "with", "on", "against"})
_PRESENT = frozenset({"VBZ", "VBP"})


def background(parse: Parse, trigger: Trigger, headline: bool) -> bool:
    """Is it "the visit", "amid the war", or an attitude that somebody has, rather than news of what happened?

    Only a day of its own, or another report, then makes an event of it.
    """
    if headline:
        return False
    noun = trigger.token.pos in ("NOUN", "PROPN")
    if noun and (_again(parse, trigger) or identified(parse, trigger.token)):
        return True
    return _granted(parse, trigger.token) or (
        not noun and (_by_the_way(parse, trigger) or _attitude(parse, trigger))
    )


def _by_the_way(parse: Parse, trigger: Trigger) -> bool:
    """Is it what somebody is known for: "the banks, which have supported the plan"?"""
    verb = trigger.token
    perfect = any(t.lemma == "have" for t in children(parse, verb, "aux"))
    return verb.dep == "relcl" and perfect


def _again(parse: Parse, trigger: Trigger) -> bool:
    """A definite noun that says nothing more: neither with whom, nor where."""
    noun = trigger.token
    determiners = {t.lemma.lower() for t in children(parse, noun, "det")}
    if not (determiners & _DEFINITE or children(parse, noun, "poss")) or any(prepositions(parse, noun)):
        return False
    if trigger.verb is not None and any(name in _SAYS_MORE for name, _ in prepositions(parse, trigger.verb)):
        return False
    return not _told_by_its_verb(parse, noun)


def _told_by_its_verb(parse: Parse, noun: Token) -> bool:
    """Does the verb say what it did or where: "the blast killed 12", "the talks took place in Oslo"?"""
    verb = parse.head(noun)
    if noun.dep not in ("nsubj", "nsubjpass") or base(verb) not in grammar("occurring"):
        return False
    counted = any(children(parse, t, "nummod") for t in children(parse, verb, "dobj"))
    return counted or any(name in ("in", "at", "near") for name, _ in prepositions(parse, verb))


def identified(parse: Parse, noun: Token) -> bool:
    """In "it was the first visit by a king", the visit is one that was told before."""
    verb = parse.head(noun)
    return noun.dep == "attr" and any(
        t.lemma.lower() in ("it", "this", "that") for t in children(parse, verb, "nsubj")
    )


def nameless(told: EventCandidate) -> EventCandidate:
    """The candidate without whom it only describes, as "a king": who it was has been told before."""
    known = tuple(
        a for a in told.arguments if a.role == "place" or not a.where.text.lower().startswith(("a ", "an "))
    )
    return replace(told, arguments=known)


def _granted(parse: Parse, token: Token) -> bool:
    """Does it stand in a phrase that gives the time or the reason: "since", "amid", "in the face of"?"""
    for word in (token, *ancestors(parse, token)):
        above = parse.head(word)
        if word.dep == "prep" and word.lemma.lower() in grammar("framing"):
            return True
        if (
            word.dep == "pobj"
            and above.lemma.lower() == "of"
            and base(parse.head(above)) in grammar("framing")
        ):
            return True
        if word.pos == "VERB" and any(
            t.lemma.lower() in grammar("framing") for t in children(parse, word, "mark")
        ):
            return True
        if word.pos in ("VERB", "AUX") and word.dep not in ("acl", "relcl", "advcl", "pcomp"):
            return False
    return False


def _attitude(parse: Parse, trigger: Trigger) -> bool:
    """What somebody says time and again: told in the present, in the perfect, or by the way."""
    verb = trigger.token
    if trigger.entry.type not in _ATTITUDES and "be" not in trigger.entry.words:
        return False
    if verb.dep == "ccomp" and parse.head(verb).lemma.lower() in grammar("reporting"):
        return False  # to say so is an act
    auxiliaries = children(parse, verb, "aux")
    if passive(parse, verb) or any(t.tag == "VBD" for t in auxiliaries):
        return False
    by_the_way = verb.tag == "VBG" and verb.dep == "advcl"
    return by_the_way or verb.tag in _PRESENT or any(t.lemma == "have" for t in auxiliaries)
