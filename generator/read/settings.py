"""The settings file `dossier.yml`."""

from pathlib import Path

from generator.settings import Settings


def settings(root: Path) -> Settings:
    """The dossier's settings; defaults where the file says nothing."""
    return Settings()
