"""Whose words a document holds: "the mayor's letter", "a statement from the port", "she said in a post"."""

from generator.extract.phrases import Phrase, phrase
from generator.extract.syntax import Parse, Token
from generator.lexicon import word_list

_FARTHEST = 4  # arcs up to the verb whose subject gives the document out
_BY = {"by", "from"}
_WITHIN = {"in", "on", "with", "through", "via"}
_VERBAL = {"VERB", "AUX"}
_RELATIVES = {"WDT", "WP"}


def document(word: Token) -> bool:
    """Is the noun a thing that holds somebody's words?"""
    return word.pos == "NOUN" and word.lemma.lower() in word_list("quoting", "documents")


def author(parse: Parse, noun: Token) -> Phrase | None:
    """Whoever owns the document, is named beside it, or does something with it in the same clause."""
    for child in parse.children(noun):
        if child.dep == "poss":
            return phrase(parse, child)
        for source in parse.children(child) if child.dep == "prep" else ():
            if source.dep == "pobj" and _gives_out(child, source):
                return phrase(parse, source)
    return _named_before(parse, noun) or _giver(parse, noun)


def _gives_out(preposition: Token, source: Token) -> bool:
    """Is it "by" or "from" somebody, or "in" a paper?"""
    if preposition.text.lower() == "in":
        return source.entity == "ORG"
    return preposition.text.lower() in _BY and source.entity not in {"DATE", "TIME"}


def _named_before(parse: Parse, noun: Token) -> Phrase | None:
    """The ministry in "a Harbour Ministry statement"."""
    i = noun.i
    while i > 0 and parse.tokens[i - 1].pos == "PROPN" and parse.tokens[i - 1].dep in {"compound", "nmod"}:
        i -= 1
    first, last = parse.tokens[i], parse.tokens[noun.i - 1]
    return Phrase(first, last, first, last) if i < noun.i else None


def _giver(parse: Parse, noun: Token) -> Phrase | None:
    """The subject of the clause whose object the document is, or in which it stands behind "in" or "on"."""
    head = parse.head(noun)
    if noun.dep == "pobj" and head.text.lower() in _WITHIN:
        head = parse.head(head)
    elif noun.dep != "dobj":
        return None
    for _ in range(_FARTHEST):
        for child in parse.children(head) if head.pos in _VERBAL else ():
            if child.dep == "nsubj" and child.tag not in _RELATIVES:
                return phrase(parse, child)
        head = parse.head(head)
    return None
