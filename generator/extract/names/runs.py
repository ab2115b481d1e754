"""Runs of capitalised words: where names may stand in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import cue_words, doubtful_given_names, fold, given_names, name_parts, titles

_NAMED = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
_LONG_NAMED = {"ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "LOC", "GPE"}
_OPENERS = {'"', "“", "‘", "``", ":", "–", "—", "-", "(", "[", "•", "*", "..."}
_HYPHENS = {"-", "‐", "‑"}
_MARKS = {'"', "“", "”"}
_BRACKETS = 7  # words in brackets behind a name, with the marks
_GIVEN_HALVES = 3  # words before the second: family name, first half, hyphen
_SIGNS = {"@", "#"}  # of somebody's account, of a subject
_NO_NAME = {"AUX", "VERB", "CCONJ", "SCONJ", "PRON", "DET"}
_LARGE = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "AUX", "NUM"}


@dataclass(frozen=True)
class Run:
    """Neighbouring words of one sentence that may be one name. `first` and `last` are token positions.

    `heading` tells that the whole sentence is written in capitals or in title case, where a capital
    letter means nothing.
    """

    parse: Parse
    first: int
    last: int
    heading: bool = False

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its words in order."""
        return self.parse.tokens[self.first : self.last + 1]

    @property
    def start(self) -> int:
        """Where it starts in the paragraph, in code points."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the paragraph, in code points."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """Its words as they stand there."""
        return self.parse.text[self.start : self.end]

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The words folded, without marks; what hyphens join is one word."""
        found: list[str] = []
        for word in self.words:
            folded = fold(word.text)
            glued = word.i > self.first and self.parse.tokens[word.i - 1].text in _HYPHENS
            if glued and found and self.parse.tokens[word.i - 1].end == word.start:
                found[-1] += f"-{folded}"
            elif any(c.isalnum() for c in folded):
                found.append(folded)
        return tuple(found)

    def part(self, first: int, last: int) -> "Run":
        """The run from token `first` to token `last`, both inclusive."""
        return Run(self.parse, first, last, self.heading)

    def before(self) -> Token | None:
        """The word before it in the same sentence."""
        return self._neighbour(self.first - 1)

    def after(self) -> Token | None:
        """The word after it in the same sentence."""
        return self._neighbour(self.last + 1)

    def _neighbour(self, i: int) -> Token | None:
        tokens = self.parse.tokens
        inside = 0 <= i < len(tokens) and tokens[i].sentence == tokens[self.first].sentence
        return tokens[i] if inside else None


def after_brackets(parse: Parse, at: int) -> int:
    """The position behind what brackets add there: "Amina Yusuf (Nakaseke) and …"; else `at` itself."""
    opened = at < len(parse.tokens) and parse.tokens[at].text == "("
    closing = (t.i for t in parse.tokens[at : at + _BRACKETS] if t.text == ")") if opened else iter(())
    return next(closing, at - 1) + 1


def capital(token: Token) -> bool:
    """Does the word start with a capital letter?"""
    first = next((c for c in token.text if c.isalnum()), "")
    return first.isupper() or first.istitle()


def heading(sentence: tuple[Token, ...]) -> bool:
    """Is the sentence in capitals or title case, as headlines are, but for its small words?"""
    words = [t for t in sentence if t.text.isalpha()]
    large = [t for t in words if t.pos in _LARGE and fold(t.text) not in cue_words("none", "headline")]
    return len(large) >= 4 and all(capital(t) for t in large)


def runs(parse: Parse) -> Iterator[Run]:
    """The runs of one paragraph, in the order of the text. Headings yield the recogniser's entities only."""
    for sentence in parse.sentences():
        if heading(sentence):
            yield from _entities(parse, sentence)
        else:
            yield from _capitalised(parse, sentence)


def _entities(parse: Parse, sentence: tuple[Token, ...]) -> Iterator[Run]:
    found: list[Token] = []
    for token in sentence:
        if found and (token.starts_entity or token.entity not in _NAMED):
            yield Run(parse, found[0].i, found[-1].i, heading=True)
            found = []
        if token.entity in _NAMED and (found or capital(token)) and token.tag != "POS":
            found.append(token)
    if found:
        yield Run(parse, found[0].i, found[-1].i, heading=True)


def _capitalised(parse: Parse, sentence: tuple[Token, ...]) -> Iterator[Run]:
    first = last = -1
    for token in sentence:
        if not _core(parse, token, sentence):
            continue
        if first >= 0 and _linked(parse, last, token.i):
            last = token.i
            continue
        if first >= 0:
            yield Run(parse, first, last)
        first = last = token.i
    if first >= 0:
        yield Run(parse, first, last)


