"""The settings file `dossier.yml`."""

from pathlib import Path

from generator.read.yaml_file import checked
from generator.settings import Settings

_TODO = "Mend the setting, or take the line out to have the default."


def settings(root: Path) -> Settings:
    """The dossier's settings; defaults where the file says nothing. Raises UserError for a wrong one."""
    return checked(root, root / "dossier.yml", Settings, _TODO) or Settings()
