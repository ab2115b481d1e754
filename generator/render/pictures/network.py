"""Who meets whom: people as names around a circle, a line where two take part in the same event."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from generator.model.dossier import Person
from generator.render import wording
from generator.render.address import built, page
from generator.render.concordance import Concordance
from generator.render.escape import Markdown
from generator.render.pictures import svg

_MOST = 24
_AROUND = 10
_FEWEST = 4
"""Fewer people than this are better told in a line."""
_WIDTH, _LABEL, _TOP = 960.0, 170.0, 0.3


def picture(c: Concordance, here: str) -> Markdown:
    """The people with the most company; empty if no two take part in one event."""
    ranked = sorted(c.with_whom, key=lambda p: (-sum(c.with_whom[p].values()), p))[:_MOST]
    people = [p for p in ranked if any(o in c.with_whom[p] for o in ranked)]
    if len(people) < _FEWEST:
        return Markdown("")
    return _ring(c, here, people, "Who takes part in events with whom")


def around(c: Concordance, here: str, person: Person) -> Markdown:
    """One person's company; empty where a list says as much."""
    met = c.with_whom.get(person.id, Counter())
    ranked = sorted(met, key=lambda p: (-met[p], p))[:_AROUND]
    if len(ranked) < _FEWEST:
        return Markdown("")
    return _ring(c, here, [person.id, *ranked], f"{person.name} and the people met")


def _ring(c: Concordance, here: str, people: Sequence[str], name: str) -> Markdown:
    order = _neighbours(c, people)
    radius = max(70.0, len(order) * 9.0)
    height = 2 * radius + 50
    at = {p: _place(i, len(order), radius, height) for i, p in enumerate(order)}
    shapes = [_edge(c, at, a, b) for i, a in enumerate(order) for b in order[i + 1 :] if b in c.with_whom[a]]
    return svg.figure(_WIDTH, height, name, [*shapes, *(_node(c, here, p, at[p], height / 2) for p in order)])


def _neighbours(c: Concordance, people: Sequence[str]) -> list[str]:
    """An order in which those who meet often stand side by side, so that few lines cross."""
    order, rest = [people[0]], list(people[1:])
    while rest:
        last = c.with_whom[order[-1]]
        nearest = max(rest, key=lambda p: (last.get(p, 0), -rest.index(p)))
        rest.remove(nearest)
        order.append(nearest)
    return order


def _place(at: int, number: int, radius: float, height: float) -> tuple[float, float]:
    """A place on a wide ellipse, the first at the left."""
    turn = math.pi + 2 * math.pi * (at + 0.5) / number
    return _WIDTH / 2 + (_WIDTH / 2 - _LABEL) * 0.8 * math.cos(turn), height / 2 + radius * math.sin(turn)


def _edge(c: Concordance, at: Mapping[str, tuple[float, float]], a: str, b: str) -> str:
    weight = min(4, c.with_whom[a][b])
    return svg.line(*at[a], *at[b], f"edge w{weight}")


def _node(c: Concordance, here: str, person: str, place: tuple[float, float], middle: float) -> str:
    """A dot with a name beside it; above or below it near the top and the bottom of the ring."""
    x, y = place
    name = c.person[person].name
    side = (x - _WIDTH / 2) / (_WIDTH / 2 - _LABEL)
    shift, anchor = (0, "middle") if abs(side) < _TOP else (10, "start") if side > 0 else (-10, "end")
    drop = 4 if shift else -10 if y < middle else 20
    label = svg.words(x + shift, y + drop, wording.clipped(name, 26), "name", anchor)
    met = sum(c.with_whom[person].values())
    hint = f"{name}: {wording.count(met, 'meeting')} in events"
    return svg.way(built(here, page("people", person)), hint, svg.dot(x, y, 4.5, "dot") + label)
