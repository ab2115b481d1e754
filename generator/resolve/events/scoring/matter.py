"""Evidence of what an act is about: who launches a telephone does not thereby announce an order."""

from collections.abc import Iterator

from generator.model.happenings import Matter
from generator.resolve.events.reports import SPOKEN, Report
from generator.resolve.events.scoring.score import Piece

_TOLD_BY_MATTER = SPOKEN | {"statement", "cooperate", "aid"}
"""Types that say little by themselves: what is announced, ordered or asked for makes the event."""


def matter(a: Report, b: Report) -> Iterator[Piece]:
    """Different things speak against one event."""
    if other_matter(a, b):
        yield Piece("about different things", -3.0)


def another_thing(a: Report, b: Report) -> bool:
    """Does one article tell of two things, one after the other?"""
    return a.article == b.article and other_matter(a, b)


def other_matter(a: Report, b: Report) -> bool:
    """Is each about something, and is it nothing that the other may speak of by another name?

    Headline and lead of an article tell the same, "films" here and "movies" there.
    """
    one, two = a.candidate, b.candidate
    if not {one.type, two.type} <= _TOLD_BY_MATTER or not (one.matter and two.matter):
        return False
    if a.article == b.article and a.opens and b.opens:
        return False
    return not any(_may_be_one(x, y) for x in one.matter for y in two.matter)


def _may_be_one(one: Matter, other: Matter) -> bool:
    """Do they share their noun, or may a name stand for the one thing that the other describes?"""
    if one.head in other.words or other.head in one.words:
        return True
    return one.named != other.named and not (one.plural or other.plural)
