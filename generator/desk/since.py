"""The dossier as it was at a commit, beside the dossier as it is."""

import tempfile
from pathlib import Path

from generator import build
from generator.desk.diff import Comparison, compare
from generator.model.dossier import Dossier
from generator.read import git


def since(root: Path, revision: str | None = None, jobs: int | None = None) -> tuple[Comparison, str]:
    """What changed between `revision` and the working tree, and the short name of that commit.

    Without a revision: since the present branch left the main branch. Both dossiers are made by today's
    program, so that only what people changed shows. Raises UserError where git does not know the commit.
    """
    start = git.commit(root, revision) if revision else git.fork_point(root)
    with tempfile.TemporaryDirectory(prefix="dossier-") as folder:
        git.export(root, start, Path(folder))
        before = _dossier(Path(folder), jobs, cache=root)
    return compare(before, _dossier(root, jobs, cache=root)), start[:10]


def _dossier(root: Path, jobs: int | None, cache: Path) -> Dossier:
    """The dossier of a folder; an empty one where there are no seeds yet."""
    if any(path.is_file() for path in (root / "seeds").rglob("*")):
        return build.resolved(root, jobs, cache).dossier
    return Dossier("", None, None, (), (), (), (), (), (), (), (), (), ())
