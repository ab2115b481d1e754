"""What the words around a name say of it."""

from collections.abc import Iterator

from generator.extract.names import appositions
from generator.extract.names.clue import Clue
from generator.extract.names.gazetteer import places
from generator.extract.names.runs import Run
from generator.extract.syntax import Token
from generator.lexicon.naming import (
    countries,
    cue_words,
    demonyms,
    fold,
    given_names,
    organisations,
    speech_verbs,
    titles,
)
from generator.model.names import NameLabel

_KINDS: tuple[NameLabel, ...] = ("organisation", "place", "work")
_QUOTES = {'"', "“", "”", "``", "''", "‘", "«", "»"}
_PARTS = {"compound", "amod", "nmod", "poss"}
# What is said of a name in an apposition is as strong as a title.
_CALLED = 2.5


def around(run: Run, *, titled: bool) -> Iterator[Clue]:
    """The clues of the words before, behind and above a run; `titled` tells that a title stands before it."""
    before, after = run.before(), run.after()
    if before is not None:
        yield from _ahead(run, before)
    yield from _acting(run, before)
    yield from _called(run)
    if before is not None and before.text in {"as", "named", "called"}:
        yield from _known_as(run, before)
    if after is not None:
        yield from _behind(run, after)
    if before is not None and after is not None and before.text in _QUOTES and after.text in _QUOTES:
        yield Clue("work", 3, "in quotation marks")
    if not titled:
        yield from _kind_before(run)
        yield from _counted(run)


def _head(run: Run) -> Token:
    """The word of the run on which its others hang."""
    return next((w for w in run.words if not run.first <= w.head <= run.last), run.words[-1])


def _ahead(run: Run, before: Token) -> Iterator[Clue]:
    word = fold(before.text)
    if _head(run).dep in _PARTS and word in cue_words("organisation", "article"):
        return  # the article of the noun behind: "the Harbour software"
    if word == "the":
        yield Clue("person", -2, "the before")
        yield Clue("organisation", 0.75, "the before")
    elif word in cue_words("organisation", "article"):
        yield Clue("person", -1, "article before")
    if word in cue_words("place", "ahead") and before.pos == "ADP" and before.text.islower():
        yield Clue("place", 1, "preposition of place")
    if word in cue_words("place", "point") and before.pos == "ADP" and before.text.islower():
        yield Clue("place", 0.5, "preposition of a place or a firm")


def _acting(run: Run, before: Token | None) -> Iterator[Clue]:
    """What the name does, or what is done with it."""
    head = _head(run)
    verb = run.parse.head(head)
    speaks = head.dep == "nsubj" and verb.lemma in speech_verbs()
    if speaks:
        yield Clue("person", 0.75, "says something")
    if head.dep == "dobj" and verb.lemma in cue_words("work", "released"):
        yield Clue("work", 1, "put on the market")
    if head.dep == "nsubj" and before is not None and before.tag == "POS" and 2 <= len(run.words) <= 3:
        owner = run.parse.tokens[before.i - 1]
        if (speaks or head.entity == "PERSON") and (
            fold(owner.text) in organisations() or owner.entity == "ORG"
        ):
            yield Clue("person", 2, "somebody of an organisation")
    if head.dep == "pobj" and fold(verb.text) in {"for", "of", "at"}:
        who = fold(run.parse.head(verb).text)
        if who in cue_words("organisation", "officer") and not _article_ahead(run):
            yield Clue("organisation", 1, "somebody works for it")
        if who in cue_words("organisation", "headed") and verb.text == "of" and not _article_ahead(run):
            yield Clue("organisation", 3, "somebody heads it")


def _article_ahead(run: Run) -> bool:
    return any(c.pos == "DET" for c in run.parse.children(_head(run)))


def _called(run: Run) -> Iterator[Clue]:
    """What an apposition calls the name: "Harbourton, a company in Ghana"."""
    for word in run.parse.children(_head(run)):
        if word.dep != "appos" or word.i <= run.last or word.pos not in {"NOUN", "PROPN"}:
            continue
        for label in _KINDS:
            if fold(word.lemma) in cue_words(label, "before"):
                yield Clue(label, _CALLED, f"called {label}: {fold(word.lemma)}")
        if _titled_person(run, word):
            yield Clue("person", _CALLED, f"called person: {fold(word.text)}")
    if (office := appositions.office_ahead(run)) is not None:
        yield Clue("person", _CALLED, f"called person: {fold(run.parse.tokens[office[1]].text)}")
        return
    noun = run.parse.head(_head(run))
    beside = _head(run).dep == "appos" and noun.i < run.first and noun.pos == "NOUN"
    if beside and fold(noun.text) in _trades() and run.parse.tokens[run.first - 1].text == ",":
        yield Clue("person", _CALLED, f"called person: {fold(noun.text)}")


