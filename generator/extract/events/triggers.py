"""Which words of a sentence tell an event, by the lexicon."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.extract.events.lexicon import CONFLICT, Entry, base, by_first_word, grammar
from generator.extract.events.tree import ancestors, children, companions, conjuncts, prepositions
from generator.extract.syntax import Parse, Token

VERBAL = frozenset({"agree", "request", "accuse", "reject", "threaten", "support", "concede"})
_NO_EVENTS = frozenset({"DATE", "TIME", "PERSON", "PRODUCT"})
"""Entities whose words tell no event: the month of March, the people of the name of Ford."""
_CONSEQUENCES = frozenset({"kill", "wound", "injure", "hurt", "destroy", "damage"})
_APART = frozenset({"relcl", "advcl", "conj", "parataxis", "ROOT", "appos"})
_ANNOUNCED = ("dobj", "nsubjpass", "ccomp", "xcomp")
_TEMPORAL = frozenset({"after", "during", "following", "since", "amid"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word with its lexicon entry. `verb` carries tense and subject: the word itself, or for a noun the
    verb that carries it ("held talks"), if any.
    """

    token: Token
    entry: Entry
    verb: Token | None


def triggers(parse: Parse, sentence: tuple[Token, ...]) -> tuple[Trigger, ...]:
    """The triggers of one sentence, without those that another one merely speaks of."""
    found = [t for token in sentence for t in _match(parse, token)]
    used = {i for t in found for i in _consumed(parse, t)}
    found = [t for t in found if t.token.i not in used]
    found = [t for t in found if not _announces(parse, t, found) and not _toll(parse, t, found)]
    kept: list[Trigger] = []
    for trigger in sorted(found, key=lambda t: (_depth(parse, t.token), t.token.i)):
        if not _spoken_of(parse, trigger, kept):
            kept.append(trigger)
    return tuple(sorted(kept, key=lambda t: t.token.i))


def _match(parse: Parse, token: Token) -> Iterator[Trigger]:
    if token.pos in ("NOUN", "PROPN") and token.entity in _NO_EVENTS:
        return
    kind = "verbs" if token.pos in ("VERB", "AUX") else "nouns" if token.pos in ("NOUN", "PROPN") else ""
    near: frozenset[str] | None = None
    for entry in by_first_word().get((kind, base(token)), ()):
        near = companions(parse, token) if near is None else near
        rest = entry.words[1:] if kind == "verbs" else entry.words[:-1]
        if _fits(near, rest):
            yield Trigger(token, entry, token if kind == "verbs" else carrier(parse, token))
            return


def _fits(near: frozenset[str], rest: tuple[str, ...]) -> bool:
    """Do the other words of the key hang on the trigger, and none it excludes ("!up")?

    "@venues" is any word of a list, "*somebody" a shape of what the verb takes.
    """
    return all(not _there(near, w[1:]) if w.startswith("!") else _there(near, w) for w in rest)


def _there(near: frozenset[str], word: str) -> bool:
    return bool(grammar(word[1:]) & near) if word.startswith("@") else word in near


def carrier(parse: Parse, noun: Token) -> Token | None:
    """The light verb that an event noun is object of, as in "held talks"."""
    head = parse.head(noun)
    if noun.dep == "conj":
        return carrier(parse, head)
    if noun.dep in ("dobj", "nsubjpass", "attr") and base(head) in grammar("light"):
        return head
    if noun.dep == "pobj" and head.lemma == "in" and parse.head(head).lemma == "be":
        return parse.head(head)
    if noun.dep == "pobj" and head.dep in ("prep", "prt") and base(parse.head(head)) in grammar("light"):
        return parse.head(head) if head.lemma.lower() in ("in", "out", "with", "to") else None
    return None


def _consumed(parse: Parse, trigger: Trigger) -> Iterator[int]:
    """Positions of words that are part of the trigger's key."""
    rest = set(trigger.entry.words)
    for word in trigger.entry.words:
        rest |= grammar(word[1:]) if word.startswith("@") else set()
    for child in parse.subtree(trigger.token):
        if child.i != trigger.token.i and child.lemma.lower() in rest and len(rest) > 1:
            yield child.i


def _announces(parse: Parse, trigger: Trigger, found: list[Trigger]) -> bool:
    """Is it an announcement of another event, which then counts by itself?"""
    if trigger.entry.mode != "announcement" or len(trigger.entry.words) > 1:
        return False
    things = (t for t in children(parse, trigger.token, *_ANNOUNCED) for t in conjuncts(parse, t))
    below = {s.i for t in things for s in (t, *children(parse, t, "nsubj", "nsubjpass", "dobj"))}
    return any(t.token.i in below for t in found if t is not trigger)


