"""Acts of speech: a verb that reports words, who speaks, to whom, and through whom it is known."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from generator.extract.authors import author, document
from generator.extract.phrases import Phrase, phrase
from generator.extract.quotes.subjects import quoted_as_saying, subject
from generator.extract.quotes.words import words
from generator.extract.syntax import Parse, Token
from generator.lexicon import entries, naming

Use = Literal["report", "direct", "judge", "stance", "view", "according"]

_VERBAL = {"VERB", "AUX"}


@dataclass(frozen=True, slots=True)
class Act:
    """One act of speech. `said` is False where the text says that it has not (yet) happened."""

    verb: Token
    use: Use
    speaker: Phrase | None
    addressee: Phrase | None = None
    via: Phrase | None = None
    said: bool = True

    @property
    def start(self) -> int:
        """Where the words that say who spoke begin."""
        return min([self.verb.start, *(p.start for p in (self.speaker, self.addressee) if p)])

    @property
    def end(self) -> int:
        """Where they end."""
        return max([self.verb.end, *(p.end for p in (self.speaker, self.addressee) if p)])


def acts(parse: Parse, quoted: frozenset[int]) -> tuple[Act, ...]:
    """The acts of speech of one paragraph outside the `quoted` words, in the order of the text."""
    found: list[Act] = []
    for token in parse.tokens:
        if token.i in quoted:
            continue
        if token.text.lower() == "according":
            found += _according(parse, token)
        elif token.text == "For" and token.dep == "prep":
            found += _viewed(parse, token)
        elif token.lemma.lower() in _verbs() and (token.pos in _VERBAL or _misread(parse, token, quoted)):
            found += (_after(found[-1:], act, parse) for act in _spoken(parse, token, quoted))
    return tuple(found)


def _misread(parse: Parse, token: Token, quoted: frozenset[int]) -> bool:
    """Is it a verb that the parser takes for a noun, between a name behind quoted words and the sentence's
    end: “We are late,” Holm whispers?
    """
    i = token.i
    while i and parse.tokens[i - 1].pos == "PROPN":
        i -= 1
    behind = parse.tokens[token.i + 1 : token.i + 2]
    ended = not behind or behind[0].text in {".", ",", ":"}
    return token.pos == "NOUN" and token.text.islower() and ended and i < token.i and i - 1 in quoted


def _after(last: list[Act], act: Act, parse: Parse) -> Act:
    """In "Holm called it dear, saying …" the participle goes with the last verb of speech before it."""
    before = next((a for a in last if a.verb.sentence == act.verb.sentence), None)
    if act.verb.tag != "VBG" or act.verb.dep != "advcl" or before is None or before.use == "according":
        return act
    return replace(act, speaker=before.speaker) if before.verb.i > parse.head(act.verb).i else act


@cache
def _verbs() -> dict[str, Use]:
    return {e["verb"]: e["use"] for e in reversed(entries("speech"))}


def _according(parse: Parse, token: Token) -> Iterator[Act]:
    """In "according to the mayor" the mayor speaks."""
    for to in parse.tokens[token.i + 1 : token.i + 2]:
        source = next((c for c in parse.children(to) if c.dep == "pobj"), None)
        if to.text.lower() == "to" and source and source.lemma.lower() not in words("measures"):
            alone = parse.text[source.end : source.end + 1] == ","  # what follows is a clause, no second one
            yield Act(token, "according", _author(parse, phrase(parse, source, joined=not alone)))


def _author(parse: Parse, said: Phrase | None) -> Phrase | None:
    """Whoever speaks through a document, if its clause tells."""
    found = author(parse, said.head) if said and document(said.head) else None
    return found or said


def _viewed(parse: Parse, token: Token) -> Iterator[Act]:
    """In "For the mayor, the plan is “dear”" the mayor speaks."""
    source = next((c for c in parse.children(token) if c.dep == "pobj"), None)
    if source and (source.entity == "PERSON" or source.lemma.lower() in naming.titles("office")):
        said = phrase(parse, source)
        if parse.text[said.end : said.end + 1] == ",":
            yield Act(token, "view", said)


def _spoken(parse: Parse, verb: Token, quoted: frozenset[int]) -> Iterator[Act]:
    lemma = verb.lemma.lower()
    if lemma in {"quote", "cite"}:
        if not _as_saying(parse, verb):
            yield from _cited(parse, verb, quoted)
        return
    use: Use = _verbs()[lemma]
    speaker, via = subject(parse, verb, quoted)
    speaker = _author(parse, speaker)
    if cited := _source(parse, verb):
        speaker, via = cited, speaker
    said = _said(parse, verb, quoted) and not (speaker and speaker.first.text.lower() in words("nobody"))
    yield Act(verb, use, speaker, _addressee(parse, verb, quoted), via, said)


def _said(parse: Parse, verb: Token, quoted: frozenset[int]) -> bool:
    """Was it said? Not where the verb is denied, comes after "would", or after "refused to"."""
    children = [c for c in parse.children(verb) if c.i not in quoted]
    if any(c.dep == "neg" or (c.dep == "aux" and c.text.lower() in words("modals")) for c in children):
        return False
    if any(c.dep == "aux" and c.text.lower() == "to" for c in children) and verb.dep in {"xcomp", "ccomp"}:
        head = parse.head(verb)
        return head.lemma.lower() not in words("unsaid") and _said(parse, head, quoted)
    return True


def _as_saying(parse: Parse, verb: Token) -> bool:
    return any(t.tag == "VBG" and t.lemma.lower() in _verbs() for t in parse.subtree(verb))


def _source(parse: Parse, verb: Token) -> Phrase | None:
    """In "Echo reported, citing Ida Holm" Holm, if it is a name."""
    citing = (c for c in parse.children(verb) if c.dep == "advcl" and c.lemma.lower() == "cite")
    found = (o for c in citing for o in parse.children(c) if o.dep == "dobj" and o.pos == "PROPN")
    return next((phrase(parse, o) for o in found), None)


def _cited(parse: Parse, verb: Token, quoted: frozenset[int]) -> Iterator[Act]:
    """In "Echo reported, citing the harbour office" the office speaks, through Echo."""
    speaker, via = quoted_as_saying(parse, verb, quoted)
    head = parse.head(verb)
    if via is None and verb.dep == "advcl":
        via, _ = subject(parse, head, quoted)
    if speaker and speaker.head.pos == "PROPN":
        yield Act(verb, "report", speaker, via=via)


def _addressee(parse: Parse, verb: Token, quoted: frozenset[int]) -> Phrase | None:
    """To whom: the object of "told", or "to …" behind other verbs."""
    for child in parse.children(verb):
        if child.i in quoted or child.i < verb.i or child.text.lower().endswith("self"):
            continue
        if child.dep in {"dobj", "dative"} and verb.lemma.lower() in words("listening"):
            thing = verb.lemma.lower() == "promise" and child.pos == "NOUN" and child.entity == ""
            return None if thing else phrase(parse, child)
        if child.dep in {"prep", "dative"} and child.text.lower() == "to":
            for inner in parse.children(child):
                if inner.dep == "pobj" and (inner.entity in {"PERSON", "ORG"} or inner.pos == "PRON"):
                    return phrase(parse, inner)
    return None


def through(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts, each with the source of "according to …" in the same sentence as its go-between."""
    sources = {a.verb.sentence: a.speaker for a in reversed(acts) if a.use == "according"}
    return tuple(
        a if a.use == "according" or a.via else replace(a, via=sources.get(a.verb.sentence)) for a in acts
    )


def around(acts: tuple[Act, ...], start: int, end: int) -> tuple[Act, ...]:
    """Those of the acts, which are in the order of the text, whose verb begins at `start` to before `end`."""
    first = bisect_left(acts, start, key=_begin)
    return acts[first : bisect_left(acts, end, lo=first, key=_begin)]


def _begin(act: Act) -> int:
    return act.verb.start
