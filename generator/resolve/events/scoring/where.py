"""Evidence of the place: a town agrees with the country that holds it."""

from collections.abc import Iterator

from generator.lexicon import areas
from generator.resolve.events.reports import PHYSICAL, Report
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


def other_scene(a: Report, b: Report) -> bool:
    """Do two acts that share nobody by name lie apart: a riot here, a riot there?"""
    if not {a.candidate.type, b.candidate.type} <= PHYSICAL | {"disaster"} or not (a.spot and b.spot):
        return False
    shared = {p.key for p in a.parties if p.named} & {p.key for p in b.parties if p.named}
    return not shared and areas.contradict(a.spot, b.spot)


def other_journeys(a: Report, b: Report) -> bool:
    """Do these two visits go to places that lie apart?"""
    visits = all(r.candidate.mode == "visit" for r in (a, b))
    return visits and bool(a.spot and b.spot) and areas.contradict(a.spot or "", b.spot or "")
