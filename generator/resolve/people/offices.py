"""Offices as the press reports them, normalised lightly: one entry for "China's top diplomat" and
"Chinese top diplomat".
"""

import itertools
import re
from collections.abc import Iterable, Mapping

from generator.lexicon.naming import adjectives, countries, cue_words, demonyms, fold, titles
from generator.model.dossier import Office
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.people.same_office import fullness, grouped

_OWNER = re.compile(r"^(.+?)(?:['’]s|(?<=s)['’])\s+(.+)$")


def normalised(text: str) -> str:
    """The office without article and possessive; words of titles in lower case, names as they are."""
    words = text.split()
    passing = cue_words("none", "determiner") | titles("passing", "honorific")
    while len(words) > 1 and words[1] != "of" and fold(words[0]) in passing:
        words = words[1:]
    text = " ".join(words)
    owned = _OWNER.match(text)
    if owned and fold(owned[1]) in countries():
        text = f"{_adjective(owned[1])} {owned[2]}"
    words = _lowered(text.split())
    for size in (3, 2, 1):
        name = fold(" ".join(words[:size]))
        if len(words) > size and (name in countries() or name in demonyms()):
            words = [_adjective(" ".join(words[:size])), *words[size:]]
            break
    return " ".join(words)


def _adjective(country: str) -> str:
    """The country's adjective; short forms such as US stay."""
    if country.replace(".", "").isupper():
        return country.replace(".", "")
    name = fold(country)
    return adjectives().get(countries().get(name) or demonyms()[name], country)


def _lowered(words: list[str]) -> list[str]:
    """Titles in lower case, names as they are: phrase by phrase, cut before each "of" and "for"."""
    starts = [0, *(i for i, w in enumerate(words) if i and w in {"of", "for"}), len(words)]
    phrases = (words[first:last] for first, last in itertools.pairwise(starts))
    return [word for phrase in phrases for word in _phrase_lowered(phrase)]


def _phrase_lowered(words: list[str]) -> list[str]:
    """In lower case: all words behind the country where they are title words only, else the last title."""
    lands = _lands(words)
    rest = words[lands:]
    while rest and rest[0].isupper():
        lands, rest = lands + 1, rest[1:]
    plain = all(w.islower() or fold(w) in titles("office", "modifier", "complement") for w in rest)
    last = len(words) - 1
    keep = lands if plain else last if fold(words[last]) in titles("office") else len(words)
    return [w.lower() if i >= keep and w.istitle() else w for i, w in enumerate(words)]


def _lands(words: list[str]) -> int:
    """How many words at the start name a country or a people."""
    for size in (3, 2, 1):
        name = fold(" ".join(words[:size]))
        if len(words) > size and (name in countries() or name in demonyms()):
            return size
    return 0


def offices(
    reported: Iterable[tuple[str, Reference]], published: Mapping[str, Date | None]
) -> tuple[Office, ...]:
    """The offices of one person from each report's words and place, in the order of their first day.

    `published` tells the day of each article.
    """
    groups = grouped(reported)
    made = (_office([t for t, _ in group], [w for _, w in group], published) for group in groups)
    return tuple(sorted(made, key=_order))


def _office(texts: list[str], where: list[Reference], published: Mapping[str, Date | None]) -> Office:
    days = sorted(d for w in where if (d := published.get(w.article)) is not None)
    first, last = (days[0], days[-1]) if days else (None, None)
    return Office(max(set(texts), key=lambda t: _fitting(t, texts)), first, last, tuple(sorted(set(where))))


def _fitting(text: str, texts: list[str]) -> tuple[int, int, str]:
    """The words that tell most are the office's name, of those the most frequent."""
    return fullness(text), texts.count(text), text


def _order(office: Office) -> tuple[bool, str, Reference]:
    return office.first is None, str(office.first or ""), office.evidence[0]


def dated(office: Office, published: Mapping[str, Date | None]) -> Office:
    """The same office with the days by which its articles are dated now."""
    return _office([office.text], list(office.evidence), published)
