"""Forms of a name, and whether two of them may belong to one person."""

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from generator.lexicon.naming import (
    family_first,
    fold,
    given_names,
    name_parts,
    nicknames,
    spelling,
    surname_alone,
    without_article,
)

_QUOTES = re.compile(r"[\"“”«»]")
_APART = re.compile(r"(?<=\bO) ?['’] ?(?=\w)")
# The number of a monarch stands where others have a surname; as a word, since spelling takes ii for i.
_REIGNS = {"ii": "2nd", "iii": "3rd", "iv": "4th"}
# Above this similarity two long words may be one name, spelled carelessly.
_CARELESS = 0.92
# So many letters of a given name may stand for it: Lou, Theo.
_CUT_SHORT = 3


@dataclass(frozen=True, slots=True)
class Form:
    """A name taken apart, all words folded. A single word has no given name."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""

    @property
    def full(self) -> bool:
        """Does it hold a given name beside the surname?"""
        return bool(self.given)

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name."""
        return (*self.given, self.surname)

    @property
    def calls(self) -> tuple[str, ...]:
        """The words that the person may be called by alone, also half a given name (Karl for Karl-Heinz) or
        one of two surnames.
        """
        halves = (half for word in self.given if (half := word.split("-")[0]) != word)
        surnames = self.surname.split("-") if self.given and "-" in self.surname else ()
        known = (half for half in halves if half in given_names())
        return (*self.words, *known, *(half for half in surnames if len(half) > _CUT_SHORT))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How well two forms fit: a weight, and what a reader is told."""

    weight: float
    why: str


@cache
def form(text: str) -> Form:
    """The parts of a name as the article writes it."""
    words = tuple(w for w in _QUOTES.sub("", fold(_APART.sub("", text))).split() if w)
    suffix = next((w for w in words[1:] if w in name_parts("suffix")), "")
    plain = tuple(w for w in words if w != suffix) or words or ("",)
    if len(plain) == 1 and suffix in _REIGNS:
        return Form(plain, _REIGNS[suffix])
    if (alone := surname_alone(plain)) is not None:
        return Form((), without_article(alone), suffix)
    if family_first(plain):
        return Form(plain[1:], plain[0], suffix)
    given = tuple(w for i, w in enumerate(plain[:-1]) if i == 0 or w not in name_parts("particle"))
    return Form(given, without_article(plain[-1]), suffix)


def gender(form: Form) -> str | None:
    """The gender that the given name tells, if it tells one."""
    found = given_names().get(form.given[0]) if form.given else None
    return found if found in {"male", "female"} else None


@cache
def likeness(one: Form, other: Form) -> Likeness | None:
    """How well two full forms fit one person; None if they contradict each other."""
    if one == other:
        return Likeness(3, "same full name")
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return None
    if sorted(map(spelling, one.words)) == sorted(map(spelling, other.words)):
        return Likeness(2.5, "same name in another order or spelling")
    if "".join(map(spelling, one.words)) == "".join(map(spelling, other.words)):
        return Likeness(2.5, "same name, written apart")
    if spelling(one.surname) != spelling(other.surname):
        return _other_surname(one, other)
    return _by_given_names(one, other) or _word_in_front(one, other)


def _by_given_names(one: Form, other: Form) -> Likeness | None:
    if not one.given or not other.given:
        return None
    joined = spelling("".join(one.given)), spelling("".join(other.given))
    if joined[0] == joined[1]:
        return Likeness(2.5, "same name, written apart")
    first = _word_likeness(one.given[0], other.given[0])
    if first is None or not _middle_names_fit(one.given[1:], other.given[1:]):
        return None
    return first if len(one.given) == len(other.given) else Likeness(min(first.weight, 2), "compatible name")


def _word_in_front(one: Form, other: Form) -> Likeness | None:
    """A first name that is left out, or a word that is no name: "Striker Samuel Osei" and "Samuel Osei"."""
    short, long = sorted((one, other), key=lambda f: len(f.given))
    if 0 < len(short.given) < len(long.given) and long.given[-len(short.given) :] == short.given:
        return Likeness(2, "same name with another word in front") if len(short.given[0]) > 1 else None
    return None


def _word_likeness(one: str, other: str) -> Likeness | None:
    """How well two given names fit."""
    if spelling(one) == spelling(other):
        return Likeness(2.5, "same name in another spelling")
    if nicknames().get(one, frozenset()) & nicknames().get(other, frozenset()):
        return Likeness(2.25, "short form of the given name")
    if min(len(one), len(other)) == 1 and one[0] == other[0]:
        return Likeness(2, "initial of the given name")
    short, long = sorted((one, other), key=len)
    if len(short) >= _CUT_SHORT and long.startswith(short):
        return Likeness(1.75, "beginning of the given name")
    if len(short) >= 5 and JaroWinkler.similarity(one, other) >= _CARELESS:
        return Likeness(1.5, "similar given name")
    if len(long) >= 5 and Levenshtein.distance(one, other) == 1:
        return Likeness(1.25, "given name but for a letter")
    return None


def _middle_names_fit(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """No middle name contradicts: each is missing, the same, or an initial of the other."""
    return all(_word_likeness(a, b) for a, b in zip(one, other, strict=False))


def _other_surname(one: Form, other: Form) -> Likeness | None:
    """One form may leave out a second surname or misspell the surname."""
    short, long = sorted((one, other), key=lambda f: len(f.words))
    if not short.given or not long.given or spelling(short.given[0]) != spelling(long.given[0]):
        return None
    if len(long.words) > len(short.words) and set(short.words) <= set(long.words):
        return Likeness(2, "same name without the second surname")
    close = JaroWinkler.similarity(spelling(one.surname), spelling(other.surname)) >= _CARELESS
    if close and min(len(one.surname), len(other.surname)) >= 5 and len(one.words) == len(other.words):
        return Likeness(1.5, "similar surname")
    return None
