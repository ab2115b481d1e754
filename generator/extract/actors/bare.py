"""Names that mean one thing only beside others: "Congress" of which state, "Brussels" of whom."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from generator.lexicon import entries
from generator.model.names import ActorCandidate


def settled(candidates: Iterable[ActorCandidate]) -> tuple[ActorCandidate, ...]:
    """The candidates of one article, each body of a state and each seat read by the countries it names.

    A body's bare name is the listed state's where the article names that state, or no state at all; else it
    is a name like any other. A seat that acts is the organisation's where the article names it and not the
    country of the seat.
    """
    found = tuple(candidates)
    states = {c.country for c in found if c.country and c.label == "country"}
    bodies = {c.name for c in found if c.label == "organisation"}
    return tuple(_seated(_owned(c, states), states, bodies) for c in found)


def _owned(candidate: ActorCandidate, states: set[str]) -> ActorCandidate:
    state = (
        _bare().get(candidate.where.text) if candidate.label == "organisation" and candidate.name else None
    )
    foreign = state is not None and bool(states) and state not in states
    return replace(candidate, name=None) if foreign else candidate


def _seated(candidate: ActorCandidate, states: set[str], bodies: set[str | None]) -> ActorCandidate:
    body = _seats().get(candidate.name or "") if candidate.label == "capital" else None
    if body is None or candidate.use != "party" or candidate.country in states or body not in bodies:
        return candidate
    return replace(candidate, label="organisation", name=body, country=None)


@cache
def _bare() -> dict[str, str]:
    """The bare names of states' bodies, to the state."""
    return {form: e["state"] for e in entries("organisations") for form in e.get("bare", ())}


@cache
def _seats() -> dict[str, str]:
    """Towns that the press names for an organisation, to the organisation."""
    return {town: e["name"] for e in entries("organisations") for town in e.get("seat", ())}