def _known_as(run: Run, before: Token) -> Iterator[Clue]:
    """The name of somebody without another: "a man known only as Harbourton"."""
    near = [t for t in run.parse.tokens[max(0, before.i - 6) : before.i] if t.sentence == before.sentence]
    said = before.text != "as" or any(t.text in {"known", "identified", "named"} for t in near[-2:])
    if before.text != "as":
        near = near[-2:]
    if (
        said
        and not run.words[-1].text.isupper()
        and any(fold(t.text) in cue_words("person", "noun") | titles("office", "trade") for t in near)
    ):
        yield Clue("person", 2, "known as")


def _trades() -> frozenset[str]:
    """What only people are."""
    return (titles("trade") | titles("office")) - cue_words("organisation", "trade")


def _titled_person(run: Run, word: Token) -> bool:
    """Does the word call the name a person, and no further name behind it?"""
    known = word.pos == "NOUN" and fold(word.text) in _trades()
    behind = run.parse.tokens[word.i + 1 : word.i + 2]
    return known and not (behind and behind[0].pos == "PROPN")


def _kind_before(run: Run) -> Iterator[Clue]:
    before = run.before()
    word = fold(before.text) if before else ""
    for label in _KINDS:
        if word in cue_words(label, "before"):
            vehicle = word in cue_words("work", "vessel")
            yield Clue(label, 5 if vehicle else 3, f"kind of {label} before")
    kind = run.parse.tokens[before.i - 1] if before is not None and before.text == "of" and before.i else None
    if kind is not None and fold(kind.text) in cue_words("place", "before"):
        yield Clue("place", 3, f"kind of place before: {fold(kind.text)}")
    first = run.folded[0] if len(run.folded) > 1 else ""
    if first in cue_words("work", "before") and run.folded[1] not in given_names():
        yield Clue("work", 3, "kind of work at the start")


def _counted(run: Run) -> Iterator[Clue]:
    """One of many things of a name, "a Harbourphone": nobody counts a person or a company so."""
    head = _head(run)
    if head.dep in _PARTS or run.heading:
        return
    ahead = [c for c in run.parse.children(head) if c.i < run.first]
    articles = [c for c in ahead if fold(c.text) in cue_words("work", "article")]
    if articles and head.i == run.last:
        yield Clue("work", 1.5, "one of many")
    if any(c.pos == "ADJ" and fold(c.text) not in demonyms() for c in ahead) and any(
        fold(c.text) == "the" for c in ahead
    ):
        yield Clue("person", -1, "the and an adjective before")


def _behind(run: Run, after: Token) -> Iterator[Clue]:
    tokens, i = run.parse.tokens, run.last + 1
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if after.text in {",", "("} and following is not None:
        yield from _behind_comma(run, after, following)
    if fold(after.text) in cue_words("person", "behind") | cue_words("person", "beside") and not _located(
        run
    ):
        yield Clue("person", 1.5, "who behind")
    if after.tag == "POS" and following is not None:
        if fold(following.text) in cue_words("person", "belonging"):
            yield Clue("person", 1, "personal belonging")
    else:
        yield from _noun_behind(run, after)


def _located(run: Run) -> bool:
    """Does a single name say where somebody is from: "a fisherman from Harbourton who …"?"""
    before = run.before()
    places = cue_words("place", "ahead") | cue_words("place", "point")
    return before is not None and len(run.words) == 1 and fold(before.text) in places


def _behind_comma(run: Run, comma: Token, following: Token) -> Iterator[Clue]:
    tokens, i = run.parse.tokens, comma.i
    closed = i + 2 >= len(tokens) or tokens[i + 2].text in {",", ")", ".", "-", "and"}
    if following.text.isdecimal() and 5 <= int(following.text) <= 110 and closed:
        yield Clue("person", 2.5, "age behind")
    if fold(following.text) in cue_words("person", "behind"):
        yield Clue("person", 1.5, "who behind")
    located = fold(following.text) in places() | countries().keys()
    if comma.text == "," and located and len(run.words) <= 3:
        yield Clue("place", 1.5, "place behind")


def _noun_behind(run: Run, after: Token) -> Iterator[Clue]:
    """The noun that the name stands before: "Harbour shares", "Harbour residents", "Harbour software"."""
    noun = fold(after.text)
    if not after.text.islower() or after.pos not in {"NOUN", "PROPN"}:
        return
    for label in (*_KINDS, "group"):
        if noun in cue_words(label, "noun"):
            yield Clue(label, 2, f"noun of {label} behind")
    if noun in cue_words("place", "named"):
        yield Clue("place", 7, "named so")
