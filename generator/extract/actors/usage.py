"""How a sentence uses a name: as a party that acts or is acted on, or as a location."""

from functools import cache

from generator.extract.passage import between
from generator.extract.syntax import Parse, Token
from generator.lexicon import entries
from generator.lexicon.gazetteer import states
from generator.lexicon.naming import countries, fold
from generator.model.names import Use

_MODIFIERS = {"amod", "compound", "nmod", "poss"}
_DIRECTED = {"to", "from", "into", "onto", "off", "out"}


def use(parse: Parse, start: int, end: int) -> Use:
    """How the name at code points `start` to `end` of the paragraph is used."""
    words = between(parse, start, end)
    if not words:
        return "unclear"
    if _before_its_country(parse, words[-1]):
        return "location"
    return _of(parse, next((t for t in words if parse.head(t) not in words), words[-1]))


def _before_its_country(parse: Parse, word: Token) -> bool:
    """Does a comma and the country or state follow: "Bergen, Norway"?"""
    comma, behind = (*parse.tokens[word.i + 1 : word.i + 3], word, word)[:2]
    name = fold(behind.text)
    known = name in countries() or behind.text in states()
    own = _lands().get(word.text, countries().get(name)) == countries().get(name)
    return comma.text == "," and known and own and fold(word.text) not in countries()


@cache
def _lands() -> dict[str, str]:
    """The country of each capital."""
    return {capital: c["name"] for c in entries("countries") for capital in c.get("capital", ())}


def _of(parse: Parse, word: Token) -> Use:
    """The use of the name whose head is `word`; a list shares the use of its first member."""
    while word.dep == "conj" and parse.head(word).pos in {"PROPN", "NOUN"}:
        word = parse.head(word)
    head = parse.head(word)
    if any(c.text.lower() in _words("direction", "location") for c in parse.children(word)):
        return "location"
    if word.dep == "pobj":
        return _after_preposition(parse, head)
    if word.dep in {"dobj", "nsubjpass"}:
        return _by_word("object", head.lemma)
    if word.dep in {"nsubj", "agent"}:
        return _by_word("subject", head.lemma)
    if word.dep in _MODIFIERS:
        return _by_word("noun", head.lemma) if word.dep != "poss" else _as_owner(head)
    if word.dep in {"appos", "npadvmod"} and head.entity == "GPE":
        return "location"
    return "unclear"


def _after_preposition(parse: Parse, preposition: Token) -> Use:
    outer, governor = preposition.text.lower(), parse.head(preposition)
    if outer == "of":
        return "location" if governor.lemma.lower() in _words("noun", "location") else "unclear"
    if governor.dep == "prep":
        outer, governor = governor.text.lower(), parse.head(governor)
    if outer in _DIRECTED or preposition.text.lower() in _DIRECTED:
        moved = governor.lemma.lower() in _words("movement", "location")
        return "location" if moved else "party"
    return _by_word("preposition", preposition.text.lower())


def _as_owner(owned: Token) -> Use:
    """In "Lisbon's airport" Lisbon is a location, in "Lisbon's hopes" a party."""
    return "location" if owned.lemma.lower() in _words("noun", "location") else "party"


def _by_word(link: str, word: str) -> Use:
    """The use by the first rule of this link that lists the word, or any word ("*")."""
    for rule in entries("places"):
        if rule["link"] == link and (word.lower() in rule["words"] or "*" in rule["words"]):
            use: Use = rule["use"]
            return use
    return "unclear"


@cache
def _words(link: str, use: str) -> frozenset[str]:
    found = (r["words"] for r in entries("places") if r["link"] == link and r["use"] == use)
    return frozenset(word for words in found for word in words)
