"""Candidates for dates."""

from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.expressions import DateCandidate


def dates(article: Article, parses: tuple[Parse, ...]) -> tuple[DateCandidate, ...]:
    """Date expressions, in the order of the text."""
    return ()
