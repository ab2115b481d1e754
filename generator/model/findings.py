"""All that extraction finds in one article: candidates with evidence, never verdicts."""

from dataclasses import dataclass

from generator.model.article import Article
from generator.model.expressions import DateCandidate
from generator.model.happenings import EventCandidate
from generator.model.names import ActorCandidate, NameCandidate
from generator.model.speech import QuoteCandidate
from generator.model.text import Reference


@dataclass(frozen=True, slots=True)
class Findings:
    """One article with its sentences and candidates, each list in the order of the text."""

    article: Article
    sentences: tuple[Reference, ...] = ()
    names: tuple[NameCandidate, ...] = ()
    actors: tuple[ActorCandidate, ...] = ()
    dates: tuple[DateCandidate, ...] = ()
    events: tuple[EventCandidate, ...] = ()
    quotes: tuple[QuoteCandidate, ...] = ()
