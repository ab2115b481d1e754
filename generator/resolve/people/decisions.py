"""What people decided about people, by the names that their words stand for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import networkx

from generator.errors import Problem
from generator.model.curation import CuratedDecision, Handle
from generator.model.findings import Findings
from generator.model.text import Reference

Sides = frozenset[tuple[int, int]]
_TODO = "Give the name's words as they stand there, or remove the decision."


@dataclass(frozen=True, slots=True)
class Judged:
    """Decisions by the names they are about. `denied` names nobody; `affirmed` names a person, whatever
    the evidence; `sides` tells on which side of which "different" a name stands; `same` holds groups of
    names of one person; `values` are the decisions that set something.
    """

    denied: frozenset[Reference]
    affirmed: frozenset[Reference]
    sides: Mapping[Reference, Sides]
    same: tuple[tuple[Reference, ...], ...]
    different: tuple[CuratedDecision, ...]
    values: tuple[tuple[CuratedDecision, tuple[Reference, ...]], ...]
    problems: tuple[Problem, ...]


def judged(decisions: tuple[CuratedDecision, ...], corpus: Iterable[Findings]) -> Judged:
    """The decisions against the names of the corpus, and those that are about no name of it."""
    held = {f.article.id: f for f in corpus}
    meant = {
        (d, i): _meant(handle, held[handle.article])
        for d in decisions
        for i, handle in enumerate(d.about)
        if handle.article in held
    }
    about = {d: tuple(r for i in range(len(d.about)) for r in meant.get((d, i), ())) for d in decisions}
    denied = {r for d in decisions if d.kind == "not-a-person" for r in about[d]}
    same = tuple(_joined(about[d] for d in decisions if d.kind == "same"))
    return Judged(
        denied=frozenset(denied),
        affirmed=frozenset(r for d in decisions for r in about[d] if r not in denied),
        sides=_sides(decisions, meant, same),
        same=same,
        different=tuple(d for d in decisions if d.kind == "different"),
        values=tuple((d, about[d]) for d in decisions if d.value is not None and about[d]),
        problems=tuple(_unmatched(decisions, held, meant)),
    )


def _meant(handle: Handle, findings: Findings) -> tuple[Reference, ...]:
    """The names that a handle is about: those of exactly its words, else those that share words with it."""
    places = handle.places(findings.article)
    exact = tuple(n.where for n in findings.names if n.where in places)
    if exact:
        return exact
    return tuple(
        n.where
        for n in findings.names
        if any(p.place == n.where.place and p.span.overlaps(n.where.span) for p in places)
    )


def _joined(groups: Iterable[tuple[Reference, ...]]) -> Iterator[tuple[Reference, ...]]:
    """Groups of names that "same" joins, over all such decisions."""
    graph: networkx.Graph[Reference] = networkx.Graph()
    for group in groups:
        networkx.add_path(graph, group)
    for component in sorted(map(sorted, networkx.connected_components(graph))):
        yield tuple(component)


def _sides(
    decisions: tuple[CuratedDecision, ...],
    meant: Mapping[tuple[CuratedDecision, int], tuple[Reference, ...]],
    same: tuple[tuple[Reference, ...], ...],
) -> dict[Reference, Sides]:
    """Each name's sides; names that "same" joins stand on the same sides."""
    sides: dict[Reference, set[tuple[int, int]]] = defaultdict(set)
    for number, decision in enumerate(decisions):
        for side in range(len(decision.about) if decision.kind == "different" else 0):
            for where in meant.get((decision, side), ()):
                sides[where].add((number, side))
    for group in same:
        shared = {side for where in group for side in sides.get(where, ())}
        for where in group if shared else ():
            sides[where] |= shared
    return {where: frozenset(found) for where, found in sides.items()}


def _unmatched(
    decisions: Iterable[CuratedDecision],
    held: Mapping[str, Findings],
    meant: Mapping[tuple[CuratedDecision, int], tuple[Reference, ...]],
) -> Iterator[Problem]:
    """Handles whose words stand in the article but are no name. Words that are not there at all are
    reported where all decisions are checked.
    """
    for decision in decisions:
        for i, handle in enumerate(decision.about):
            findings = held.get(handle.article)
            if findings and handle.places(findings.article) and not meant[decision, i]:
                found = f"{handle}: the words stand there, but no name is found at them"
                yield Problem(decision.file, decision.line, found, _TODO)


def ambiguous(decision: CuratedDecision, names: Iterable[str]) -> Problem:
    """A decision about one person whose words name several."""
    found = f"{decision.what}: the words name several people ({', '.join(names)})"
    todo = "Give more of the name, add `near`, or decide first that they are the same."
    return Problem(decision.file, decision.line, found, todo)


def contradicted(decision: CuratedDecision) -> Problem:
    """A "different" that other decisions make impossible."""
    found = f"{decision.what}: other decisions join them"
    return Problem(decision.file, decision.line, found, "Remove one of the decisions.")
