"""Whom a pronoun may stand for: earlier phrases of the same paragraph, the likeliest first."""

from collections.abc import Iterator
from dataclasses import replace

from generator.extract.events.nominal import acts
from generator.extract.events.tree import SUBJECTS, ancestors, children, phrase
from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list
from generator.lexicon.naming import titles
from generator.model.article import Article
from generator.model.happenings import EventCandidate
from generator.model.text import Reference

_ONE = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
_THING = frozenset({"it", "its", "itself"})
_MANY = frozenset({"they", "them", "their", "both", "two", "themselves"})
_LABELS = {"one": {"PERSON"}, "thing": {"ORG", "GPE", "NORP"}, "many": {"PERSON", "ORG", "GPE", "NORP"}}
MOST = 4


def antecedents(article: Article, parse: Parse, head: Token) -> tuple[Reference, ...]:
    """Phrases that a pronoun may stand for: of its own sentence and the one before, subjects first."""
    borne = _apposition(parse, head)
    if borne:
        return (article.reference(parse.paragraph, borne[0].start, borne[-1].end),)
    kind = "many" if several(parse, head) else _kind(head)
    if kind is None or garbled(parse.text, head.start) or (kind == "thing" and _is_a_thing(parse, head)):
        return ()
    labels = _labels(head, kind)
    since = _same_before(parse, head)
    near = (c for c in _candidates(parse, head, labels) if c[1][-1].i < since)
    found = [words for _, words in sorted(near, key=lambda c: c[0])]
    if kind == "one" and (doer := _doer(parse, head)):
        found.insert(0, doer)
    teller = _teller(parse, head) if head.dep in SUBJECTS else None
    if teller is not None:
        found.insert(0, phrase(parse, teller))
    return tuple(article.reference(parse.paragraph, w[0].start, w[-1].end) for w in found[:MOST])


def _is_a_thing(parse: Parse, head: Token) -> bool:
    """Does an "it" go on with the subject before in its sentence: "once the ship was ready, it was sold"?"""
    if head.dep not in SUBJECTS:
        return False
    before = (t for t in reversed(parse.tokens[: head.i]) if t.dep in SUBJECTS)
    last = next((t for t in before if t.sentence == head.sentence and t.pos != "PRON"), None)
    body = last is not None and last.lemma.lower() in word_list("events-parties", "bodies")
    return last is not None and last.pos == "NOUN" and not (last.entity or body or acts(last.lemma.lower()))


def _doer(parse: Parse, head: Token) -> tuple[Token, ...]:
    """Whom a "his" looks ahead to: "during his tour, Berg said …", also from behind a participle."""
    verb = next((a for a in ancestors(parse, head) if a.pos in ("VERB", "AUX")), None)
    if verb and verb.dep == "advcl" and verb.tag in ("VBG", "VBN") and not children(parse, verb, *SUBJECTS):
        verb = parse.head(verb)
    own = children(parse, verb, *SUBJECTS) if verb else ()
    ahead = bool(own) and head.dep == "poss" and own[-1].i > head.i
    return next((w for label, w in parse.entities() if label == "PERSON" and ahead and own[-1] in w), ())


def _same_before(parse: Parse, head: Token) -> int:
    """Where a "she" goes on with an earlier one: whoever was named in between is somebody else."""
    for token in reversed(parse.tokens[: head.i]):
        if head.sentence - token.sentence > 1 or head.dep not in SUBJECTS:
            break
        if token.text.lower() == head.text.lower() in ("he", "she") and token.dep in SUBJECTS:
            return token.i
    return head.i


def _teller(parse: Parse, head: Token) -> Token | None:
    """Who says it, in "the rebels said they would leave": then "they" are the rebels."""
    saying = parse.head(parse.head(head))
    if parse.head(head).dep != "ccomp" or saying.pos != "VERB":
        return None
    own = children(parse, saying, "nsubj")
    return own[-1] if own and own[-1].i < head.i and own[-1].pos in ("NOUN", "PROPN") else None


def several(parse: Parse, head: Token) -> bool:
    """Does the phrase stand for two who were named before: "both", "the two leaders"?"""
    if head.pos == "PRON" or head.text.lower() == "two":
        alone = head.text.lower() in ("they", "them", "their") and _teller(parse, head) is None
        return alone or head.text.lower() in ("both", "two")
    near = parse.children(head)
    counted = any(t.text.lower() in ("two", "both") for t in near if t.dep in ("nummod", "det", "predet"))
    return counted and not any(t.pos == "PROPN" for t in near)


