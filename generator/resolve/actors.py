"""Countries, organisations and places across articles."""

from generator.model.dossier import Actor, Person, Place
from generator.model.findings import Findings


def actors(
    corpus: tuple[Findings, ...], people: tuple[Person, ...]
) -> tuple[tuple[Actor, ...], tuple[Place, ...]]:
    """The actors and places; a span that belongs to a person is neither."""
    return (), ()
