"""Candidates for events."""

from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.expressions import DateCandidate
from generator.model.happenings import EventCandidate


def events(
    article: Article, parses: tuple[Parse, ...], dates: tuple[DateCandidate, ...]
) -> tuple[EventCandidate, ...]:
    """Triggers with their parsed parts, in the order of the text."""
    return ()
