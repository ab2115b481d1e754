"""Who takes part and where: phrases around a trigger, by their place in the sentence."""

from collections.abc import Iterator

from generator.extract.events.antecedents import antecedents, several
from generator.extract.events.lexicon import CONFLICT, Entry, base, grammar
from generator.extract.events.noun_arguments import Found, of_noun
from generator.extract.events.tree import (
    ancestors,
    children,
    conjuncts,
    passive,
    phrase,
    prepositions,
    subject,
)
from generator.extract.events.triggers import VERBAL, Trigger
from generator.extract.events.whereabouts import whereabouts
from generator.extract.syntax import Parse, Token
from generator.model.article import Article
from generator.model.happenings import Argument, ArgumentRole

_NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_TIMES = frozenset({"DATE", "TIME"})
_DEEP = 40  # the rank from which on names stand deep inside what the trigger is about


def arguments(article: Article, parse: Parse, trigger: Trigger) -> tuple[Argument, ...]:
    """The trigger's participants and places, in the order role, rank, text."""
    found = [*_participants(parse, trigger), *whereabouts(parse, trigger)]
    seen, kept = set(), []
    for role, head, rank in sorted(found, key=lambda f: (f[0], f[2], f[1].i)):
        if head.text.lower().endswith(("self", "selves")) and role == "recipient":
            continue
        if (role, head.i) not in seen:
            seen.add((role, head.i))
            kept.append(argument(article, parse, role, head, rank))
    return tuple(kept)


def argument(article: Article, parse: Parse, role: ArgumentRole, head: Token, rank: int) -> Argument:
    """The phrase around a head word, without those coordinated with it and without its clauses."""
    head = _counted(parse, head)
    words = phrase(parse, head)
    return Argument(
        role,
        article.reference(parse.paragraph, words[0].start, words[-1].end),
        article.reference(parse.paragraph, head.start, head.end),
        antecedents(article, parse, head),
        rank,
        pronoun=head.pos == "PRON",
        several=several(parse, head),
    )


def _counted(parse: Parse, head: Token) -> Token:
    """For "thousands of students", the students."""
    while base(head) in grammar("measuring"):
        inside = [t for name, t in prepositions(parse, head) if name == "of"]
        if not inside:
            break
        head = inside[0]
    return head


def _participants(parse: Parse, trigger: Trigger) -> Iterator[Found]:
    if trigger.verb is not None and trigger.verb.i == trigger.token.i:
        yield from _of_verb(parse, trigger)
    else:
        yield from of_noun(parse, trigger)


def _of_verb(parse: Parse, trigger: Trigger) -> Iterator[Found]:
    verb = trigger.token
    who = subject(parse, verb)
    suffers = passive(parse, verb)
    if suffers:
        yield from (
            (("actor", t, 0))
            for name, o in prepositions(parse, verb)
            if name == "by"
            for t in conjuncts(parse, o)
        )
        if who is not None:
            yield from _subject_of_passive(parse, trigger, who)
    elif who is not None and _carries_no_key(trigger, who) and not _shortened(parse, trigger):
        yield from (("actor", t, 0) for t in conjuncts(parse, who))
    for role, token, rank in _recipients(parse, trigger, verb, who):
        if not _comes_along(parse, trigger, token):
            yield role, token, rank
        elif rank < _DEEP:
            yield "actor", token, 0


def _comes_along(parse: Parse, trigger: Trigger, token: Token) -> bool:
    """Is it the company on a visit: "visited the harbour with his wife"?"""
    above = (t for t in ancestors(parse, token) if t.i > trigger.token.i)
    visits = trigger.entry.mode == "visit" and children(parse, trigger.token, "dobj")
    return bool(visits) and any(t.lemma.lower() == "with" for t in above)


def _shortened(parse: Parse, trigger: Trigger) -> bool:
    """Does "who were" lack before it: "mourned the workers killed when it burned down"?"""
    verb, entry = trigger.token, trigger.entry
    if entry.type not in CONFLICT or entry.recipient[0] != "object" or entry.wording.passive is None:
        return False
    joined = verb.dep == "conj" and children(parse, parse.head(verb), "cc")
    whole = children(parse, verb, "nsubj", "nsubjpass", "dobj", "aux") or verb.dep in ("ROOT", "relcl")
    participle = verb.tag in ("VBD", "VBN") and parse.tokens[verb.i - 1].pos in _NOUNS
    return participle and not (joined or whole)


def _carries_no_key(trigger: Trigger, who: Token) -> bool:
    return who.lemma.lower() not in trigger.entry.words[1:]


