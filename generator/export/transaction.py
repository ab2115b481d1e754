"""Changing many files as one: all of the change or none of it, whatever happens in between.

The new content is first written aside, then the list of changes (the journal), then each file is replaced
in one step, then the journal goes. Killed before the journal stands, a change never happened; killed after,
the next command finishes it. A file that somebody edited meanwhile is left as it is.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from generator.errors import Problem, UserError

PATIENCE = 60.0  # seconds that a second build waits for the first


@dataclass(frozen=True, slots=True)
class Change:
    """A file, relative to the root with forward slashes, and its new content; None removes it."""

    path: str
    content: bytes | None


@dataclass(frozen=True, slots=True)
class _Step:
    """A change in the journal: digests of the file before and after, and where the content waits."""

    path: str
    old: str | None
    new: str | None
    staged: str


@contextmanager
def locked(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the dossier for one build, after finishing what a killed one left.

    May be nested. Raises UserError if another process still holds it after `patience` seconds.
    """
    folder = _folder(root)
    try:
        with FileLock(folder / "lock", is_singleton=True).acquire(timeout=patience):
            _finish(root)
            yield
    except Timeout:
        todo = "Wait until it is done, or end it."
        raise UserError([Problem(".dossier/lock", None, "another build is at work here", todo)]) from None


def recover(root: Path) -> None:
    """Finish the change that a killed build left, if there is one."""
    if _journal(root).exists():
        with locked(root):
            pass


def commit(root: Path, changes: Iterable[Change]) -> None:
    """Make all changes, or none. Raises UserError where a file cannot be written."""
    with locked(root):
        held = tuple(changes)
        if not held:
            return
        _refuse_unwritable(root, held)
        try:
            _stage(root, held)
        except OSError as error:
            shutil.rmtree(_staging(root), ignore_errors=True)
            raise failure(
                root, error, "Nothing was changed; make room or grant access, and run the command again."
            ) from None
        _finish(root)


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _stage(root: Path, changes: tuple[Change, ...]) -> None:
    """Write all new content aside and then, in one step, the journal."""
    staging = _staging(root)
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    steps = []
    for number, change in enumerate(changes):
        staged = f"{number:06}"
        if change.content is not None:
            _write(staging / staged, change.content)
        new = None if change.content is None else digest(change.content)
        steps.append(asdict(_Step(change.path, _now(root / change.path), new, staged)))
    draft = staging / "journal"
    _write(draft, json.dumps(steps, indent=1).encode())
    draft.replace(_journal(root))
    _sync_folder(_folder(root))


def _finish(root: Path) -> None:
    """Carry out the journal if there is one; drop what was written aside without one."""
    journal = _journal(root)
    if journal.exists():
        steps = _steps(journal)
        try:
            for step in steps:
                _apply(root, step)
        except OSError as error:
            raise failure(root, error, "Mend that; the next command finishes the change.") from None
        for folder in sorted({(root / step.path).parent for step in steps}):
            _sync_folder(folder)
        journal.unlink()
    shutil.rmtree(_staging(root), ignore_errors=True)


def _steps(journal: Path) -> list[_Step]:
    try:
        return [_Step(**step) for step in json.loads(journal.read_bytes())]
    except (TypeError, ValueError):
        todo = "Remove it, then run `dossier build`."
        raise UserError([Problem(".dossier/journal.json", None, "this is no journal", todo)]) from None


def _apply(root: Path, step: _Step) -> None:
    target, staged = root / step.path, _staging(root) / step.staged
    if _now(target) != step.old:
        return  # done before, or edited by somebody meanwhile
    if step.new is None:
        target.unlink(missing_ok=True)
        _remove_empty(target.parent, root)
    elif staged.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        staged.replace(target)


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove folders that hold nothing any more, up to a folder right below the root."""
    while folder.parent != root and folder.is_relative_to(root) and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _refuse_unwritable(root: Path, changes: Iterable[Change]) -> None:
    paths = [root / change.path for change in changes]
    folders = sorted({_existing(path.parent) for path in paths})
    closed = [f for f in folders if not f.is_dir() or not os.access(f, os.W_OK | os.X_OK)]
    closed += [path for path in paths if path.is_dir()]
    todo = "Nothing was changed. Make room for the generated files here, and grant access."
    if closed:
        names = (path.relative_to(root).as_posix() for path in closed)
        raise UserError(
            Problem(name, None, "a generated file cannot be written here", todo) for name in names
        )


def _existing(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder


def failure(root: Path, error: OSError, todo: str) -> UserError:
    """What the system says of a file that cannot be written, as an error of the user's."""
    what = f"it cannot be written ({error.strerror or error})"
    path = Path(error.filename2 or error.filename or root / ".dossier")
    file = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    return UserError([Problem(file, None, what, todo)])


def _now(path: Path) -> str | None:
    """The digest of the file as it is, None where there is none."""
    return digest(path.read_bytes()) if path.is_file() else None


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make renames in a folder lasting, where the system has that."""
    if os.name == "posix" and folder.is_dir():
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _folder(root: Path) -> Path:
    """The generator's own folder, which git ignores."""
    folder = root / ".dossier"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
    except OSError as error:
        raise failure(root, error, "Make the dossier's folder one that you may write to.") from None
    return folder


def _staging(root: Path) -> Path:
    return root / ".dossier" / "staging"


def _journal(root: Path) -> Path:
    return root / ".dossier" / "journal.json"
