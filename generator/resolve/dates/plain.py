"""Operators that say a date outright, or put others together."""

from dataclasses import replace

from generator.model.expressions import (
    About,
    Again,
    Ahead,
    Before,
    Between,
    CountedFrom,
    Fixed,
    Happened,
    Impossible,
    Now,
    OneOf,
    Part,
    Then,
    Untold,
)
from generator.model.time import Date, day
from generator.resolve.dates import arithmetic
from generator.resolve.dates.anchors import Anchors, Inner, Unanchored, Value
from generator.resolve.dates.direction import depends_on_tense

_NEAR = 14  # days around publication in which one reading of 03/04/2019 is taken and the other is not


def now(expression: Now, anchors: Anchors, inner: Inner) -> Value:
    """The day of writing or speaking."""
    return anchors.today(), anchors.today()


def before(expression: Before, anchors: Anchors, inner: Inner) -> Value:
    """The date told last."""
    if not anchors.before:
        raise Unanchored("It counts from a date that this passage does not give.")
    return anchors.before[0], anchors.before[0]


def again(expression: Again, anchors: Anchors, inner: Inner) -> Value:
    """The date of such a length told last."""
    told = next((d for d in anchors.before if d.grain == expression.unit), None)
    if told is None:
        raise Unanchored(f"This passage does not say which {expression.unit} it was.")
    return told, told


def then(expression: Then, anchors: Anchors, inner: Inner) -> Value:
    """The time that the passage tells of."""
    time = anchors.story or anchors.today()
    return time, time


def inner_of(expression: Ahead | Happened, anchors: Anchors, inner: Inner) -> Value:
    """Extraction keeps it only where the clause looks ahead, or back."""
    return inner(expression.of, anchors)


def counted_from(expression: CountedFrom, anchors: Anchors, inner: Inner) -> Value:
    """What is said from the point of view of another time."""
    anchor, _ = inner(expression.anchor, anchors)
    date, _ = inner(expression.of, replace(anchors, now=anchor, story=None, tense="unknown"))
    return date, anchor


def untold(expression: Untold, anchors: Anchors, inner: Inner) -> Value:
    """An event whose day these words do not say, but others may."""
    if anchors.event:
        return anchors.event, anchors.event
    raise Unanchored("It counts from an event whose day the article does not give.")


def impossible(expression: Impossible, anchors: Anchors, inner: Inner) -> Value:
    """A day that no calendar has."""
    raise Unanchored(f"The calendar has no such date: {expression.why}.")


def fixed(expression: Fixed, anchors: Anchors, inner: Inner) -> Value:
    """A date that says all."""
    return expression.date, None


def one_of(expression: OneOf, anchors: Anchors, inner: Inner) -> Value:
    """03/04/2019: only a reading close to publication is taken, and only if the other is not."""
    now = anchors.now
    near = [d for d in expression.dates if now and abs((d.first - now.first).days) <= _NEAR]
    if len(near) != 1:
        readings = " or ".join(map(str, expression.dates))
        raise Unanchored(f"The order of day and month is open: {readings}.")
    return near[0], now


def part(expression: Part, anchors: Anchors, inner: Inner) -> Value:
    """“Early March” is in March."""
    return inner(expression.of, anchors)


def about(expression: About, anchors: Anchors, inner: Inner) -> Value:
    """“About 1720”."""
    date, anchor = inner(expression.of, anchors)
    return arithmetic.roughly(date), anchor


def between(expression: Between, anchors: Anchors, inner: Inner) -> Value:
    """The end decides the year of the start; otherwise the end comes after the start."""
    if isinstance(expression.end, Fixed) and not isinstance(expression.start, Fixed):
        end, anchor = inner(expression.end, anchors)
        start, _ = inner(expression.start, replace(anchors, now=end, tense="past"))
    elif anchors.tense == "present" and not anchors.story and depends_on_tense(expression.start):
        end, anchor = inner(expression.end, anchors)  # "it runs from May to July" may be running
        start, _ = inner(expression.start, replace(anchors, now=end, tense="past"))
    else:
        start, anchor = inner(expression.start, anchors)
        end, _ = inner(expression.end, anchors)
        if end.last < start.first:
            end, _ = inner(expression.end, replace(anchors, now=start, tense="future"))
        if anchors.tense == "past" and anchors.now and end.first > anchors.now.last:
            end, _ = inner(expression.end, anchors)  # "from May through July", told in May, was last year
            start, _ = inner(expression.start, replace(anchors, now=end))
    return Date(f"{_edge(start, 0)}/{_edge(end, 1)}"), anchor


def _edge(date: Date, which: int) -> Date:
    """A date as one end of an interval, which cannot be an interval itself."""
    bare = Date(date.text.rstrip("~"))
    return day(bare.bounds()[which]) if bare.grain == "interval" else bare
