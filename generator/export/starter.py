"""The files of a new dossier."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from generator.errors import Problem, UserError


def make(folder: Path) -> tuple[Path, ...]:
    """Fill a new or empty folder with a dossier's files; the paths made. Raises UserError if it holds any."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        found = "is there already and not an empty folder"
        raise UserError([Problem(str(folder), None, found, "Name a folder that does not exist yet.")])
    return tuple(sorted(_copy(files("generator.export") / "new", folder)))


def _copy(source: Traversable, target: Path) -> Iterator[Path]:
    """Copy a folder of the package; `dot-x` there is `.x` here, since packages leave out hidden files."""
    target.mkdir(parents=True, exist_ok=True)
    for item in source.iterdir():
        goal = (
            target / item.name.replace("dot-", ".", 1) if item.name.startswith("dot-") else target / item.name
        )
        if item.is_dir():
            yield from _copy(item, goal)
        else:
            goal.write_bytes(item.read_bytes())
            yield goal
