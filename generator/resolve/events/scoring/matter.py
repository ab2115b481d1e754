"""Evidence of what an act is about: who launches a telephone does not thereby announce an order."""

from collections.abc import Iterator

from generator.model.happenings import Matter
from generator.resolve.events.reports import SPOKEN, Report
from generator.resolve.events.scoring.score import Piece

_TOLD_BY_MATTER = SPOKEN | {"statement", "cooperate", "aid"}
"""Types that say little by themselves: what is announced, ordered or asked for makes the event."""
_DONE = frozenset({"assault", "coerce", "sanction", "retreat", "mobilize", "protest", "accuse"})
"""Acts of which accounts may name different things, as "the convoy" and "two lorries"."""


def matter(a: Report, b: Report) -> Iterator[Piece]:
    """Different things speak against one event."""
    if _differ(a, b):
        yield Piece("about different things", -3.0 if _told_by(a, b, _TOLD_BY_MATTER) else -2.0)


def another_thing(a: Report, b: Report) -> bool:
    """Does one article tell of two things, one after the other?"""
    return a.article == b.article and _told_by(a, b, _TOLD_BY_MATTER) and _differ(a, b)


def _told_by(a: Report, b: Report, types: frozenset[str]) -> bool:
    return {a.candidate.type, b.candidate.type} <= types


def _differ(a: Report, b: Report) -> bool:
    """Is each about something, and is it nothing that the other may speak of by another name?

    Headline and lead of an article tell the same, "films" here and "movies" there.
    """
    if not (_told_by(a, b, _TOLD_BY_MATTER | _DONE) and a.candidate.matter and b.candidate.matter):
        return False
    if a.article == b.article and a.opens and b.opens:
        return False
    return not any(_may_be_one(x, y) for x in a.candidate.matter for y in b.candidate.matter)


def _may_be_one(one: Matter, other: Matter) -> bool:
    """Do they share their noun, or may a name stand for the one thing that the other describes?"""
    if one.head in other.words or other.head in one.words:
        return True
    return one.named != other.named and not (one.plural or other.plural)