def _apposition(parse: Parse, head: Token) -> tuple[Token, ...]:
    """The name in "the foreign minister, Ada Bell"."""
    for near in parse.subtree(head):
        if near.dep == "appos" and near.i > head.i and near.entity == "PERSON" and head.entity != "PERSON":
            return next(words for _, words in parse.entities() if near in words)
    return _set_off(parse, head)


def _set_off(parse: Parse, head: Token) -> tuple[Token, ...]:
    """The name between commas behind an office, though the parser hangs it elsewhere."""
    if head.lemma.lower() not in titles("office") or head.entity == "PERSON":
        return ()
    comma = parse.subtree(head)[-1].i + 1
    for label, words in parse.entities():
        ends = {t.text for t in parse.tokens[words[-1].i + 1 : words[-1].i + 2]} <= {",", ".", ";", ")"}
        if label == "PERSON" and words[0].i == comma + 1 and parse.tokens[comma].text == "," and ends:
            return () if any(w.dep in SUBJECTS for w in words) else words
    return ()


def _kind(head: Token) -> str | None:
    word = head.text.lower()
    if head.pos not in ("PRON", "NUM", "DET"):
        return None
    return "one" if word in _ONE else "thing" if word in _THING else "many" if word in _MANY else None


def _labels(head: Token, kind: str) -> frozenset[str]:
    """What it may stand for: "the two ministers" are people, "both countries" are not."""
    noun = head.lemma.lower()
    if head.pos == "NOUN" and noun in word_list("events-parties", "bodies"):
        return frozenset({"ORG"})
    if head.pos == "NOUN" and noun in word_list("events-parties", "lands"):
        return frozenset({"GPE", "NORP"})
    if head.pos == "NOUN" and noun in word_list("events-parties", "people"):
        return frozenset({"PERSON"})
    return frozenset(_LABELS[kind])


def _candidates(
    parse: Parse, head: Token, labels: frozenset[str]
) -> Iterator[tuple[tuple[int, int, int], tuple[Token, ...]]]:
    """Earlier entities of a fitting label with their order: sentence, grammatical rank, distance."""
    above = {a.i for a in ancestors(parse, head)}
    for label, words in parse.entities():
        last = words[-1]
        back = head.sentence - last.sentence
        if label not in labels or last.i >= head.i or back not in (0, 1):
            continue
        top = next((w for w in words if parse.head(w).i not in {x.i for x in words}), last)
        rank = 0 if top.dep in SUBJECTS else 2 if top.dep in ("poss", "compound", "amod") else 1
        if _acts_on(parse, top, head) or (label == "GPE" and _only_where(parse, top, head)):
            continue
        same_clause = any(a in above for a in (top.head,)) and rank == 1
        yield (back, rank + same_clause, head.i - last.i), words


def _only_where(parse: Parse, top: Token, head: Token) -> bool:
    """Is the town only where somebody is from or sits, for an "it": "a firm from Riga … It offered …"?"""
    return (
        head.text.lower() in _THING
        and top.dep == "pobj"
        and parse.head(top).lemma.lower() in ("from", "in", "at", "near")
    )


def _acts_on(parse: Parse, top: Token, head: Token) -> bool:
    """Is the one the subject of the verb that the other hangs on: "the president received the two envoys"?"""
    if parse.head(head).lemma.lower() == "between":
        return False  # in "X invited Y at a meeting between the two", X is one of them
    own = head.pos == "NOUN" or head.text.lower() in ("him", "them")
    verb = next((a for a in ancestors(parse, head) if a.pos in ("VERB", "AUX")), None)
    below = {top.i, *(a.i for a in ancestors(parse, top))}
    return (
        own
        and verb is not None
        and any(s.i in below for s in children(parse, verb, *SUBJECTS) if s.i != head.i)
    )


def garbled(text: str, start: int) -> bool:
    """Does the word open a sentence though none ends before it: "a day later aides She voiced concerns"?"""
    before = text[:start].rstrip()[-1:]
    return text[start].isupper() and (before.isalnum() or before == ",")


def without_tellers(told: EventCandidate, parse: Parse) -> EventCandidate:
    """The candidate without those antecedents who speak: nobody tells of a death of their own."""
    speaking = {
        t.i
        for verb in parse.tokens
        if verb.lemma.lower() in word_list("events-grammar", "reporting")
        for own in children(parse, verb, *SUBJECTS)
        for t in parse.subtree(own)
    }
    places = {(parse.tokens[i].start, parse.tokens[i].end) for i in speaking}

    def alive(where: Reference) -> bool:
        return any(where.start <= start and end <= where.end for start, end in places)

    return replace(
        told,
        arguments=tuple(
            replace(a, antecedents=tuple(r for r in a.antecedents if not alive(r))) if a.pronoun else a
            for a in told.arguments
        ),
    )
