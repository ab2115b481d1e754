"""Many files change as one, whenever the process is killed."""

import itertools
import os
import signal
from pathlib import Path

import pytest
from filelock import FileLock

from generator.errors import UserError
from generator.export import transaction
from generator.export.transaction import Change, commit, locked, recover

BEFORE = {"docs/a.md": b"a, before", "docs/b/b.md": b"b, before", "docs/own.md": b"mine"}
CHANGES = (
    Change("docs/a.md", b"a, after"),
    Change("docs/b/b.md", None),
    *(Change(f"docs/c/{n}.md", b"new %d" % n) for n in range(5)),
)
AFTER = {
    "docs/a.md": b"a, after",
    "docs/own.md": b"mine",
    **{f"docs/c/{n}.md": b"new %d" % n for n in range(5)},
}
CALLS = ("open", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "close", "stat", "scandir")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, content in BEFORE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    found = (p for p in (root / "docs").rglob("*") if p.is_file())
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in found}


def test_all_changes_are_made(root: Path) -> None:
    commit(root, CHANGES)
    assert files(root) == AFTER
    assert not (root / "docs" / "b").exists()
    assert sorted(p.name for p in (root / ".dossier").iterdir()) == [".gitignore", "lock"]


def killed_at(root: Path, moment: int) -> bool:
    """Commit in a process that dies at its `moment`-th call of the system; False if it finished before."""
    child = os.fork()
    if child == 0:
        count = 0
        for name in CALLS:
            real = getattr(os, name)

            def call(*args: object, _real: object = real, **options: object) -> object:
                nonlocal count
                count += 1
                if count == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
                return _real(*args, **options)  # type: ignore[operator]

            setattr(os, name, call)
        commit(root, CHANGES)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_killed_at_any_moment_the_next_command_leaves_all_or_nothing(tmp_path: Path) -> None:
    outcomes = []
    for moment in itertools.count(1):
        root = tmp_path / str(moment)
        for path, content in BEFORE.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
        if not killed_at(root, moment):
            break
        for path, content in files(root).items():
            assert content in (BEFORE.get(path), AFTER.get(path)), f"{path} is torn at {moment}"
        with locked(root):
            found = files(root)
        assert found in (BEFORE, AFTER), f"half a change after moment {moment}"
        outcomes.append(found == AFTER)
    assert len(outcomes) > 50
    assert outcomes == sorted(outcomes), "once a change is certain, it stays certain"
    assert set(outcomes) == {False, True}


def test_a_file_edited_after_the_kill_is_left_alone(root: Path) -> None:
    transaction._stage(root, CHANGES)
    (root / "docs/a.md").write_bytes(b"edited meanwhile")
    recover(root)
    assert files(root) == AFTER | {"docs/a.md": b"edited meanwhile"}


def test_a_second_build_says_that_another_is_at_work(root: Path) -> None:
    (root / ".dossier").mkdir()
    with (
        FileLock(root / ".dossier" / "lock"),
        pytest.raises(UserError, match="another build is at work here"),
        locked(root, patience=0.05),
    ):
        pass


def test_a_full_disk_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match=r"No space left on device.*Nothing was changed"):
        commit(root, CHANGES)
    monkeypatch.undo()
    assert files(root) == BEFORE
    commit(root, CHANGES)
    assert files(root) == AFTER


def test_a_folder_that_cannot_be_written_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != root / "docs" / "b")
    with pytest.raises(
        UserError, match=r"docs/b: a generated file cannot be written here\. Nothing was changed"
    ):
        commit(root, CHANGES)
    assert files(root) == BEFORE


@pytest.mark.parametrize("place", ["docs/c", "docs/c/1.md"])
def test_what_stands_in_the_way_is_named(root: Path, place: str) -> None:
    if place == "docs/c":
        (root / place).write_bytes(b"a file where a folder goes")
    else:
        (root / place).mkdir(parents=True)
    with pytest.raises(UserError, match=f"{place}: a generated file cannot be written here"):
        commit(root, CHANGES)
    assert files(root)["docs/a.md"] == b"a, before"


def test_a_failure_half_way_is_finished_by_the_next_command(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = Path.replace, []

    def refused(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 3:
            raise PermissionError(13, "Permission denied", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(UserError, match=r"Permission denied.*the next command finishes the change"):
        commit(root, CHANGES)
    monkeypatch.undo()
    recover(root)
    assert files(root) == AFTER
