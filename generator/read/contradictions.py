"""Decisions that cannot both hold."""

from collections.abc import Iterable, Iterator

from generator.errors import Problem
from generator.model.curation import CuratedDecision, Handle, Subject

_NONE = {"not-a-person", "not-an-event"}
_MANY = {"alias", "note", "role", *_NONE}  # kinds that may be given more than once for one thing


def contradictions(decisions: Iterable[CuratedDecision]) -> tuple[Problem, ...]:
    """One problem for each decision that contradicts an earlier one, by their handles alone."""
    held = tuple(decisions)
    found = [*_joined_and_parted(held), *_two_values(held), *_denied_and_described(held)]
    return tuple(sorted(set(found)))


def _joined_and_parted(decisions: tuple[CuratedDecision, ...]) -> Iterator[Problem]:
    group = _groups(d for d in decisions if d.kind == "same")
    for decision in decisions:
        if decision.kind != "different":
            continue
        seen: dict[object, Handle] = {}
        for handle in decision.about:
            key = group.get((decision.subject, handle), handle)
            if key in seen:
                what = f"{seen[key]} and {handle} are “different” here, but “same” by other decisions"
                yield Problem(decision.file, decision.line, what, "Remove one of the decisions.")
            seen[key] = handle


def _groups(same: Iterable[CuratedDecision]) -> dict[tuple[Subject, Handle], object]:
    """Each handle with the group that decisions join it to."""
    group: dict[tuple[Subject, Handle], set[tuple[Subject, Handle]]] = {}
    for decision in same:
        keys = [(decision.subject, handle) for handle in decision.about]
        joined = {member for key in keys for member in group.get(key, {key})}
        for member in joined:
            group[member] = joined
    return {key: (key[0], min(members, key=repr)) for key, members in group.items()}


def _two_values(decisions: tuple[CuratedDecision, ...]) -> Iterator[Problem]:
    first: dict[tuple[Subject, str, Handle], CuratedDecision] = {}
    for decision in decisions:
        if decision.value is None or decision.kind in _MANY:
            continue
        for handle in decision.about:
            earlier = first.setdefault((decision.subject, decision.kind, handle), decision)
            if earlier.value != decision.value:
                what = f"the {decision.kind} of {handle} is “{earlier.value}” by line {earlier.line}"
                yield Problem(
                    decision.file, decision.line, f"{what}, “{decision.value}” here", "Keep one of them."
                )


def _denied_and_described(decisions: tuple[CuratedDecision, ...]) -> Iterator[Problem]:
    denied = {(d.subject, handle): d for d in decisions if d.kind in _NONE for handle in d.about}
    for decision in decisions:
        for handle in decision.about:
            earlier = denied.get((decision.subject, handle))
            if earlier and decision.kind not in _NONE:
                what = f"{handle} is “{earlier.kind}” by line {earlier.line}, but “{decision.kind}” here"
                yield Problem(decision.file, decision.line, what, "Remove one of the decisions.")
