"""How rare a name or a word is in this dossier."""

import math
from collections import Counter
from collections.abc import Iterable


def rounded(articles: int) -> int:
    """The number of articles as the next power of two, so that one more seldom shifts what is rare."""
    return 1 << max(0, articles - 1).bit_length()


class Rarity:
    """Rarity by key, from 0 for what every article has towards 1 for what few have.

    It falls with the logarithm of the articles. `found` holds pairs of key and article.
    """

    def __init__(self, found: Iterable[tuple[str, str]], articles: int) -> None:
        self._spread = Counter(key for key, _ in set(found))
        self._articles = rounded(articles)

    def __call__(self, key: str) -> float:
        """How rare a key is; one that stands nowhere is as rare as can be."""
        return math.log((1 + self._articles) / (1 + self._spread[key])) / math.log(1 + self._articles)

    def alone(self, key: str) -> bool:
        """Has one article alone the key?"""
        return self._spread[key] < 2