def _core(parse: Parse, token: Token, sentence: tuple[Token, ...]) -> bool:
    """May the word be a word of a name?"""
    word = fold(token.text)
    if _second_half(parse, token) or _first_half(parse, token) or _glued_day(parse, token):
        return True
    if (
        not capital(token)
        or token.text[0] in _SIGNS
        or _empty(word, token)
        or (token.pos in _NO_NAME and not token.starts_entity)
    ):
        return False
    if not opens(parse, token):
        return True
    if token.pos == "PROPN" or token.entity in _NAMED:
        return True
    follower = parse.tokens[token.i + 1] if token.i < sentence[-1].i else None
    return word in titles("honorific", "office") and follower is not None and capital(follower)


def _second_half(parse: Parse, token: Token) -> bool:
    """Is it the small half of a given name behind a family name: Park Seo-yeon?"""
    if token.i < _GIVEN_HALVES or token.pos in {"VERB", "ADJ"} or capital(token):
        return False
    family, first, hyphen = parse.tokens[token.i - 3 : token.i]
    glued = hyphen.text in _HYPHENS and first.end + 1 == token.start and capital(first) and capital(family)
    named = family.entity == first.entity == token.entity == "PERSON"
    return glued and (named or fold(family.text) in name_parts("family-first"))


def _first_half(parse: Parse, token: Token) -> bool:
    """Is it a given name that looks like a month before its other half: Jan-Philipp?"""
    behind = parse.tokens[token.i + 1 : token.i + 3]
    return (
        len(behind) > 1
        and fold(token.text) in doubtful_given_names()
        and behind[0].text in _HYPHENS
        and token.end == behind[0].start
        and capital(token)
        and fold(behind[1].text) in given_names()
    )


def _glued_day(parse: Parse, token: Token) -> bool:
    """Is it the half of a name that looks like a weekday's: Anh-Thu, not Mon-Thu?"""
    if fold(token.text) not in cue_words("none", "day") or token.i < 2 or not capital(token):
        return False
    first, hyphen = parse.tokens[token.i - 2 : token.i]
    glued = hyphen.text in _HYPHENS and first.end == hyphen.start and hyphen.end == token.start
    dated = cue_words("none", "day") | cue_words("none", "calendar") | cue_words("none", "function")
    return glued and capital(first) and first.pos == "PROPN" and fold(first.text) not in dated


def _empty(word: str, token: Token) -> bool:
    """Is the word one of the calendar, a pronoun or the like, which starts no name?"""
    day = word in cue_words("none", "day")
    dated = day or (word in cue_words("none", "calendar") and token.entity not in _NAMED)
    unit = token.text.isupper() and word in cue_words("none", "acronym")
    initial = token.text.endswith(".") and len(word) == 1
    empty = unit or (word in cue_words("none", "function") and not initial)
    return dated or empty or (word == "the" and token.entity not in _LONG_NAMED)


def opens(parse: Parse, token: Token) -> bool:
    """Does the word have its capital because something starts with it?"""
    before = parse.tokens[token.i - 1] if token.i else token
    return before is token or before.sentence != token.sentence or before.text in _OPENERS


def _nickname(parse: Parse, at: int) -> bool:
    """Is it in quotation marks between two names: Samuel "Sam" Osei?"""
    around = parse.tokens[max(0, at - 2) : at + 3]
    marked = len(around) == 5 and around[1].text in _MARKS and around[3].text in _MARKS
    if not marked or around[0].pos != "PROPN" or around[4].pos in _NO_NAME:
        return False
    organised = cue_words("organisation", "any") | cue_words("place", "any") | cue_words("work", "before")
    other = organised | titles("office", "honorific") | cue_words("none", "day")
    return all(capital(t) and fold(t.text) not in other for t in (around[0], around[4]))


def _linked(parse: Parse, last: int, nxt: int) -> bool:
    """Does the word at `nxt` carry on the run that ends at `last`?"""
    between = parse.tokens[last + 1 : nxt]
    if not between:
        return True
    texts = [fold(t.text) for t in between]
    if len(between) == 1 and between[0].text in {"'", "’"} and parse.tokens[last].text == "O":
        return True
    if len(between) == 1 and between[0].text in _MARKS:
        return _nickname(parse, last) or _nickname(parse, nxt)
    if all(t.text in _HYPHENS for t in between):
        return parse.tokens[last].end == between[0].start and between[-1].end == parse.tokens[nxt].start
    if all(t in name_parts("particle") or t in {"-", "‐"} for t in texts) and len(between) <= 3:
        return True
    ends = (parse.tokens[last], *between, parse.tokens[nxt])
    same = all(t.entity in _LONG_NAMED and not t.starts_entity for t in ends[1:])
    if cue_words("organisation", "inside").issuperset(texts) and same and bool(ends[0].entity):
        return True
    head = fold(parse.tokens[last].text)
    field = head in titles("complement") and fold(parse.tokens[nxt].text) in titles("complement")
    opens = head in cue_words("organisation", "any") or head in titles("office") or field
    return len(texts) <= 2 and texts[0] in {"of", "for"} and opens and set(texts) <= {"of", "for", "the"}
