"""Evidence of the place: a town agrees with the country that holds it."""

from collections.abc import Iterator

from generator.lexicon import areas
from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.score import Piece


def where(a: Report, b: Report) -> Iterator[Piece]:
    """Places speak for one event where one holds the other, against it only where they surely lie apart."""
    if not (a.spot and b.spot):
        return
    if a.spot == b.spot:
        yield Piece("the same place", 1.0, True)
    elif areas.fits(a.spot, b.spot):
        yield Piece("places that fit", 0.5)
    elif areas.contradict(a.spot, b.spot):
        yield Piece("different places", -2.0)


def other_journeys(a: Report, b: Report) -> bool:
    """Do these two visits go to places that lie apart?"""
    visits = all(r.candidate.mode == "visit" for r in (a, b))
    return visits and bool(a.spot and b.spot) and areas.contradict(a.spot or "", b.spot or "")
