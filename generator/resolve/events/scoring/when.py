"""Evidence of the day: told, or within what the days of publication allow."""

from collections.abc import Iterator

from generator.model.time import Date
from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.score import Piece

_ABOUT = 4  # days by which "about" a day, or an account of it, may be off
_FAR = 20  # days between the publications of undated reports
_LONG = 240  # days between a told day and the publication of an undated report that names the same people


def when(a: Report, b: Report) -> Iterator[Piece]:
    """The same day speaks for one event, a vaguer date less, another day strongly against it."""
    if a.date and b.date:
        yield _agreement(a.date, b.date)
    elif _far_apart(a, b):
        yield Piece("published far apart", -3.0)


def other_days(a: Report, b: Report) -> bool:
    """Do the two tell days so far apart that no account of one event could be so wrong?

    Of a day that lies outside a week, a month or a year, none could.
    """
    if not (a.date and b.date):
        return False
    vague = {a.date.grain, b.date.grain} != {"day"}
    return _gap(a.date, b.date) > (_slack(a.date, b.date) if vague else _ABOUT)


def not_yet(a: Report, b: Report) -> bool:
    """Does an article tell the one as a fact, days before the other was to be?"""
    return _precedes(a, b) or _precedes(b, a)


def _precedes(report: Report, other: Report) -> bool:
    written = report.published
    if report.date or report.status != "reported" or not written or written.about or not other.date:
        return False
    return (other.date.first - written.last).days > _ABOUT


def _agreement(one: Date, other: Date) -> Piece:
    if one == other and one.grain == "day":
        return Piece("the same day", 2.0)
    fits = _gap(one, other) <= _slack(one, other)
    return Piece("days that fit", 1.0) if fits else Piece("different days", -4.0)


def _slack(one: Date, other: Date) -> int:
    """Days by which two dates that fit may miss each other: only of "about" a day, not of "last week"."""
    return _ABOUT if any(date.about and date.grain == "day" for date in (one, other)) else 0


def _gap(one: Date | None, other: Date | None) -> int:
    """Days between the end of one date and the begin of the other; 0 or less where they overlap."""
    return max((one.first - other.last).days, (other.first - one.last).days) if one and other else 0


def _far_apart(a: Report, b: Report) -> bool:
    if a.date or b.date:
        dated, other = (a, b) if a.date else (b, a)
        return _apart(dated.date, other.published) > (_LONG if a.keys & b.keys else _FAR)
    return _apart(a.published, b.published) > _FAR


def _apart(one: Date | None, other: Date | None) -> int:
    """Days between two dates; none where one is unknown."""
    return abs((one.first - other.first).days) if one and other else 0
