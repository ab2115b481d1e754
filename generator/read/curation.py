"""Decisions, notes and remembered addresses."""

from pathlib import Path

from generator.model.addresses import Addresses
from generator.model.curation import Curation


def curation(root: Path) -> Curation:
    """All that people decided and wrote under curation/."""
    return Curation()


def addresses(root: Path) -> Addresses:
    """What docs/.addresses.yml remembers."""
    return Addresses()
