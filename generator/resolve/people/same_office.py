"""Which reports of a person's offices tell one and the same."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.lexicon import entries, word_list
from generator.lexicon.naming import countries, demonyms, fold, titles
from generator.model.text import Reference

Report = tuple[str, Reference]

_SMALL = frozenset({"the", "of", "for", "at", "in", "to", "and", "a", "an"})
_OWNERS = re.compile(r"(?:['’]s|(?<=s)['’])(?=\s|$)")


@dataclass(frozen=True, slots=True)
class _Post:
    """An office by its words, folded and in one form, and the noun among them that says what it is."""

    noun: str
    words: frozenset[str]

    @property
    def bare(self) -> "_Post":
        """The same without "company" and the like, which name no body."""
        return _Post(self.noun, self.words - word_list("quoting", "bodies"))

    def told_by(self, fuller: "_Post") -> bool:
        """Does the other tell the same office and more of it, not another one such as a deputy's?"""
        bare = self.bare
        more = fuller.words - bare.words
        plain = bare.words <= titles("office", "shared", "modifier", "complement")
        return (
            self != fuller
            and plain
            and bare.noun == fuller.noun
            and bare.words < fuller.bare.words
            and more.isdisjoint(titles("altering"))
        )


def grouped(reported: Iterable[Report]) -> tuple[tuple[Report, ...], ...]:
    """The reports of one person by office, in the order told.

    "CEO of Harbour Foods" is "Harbour Foods' chief executive"; a bare "CEO" is that, too, if the same article
    tells of no other body, or if it tells of none and no other article does.
    """
    told = tuple((_post(text), where.article, (text, where)) for text, where in reported)
    near: dict[str, set[_Post]] = defaultdict(set)
    for post, article, _ in told:
        near[article].add(post)
    everywhere = {post for post, _, _ in told}
    meant = {(post, article): _meant(post, near[article], everywhere) for post, article, _ in told}
    found: dict[_Post, list[Report]] = defaultdict(list)
    for post, article, report in told:
        found[meant[post, article]].append(report)
    return tuple(map(tuple, found.values()))


def _meant(post: _Post, near: set[_Post], everywhere: set[_Post]) -> _Post:
    """The office in full, if one of the same article tells it, or else only one of all articles."""
    chosen = _fullest(post, near) or _fullest(post, everywhere)
    return chosen[0] if len(chosen) == 1 else post


def fullness(text: str) -> int:
    """How many words of an office tell what it is and of which body."""
    return len(_post(text).bare.words)


def _fullest(post: _Post, others: set[_Post]) -> list[_Post]:
    """Those of the others that tell the office in full and are not themselves told in full by another."""
    fuller = {other for other in others if post.told_by(other)}
    return [one for one in fuller if not any(one.told_by(other) for other in fuller)]


@cache
def _post(text: str) -> _Post:
    plain = fold(_OWNERS.sub("", text))
    for pattern, short in _forms():
        plain = pattern.sub(short, plain)
    words = plain.split()
    ahead = next((i for i, w in enumerate(words) if i and w in {"of", "for", "to", "at"}), len(words))
    land = (countries().get(w) or demonyms().get(w) or w for w in words if w not in _SMALL)
    return _Post(words[ahead - 1] if words else "", frozenset(land))


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Offices written out, the longest first, and how they are shortened."""
    known = sorted(((long, e["short"]) for e in entries("office_forms") for long in e["long"]), key=_length)
    return tuple((re.compile(rf"\b{re.escape(long)}\b"), short) for long, short in known)


def _length(form: tuple[str, str]) -> tuple[int, str]:
    return -len(form[0]), form[0]