def _toll(parse: Parse, trigger: Trigger, found: list[Trigger]) -> bool:
    """Is it what a disaster came to for somebody unnamed: "12 were hurt when a bus crashed"?"""
    hurt = children(parse, trigger.token, "nsubjpass")
    if base(trigger.token) not in _CONSEQUENCES or any(t.entity == "PERSON" for t in hurt):
        return False
    below = {t.i for c in children(parse, trigger.token, "advcl") for t in parse.subtree(c)}
    return bool(hurt) and any(t.token.i in below and t.entry.type == "disaster" for t in found)


def toll(parse: Parse, trigger: Trigger, before: tuple[Token, ...]) -> Trigger:
    """For "three people were killed" after a sentence that tells a disaster, a trigger of that disaster."""
    verb = trigger.token
    hurt = children(parse, verb, "nsubjpass")
    unnamed = hurt and not any(t.entity == "PERSON" for t in parse.subtree(hurt[-1]))
    if not unnamed or trigger.entry.type != "assault" or any(n == "by" for n, _ in prepositions(parse, verb)):
        return trigger
    if not any(base(t) in grammar("disasters") and t.pos == "NOUN" for t in before):
        return trigger
    entries = by_first_word().get(("verbs", base(verb)), ())
    return next((replace(trigger, entry=e) for e in entries if e.words[1:] == ("@disasters",)), trigger)


def _depth(parse: Parse, token: Token) -> int:
    return sum(1 for _ in ancestors(parse, token))


def _spoken_of(parse: Parse, trigger: Trigger, kept: list[Trigger]) -> bool:
    """Is the trigger only the content of a kept one, as "visit" in "rejected a visit"?"""
    above = {t.token.i: t for t in kept}
    if _dated(parse, trigger):
        return False
    if _consequence(parse, trigger, above):
        return True
    link = trigger.token
    for token in (trigger.token, *ancestors(parse, trigger.token)):
        if token.i in above and token.i != trigger.token.i:
            if link.dep == "ccomp" and above[token.i].entry.type == "statement":
                return False  # what a speech tells is told
            return not _own_event(trigger, above[token.i])
        if token.dep in _APART or (token.dep == "prep" and token.lemma.lower() in _TEMPORAL):
            return False
        if token.dep == "nsubj" and token.i == link.i:
            return False
        link = parse.head(token)
    return False


def _dated(parse: Parse, trigger: Trigger) -> bool:
    """Is it somebody's act with a day of its own: "the king's visit in May"?"""
    noun = trigger.token
    whose = children(parse, noun, "poss") or any(
        n in ("by", "of", "between") for n, _ in prepositions(parse, noun)
    )
    over = parse.head(noun) if noun.dep == "dobj" and parse.head(noun).tag in ("VBG", "VB") else noun
    days = (t for at in (noun, over) for n, t in prepositions(parse, at) if n in ("in", "on"))
    return trigger.verb is None and bool(whose) and any(t.entity == "DATE" for t in days)


def _consequence(parse: Parse, trigger: Trigger, above: dict[int, Trigger]) -> bool:
    """Is it what another event came to: "crashed, killing all on board"?"""
    cause = above.get(trigger.token.head)
    loose = trigger.token.dep == "advcl" and trigger.token.tag == "VBG"
    if loose and cause and cause.entry.type == "protest":
        return trigger.entry.type in CONFLICT  # what rioters do is the riot
    return bool(
        loose
        and cause
        and cause.entry.type in ("disaster", "assault")
        and base(trigger.token) in _CONSEQUENCES
    )


def _own_event(trigger: Trigger, over: Trigger) -> bool:
    """Does the one above carry this one as a light verb carries a noun?"""
    return trigger.verb is not None and trigger.verb.i == over.token.i and trigger.verb.i != trigger.token.i


def quoted(parse: Parse, sentence: tuple[Token, ...]) -> frozenset[int]:
    """Positions inside quotation marks; the marks themselves not. An unbalanced mark runs to the end."""
    inside, depth = set(), False
    for token in parse.tokens:
        if token.text in ("“", "``", "«", "„"):
            depth = True
        elif token.text in ("”", "''", "»"):
            depth = False
        elif token.text == '"':
            depth = not depth
        elif depth:
            inside.add(token.i)
    return frozenset(inside & {t.i for t in sentence})


def hypothetical(parse: Parse, token: Token) -> bool:
    """Does a mark such as "if" or "rather than" stand over the word's clause?"""
    return any(
        child.lemma.lower() in grammar("supposing") or _untaken(parse, child, clause)
        for clause in (token, *ancestors(parse, token))
        for child in (
            *children(parse, clause, "mark", "advmod"),
            *(children(parse, parse.head(clause), "cc") if clause.dep == "conj" else ()),
        )
    )


def _untaken(parse: Parse, mark: Token, clause: Token) -> bool:
    """Is it the "than" of "rather than" right before the clause's verb?"""
    before = parse.tokens[mark.i - 1].lemma.lower() if mark.i else ""
    return mark.lemma.lower() in grammar("untaken") and before == "rather" and mark.i < clause.i
