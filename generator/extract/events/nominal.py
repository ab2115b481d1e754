"""What a title takes from nouns: the thing that strikes, and an event noun as a title of its own."""

from dataclasses import replace

from generator.extract.events.content import content, plain, text
from generator.extract.events.lexicon import base
from generator.extract.events.tree import children, conjuncts, passive, phrase, prepositions, subject
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list
from generator.model.happenings import Wording

_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_AROUND = frozenset({"at", "on", "near", "off", "in", "over", "for"})
_LONGEST = 8  # words of a thing that a title takes


def thing(parse: Parse, trigger: Trigger) -> str | None:
    """What does it where nobody does: "a bomb" that explodes, "fire" by which a house is destroyed."""
    verb = trigger.verb
    if verb is None or verb.i != trigger.token.i:
        return None
    if passive(parse, verb):
        agents = [t for name, t in prepositions(parse, verb) if name == "by"]
        does = agents[0] if agents else None
    else:
        does = subject(parse, verb)
    if does is None or does.pos not in ("NOUN", "PROPN") or does.entity in _NAMED:
        return None
    words = list(phrase(parse, does))
    return text(words) if len(words) <= _LONGEST and plain(words) else None


def own_title(parse: Parse, noun: Token) -> str:
    """An event noun with what stands around it: "fire at a hotel"."""
    words = [t for t in phrase(parse, noun) if t.entity not in ("DATE", "TIME")]
    while words and (words[0].dep in ("det", "case", "predet") or words[0].pos in ("DET", "PRON", "PART")):
        words = words[1:]
    if not words or not plain(words):
        return base(noun)
    after = content(parse, noun, words[-1].i + 1, _AROUND)
    return f"{text(words)} {after}".strip()


def one_sided(parse: Parse, trigger: Trigger, wording: Wording) -> Wording:
    """Talks told of one side alone, with what they are for: "be in talks to buy a bank"."""
    token = trigger.token
    if trigger.entry.type != "consult" or not wording.joint:
        return wording
    if trigger.entry.mode == "multilateral" and trigger.verb is None and token.dep == "pobj":
        return _attended(parse, token, wording)
    words = content(parse, token, token.i + 1)
    if token.pos == "VERB":
        aim = bool(children(parse, token, "xcomp"))
        return replace(wording, alone=f"{base(token)} {words}", joint=False) if words and aim else wording
    within = token.dep == "pobj" and parse.head(token).lemma.lower() == "in"
    held = replace(wording, alone=f"be in {token.text.lower()} {words}", joint=False)
    return held if words and within and parties_to(parse, trigger) else wording


def _attended(parse: Parse, noun: Token, wording: Wording) -> Wording:
    """Who does something "at the annual conference" attends it."""
    words = [t for t in phrase(parse, noun) if t.entity not in ("DATE", "TIME")]
    known = len(words) <= _LONGEST and plain(words) and words[0].dep != "case"
    return replace(wording, alone=f"attend {text(words)}", joint=False) if known else wording


def parties_to(parse: Parse, trigger: Trigger) -> tuple[Token, ...]:
    """Who is "in talks": the subject of "is", which a headline leaves out."""
    prep = parse.head(trigger.token)
    if trigger.token.dep != "pobj" or prep.lemma.lower() != "in":
        return ()
    over = parse.head(prep)
    if prep.dep == "ROOT" or over.lemma == "be":
        return tuple(
            t
            for s in children(parse, prep if prep.dep == "ROOT" else over, "nsubj")
            for t in conjuncts(parse, s)
        )
    return conjuncts(parse, over) if over.dep == "ROOT" and over.pos in ("PROPN", "NOUN") else ()


def acts(word: str) -> bool:
    """Is it a word for people, or for those who rule them?"""
    return word in word_list("events-parties", "people") | word_list("events-parties", "powers")
