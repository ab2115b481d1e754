"""From what is said to what is done by saying it, as PLOVER counts it.

An announced act of cooperation is an agreement, an announced act of conflict a threat, an announced refusal a
rejection; telling somebody what they must do is a request.
"""

from dataclasses import dataclass

from generator.extract.events.content import is_mark
from generator.extract.events.lexicon import CONFLICT, COOPERATION, base, by_first_word, grammar
from generator.extract.events.status import Reality, reality
from generator.extract.events.tree import ancestors, children, conjuncts, passive, prepositions, subject
from generator.extract.events.triggers import Trigger, hypothetical
from generator.extract.syntax import Parse, Token
from generator.model.happenings import CandidateStatus, Wording

_SAYS_AHEAD = frozenset({"plan", "intend", "aim", "decide", "prepare"})
_TALK = frozenset({"request", "accuse", "reject", "threaten", "agree", "protest"})
_REJECTS = Wording("reject {recipient}", "refuse")
_PROMISES = Wording("make {recipient} a promise")
_THREATENS = Wording("threaten {recipient}", "make threats", "be threatened")
_DEMANDS = Wording("make demands on {recipient}", "make demands", "face demands")


@dataclass(frozen=True, slots=True)
class Act:
    """What a trigger comes to: type, mode, status, wording, and what a title puts before its verb."""

    type: str
    mode: str | None
    status: CandidateStatus
    wording: Wording
    said: str = ""


def act(parse: Parse, trigger: Trigger, headline: bool) -> Act | None:
    """The event that a trigger tells, or None where it tells none."""
    if _opines(parse, trigger) or _abstains(parse, trigger) or _attempts(parse, trigger):
        return None
    if _speaks_after(parse, trigger) or _partly(parse, trigger.token):
        return None
    real = reality(parse, trigger, headline)
    if real is None or (real == "present" and not (headline or trigger.entry.type in _TALK)):
        return None
    if real == "planned" and trigger.entry.type in COOPERATION and _unless(parse, trigger.token):
        return Act("threaten", None, "reported", _THREATENS, "threaten to")
    if real in ("planned", "refused"):
        return _announced(parse, trigger, real)
    if real == "obliged":
        return None
    return _plain(parse, trigger, "reported" if real == "present" else real)


def _opines(parse: Parse, trigger: Trigger) -> bool:
    """Does an editorial or the like say so: "in a column, the paper accused …"?"""
    verbs = (trigger.token, *ancestors(parse, trigger.token))
    return any(t.lemma.lower() in grammar("opining") for v in verbs for _, t in prepositions(parse, v))


def _abstains(parse: Parse, trigger: Trigger) -> bool:
    """Does somebody only keep silent, or do no harm: "declined to comment", "refused to condemn"?"""
    if trigger.entry.key not in ("refuse", "decline"):
        return False
    clauses = children(parse, trigger.token, "xcomp")
    silent = any(base(c) in grammar("speaking") for c in clauses)
    return silent or _hostile(parse, trigger, frozenset({"accuse", "sanction"}))


def _partly(parse: Parse, noun: Token) -> bool:
    """Is only a part of it spoken of: "the first leg of her tour"?"""
    above = parse.head(noun)
    return noun.dep == "pobj" and above.lemma == "of" and parse.head(above).lemma.lower() in grammar("stages")


def _speaks_after(parse: Parse, trigger: Trigger) -> bool:
    """Does it only follow on somebody's words: “Who pays?” asked the deputy?"""
    verb = trigger.token
    alone = verb.dep == "ROOT" and verb.tag in ("VBD", "VBZ") and subject(parse, verb) is None
    return alone and not passive(parse, verb) and verb.i > 0 and is_mark(parse.tokens[verb.i - 1])


