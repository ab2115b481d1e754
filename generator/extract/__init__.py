"""extract: what one article says, as candidates with evidence. Never looks at another article."""

from generator.extract.actors import actors
from generator.extract.dates import dates
from generator.extract.events import events
from generator.extract.events.casing import in_sentence_case
from generator.extract.names import names
from generator.extract.parser import parse
from generator.extract.quotes import quotes
from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.findings import Findings
from generator.model.text import Reference


def findings(article: Article, model: str) -> Findings:
    """All candidates of one article. Articles in other languages than English yield none."""
    if article.language != "en":
        return Findings(article)
    parses = parse(article, model)
    headlines = parse(in_sentence_case(article, parses), model)
    when = dates(article, parses)
    return Findings(
        article,
        sentences=_sentences(article, parses),
        names=names(article, parses),
        actors=actors(article, parses),
        dates=when,
        events=events(article, _with(headlines, parses), when),
        quotes=quotes(article, parses),
    )


def _with(others: tuple[Parse, ...], parses: tuple[Parse, ...]) -> tuple[Parse, ...]:
    """The parses, with each that stands in `others` taken from there."""
    instead = {p.paragraph: p for p in others}
    return tuple(instead.get(p.paragraph, p) for p in parses)


def _sentences(article: Article, parses: tuple[Parse, ...]) -> tuple[Reference, ...]:
    return tuple(
        article.reference(parse.paragraph, words[0].start, words[-1].end)
        for parse in parses
        for words in parse.sentences()
    )
