"""The generated part of docs/: writes what changed, removes what it wrote, touches nothing else."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.errors import Problem, UserError
from generator.export import addresses as address_file
from generator.export import assets, marks
from generator.export.transaction import Change, commit, locked
from generator.model.addresses import Addresses
from generator.model.page import Page


@dataclass(frozen=True, slots=True)
class Written:
    """Which files below docs/ were written and which were removed, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def write(root: Path, pages: Iterable[Page], addresses: Addresses, overwrite: Iterable[str] = ()) -> Written:
    """Bring docs/ up to date, as a whole or not at all.

    `overwrite` names pages whose hand edits may go. Raises UserError, before anything is written, for
    pages edited by hand and for people's own files in the place of a generated one.
    """
    with written(root, pages, addresses, overwrite) as done:
        return done


@contextmanager
def written(
    root: Path, pages: Iterable[Page], addresses: Addresses, overwrite: Iterable[str] = ()
) -> Iterator[Written]:
    """As `write`, for the time of a `with` block; if the block fails, docs/ is put back as it was."""
    with locked(root):
        changes = plan(root, pages, addresses, overwrite)
        before = tuple(Change(c.path, _content(root / c.path)) for c in changes)
        commit(root, changes)
        try:
            yield Written(
                tuple(c.path for c in changes if c.content is not None),
                tuple(c.path for c in changes if c.content is None),
            )
        except BaseException as error:
            _put_back(root, before, error)
            raise


def _put_back(root: Path, before: tuple[Change, ...], cause: BaseException) -> None:
    """Raises UserError with the cause where the former files cannot be written; the new ones stay, whole."""
    try:
        commit(root, before)
    except UserError as error:
        problems = cause.problems if isinstance(cause, UserError) else error.problems
        todo = "They are whole; mend the other problem and run the command again."
        kept = Problem("docs/", None, "holds the new pages, as the former ones could not be put back", todo)
        raise UserError((*problems, kept)) from cause


def plan(
    root: Path, pages: Iterable[Page], addresses: Addresses, overwrite: Iterable[str] = ()
) -> tuple[Change, ...]:
    """What `write` would do, without doing it; nothing if docs/ is up to date. Raises as `write` does."""
    target = _contents(pages)
    allowed = {f"docs/{path.removeprefix('./').removeprefix('docs/')}" for path in overwrite}
    manifest = assets.read(root)
    found = {path: (root / path).read_bytes() for path in _candidates(root, target, manifest)}
    problems = [
        *_outside(root, target),
        *(
            p
            for path, old in found.items()
            if path not in allowed
            for p in _refusals(path, old, target, manifest)
        ),
    ]
    if problems:
        raise UserError(problems)
    target[assets.FILE] = assets.text(target)
    target[address_file.FILE] = address_file.text(addresses).encode()
    stale = [path for path, old in found.items() if path not in target and _ours(path, old, manifest)]
    fresh = [path for path, new in target.items() if found.get(path) != new and _content(root / path) != new]
    return tuple(Change(path, target.get(path)) for path in sorted({*stale, *fresh}))


def _contents(pages: Iterable[Page]) -> dict[str, bytes]:
    """Each file below docs/ with its bytes; Markdown with its mark."""
    contents: dict[str, bytes] = {}
    for page in pages:
        path = f"docs/{page.path}"
        if path in contents or ".." in PurePosixPath(page.path).parts:
            raise ValueError(f"two pages for one address, or one outside docs/: {page.path}")
        text = marks.stamped(page.text) if _is_markdown(path) else page.text
        contents[path] = text.encode("utf-8", "surrogatepass")
    return contents


def _candidates(root: Path, target: Mapping[str, bytes], manifest: assets.Manifest) -> Iterator[str]:
    """Existing files that are generated, or stand where a generated one goes."""
    pages = {p.relative_to(root).as_posix() for p in (root / "docs").rglob("*.md") if p.is_file()}
    others = {path for path in {*target, *manifest} - pages if (root / path).is_file()}
    return iter(sorted(pages | others))


def _outside(root: Path, target: Iterable[str]) -> Iterator[Problem]:
    """A link below docs/ that leads out of it would let the build write elsewhere."""
    inside = (root / "docs").resolve()
    for folder in sorted({PurePosixPath(path).parent.as_posix() for path in target}):
        if not (root / folder).resolve().is_relative_to(inside):
            yield Problem(
                folder, None, "this folder leads out of docs/", "Replace the link by a real folder."
            )


def _refusals(
    path: str, old: bytes, target: Mapping[str, bytes], manifest: assets.Manifest
) -> Iterator[Problem]:
    if path in target and target[path] == old:
        return
    state = _state(path, old, manifest)
    if state == "own" and path in target:
        todo = (
            f"Rename your file, or let the generated one take its place: `dossier build --overwrite {path}`."
        )
        yield Problem(path, None, "this is not a generated file, but stands where one goes", todo)
    elif state == "edited":
        line, what = _edits(old, target.get(path))
        yield Problem(path, line, f"this generated file was edited by hand{what}", _remedy(path))


def _edits(old: bytes, new: bytes | None) -> tuple[int | None, str]:
    """The first edited line, and all of them in words, as far as the generated text can tell."""
    if new is None:
        return None, ""
    ours, theirs = (text.decode("utf-8", "replace").splitlines() for text in (new, old))
    blocks = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    ranges = [
        (j1 + 1, max(j2, j1 + 1))
        for kind, i1, i2, j1, j2 in blocks
        if kind != "equal"
        and not all(line.startswith("generated: ") for line in (*ours[i1:i2], *theirs[j1:j2]))
    ]
    if not ranges:
        return None, ""
    words = ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in ranges[:6])
    return ranges[0][0], f" (lines {words}{' …' if len(ranges) > 6 else ''})"


def _remedy(path: str) -> str:
    section, name = PurePosixPath(path).parts[1], PurePosixPath(path).stem
    place = {
        "people": f"curation/people.yml or curation/notes/people/{name}.md",
        "events": "curation/events.yml or curation/notes/events/ID.md",
        "actors": "curation/notes/actors/ID.md",
        "places": "curation/notes/places/ID.md",
        "articles": f"curation/articles.yml or curation/notes/articles/{name}.md",
        "index.md": "curation/briefing.md",
    }.get(section, "curation/")
    return (
        f"Such a change belongs into {place}: `dossier adopt {path}` moves what can be moved, "
        f"`dossier build --overwrite {path}` drops it."
    )


def _ours(path: str, old: bytes, manifest: assets.Manifest) -> bool:
    return _state(path, old, manifest) != "own"


def _state(path: str, old: bytes, manifest: assets.Manifest) -> marks.State:
    if _is_markdown(path):
        return marks.state(old.decode("utf-8", "surrogateescape"))
    return assets.state(path, old, manifest)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _is_markdown(path: str) -> bool:
    return path.endswith(".md")
