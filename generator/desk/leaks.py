"""What must not be published: paths of somebody's machine, addresses of those who commit."""

from collections.abc import Iterator
from pathlib import Path

from generator.errors import Problem
from generator.read import git


def leaks(root: Path) -> Iterator[Problem]:
    """One problem for each file below docs/ that holds a path of this machine or a committer's address.

    An address that stands in the seeds or in curation/ is there because somebody wants it.
    """
    private = _addresses(root) | _paths(root)
    wanted = {word for word in private for text in _texts(root, "seeds", "curation") if word in text}
    for path in sorted((root / "docs").rglob("*")):
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        for word in sorted(private - wanted):
            if word in text:
                line = text.count("\n", 0, text.index(word)) + 1
                file = path.relative_to(root).as_posix()
                yield Problem(file, line, f"this would publish “{word}”", "Remove it, or build again.")


def _addresses(root: Path) -> set[str]:
    if not git.is_repository(root):
        return set()
    return {
        a for a in git.git(root, "log", "--format=%ae%n%ce").decode("utf-8", "replace").split() if "@" in a
    }


def _paths(root: Path) -> set[str]:
    """The dossier's own folder and the home folder, unless so short that any text may hold them."""
    return {str(path) for path in (root.resolve(), Path.home()) if len(path.parts) > 2}


def _texts(root: Path, *folders: str) -> Iterator[str]:
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace")
