"""What surrounds a person in the articles: offices, countries, organisations, other people."""

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.lexicon.naming import countries, demonyms, fold, singular, titles
from generator.model.findings import Findings
from generator.resolve.people.individuals import Individual

# An organisation or a person of more than this share of the articles tells nothing apart …
_COMMON = 0.2
# … unless the corpus is this small.
_SMALL = 10


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What one article speaks of, folded: countries, and organisations and places that are not everywhere."""

    countries: frozenset[str]
    bodies: frozenset[str]


def surroundings(corpus: Iterable[Findings]) -> Mapping[str, Surroundings]:
    """Every article's surroundings."""
    corpus = tuple(corpus)
    named = {f.article.id: _named(f) for f in corpus}
    spread = Counter(body for bodies in named.values() for body in bodies)
    limit = max(_SMALL, _COMMON * len(corpus))
    return {
        f.article.id: Surroundings(
            frozenset(c for n in f.names if (c := _country(fold(n.where.text))) is not None),
            frozenset(b for b in named[f.article.id] if spread[b] <= limit),
        )
        for f in corpus
    }


def _named(findings: Findings) -> frozenset[str]:
    kinds = {"organisation", "place", "work"}
    found = (fold(n.where.text) for n in findings.names if n.label in kinds)
    return frozenset(name for name in found if _country(name) is None)


def _country(word: str) -> str | None:
    return countries().get(word) or demonyms().get(word)


@dataclass(slots=True)
class Profile:
    """All that is known of one person so far. It grows while the person is being gathered."""

    posts: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    bodies: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)
    company: set[str] = field(default_factory=set)

    def add(self, other: "Profile") -> None:
        """Take in what another article says."""
        self.posts |= other.posts
        self.countries |= other.countries
        self.bodies |= other.bodies
        self.around |= other.around
        self.company |= other.company


def profile(person: Individual, around: Surroundings, company: frozenset[str]) -> Profile:
    """What one article says of one of its people. `company` are the other people's full names in it."""
    posts, lands = set(), set()
    for mention in person.mentions:
        if mention.office is not None:
            words = fold(mention.office.text.replace("’s", "").replace("'s", "")).split()
            posts |= {one for w in words if (one := singular(w)) in titles("office")}
            lands |= {c for c in map(_country, (*words, *_pairs(words))) if c}
    return Profile(posts, lands, set(around.bodies), set(around.countries), set(company))


def _pairs(words: list[str]) -> Iterable[str]:
    return (" ".join(pair) for pair in itertools.pairwise(words))
