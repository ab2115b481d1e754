"""A piece of evidence on what a name stands for."""

from dataclasses import dataclass

from generator.model.names import NameLabel


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence: for which label, how strong, and what a reader is told."""

    label: NameLabel
    weight: float
    name: str
