"""Choosing among repeating days, months and seasons in a story that moves on from date to date."""

import datetime
from collections.abc import Sequence

from generator.model.time import Date

_TURN = datetime.timedelta(124)  # a story that told a date late in a year may go on in the next, so far


def next_in(dates: Sequence[Date], story: Date) -> Date | None:
    """The date that a story tells after `story`: of the same year, or soon after its end.

    `dates` stand in the order of time, one a year.
    """
    same = [d for d in dates if story.first.year <= d.first.year <= story.last.year]
    nearest = min(same, key=lambda d: _distance(d, story), default=None)
    soon = next((d for d in dates if d.first > story.last and d.first.year > story.last.year), None)
    if soon is None or soon.first - story.last > _TURN or story.grain == "year":
        return nearest
    return soon if nearest is None or _distance(soon, story) < _distance(nearest, story) else nearest


def _distance(date: Date, story: Date) -> datetime.timedelta:
    return max(date.first - story.last, story.first - date.last, datetime.timedelta(0))
