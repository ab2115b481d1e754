"""How the corpus writes its words."""

import re
from collections import Counter
from collections.abc import Iterable

from generator.model.article import Article

_WORD = re.compile(r"[^\W\d_]+")
# A word that is written small this often is a common noun, unless it has a capital more often.
_OFTEN = 2


def small(articles: Iterable[Article]) -> frozenset[str]:
    """The words that the articles write small more often than with a capital letter."""
    counts: Counter[str] = Counter()
    for paragraph in (p for article in articles for p in article.told()):
        counts.update(_WORD.findall(paragraph.text))
    return frozenset(
        w for w, n in counts.items() if w.islower() and n >= _OFTEN and n > counts[w.capitalize()]
    )
