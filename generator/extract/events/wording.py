"""What a title says of an event in the article's own verb: "urge {recipient} to close the port"."""

import re
from dataclasses import replace

from generator.extract.events.content import LONGEST, clause, content, is_mark, plain, text, untimed
from generator.extract.events.lexicon import base, grammar
from generator.extract.events.nominal import acts, one_sided, own_title, thing
from generator.extract.events.scores import scored
from generator.extract.events.suffering import suffered
from generator.extract.events.tree import (
    ancestors,
    children,
    passive,
    phrase,
    prepositions,
    score_of,
    subject,
)
from generator.extract.events.triggers import Trigger
from generator.extract.syntax import Parse, Token
from generator.model.happenings import Argument, Wording
from generator.model.text import Reference

_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_NATURAL = frozenset({"disaster", "election"})
_EMPTY = frozenset({"agree", "request", "reject"})
_LIGHT = frozenset({"make", "issue", "give", "level", "have", "do", "take"})
_POINTING = ("this ", "that ", "these ", "those ", "such ")
_WITHIN = frozenset({"compound", "amod", "nmod"})
_AT = frozenset({"at"})  # "balk at the price"
_GOING = frozenset({"in", "at", "to", "through", "around"})


def worded(
    parse: Parse, trigger: Trigger, wording: Wording, said: str, parties: tuple[Argument, ...]
) -> Wording | None:
    """The wording with the verb and the content as the article has them, where they are short and plain.

    `said` stands before the verb, as "promise to" where a promise is what it comes to. None where nothing
    can be told: a promise or a demand without its content.
    """
    entry = trigger.entry
    wording = replace(wording, thing=thing(parse, trigger))
    if "@venues" in entry.words:
        there = _at_venue(parse, trigger.token)
        return replace(wording, active=there, alone=there) if there else wording
    if trigger.verb is None or trigger.verb.i != trigger.token.i:
        return _of_noun(parse, trigger, wording, said)
    if entry.mode == "award" and score_of(parse, trigger.token):
        return scored(parse, trigger, wording)
    if passive(parse, trigger.token):
        return suffered(parse, trigger, wording, said)
    if entry.type == "consult" and not said:
        return _met(parse, trigger, wording, parties)
    return _done(parse, trigger, wording, said, parties)


def _of_noun(parse: Parse, trigger: Trigger, wording: Wording, said: str) -> Wording | None:
    """The group's words; a disaster or an election is its own title."""
    if said:
        return None
    if trigger.entry.type in _NATURAL and trigger.verb is None:
        return Wording("", "", "", thing=own_title(parse, trigger.token))
    return one_sided(parse, trigger, wording)


def _met(parse: Parse, trigger: Trigger, wording: Wording, parties: tuple[Argument, ...]) -> Wording:
    """A meeting takes two; a visit or a conference is told in the article's words."""
    verb, mode = trigger.token, trigger.entry.mode
    if mode in ("visit", "multilateral"):
        words = content(parse, verb, verb.i + 1, _GOING)
        there = f"{base(verb)} {words}" if words else wording.alone
        if wording.alone is None:
            held = _with_recipient(parse, verb, parties)
            active, spans = (f"{base(verb)} {held[0]}", held[1]) if held else (wording.active, ())
            return replace(wording, active=active, held=spans, alone=there)
        return replace(wording, alone=there)
    return one_sided(parse, trigger, wording)


def _done(
    parse: Parse, trigger: Trigger, wording: Wording, said: str, parties: tuple[Argument, ...]
) -> Wording | None:
    """In the active: the verb with its content, with and without the recipient's place held."""
    verb, entry = trigger.token, trigger.entry
    if "interview" in entry.words:
        return wording  # whoever "said in an interview" gave one
    told = f"{said} {base(verb)}".strip()
    words = content(parse, verb, verb.i + 1, _AT if entry.type == "reject" else frozenset())
    if base(verb) in _LIGHT and set(words.lower().split()) <= {w for k in entry.words for w in (k, f"{k}s")}:
        words = ""  # "makes demands" says nothing
    if words.lower().startswith(_POINTING):
        words = ""  # nor does "reaches this agreement"
    warned = entry.type == "threaten" and not said and _warned_of(parse, verb)
    if not words and (entry.mode == "announcement" or entry.type in _EMPTY or warned):
        words = clause(parse, verb)
    alone = f"{told} {words}" if words else _bare(parse, trigger, told)
    held = None if warned and words else _with_recipient(parse, verb, parties)
    if held:
        return replace(
            wording,
            active=f"{told} {held[0]}",
            held=held[1],
            alone=alone or (wording.alone if wording.joint else _unless_empty(trigger, wording)),
        )
    if alone:
        within = entry.type in _EMPTY or words
        acting = [a for a in parties if a.role == "actor" and not a.rank]
        joint = wording.joint and (not words or len(acting) > 1)  # one can agree to do something alone
        return replace(wording, active=alone if within else wording.active, alone=alone, joint=joint)
    if said or (entry.type in _EMPTY and not entry.others and not wording.joint):
        return None
    if entry.mode == "announcement" and any(t.pos != "PRON" for t in children(parse, verb, "dobj", "xcomp")):
        return None  # it is said what is announced, but a title cannot tell it
    who = subject(parse, verb)
    if wording.thing and entry.type in ("disaster", "assault") and not (who and acts(who.lemma.lower())):
        return replace(wording, active=told, alone=told)  # "a bomb explodes"
    return wording if wording.joint else replace(wording, alone=_unless_empty(trigger, wording))


