"""The website: MkDocs renders docs/ into a folder of its own, which then takes the place of site/."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.errors import Problem, UserError
from generator.export import marks
from generator.export.transaction import failure
from generator.model.page import Page
from generator.model.time import Date

_EPOCH = Date("1980-01-01")  # the earliest day a zip archive can hold; for a dossier without any date


def write(
    root: Path, as_of: Date | None, files: Mapping[str, bytes], pages: Iterable[Page] = ()
) -> tuple[Path, ...]:
    """Render docs/ strictly, add `files` (path below site/ to bytes) and replace site/ as a whole.

    MkDocs takes its dates from `as_of`, never from the clock, and learns from DOSSIER_FILES which files are
    there to be linked. `pages` are generated pages as the site shows them, in the place of those in docs/,
    which hold less; people's own pages stay. Returns what a person should open. Raises UserError with MkDocs'
    own words if it refuses, and where nothing can be written; site/ is then as it was.
    """
    refuse_unready(root)
    staging = root / ".dossier" / "site"
    with _told(root), _emptied(staging, root / ".dossier" / "docs"):
        docs = _shown(root, tuple(pages))
        _render(root, docs, staging, as_of or _EPOCH, sorted(files))
        for name, content in files.items():
            _put(staging / name, content)
        _replace(root / "site", staging)
    return tuple(root / "site" / name for name in ("index.html", *sorted(files)) if "/" not in name)


def _shown(root: Path, pages: tuple[Page, ...]) -> Path:
    """docs/ itself; a copy of it with the pages in their places where there are any."""
    docs, copy = root / "docs", root / ".dossier" / "docs"
    if not pages:
        return docs
    for path in docs.rglob("*"):
        if path.is_file():
            _put(copy / path.relative_to(docs), path.read_bytes())
    for page in pages:
        path = copy / page.path
        if not path.is_file() or marks.state(path.read_text(encoding="utf-8")) != "own":
            _put(path, page.text.encode("utf-8", "surrogatepass"))
    return copy


def refuse_unready(root: Path, pages: bool = True) -> None:
    """Raise UserError if MkDocs lacks its configuration or, where `pages` are to be there already, docs/."""
    if not (root / "mkdocs.yml").is_file():
        todo = "Copy one from another dossier, or make a dossier with `dossier new`."
        raise UserError([Problem("mkdocs.yml", None, "there is no such file", todo)])
    if pages and not (root / "docs" / "index.md").is_file():
        todo = "Run `dossier build`, which writes them first."
        raise UserError([Problem("docs/", None, "holds no pages to make a site of", todo)])


def prints(root: Path) -> tuple[str, ...]:
    """The PDF files of briefs in site/ as it stands, by their paths below it."""
    site = root / "site"
    return tuple(sorted(path.relative_to(site).as_posix() for path in (site / "briefs").rglob("*.pdf")))


def add(root: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Put files into site/ as it stands, each replaced as a whole; their paths.

    Raises UserError where one cannot be written; it is then as it was.
    """
    with _told(root):
        for name, content in files.items():
            aside, target = root / ".dossier" / "added", root / "site" / name
            _put(aside, content)
            target.parent.mkdir(parents=True, exist_ok=True)
            aside.replace(target)
    return tuple(root / "site" / name for name in sorted(files))


@contextmanager
def _told(root: Path) -> Iterator[None]:
    """What the system refuses to write is told as a user's error."""
    try:
        yield
    except OSError as error:
        todo = "Make room, grant access, or close the program that has it open; then run the command again."
        raise failure(root, error, todo) from None


@contextmanager
def _emptied(*folders: Path) -> Iterator[None]:
    """Folders for this work alone: gone before it and, also where it fails, after it."""

    def empty() -> None:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    empty()
    try:
        yield
    finally:
        empty()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def epoch(day: Date) -> int:
    """Midnight UTC at the start of a date, in seconds since 1970."""
    return (day.first.toordinal() - 719163) * 86400


def _render(root: Path, docs: Path, staging: Path, day: Date, files: list[str]) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    command += ["--config-file", str(root / "mkdocs.yml"), "--site-dir", str(staging)]
    surroundings = os.environ | {
        "SOURCE_DATE_EPOCH": str(epoch(day)),
        "DOSSIER_DOCS": str(docs),
        "DOSSIER_FILES": " ".join(files),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    run = subprocess.run(
        command, cwd=root, env=surroundings, capture_output=True, encoding="utf-8", check=False
    )
    if run.returncode:
        words = (run.stderr + run.stdout).strip() or f"exit code {run.returncode}"
        if "Traceback (most recent call last)" in words:
            words = words.splitlines()[-1]
        raise UserError(
            [Problem("mkdocs.yml", None, f"MkDocs refused to build:\n{words}", "Mend what it names.")]
        )


def _replace(target: Path, staging: Path) -> None:
    old = staging.with_name(target.name + ".old")
    _settle(target, old)
    try:
        if target.exists():
            target.rename(old)
        staging.rename(target)
    except OSError as error:
        _settle(target, old)
        raise OSError(error.errno, error.strerror, str(target)) from None
    shutil.rmtree(old, ignore_errors=True)


def _settle(target: Path, old: Path) -> None:
    if old.exists() and not target.exists():
        old.rename(target)
    shutil.rmtree(old, ignore_errors=True)
