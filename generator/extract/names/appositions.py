"""Offices as noun phrases: before a name, and in apposition to it."""

from generator.extract.names.runs import Run
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import countries, cue_words, demonyms, fold, organisations, singular, titles

_CLOSERS = {",", "–", "—", "(", ")", ";", ":", '"', "“", "”", "."}
_ENDS = {",", ".", ";", "(", ")", "who", "and", "—", "–"}
_JOINTS = {",", "and", "&"}
_BEHIND = {"VERB", "AUX", "SCONJ", "ADP"}  # what may follow an office that no comma closes
_STYLES = {"rt", "right", "most", "very"}  # before an honorific: the Rt Rev
_LONGEST = 14  # words of an office behind a name


def apposition(name: Run) -> tuple[int, int] | None:
    """The office in an apposition: "Amina Yusuf, head of the bank," or "the premier, Amina Yusuf"."""
    return _office_after(name) or office_ahead(name)


def with_rank(name: Run, office: tuple[int, int]) -> tuple[int, int]:
    """An office with the one before its comma: "the head of the army, General Amina Yusuf"."""
    ahead = office_ahead(name.part(office[0], name.last)) if office[1] < name.first else None
    return (ahead[0], office[1]) if ahead else office


def _office_after(name: Run) -> tuple[int, int] | None:
    tokens, i = name.parse.tokens, name.last + 1
    if i >= len(tokens) or tokens[i].text != "," or tokens[i].sentence != tokens[name.first].sentence:
        return None
    start = i + 1
    while start < len(tokens) and fold(tokens[start].text) in cue_words("none", "determiner"):
        start += 1
    end = office_end(tokens, start)
    if end is None:
        return None
    closed = end >= len(tokens) or tokens[end].text in _ENDS or tokens[end].pos in _BEHIND
    return (start, end - 1) if closed and end - start <= _LONGEST else None


def office_end(tokens: tuple[Token, ...], start: int) -> int | None:
    """The first token behind the office that starts there, with further ones joined to it; None if no office
    does.
    """
    end = _one_office_end(tokens, start)
    while end is not None and (further := _further(tokens, end)) is not None:
        end = further
    return end


def _one_office_end(tokens: tuple[Token, ...], start: int) -> int | None:
    """Where the phrase that starts there ends, if its noun is an office."""
    end = start
    while end < len(tokens) and _in_phrase(tokens[end], tokens[start]):
        end += 1
    if end > start and tokens[end - 1].text == "-":
        end -= 2  # "head of the Velm-based board": the parser cuts the word
    while end > start and tokens[end - 1].pos in {"ADP", "DET"}:
        end -= 1
    head = next((t.i for t in tokens[start:end] if t.pos == "ADP"), end) - 1
    return end if start <= head and fold(tokens[head].text) in titles("office", "shared") else None


def _further(tokens: tuple[Token, ...], end: int) -> int | None:
    """Where a further office ends that follows behind "and" or a comma: president, chairman and CEO of …"""
    behind = end
    while behind < len(tokens) and tokens[behind].text in _JOINTS and behind - end <= 1:
        behind += 1
    if behind in {end, len(tokens)} or tokens[behind].sentence != tokens[end].sentence:
        return None
    return _one_office_end(tokens, behind)


def _in_phrase(token: Token, first: Token) -> bool:
    if token.sentence != first.sentence or token.text in _CLOSERS or token.entity in {"DATE", "TIME"}:
        return False
    acronym = token.text.isupper() and len(token.text) > 1
    return acronym or token.text == "-" or token.pos in {"NOUN", "PROPN", "ADJ", "ADP", "DET", "PART", "NUM"}


def office_ahead(name: Run) -> tuple[int, int] | None:
    """The office before the comma before the name: "the minister of trade, Amina Yusuf"."""
    tokens, comma = name.parse.tokens, _before_titles(name)
    if (after := name.after()) is not None and _modifies(after):
        return None
    if comma > 2 and fold(tokens[comma].text) in demonyms() and tokens[comma - 1].text == "the":
        comma -= 2  # "the captain, the Ghanaian Samuel Osei"
    if comma < 1 or tokens[comma].text != "," or tokens[comma].sentence != tokens[name.first].sentence:
        return _held_of(name)
    start = comma
    while start > 0 and not _somebody(tokens[start - 1]) and _goes_back(tokens, start - 1, name.words[0]):
        start -= 1
    heads = [t.i for t in tokens[start:comma] if _held_by_one_or_more(t)]
    head = _owner(name.parse, heads[-1]) if heads else None
    return (office_start(name.parse, head), comma - 1) if head is not None else None


def _modifies(behind: Token) -> bool:
    """Does the name only describe a noun for somebody else, as in "the chair, Nobel laureate Amina Yusuf"?"""
    return behind.text.islower() and fold(behind.text) in titles("office", "trade")


def _before_titles(name: Run) -> int:
    """The word before the name and what says only how to address it, or what the person does."""
    tokens, at = name.parse.tokens, name.first - 1
    while at > 0 and (tokens[at].text == "." or fold(tokens[at].text) in titles("honorific") | _STYLES):
        at -= 1
    if at > 0 and tokens[at].text.islower() and fold(tokens[at].text) in titles("trade"):
        at -= 1
        while at > 0 and tokens[at].pos in {"PROPN", "ADJ"} and not _somebody(tokens[at]):
            at -= 1
    return at if tokens[at].text == "," else name.first - 1


def _held_of(name: Run) -> tuple[int, int] | None:
    """The office before a place or body before the name: "the mayor of Harbourton Amina Yusuf"."""
    tokens, at = name.parse.tokens, name.first
    while at > 0 and tokens[at - 1].pos == "PROPN" and not _somebody(tokens[at - 1]):
        at -= 1
    told = tokens[max(0, at - 2) : at]
    if (
        at == name.first
        or len(told) < 2
        or told[1].text != "of"
        or told[0].sentence != name.words[0].sentence
    ):
        return None
    return (office_start(name.parse, told[0].i), name.first - 1) if _office(told[0]) else None


def _held_by_one_or_more(token: Token) -> bool:
    """Is it an office, also in the plural, but no team: ministers, not Senators?"""
    word = fold(token.text)
    return word in titles("office") or (token.text.islower() and singular(word) in titles("office"))


def _somebody(token: Token) -> bool:
    return token.entity == "PERSON" and fold(token.text) not in organisations()


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
    """The first word of the noun phrase that ends with the title at `at`, with titles of the same body that
    are joined to it: president and CEO.
    """
    start, joints = _single_start(parse, at), {"and", "&"}
    shared = fold(parse.tokens[at].text) in titles("shared")
    while shared and start > 1 and parse.tokens[start - 1].text in joints:
        if fold(parse.tokens[start - 2].text) not in titles("shared"):
            break
        start, joints = _single_start(parse, start - 2), _JOINTS
    return start


def _single_start(parse: Parse, at: int) -> int:
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
    if token.tag == "POS":
        owner = parse.tokens[token.i - 1] if token.i else token
        known = fold(owner.text) in countries() or fold(owner.text) in organisations()
        return known or owner.entity in {"GPE", "NORP", "ORG"}
    if token.text in _CLOSERS or _somebody(token) or token.entity in {"DATE", "TIME"}:
        return False
    return token.pos in {"NOUN", "PROPN", "ADJ"} or token.text == "-"
