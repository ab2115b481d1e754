"""Addresses: entities keep the id under which they were first published."""

from generator.model.addresses import Addresses
from generator.model.dossier import Dossier


def settle(dossier: Dossier, known: Addresses) -> tuple[Dossier, Addresses]:
    """The dossier with remembered ids throughout, and the addresses to remember from now on."""
    return dossier, known