def _warned_of(parse: Parse, verb: Token) -> bool:
    """Does a clause say of somebody what is warned of, to nobody: "warned Qatar could attack"?"""
    clauses = (c for c in children(parse, verb, "ccomp") if children(parse, c, "nsubj", "nsubjpass"))
    return not children(parse, verb, "dobj", "dative") and any(children(parse, c, "aux") for c in clauses)


def _unless_empty(trigger: Trigger, wording: Wording) -> str | None:
    """The group's phrase for nobody else, where it says something by itself."""
    return None if trigger.entry.type in _EMPTY and trigger.entry.mode is None else wording.alone


def _bare(parse: Parse, trigger: Trigger, told: str) -> str | None:
    """The verb alone, where it takes nothing more: "resign", "apologize"."""
    more = children(parse, trigger.token, "dobj", "ccomp", "xcomp", "dative", "oprd", "attr")
    takes = trigger.entry.recipient[0] == "object" and trigger.entry.type not in _NATURAL
    takes = takes or trigger.entry.mode == "announcement"
    if trigger.entry.others or more or takes or trigger.entry.type in _EMPTY:
        return None
    return told


def _at_venue(parse: Parse, verb: Token) -> str:
    """Where somebody speaks, as the article has it: "speak at an energy forum"."""
    tops = [*children(parse, verb, "dobj"), *(t for n, t in prepositions(parse, verb) if n == "at")]
    spots = [t for t in tops if t.lemma.lower() in grammar("venues")]
    words = phrase(parse, spots[0]) if spots else ()
    return f"speak at {text(list(words))}" if words and plain(list(words)) else ""


def _with_recipient(
    parse: Parse, verb: Token, parties: tuple[Argument, ...]
) -> tuple[str, tuple[Reference, ...]] | None:
    """The words after the verb with the recipient's place held, and the phrases it is held for."""
    found = [a for a in parties if a.role == "recipient" and a.where.start >= verb.end and _acts(parse, a)]
    rank = min((a.rank for a in found), default=0)
    best = sorted((a for a in found if a.rank == rank), key=lambda a: a.where.start)
    if not best or _inside_a_name(parse, best[-1]):
        return None
    start, end = best[0].where.start, _last(parse, best).where.end
    before = untimed(parse, [t for t in parse.tokens[verb.i + 1 :] if t.start < start])
    if len(before) > LONGEST or not plain(before) or not _reaches(parse, verb, before):
        return None
    if sum(is_mark(t) for t in before) % 2:
        return None  # the name is inside a quotation
    after = next((t.i for t in parse.tokens if t.start >= end), len(parse.tokens))
    mark = next((t for t in before if t.dep == "mark"), None)
    if mark:
        words = _demanded(parse, parse.head(mark), after)
        if not words:
            return None
    else:
        words = content(parse, verb, after) if _goes_on(parse, verb, after) else ""
    if not words and _owns(parse, best[-1]):
        return None  # what somebody's was cut away: "end Norway’s part in it" would end Norway
    said = " ".join(w for w in (text(before), "{recipient}", words) if w)
    spans = tuple(where for a in best for where in (a.where, *a.antecedents))
    return said.replace("} ’s", "}’s").replace("} 's", "}'s"), spans


def _demanded(parse: Parse, verb: Token, after: int) -> str:
    """What somebody is to do, behind "demand that {recipient}": "must close it"; "" if told otherwise."""
    between = parse.tokens[after : verb.i]
    opens = next((n for n, t in enumerate(between) if t.text == "("), None)
    if opens is not None:  # an abbreviation behind the name
        between = (*between[:opens], *parse.tokens[after + opens + 3 : verb.i])
    if any(t.dep not in ("aux", "auxpass", "neg") for t in between):
        return ""
    return f"{text([*between, verb])} {content(parse, verb, verb.i + 1)}".strip()


def _last(parse: Parse, found: list[Argument]) -> Argument:
    """The last of those listed with the first: "A, B and C"."""
    last = found[0]
    for one in found[1:]:
        if re.fullmatch(r"\W*(?:and|or)?\W*", parse.text[last.where.end : one.where.start]) is None:
            break
        last = one
    return last


def _reaches(parse: Parse, verb: Token, between: list[Token]) -> bool:
    """Do the words up to the recipient hang on the verb, so that they can stand in a title?"""
    return all(verb.i in {a.i for a in ancestors(parse, t)} for t in between)


def _inside_a_name(parse: Parse, argument: Argument) -> bool:
    """Is the recipient only part of another phrase: "a Ghana visa", or a pronoun that owns something?"""
    head = next((t for t in parse.tokens if t.start == argument.head.start), None)
    return head is not None and (head.dep in _WITHIN or (argument.pronoun and head.dep == "poss"))


def _owns(parse: Parse, argument: Argument) -> bool:
    head = next((t for t in parse.tokens if t.start == argument.head.start), None)
    return head is not None and head.dep == "poss"


def _acts(parse: Parse, argument: Argument) -> bool:
    """Is it somebody: a name, a pronoun, or a word for people or for those who rule them?"""
    head = next((t for t in parse.tokens if t.start == argument.head.start), None)
    return head is not None and (argument.pronoun or head.entity in _NAMED or acts(head.lemma.lower()))


def _goes_on(parse: Parse, verb: Token, at: int) -> bool:
    return at < len(parse.tokens) and verb.i in {
        t.i for t in (parse.tokens[at], *ancestors(parse, parse.tokens[at]))
    }
