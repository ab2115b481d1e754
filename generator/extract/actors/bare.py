"""Names that mean one thing only beside others: "Congress" of which state, "Brussels" of whom."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from generator.lexicon import entries, gazetteer
from generator.model.names import ActorCandidate


def settled(candidates: Iterable[ActorCandidate]) -> tuple[ActorCandidate, ...]:
    """The candidates of one article, each body of a state and each seat read by the countries it names.

    A body's bare name is the listed state's only where the article names that state, its capital, a part or
    another body of it; else it is a name like any other. A seat that acts is the organisation's where the
    article names it and not the country of the seat.
    """
    found = tuple(candidates)
    states = {c.country for c in found if c.country and c.label == "country"}
    bodies = {c.name for c in found if c.label == "organisation"}
    told = states or {state for c in found if (state := _told(c))}
    return tuple(_seated(_owned(c, told), states, bodies) for c in found)


def _told(candidate: ActorCandidate) -> str | None:
    """The state of which a name tells: its own name, its capital's, a part's or a body's."""
    if candidate.where.text in gazetteer.states():
        return "United States"
    if candidate.name and candidate.where.text not in _bare():
        return candidate.country or _states().get(candidate.name)
    return None


def _owned(candidate: ActorCandidate, told: set[str]) -> ActorCandidate:
    state = (
        _bare().get(candidate.where.text) if candidate.label == "organisation" and candidate.name else None
    )
    return replace(candidate, name=None) if state is not None and state not in told else candidate


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
def _states() -> dict[str, str]:
    """The bodies of states by their one name, to the state."""
    return {e["name"]: e["state"] for e in entries("organisations") if "state" in e}


@cache
def _seats() -> dict[str, str]:
    """Towns that the press names for an organisation, to the organisation."""
    return {town: e["name"] for e in entries("organisations") for town in e.get("seat", ())}
