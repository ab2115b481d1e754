"""People across articles: which mentions are the same individual."""

from dataclasses import dataclass

from generator.model.curation import CuratedDecision
from generator.model.dossier import Person, Unsure
from generator.model.findings import Findings


@dataclass(frozen=True, slots=True)
class People:
    """The individuals of the corpus and the pairs that a person should compare."""

    people: tuple[Person, ...]
    unsure: tuple[Unsure, ...]


def people(corpus: tuple[Findings, ...], decisions: tuple[CuratedDecision, ...]) -> People:
    """The people the corpus speaks of. Curated decisions win over every score."""
    return People((), ())
