"""Titles: what stands before a name and is no part of it, and the office that it tells."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extract.names.appositions import office_start
from generator.extract.names.parts import houses
from generator.extract.names.runs import Run, capital
from generator.extract.names.title_words import in_singular, kind_of, leads_to_name, no_title
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import cue_words, fold, singular, titles

# "Minister of the" and then a country: what follows is no name of the minister.
_OPEN = {"of", "for", "the", "and"}
_BRACKETED = 4  # words in brackets behind a title, with the marks


@dataclass(frozen=True, slots=True)
class Title:
    """What stands before a name: one of the kinds of titles.yml, its word, an office's tokens, and whether it
    is that of several: "ministers Amina Yusuf and Samuel Osei".
    """

    kind: str
    word: str
    office: tuple[int, int] | None = None
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Titled:
    """A name proper and the title before it."""

    name: Run
    title: Title | None = None


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
    yield Titled(name, _title(run, at, end))


def _last_title(run: Run) -> int | None:
    """The position of the last title in the run that a name follows, or of a title of several words."""
    if run.folded and run.folded[-1] in cue_words("organisation", "any"):
        return None
    found = None
    for token in run.words:
        word = in_singular(run, token)
        closes = _after_complement(run, token.i) == run.last
        if (
            kind_of(word)
            and not no_title(run.parse, token)
            and leads_to_name(run, token, word)
            and not houses(run, token)
            and not (closes and kind_of(word) != "office")
        ):
            found = token.i
    return found


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


def _title(run: Run, at: int, end: int) -> Title | None:
    """The title at token `at`, which reaches to `end`."""
    parse = run.parse
    word = in_singular(run, parse.tokens[at]).split("-")[-1]
    kind = kind_of(word)
    if kind is None or no_title(parse, parse.tokens[at]):
        return None
    plural = word != fold(parse.tokens[at].text).split("-")[-1]
    if kind == "honorific":
        return Title(kind, word, _office_ahead(parse, at), plural)
    return Title(kind, word, (office_start(parse, at), end) if kind == "office" else None, plural)


def _office_ahead(parse: Parse, at: int) -> tuple[int, int] | None:
    """The office right before an honorific: "Health Minister Dr. Amina Yusuf"."""
    while at and (parse.tokens[at - 1].text == "." or fold(parse.tokens[at - 1].text) in titles("honorific")):
        at -= 1  # "police chief Lt. Col."
    before = parse.tokens[at - 1] if at else None
    if before is None or before.sentence != parse.tokens[at].sentence:
        return None
    office = fold(before.text) in titles("office")
    return (office_start(parse, before.i), before.i) if office else None


def _title_before(run: Run) -> Title | None:
    """The title in lower case before the run: "foreign minister Amina Yusuf"."""
    before = run.before() or next(iter(run.parse.tokens[run.first - 1 : run.first]), None)
    if before is not None and run.before() is None and before.text != ")":
        return None
    if (
        before is not None
        and before.text == "."
        and before.i
        and run.parse.tokens[before.i - 1].end == before.start
    ):
        before = run.parse.tokens[before.i - 1]  # "Col." in two pieces
    if before is not None and before.text == ")":
        before = _before_brackets(run.parse, before)
    if before is None or (before.pos in {"VERB", "AUX"} and not _owned(run.parse, before)):
        return None
    return _title(run, before.i, before.i)


def _owned(parse: Parse, title: Token) -> bool:
    """Is an office that looks like a verb somebody's, as in "Harbour captain Amina Yusuf"?"""
    owner = parse.tokens[title.i - 1] if title.i else title
    named = owner.pos in {"NOUN", "PROPN"} and capital(owner) and owner.entity != "PERSON"
    return named and owner.sentence == title.sentence and fold(title.text) in titles("office")


def _before_brackets(parse: Parse, closing: Token) -> Token:
    """The title before what brackets add to it: "General (retd) Amina Yusuf", "Magistrate (South) Osei"."""
    opening = next((t for t in reversed(parse.tokens[: closing.i]) if t.text == "("), closing)
    if opening.i == 0 or closing.i - opening.i > _BRACKETED:
        return closing
    title, added = parse.tokens[opening.i - 1], parse.tokens[opening.i + 1 : closing.i]
    told = all(fold(t.text) in titles("bracketed") for t in added if fold(t.text))
    return title if told or fold(title.text) in titles("office") else closing


def of_several(run: Run, office: tuple[int, int] | None) -> Title | None:
    """The title that further names share, where the office beside the first is that of several people: "The
    ministers of trade, Amina Yusuf and Samuel Osei".
    """
    words = [fold(t.text) for t in run.parse.tokens[office[0] : office[1] + 1]] if office else []
    told = next((w for w in words if singular(w) != w and singular(w) in titles("office")), None)
    return Title("office", singular(told), office, plural=True) if told else None
