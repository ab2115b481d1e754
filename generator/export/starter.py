"""The files of a new dossier."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.errors import Problem, UserError

TITLE = "My dossier"
"""Stands in the files for the title, which a new dossier takes from its folder."""


def make(folder: Path) -> tuple[Path, ...]:
    """Fill a new or empty folder with a dossier's files; the paths made. Raises UserError if it holds any."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        found = "is there already and not an empty folder"
        raise UserError([Problem(str(folder), None, found, "Name a folder that does not exist yet.")])
    return tuple(sorted(_copy(files("generator.export") / "new", folder, _title(folder.resolve().name))))


def _title(name: str) -> str:
    """A title from a folder's name: `harbour-talks` becomes "Harbour talks"."""
    words = " ".join(re.split(r"[-_\s]+", name)).strip() if name.isprintable() else ""
    return words[:1].upper() + words[1:] or TITLE


def _copy(source: Traversable, target: Path, title: str) -> Iterator[Path]:
    """Copy a folder of the package; `dot-x` there is `.x` here, since packages leave out hidden files."""
    target.mkdir(parents=True, exist_ok=True)
    for item in source.iterdir():
        goal = (
            target / item.name.replace("dot-", ".", 1) if item.name.startswith("dot-") else target / item.name
        )
        if item.is_dir():
            yield from _copy(item, goal, title)
        else:
            told = json.dumps(title, ensure_ascii=False) if goal.suffix == ".yml" else title
            goal.write_text(item.read_text("utf-8").replace(TITLE, told), encoding="utf-8", newline="\n")
            yield goal
