"""Candidates for events, as extraction finds them in one sentence."""

from dataclasses import dataclass
from typing import Literal

from generator.model.text import Reference

ArgumentRole = Literal["actor", "recipient", "participant", "place"]
CandidateStatus = Literal["reported", "planned", "denied", "cancelled"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A phrase that takes part. `head` is its head word's span; for a pronoun or "the minister",
    `antecedents` are phrases it may stand for, the likeliest first.
    """

    role: ArgumentRole
    where: Reference
    head: Reference
    antecedents: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """One trigger with its parsed parts. `type` and `mode` are PLOVER's; `dates` are the date expressions
    of the trigger's clause, the nearest first; `sentence` is the whole reporting sentence.
    """

    sentence: Reference
    trigger: Reference
    type: str
    mode: str | None
    status: CandidateStatus
    arguments: tuple[Argument, ...]
    dates: tuple[Reference, ...]
