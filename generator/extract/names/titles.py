"""Titles: what stands before a name and is no part of it, and the office that it tells."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.names.appositions import office_start
from generator.extract.names.parts import houses
from generator.extract.names.runs import Run, capital, opens
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import (
    countries,
    cue_words,
    demonyms,
    fold,
    given_names,
    groups,
    name_parts,
    organisations,
    titles,
    titles_and_surnames,
)

_KINDS = ("honorific", "office", "trade", "relation")
# Honorifics no longer than this are abbreviations, which have a capital letter.
_SHORT = 3
# "Minister of the" and then a country: what follows is no name of the minister.
_OPEN = {"of", "for", "the", "and"}


@dataclass(frozen=True, slots=True)
class Title:
    """What stands before a name: one of the kinds of titles.yml, its word, and an office's tokens."""

    kind: str
    word: str
    office: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Titled:
    """A name proper and the title before it."""

    name: Run
    title: Title | None = None


def _kind(word: str) -> str | None:
    for kind in _KINDS:
        if word in titles(kind):
            return kind
    return None


def split(run: Run) -> Iterator[Titled]:
    """The names in a run, each without its title; the words before a title are names of their own."""
    at = _last_title(run)
    if at is None:
        yield Titled(run, _title_before(run))
        return
    end = _after_complement(run, at)
    before = _without_modifiers(run, at)
    if before is not None:
        yield Titled(before)
    if end == run.last:
        return
    name = run.part(end + 1, run.last)
    if end > at and fold(run.parse.tokens[end].text) in _OPEN:
        yield Titled(name)
        return
    yield Titled(name, _title(run.parse, at, end))


def _last_title(run: Run) -> int | None:
    """The position of the last title in the run that a name follows, or of a title of several words."""
    if run.folded and run.folded[-1] in cue_words("organisation", "any"):
        return None
    found = None
    for token in run.words:
        word = fold(token.text)
        closes = _after_complement(run, token.i) == run.last
        if (
            _kind(word)
            and not _other(run.parse, token)
            and _is_title(run, token, word)
            and not houses(run, token)
            and not (closes and _kind(word) != "office")
        ):
            found = token.i
    return found


def _other(parse: Parse, token: Token) -> bool:
    """Is the word no title here: a ship's prefix (MS Harbour), an abbreviation written small, part of a name
    that is nobody's (PC Harbour), or a trade with a capital before a single word (Star Harbour)?
    """
    word = fold(token.text)
    if token.text.isupper() and word in cue_words("work", "start"):
        return True
    if word in titles("honorific") and capital(token) and token.text.endswith("."):
        return False
    if word in titles("honorific"):
        return len(word) <= _SHORT and (not capital(token) or _inside_other(parse, token))
    if word in titles("office") or word not in titles("trade") | titles("relation"):
        return False
    return _inside_other(parse, token) or (
        capital(token) and not opens(parse, token) and _alone(parse, token)
    )


def _inside_other(parse: Parse, token: Token) -> bool:
    """Does the recogniser see one name of another kind in this word and the next?"""
    follower = parse.tokens[token.i + 1] if token.i + 1 < len(parse.tokens) else token
    together = token.entity not in {"", "PERSON"} and follower.entity == token.entity
    return together and not follower.starts_entity and fold(follower.text) not in given_names()


def _alone(parse: Parse, token: Token) -> bool:
    """Does a single word with a capital follow?"""
    behind = parse.tokens[token.i + 2 : token.i + 3]
    return not behind or not capital(behind[0])


def _is_title(run: Run, token: Token, word: str) -> bool:
    """A word that is a family name, too, is a title only behind countries, organisations and titles."""
    if word not in titles_and_surnames() and word not in titles("trade", "relation"):
        return True
    if token.i == run.last:
        return False
    ahead = [fold(t.text) for t in run.words if t.i < token.i]
    return all(_leads(w) for w in ahead)


def _leads(word: str) -> bool:
    known = word in countries() or word in demonyms() or word in groups() or word in organisations()
    return known or word in titles("modifier", "office", "honorific")


