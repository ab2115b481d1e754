"""What a title says of whom something was done to: "be fined", "fine a bank"."""

from dataclasses import replace

from generator.extract.events.content import content, plain, text
from generator.extract.events.lexicon import base, grammar
from generator.extract.events.nominal import acts, own_title
from generator.extract.events.tree import phrase, prepositions, subject
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import Wording

_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_NATURAL = frozenset({"disaster", "election"})
_EMPTY = frozenset({"agree", "request", "reject"})


def suffered(parse: Parse, trigger: Trigger, wording: Wording, said: str) -> Wording | None:
    """In the passive: "be fined", "fine {recipient}" by whoever does it, or "fine a bank"."""
    verb = trigger.token
    sufferer = subject(parse, verb)
    if sufferer is None or (said and trigger.entry.type in _EMPTY):
        return wording
    if sufferer.lemma.lower() in trigger.entry.words[1:] and trigger.entry.type in _NATURAL:
        return Wording("", "", "", thing=own_title(parse, sufferer))
    cause = next((t for _, t in prepositions(parse, verb) if base(t) in grammar("disasters")), None)
    if cause is not None and trigger.entry.type in _NATURAL:
        return Wording("", "", "", thing=own_title(parse, cause))
    if sufferer.lemma.lower() in trigger.entry.words[1:]:
        return replace(wording, alone=None)  # "sanctions were imposed on X": the group's words fit
    words = content(parse, verb, verb.i + 1)
    more = f" {words}" if words else ""
    whole = list(phrase(parse, sufferer))
    named = text(whole)
    if whole[0].pos != "PROPN":
        named = named[:1].lower() + named[1:]
    told = f"{said} {base(verb)}".strip()
    done = f"be {verb.text.lower()}{more}"
    if not _somebody(sufferer) and plain(whole) and not any(n == "by" for n, _ in prepositions(parse, verb)):
        done = f"be to {done}" if said else done
        return replace(wording, active=done, alone=done, passive=None, thing=named)
    return replace(
        wording,
        active=f"{told} {{recipient}}{more}",
        alone=f"{told} {named}{more}" if plain(whole) else None,
        passive=(f"be to {done}" if said else done) if _tells_suffering(trigger, sufferer, words) else None,
    )


def _tells_suffering(trigger: Trigger, sufferer: Token, words: str) -> bool:
    """Does "be fined" tell something of whoever is named? Of "its prices were cut", the firm was not."""
    if trigger.entry.mode == "announcement" and not _somebody(sufferer):
        return False
    return bool(trigger.entry.wording.passive or words) or _hits(trigger)


def _somebody(token: Token) -> bool:
    """Is it a name, a pronoun, a number of people, or a word for people or for those who rule them?"""
    return token.pos in ("PROPN", "PRON", "NUM") or token.entity in _NAMED or acts(token.lemma.lower())


def _hits(trigger: Trigger) -> bool:
    """Is it done to somebody, so that being so treated is news by itself: "was acquitted"?"""
    return trigger.entry.type in ("concede", "coerce", "assault", "sanction", "appointment", "retreat")
