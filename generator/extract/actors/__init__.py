"""Candidates for actors and places: countries, organisations, and where things are."""

from generator.extract.actors.known import known
from generator.extract.actors.recognised import recognised
from generator.extract.syntax import Parse
from generator.model.article import Article
from generator.model.names import ActorCandidate
from generator.model.text import Reference


def actors(article: Article, parses: tuple[Parse, ...]) -> tuple[ActorCandidate, ...]:
    """Runs of words that may name a country, an organisation or a place, in the order of the text.

    What the lexicon knows comes first; the recogniser adds names around and beside it. No two overlap.
    """
    found: list[ActorCandidate] = []
    for parse in parses:
        others, swallowed = recognised(article, parse)
        listed = (
            c for c in known(article, parse) if not any(c.where.within(s) and c.where != s for s in swallowed)
        )
        taken = [*listed]
        taken += [c for c in others if not any(c.where.span.overlaps(t.where.span) for t in taken)]
        found += sorted(taken, key=lambda c: c.where)
    return tuple(found)


def _inside(candidate: ActorCandidate, names: list[Reference]) -> bool:
    """Is the candidate only a part of a longer name?"""
    return any(candidate.where.within(name) and candidate.where != name for name in names)
