"""What git knows, read from its objects; the working tree is never touched."""

import io
import os
import subprocess
import tarfile
from pathlib import Path

from generator.errors import Problem, UserError

_MAIN = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
INPUTS = ("seeds", "curation", "dossier.yml", "docs")
"""What a dossier is made of; of docs/ only the remembered addresses are needed."""


def git(root: Path, *arguments: str) -> bytes:
    """The output of a git command run in `root`. Raises UserError with git's own words if it fails."""
    english = os.environ | {"LC_ALL": "C"}
    try:
        run = subprocess.run(
            ["git", "-C", str(root), *arguments], capture_output=True, check=False, env=english
        )
    except FileNotFoundError:
        raise UserError([Problem(".", None, "git is not installed", "Install git.")]) from None
    if run.returncode:
        words = " ".join(run.stderr.decode("utf-8", "replace").split()) or "it gave no reason"
        raise UserError([Problem(".", None, f"git {arguments[0]} failed: {words}", _todo(root))])
    return run.stdout


def line(root: Path, *arguments: str) -> str | None:
    """The first line of a git command's output; None if it fails or says nothing."""
    try:
        return next(iter(git(root, *arguments).decode("utf-8", "replace").splitlines()), None)
    except UserError:
        return None


def is_repository(root: Path) -> bool:
    """Does `root` lie in a git working tree that has at least one commit?"""
    return line(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is not None


def is_shallow(root: Path) -> bool:
    """Was the history cut off when the repository was cloned?"""
    return line(root, "rev-parse", "--is-shallow-repository") == "true"


def commit(root: Path, revision: str) -> str:
    """The full name of the commit that `revision` means. Raises UserError if there is none."""
    _refuse_without_history(root)
    found = line(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found is None:
        raise UserError([Problem(".", None, f"git knows no commit `{revision}` here", _todo(root))])
    return found


def fork_point(root: Path) -> str:
    """The commit where the present branch left the main branch: the last one they share."""
    _refuse_without_history(root)
    for name in _MAIN:
        if line(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"):
            found = line(root, "merge-base", "HEAD", name)
            if found:
                return found
    todo = "Name the commit to compare with: `dossier diff REV`." if not is_shallow(root) else _todo(root)
    raise UserError([Problem(".", None, "the commit shared with the main branch is not known here", todo)])


def _refuse_without_history(root: Path) -> None:
    """Raise UserError where there is nothing to compare with: no git, no repository, no commit."""
    if is_repository(root):
        return
    found, todo = "this folder is in no git repository", "Run `git init`, then commit the dossier."
    try:
        git(root, "rev-parse", "--git-dir")
        found, todo = (
            "this repository has no commit yet",
            "Commit the dossier, then there is something to compare.",
        )
    except UserError as error:
        if "not a git repository" not in str(error):
            raise
    raise UserError([Problem(".", None, found, todo)])


def export(root: Path, revision: str, into: Path) -> None:
    """Put the inputs of the dossier as they were at `revision` into the folder `into`."""
    names = git(root, "ls-tree", "--name-only", "-z", revision).decode("utf-8").split("\0")
    wanted = [name for name in names if name in INPUTS]
    if "docs" in wanted:
        wanted.remove("docs")
        wanted += [a for a in ("docs/.addresses.yml",) if line(root, "ls-tree", revision, a)]
    if wanted:
        archive = git(root, "archive", "--format=tar", revision, "--", *wanted)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(into, filter="data")


def _todo(root: Path) -> str:
    # Not by `is_shallow`: this answers a git command that failed, and must not ask for itself again.
    shallow = subprocess.run(
        ["git", "-C", str(root), "rev-parse", "--is-shallow-repository"], capture_output=True, check=False
    )
    if shallow.stdout.strip() == b"true":
        return "This clone has no full history: run `git fetch --unshallow` (in CI: `fetch-depth: 0`)."
    return "Give a commit, a branch or a tag that `git log` shows."
