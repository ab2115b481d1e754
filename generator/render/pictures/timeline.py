"""Events over time: a dot for each, stacked where they fall together, hollow where only planned.

Long quiet stretches are shortened (the axis is broken there), so that the busy days stay readable.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Day
from itertools import pairwise

from generator.model.dossier import Event
from generator.model.time import Date
from generator.render import wording
from generator.render.address import built, page, year
from generator.render.escape import Markdown
from generator.render.pictures import svg

_WIDTH = 960.0
_MARGIN = 34.0
_STEP = 15.0
_TALLEST = 9
_MOST = 160
"""More events than this are drawn as bars, one a year."""
_SHARP = ("day", "week", "month")
_LEGEND = "Each dot is an event. A hollow one is planned, or its day is not known exactly."


@dataclass(frozen=True, slots=True)
class Column:
    """Events that stand at one place of the axis."""

    x: float
    events: tuple[Event, ...]


def picture(here: str, events: Iterable[Event], name: str) -> Markdown:
    """The events that have a day as a picture for the page `here`; empty if there are fewer than two."""
    dated = [e for e in events if e.date and e.date.grain in _SHARP]
    if len(dated) < 2:
        return Markdown("")
    dated.sort(key=lambda e: (_first(e), e.id))
    if len(dated) > _MOST:
        return _years(here, dated, name)
    columns = _columns(dated)
    top = 18 + _STEP * min(_TALLEST, max(len(c.events) for c in columns))
    shapes = [svg.line(0, top, _WIDTH, top, "axis")]
    for column in columns:
        shapes += _column(here, column, top)
    return svg.figure(_WIDTH, top + 34, name, [*shapes, *_ticks(columns, top)], _LEGEND)


def _date(event: Event) -> Date:
    assert event.date, "only dated events are drawn"
    return event.date


def _first(event: Event) -> Day:
    return _date(event).first


def _columns(events: Sequence[Event]) -> list[Column]:
    """Places on the axis: in proportion to the square root of the days between, so that gaps shrink."""
    days = sorted({_first(e) for e in events})
    gaps = [max(1, (b - a).days) ** 0.5 for a, b in pairwise(days)]
    room = _WIDTH - 2 * _MARGIN
    scale = room / (sum(gaps) or 1)
    xs, at = [_MARGIN], _MARGIN
    for gap in gaps:
        at += gap * scale
        xs.append(at)
    merged: list[Column] = []
    for day, x in zip(days, xs, strict=True):
        here = tuple(e for e in events if _first(e) == day)
        if merged and x - merged[-1].x < _STEP:
            merged[-1] = Column(merged[-1].x, merged[-1].events + here)
        else:
            merged.append(Column(x, here))
    return merged


def _column(here: str, column: Column, top: float) -> Iterable[str]:
    for at, event in enumerate(column.events[: _TALLEST - 1]):
        y = top - 10 - at * _STEP
        hollow = event.status != "reported" or _date(event).grain != "day" or _date(event).about
        shape = svg.dot(column.x, y, 5.5, "dot hollow" if hollow else "dot")
        name = f"{wording.date(_date(event))}: {event.title}"
        if event.status != "reported":
            name += f" ({event.status})"
        yield svg.way(built(here, page("events", event.id)), name, shape)
    if (more := len(column.events) - (_TALLEST - 1)) > 0:
        shape = svg.words(column.x, top - 6 - (_TALLEST - 1) * _STEP, f"+{more}", "label")
        yield svg.way(built(here, year(_date(column.events[0]))), f"+{more} more events", shape)


def _ticks(columns: Sequence[Column], top: float) -> Iterable[str]:
    """Months under the axis, left out where they would overlap."""
    free, last = 0.0, ""
    for column in columns:
        day = _first(column.events[0])
        label = f"{wording.MONTHS[day.month - 1][:3]} {day.year}"
        if label == last:
            continue
        half = len(label) * svg.LETTER / 2
        if column.x - half >= free and column.x + half <= _WIDTH:
            yield svg.line(column.x, top, column.x, top + 5, "axis")
            yield svg.words(column.x, top + 22, label, "label")
            free, last = column.x + half + 14, label


def _years(here: str, events: Sequence[Event], name: str) -> Markdown:
    """Bars, one a year, as high as there are events."""
    count: dict[int, list[Event]] = {}
    for event in events:
        count.setdefault(_first(event).year, []).append(event)
    years = list(range(min(count), max(count) + 1))[-60:]
    step, highest = (_WIDTH - 2 * _MARGIN) / len(years), max(map(len, count.values()))
    shapes = [svg.line(0, 140, _WIDTH, 140, "axis")]
    free = 0.0
    for at, one in enumerate(years):
        x, inside = _MARGIN + at * step, count.get(one, [])
        height = 110 * len(inside) / highest
        if inside:
            bar = svg.bar(x, 140 - height, min(step * 0.7, 60), height, "bar")
            label = f"{one}: {wording.count(len(inside), 'event')}"
            shapes.append(svg.way(built(here, year(_date(inside[0]))), label, bar))
        if x >= free:
            shapes.append(svg.words(x, 162, str(one), "label", "start"))
            free = x + 48
    return svg.figure(_WIDTH, 174, name, shapes)