def _subject_of_passive(parse: Parse, trigger: Trigger, who: Token) -> Iterator[Found]:
    """The sufferer; where the subject is part of the key ("a curfew was imposed"), whoever hangs on it."""
    if _carries_no_key(trigger, who):
        yield from (("recipient", t, 0) for t in conjuncts(parse, who))
    else:
        yield from _around(parse, who, trigger.entry.recipient, 2)


def _recipients(parse: Parse, trigger: Trigger, verb: Token, who: Token | None) -> Iterator[Found]:
    entry = trigger.entry
    objects, key = _objects(parse, entry, verb), set(entry.words[1:])
    for rank, place in enumerate(entry.recipient):
        for thing in objects:
            wanted = "dative" if thing.dep == "dative" else "object"
            if place == wanted and thing.lemma.lower() not in key:
                yield from (("recipient", t, rank) for t in conjuncts(parse, thing))
        for name, target in prepositions(parse, verb):
            if "@venues" in entry.words and target.entity not in _NAMED:
                continue
            if name == place and target.lemma.lower() not in key and (who is None or target.i != who.i):
                yield from (("recipient", t, rank) for t in conjuncts(parse, target))
    if entry.type == "statement" and entry.mode is None and "interview" not in key:
        return  # where the hall stands is not who listens
    for thing in objects:
        yield from _around(parse, thing, entry.recipient, 10)
    for _, target in prepositions(parse, verb):
        if target.lemma.lower() in key:
            yield from _around(parse, target, entry.recipient, 10)
    suffered = passive(parse, verb) and entry.type in CONFLICT | {"appointment"}  # by its subject alone
    if entry.type != "disaster" and not suffered:  # of the church that somebody goes to, nobody is hit
        yield from _deeper(parse, entry, _content(parse, trigger, objects))


def _objects(parse: Parse, entry: Entry, verb: Token) -> tuple[Token, ...]:
    """What the verb is done to, but for days; beside a score the parser may hang it elsewhere."""
    if passive(parse, verb) and entry.type == "appointment":
        return ()  # "was named envoy": the envoy is no second person
    found = children(parse, verb, "dobj", "dative", "oprd") + _asked(parse, verb)
    if "*score" in entry.words:
        found = tuple(t for t in (*found, *children(parse, verb, "npadvmod")) if t.pos != "NUM")
    return tuple(t for t in found if t.entity not in _TIMES)


def _asked(parse: Parse, verb: Token) -> tuple[Token, ...]:
    """In "invited X to come", X, which the parser takes for the subject of coming."""
    clauses = (
        c for c in children(parse, verb, "ccomp") if any(t.tag == "TO" for t in children(parse, c, "aux"))
    )
    return tuple(t for c in clauses for t in children(parse, c, "nsubj") if t.i > verb.i)


def _content(parse: Parse, trigger: Trigger, objects: tuple[Token, ...]) -> tuple[Token, ...]:
    """What the trigger is about: its objects and, for words and protests, its clauses."""
    verb, entry = trigger.token, trigger.entry
    found = [*objects, *(t for name, t in prepositions(parse, verb) if name in entry.recipient)]
    if entry.type in VERBAL | {"protest"}:
        found += children(parse, verb, "xcomp", "ccomp", *(("advcl",) if entry.type == "protest" else ()))
    return tuple(found)


def _deeper(parse: Parse, entry: Entry, tops: tuple[Token, ...]) -> Iterator[Found]:
    """Names below the given words, the highest first: "threatened to end its talks with X"."""
    apart = {"relcl", "advcl", "parataxis"}
    if entry.type == "accuse":
        apart.add("pcomp")  # what somebody is accused of concerns others
    if entry.type not in ("request", "threaten"):
        apart |= {"nsubj", "nsubjpass"}
    level, rank = list(tops), _DEEP
    while level:
        for token in level:
            if token.entity in _NAMED and token.pos != "PRON":
                yield "recipient", token, rank
                rank += 1
        level = [c for t in level for c in parse.children(t) if c.dep not in apart]


def _around(parse: Parse, noun: Token, places: tuple[str, ...], rank: int) -> Iterator[Found]:
    """Who hangs on a thing: "a ban on X", "an offer by X", "X's offer"."""
    for name, target in prepositions(parse, noun):
        if name in (*places, "by", "of", "between"):
            order = places.index(name) if name in places else len(places)
            yield from (("recipient", t, rank + order) for t in conjuncts(parse, target))
    for owner in children(parse, noun, "poss"):
        if owner.pos != "PRON":
            yield "recipient", owner, rank + 20
