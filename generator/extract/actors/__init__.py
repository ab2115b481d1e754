"""Candidates for actors and places: countries, organisations, and where things are."""

from generator.extract.actors.bare import settled
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
        longer = {i: name for name in swallowed for i in range(name.start, name.end)}
        listed = [c for c in known(article, parse) if not _inside(c, longer)]
        taken = {i for c in listed for i in range(c.where.start, c.where.end)}
        beside = [c for c in others if taken.isdisjoint(range(c.where.start, c.where.end))]
        found += sorted(listed + beside, key=lambda c: c.where)
    return settled(found)


def _inside(candidate: ActorCandidate, longer: dict[int, Reference]) -> bool:
    """Is the candidate only a part of a longer name? `longer` holds the name at each code point."""
    name = longer.get(candidate.where.start)
    return name is not None and candidate.where != name and candidate.where.within(name)