def _attempts(parse: Parse, trigger: Trigger) -> bool:
    """Does somebody only try to do it? An attack that is tried is one; a visit is not."""
    tries = trigger.token.dep == "xcomp" and base(parse.head(trigger.token)) in ("try", "attempt", "seek")
    return tries and trigger.entry.type not in CONFLICT


def _unless(parse: Parse, verb: Token) -> bool:
    """Does it depend on what somebody else does: "will withdraw unless …"?"""
    clauses = children(parse, verb, "advcl")
    return any(t.lemma.lower() == "unless" for c in clauses for t in children(parse, c, "mark", "advmod"))


def _announced(parse: Parse, trigger: Trigger, real: Reality) -> Act | None:
    """What "will" comes to: a plan, a promise, a threat or a refusal."""
    entry = trigger.entry
    if real == "refused":
        return Act("reject", None, "reported", _REJECTS, "refuse to")
    if entry.type in COOPERATION:
        return Act("agree", None, "reported", _PROMISES, _own_words(parse, trigger, "promise"))
    if entry.type in CONFLICT:
        return Act("threaten", None, "reported", _THREATENS, _own_words(parse, trigger, "threaten"))
    if entry.type in ("reject", "threaten") or entry.commits:
        return Act(entry.type, entry.mode, "reported", entry.wording)
    if entry.type in ("request", "accuse") and entry.mode is None:
        return None
    return Act(entry.type, entry.mode, "planned", entry.wording)


def _own_words(parse: Parse, trigger: Trigger, word: str) -> str:
    """What a title puts before what lies ahead: the verb above that says so, else "be to"."""
    above = parse.head(trigger.token).lemma.lower() if trigger.token.dep == "xcomp" else ""
    return f"{above} to" if above in _SAYS_AHEAD | {word} else "be to"


def _plain(parse: Parse, trigger: Trigger, real: Reality) -> Act | None:
    entry = trigger.entry
    status: CandidateStatus = real if real in ("denied", "cancelled", "planned") else "reported"
    if entry.commits and _hostile(parse, trigger):
        return Act("threaten", None, status, _THREATENS)
    return Act(entry.type, entry.mode, status, entry.wording)


def _hostile(parse: Parse, trigger: Trigger, kinds: frozenset[str] = CONFLICT | {"threaten"}) -> bool:
    """Is what is promised, or refused, an act of conflict? Who offers money to search does not search."""
    if children(parse, trigger.token, "dobj"):
        return False
    for clause in children(parse, trigger.token, "xcomp", "ccomp"):
        entries = by_first_word().get(("verbs", clause.lemma.lower()), ())
        single = [e for e in entries if len(e.words) == 1]
        if single and single[0].type in kinds:
            return True
    return False


def demands(parse: Parse, sentence: tuple[Token, ...]) -> tuple[tuple[Token, Token, Token], ...]:
    """Each "X said that Y must …": the verb of saying, who says it, and who must."""
    found = []
    for verb in sentence:
        modal = [t for t in children(parse, verb, "aux") if t.lemma.lower() in ("must", "should", "ought")]
        need = verb.lemma.lower() == "have" and children(parse, verb, "xcomp") and verb.pos == "VERB"
        saying = parse.head(verb)
        if (
            not (modal or need)
            or saying.tag == "VBG"
            or verb.dep != "ccomp"
            or saying.lemma.lower() not in grammar("reporting")
        ):
            continue
        who, whom = subject(parse, saying), subject(parse, verb)
        together = len(conjuncts(parse, whom)) > 1 if whom else False
        if together and (children(parse, saying, "dobj") or not _must(modal)):
            continue  # "X told Y that both should try" asks nobody for anything
        if who and whom and who.i != whom.i and whom.pos != "PRON" and not hypothetical(parse, saying):
            found.append((saying, who, whom))
    return tuple(found)


def _must(modal: list[Token]) -> bool:
    return any(t.lemma.lower() == "must" for t in modal)


DEMANDS = Act("request", None, "reported", _DEMANDS)
