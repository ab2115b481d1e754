"""Offices as noun phrases: before a name, and in apposition to it."""

from generator.extract.names.runs import Run
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import countries, cue_words, demonyms, fold, titles

_CLOSERS = {",", "–", "—", "(", ")", ";", ":", '"', "“", "”", "."}
_ENDS = {",", ".", ";", "(", ")", "who", "and", "—", "–"}
_LONGEST = 14  # words of an office behind a name


def apposition(name: Run) -> tuple[int, int] | None:
    """The office in an apposition: "Amina Yusuf, head of the bank," or "the premier, Amina Yusuf"."""
    return _office_after(name) or office_ahead(name)


def _office_after(name: Run) -> tuple[int, int] | None:
    tokens, i = name.parse.tokens, name.last + 1
    if i >= len(tokens) or tokens[i].text != "," or tokens[i].sentence != tokens[name.first].sentence:
        return None
    start = i + 1
    while start < len(tokens) and fold(tokens[start].text) in cue_words("none", "determiner"):
        start += 1
    end = start
    while end < len(tokens) and _in_phrase(tokens[end], tokens[start]):
        end += 1
    head = next((t.i for t in tokens[start:end] if t.pos == "ADP"), end) - 1
    closed = end >= len(tokens) or tokens[end].text in _ENDS
    office = start <= head and fold(tokens[head].text) in titles("office")
    return (start, end - 1) if office and closed and end - start <= _LONGEST else None


def _in_phrase(token: Token, first: Token) -> bool:
    if token.sentence != first.sentence or token.text in _CLOSERS:
        return False
    return token.text == "-" or token.pos in {"NOUN", "PROPN", "ADJ", "ADP", "DET", "PART", "NUM"}


def office_ahead(name: Run) -> tuple[int, int] | None:
    """The office before the comma before the name: "the minister of trade, Amina Yusuf"."""
    tokens, comma = name.parse.tokens, name.first - 1
    if comma > 2 and fold(tokens[comma].text) in demonyms() and tokens[comma - 1].text == "the":
        comma -= 2  # "the captain, the Ghanaian Samuel Osei"
    if comma < 1 or tokens[comma].text != "," or tokens[comma].sentence != tokens[name.first].sentence:
        return None
    start = comma
    while start > 0 and tokens[start - 1].entity != "PERSON" and _goes_back(tokens, start - 1, name.words[0]):
        start -= 1
    heads = [t.i for t in tokens[start:comma] if fold(t.text) in titles("office")]
    head = _owner(name.parse, heads[-1]) if heads else None
    return (office_start(name.parse, head), comma - 1) if head is not None else None


def _goes_back(tokens: tuple[Token, ...], at: int, name: Token) -> bool:
    """Does the phrase reach back over the word, also over "and" between bare nouns: Economy and Finance?"""
    joins = tokens[at].text == "and" and tokens[at + 1].pos in {"NOUN", "PROPN"}
    return _in_phrase(tokens[at], name) or (joins and tokens[at].sentence == name.sentence)


def _owner(parse: Parse, at: int) -> int | None:
    """The office that a genitive leads up to, or `at` itself: in "the son of the president" there is none."""
    before = office_start(parse, at) - 1
    while before > 0 and parse.tokens[before].pos in {"DET", "ADJ", "VERB"}:
        before -= 1
    if before < 1 or parse.tokens[before].text != "of":
        return at
    return _owner(parse, before - 1) if _office(parse.tokens[before - 1]) else None


def office_start(parse: Parse, at: int) -> int:
    """The first word of the noun phrase that ends with the title at `at`."""
    start = _phrase_start(parse, at)
    while start > 1 and parse.tokens[start - 1].text in {"of", "for"} and _office(parse.tokens[start - 2]):
        start = _phrase_start(parse, start - 2)  # "chief of staff General"
    while start < at and parse.tokens[start].pos in {"PART", "PUNCT", "CCONJ", "ADP"}:
        start += 1
    return start


def _phrase_start(parse: Parse, at: int) -> int:
    start = at
    while start > 0 and parse.tokens[start - 1].sentence == parse.tokens[at].sentence:
        if not _belongs(parse, parse.tokens[start - 1]) and not _two_fields(parse, start - 1, at):
            break
        start -= 1
    return start


def _two_fields(parse: Parse, at: int, title: int) -> bool:
    """Does "and" join two fields of one office: Trade and Energy Minister?"""
    if at == 0 or parse.tokens[at].text != "and" or at + 1 == title:
        return False
    fields = (parse.tokens[at - 1], parse.tokens[at + 1])
    return all(fold(t.text) in titles("complement", "modifier") for t in fields)


def _office(token: Token) -> bool:
    return fold(token.text) in titles("office")


def _belongs(parse: Parse, token: Token) -> bool:
    """Is the word part of the noun phrase of a title behind it?"""
    if token.text in _CLOSERS or token.entity in {"PERSON", "DATE", "TIME"}:
        return False
    if token.tag == "POS":
        owner = parse.tokens[token.i - 1] if token.i else token
        return owner.entity in {"GPE", "NORP", "ORG"} or fold(owner.text) in countries()
    return token.pos in {"NOUN", "PROPN", "ADJ"} or token.text == "-"
