"""Candidates for quotes."""

from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.speech import QuoteCandidate


def quotes(article: Article, parses: tuple[Parse, ...]) -> tuple[QuoteCandidate, ...]:
    """Quoted runs of words with what the text says of their speaker, in the order of the text."""
    return ()
