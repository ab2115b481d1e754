"""Which date expressions of a sentence belong to a trigger."""

import re

from generator.extract.events.lexicon import base, grammar
from generator.extract.events.tree import ancestors, children
from generator.extract.events.triggers import Trigger, quoted
from generator.extract.syntax import Parse, Token
from generator.model.expressions import DateCandidate
from generator.model.text import Reference

_SHARED = frozenset(
    {
        "xcomp",
        "advcl",
        "conj",
        "pcomp",
        "prep",
        "pobj",
        "dobj",
        "nsubj",
        "acl",
        "poss",
        "nsubjpass",
        "attr",
        "compound",
        "agent",
        "npadvmod",
        "amod",
        "appos",
    }
)
_DECADE = re.compile(r"(?:\d\d|’|')?\d0s")
_TIMELY = frozenset({"during", "at", "in"})
_MODIFIES = frozenset({"compound", "nmod", "amod", "poss", "nummod"})
_SHOWING = frozenset({"air", "broadcast"})
_APART = frozenset({"after", "before", "since", "until", "till"})
_SPOKEN = frozenset({"ccomp", "csubj", "relcl"})
_BOUNDS = frozenset({"before", "until", "till"})


def dates(
    parse: Parse, trigger: Trigger, candidates: tuple[DateCandidate, ...], others: frozenset[int]
) -> tuple[Reference, ...]:
    """The references of the trigger's dates, the nearest first. `others` are the verbs of other triggers."""
    near: list[tuple[int, int, Reference]] = []
    sentence = tuple(t for t in parse.tokens if t.sentence == trigger.token.sentence)
    inside = quoted(parse, sentence) if candidates else frozenset()
    for candidate in candidates:
        if trigger.token.lemma in candidate.counted_from.split():
            continue  # "three days after she signed" is not the day of the signing
        head = head_of(parse, candidate.where)
        if head and (_bounds(parse, head) or head.i in inside or _describes(parse, trigger, head)):
            continue  # "ruled out a step before December" is no news of December, nor are quoted words
        distance = _distance(parse, trigger, head, others) if head else None
        if head and distance is not None:
            near.append((distance, abs(head.i - trigger.token.i), candidate.where))
    return tuple(where for _, _, where in sorted(near))


def _bounds(parse: Parse, date: Token) -> bool:
    """Does the date only say how long something lasts, or what comes after it?"""
    return date.dep in ("pobj", "pcomp") and parse.head(date).lemma.lower() in _BOUNDS


def _describes(parse: Parse, trigger: Trigger, date: Token) -> bool:
    """Does it only say who somebody is: "1950s star", "the captain, a pilot in the 1990s, died"?"""
    if _DECADE.fullmatch(date.text) and date.dep not in ("pobj", "conj"):
        return True
    for part in (date, *ancestors(parse, date)):
        if part.i in (trigger.token.i, trigger.verb.i if trigger.verb else -1):
            return False
        if part.dep == "appos":
            return True
    return False


def head_of(parse: Parse, where: Reference) -> Token | None:
    """The word of a date expression that all its others hang on."""
    inside = [t for t in parse.tokens if where.start <= t.start and t.end <= where.end]
    ids = {t.i for t in inside}
    tops = [t for t in inside if t.head not in ids or t.head == t.i]
    return next((t for t in tops if t.dep != "det"), tops[0] if tops else None)


def _distance(parse: Parse, trigger: Trigger, date: Token, others: frozenset[int]) -> int | None:
    """Steps in the tree from the trigger up to the date's clause; None if the date is another's."""
    if date.dep in _MODIFIES and parse.head(date).lemma.lower() in trigger.entry.words[1:]:
        return 0  # "said in a 2011 interview"
    if date.dep in _MODIFIES and parse.head(date).i != trigger.token.i:
        return None  # "the 1950s star" says nothing of the day of what she does
    if trigger.verb is None and any(t.dep == "attr" for t in (date, *ancestors(parse, date))):
        return None  # "the attack was the third this year"
    home = _home(parse, date)
    own = {trigger.token.i} | ({trigger.verb.i} if trigger.verb else set())
    below = {t.i for t in (date, *ancestors(parse, date))}
    if own & below:
        between = [t.i for t in ancestors(parse, date)]
        before = between[: min(between.index(i) for i in own if i in between)] if own & set(between) else []
        apart = (t for t in (parse.tokens[i] for i in before) if t.lemma.lower() not in _SHOWING)
        return 0 if not any(t.i in others or t.pos == "VERB" for t in apart) else None
    clause = trigger.verb or trigger.token
    if trigger.verb is None and not _placed(parse, trigger.token):
        return None
    for step, above in enumerate(ancestors(parse, clause), 1):
        if clause.dep in _SPOKEN or clause.dep not in _SHARED or _elsewhen(parse, clause):
            return None
        if home is not None and above.i == home.i:
            return step
        clause = above
    return None


def _elsewhen(parse: Parse, clause: Token) -> bool:
    """Is it before or after the clause above: "resigned on Friday after she had signed the deal"?"""
    marks = {t.lemma.lower() for t in children(parse, clause, "mark")}
    return bool(marks & _APART) or (clause.dep in ("prep", "mark") and clause.lemma.lower() in _APART)


def _placed(parse: Parse, noun: Token) -> bool:
    """Does the noun stand in its verb's time: "the talks began", "said during the talks"?"""
    head = parse.head(noun)
    if noun.dep == "pobj":
        return head.lemma.lower() in _TIMELY and parse.head(head).pos in ("VERB", "AUX")
    if noun.dep == "dobj" and head.tag in ("VBG", "VB"):
        return bool(children(parse, noun, "poss"))  # "for condemning Oslo's raid in May"
    return noun.dep in ("nsubj", "nsubjpass") and base(head) in grammar("occurring")


def _home(parse: Parse, date: Token) -> Token | None:
    """The verb whose clause a date stands in."""
    return next((a for a in ancestors(parse, date) if a.pos in ("VERB", "AUX")), None)
