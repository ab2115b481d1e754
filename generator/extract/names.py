"""Candidates for names."""

from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.names import NameCandidate


def names(article: Article, parses: tuple[Parse, ...]) -> tuple[NameCandidate, ...]:
    """Runs of words that may name somebody or something, in the order of the text."""
    return ()
