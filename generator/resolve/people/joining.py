"""People joined by decisions."""

from collections.abc import Iterator

import networkx

from generator.errors import Problem
from generator.model.text import Reference
from generator.resolve.people.decisions import Judged, contradicted
from generator.resolve.people.gathering import Gathered, Gathering, conflict


def joined(gathering: Gathering, decided: Judged) -> tuple[tuple[Gathered, ...], ...]:
    """The people of the gathering, those together that "same" joins, in the order of their first mention."""
    owner = owners(gathering.people) if decided.same else {}
    graph: networkx.Graph[Gathered] = networkx.Graph()
    graph.add_nodes_from(gathering.people)
    for group in decided.same:
        networkx.add_path(graph, [owner[where] for where in group if where in owner])
    groups = (tuple(sorted(c, key=first)) for c in networkx.connected_components(graph))
    return tuple(sorted(groups, key=lambda group: first(group[0])))


def owners(people: list[Gathered]) -> dict[Reference, Gathered]:
    """Whose every mention is."""
    return {m.where: p for p in people for i in p.individuals for m in i.mentions}


def first(person: Gathered) -> Reference:
    """The person's first mention in the order of the articles."""
    return min(m.where for i in person.individuals for m in i.mentions)


def contradictions(groups: tuple[tuple[Gathered, ...], ...], decided: Judged) -> Iterator[Problem]:
    """Decisions that say "different" of people whom others join."""
    for group in groups:
        clash = any(conflict(a.apart, b.apart) for a in group for b in group if a is not b)
        for decision in decided.different if clash else ():
            yield contradicted(decision)