def _after_complement(run: Run, at: int) -> int:
    """The last token of "of State" or "for Foreign Affairs" behind the title, or the title itself."""
    tokens = run.parse.tokens
    if at + 1 > run.last or fold(tokens[at + 1].text) not in {"of", "for"}:
        return at
    end = at + 1
    while end < run.last and _field(tokens[end + 1 : run.last + 1]):
        end += 1
    return end


def _field(words: tuple[Token, ...]) -> bool:
    """Does a field of an office go on here, also with "for" before the next: of State for Culture?"""
    fields = titles("complement", "modifier")
    further = len(words) > 1 and words[0].text in {"of", "for"} and fold(words[1].text) in fields
    return fold(words[0].text) in fields or further


def _without_modifiers(run: Run, at: int) -> Run | None:
    """What stands before a title, without the title's own words: "Air Force" of "Air Force General"."""
    last = at - 1
    while last >= run.first and _modifies(run.parse.tokens[last]):
        last -= 1
    return run.part(run.first, last) if last >= run.first else None


def _modifies(token: Token) -> bool:
    word = fold(token.text)
    return word in titles("modifier", "office", "honorific") or not any(c.isalnum() for c in word)


def _title(parse: Parse, at: int, end: int) -> Title | None:
    """The title at token `at`, which reaches to `end`."""
    word = fold(parse.tokens[at].text).split("-")[-1]
    kind = _kind(word)
    if kind is None or _other(parse, parse.tokens[at]):
        return None
    if kind == "honorific":
        return Title(kind, word, _office_ahead(parse, at))
    return Title(kind, word, (office_start(parse, at), end) if kind == "office" else None)


def _office_ahead(parse: Parse, at: int) -> tuple[int, int] | None:
    """The office right before an honorific: "Health Minister Dr. Amina Yusuf"."""
    before = parse.tokens[at - 1] if at else None
    if before is None or before.sentence != parse.tokens[at].sentence:
        return None
    office = fold(before.text) in titles("office")
    return (office_start(parse, before.i), before.i) if office else None


def _title_before(run: Run) -> Title | None:
    """The title in lower case before the run: "foreign minister Amina Yusuf"."""
    before = run.before()
    if (
        before is not None
        and before.text == "."
        and before.i
        and run.parse.tokens[before.i - 1].end == before.start
    ):
        before = run.parse.tokens[before.i - 1]  # "Col." in two pieces
    if before is None or before.pos in {"VERB", "AUX"}:
        return None
    return _title(run.parse, before.i, before.i)


def trim(run: Run) -> Run | None:
    """The run without an article and closing marks; None if no name or only a title is left."""
    first, last = run.first, run.last
    tokens = run.parse.tokens
    while first <= last and not _may_start(tokens[first]):
        first += 1
    while last >= first and _stays_out(tokens[last]):
        last -= 1
    if last - first >= 2 and _no_name(tokens[first]) and fold(tokens[first + 1].text) in given_names():
        first += 1
    if first > last or (_all_titles(tokens[first : last + 1]) and not _surname_too(tokens[last])):
        return None
    return run.part(first, last)


def _stays_out(token: Token) -> bool:
    """Is it a mark, or letters of an honour behind a name: Amina Yusuf FRS?"""
    honour = token.text.isupper() and fold(token.text) in name_parts("postnominal")
    return honour or not any(c.isalnum() for c in token.text)


def _no_name(token: Token) -> bool:
    """Is the word made like a common noun or an adverb, and no given name? "Clearly Amina Yusuf"."""
    word, endings = fold(token.text), cue_words("none", "ending")
    return word not in given_names() and any(word.endswith(e) and len(word) > len(e) + 2 for e in endings)


def _all_titles(words: tuple[Token, ...]) -> bool:
    """Is there nothing but titles and their words, such as "City Attorney"?"""
    known = titles("office", "trade", "relation", "honorific", "modifier")
    return all(fold(w.text) in known for w in words) and _kind(fold(words[-1].text)) is not None


def _surname_too(token: Token) -> bool:
    return fold(token.text) in titles_and_surnames() and token.entity == "PERSON"


def _may_start(token: Token) -> bool:
    word = fold(token.text)
    initial = token.text.endswith(".") and len(word) == 1
    return (initial or word not in cue_words("organisation", "article")) and (
        capital(token) or word in name_parts("particle")
    )
