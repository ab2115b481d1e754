"""Do seeds, curation and docs/ agree?"""

from collections.abc import Iterator
from pathlib import Path

from generator import build, export, read, render
from generator.desk.leaks import leaks
from generator.desk.links import broken
from generator.errors import Problem, UserError
from generator.resolve import Resolved

_NAMED = 5  # files named in one line


def check(root: Path, jobs: int | None = None, fix: bool = False) -> tuple[Problem, ...]:
    """All that a person should mend before the dossier is shared; nothing is written unless `fix` is set.

    A change that a killed build left is finished first. With `fix` docs/ is generated anew; pages edited
    by hand stay as they are and are reported. Raises UserError where the dossier cannot be made at all.
    """
    export.transaction.recover(root)
    if fix:
        build.build(root, only="docs", jobs=jobs)
    found = build.resolved(root, jobs)
    problems = [*found.problems, *_outdated(root, found), *broken(root), *leaks(root)]
    return tuple(dict.fromkeys(problems))


def _outdated(root: Path, found: Resolved) -> Iterator[Problem]:
    """Files below docs/ that a build would write, remove, or refuse to touch."""
    pages = render.pages(found.dossier, read.settings(root), found.addresses)
    try:
        changes = export.docs.plan(root, pages, found.addresses)
    except UserError as error:
        yield from error.problems
        return
    if changes:
        named = ", ".join(change.path for change in changes[:_NAMED])
        more = f" and {len(changes) - _NAMED} more" if len(changes) > _NAMED else ""
        what = f"generated files are out of date: {named}{more}"
        yield Problem("docs/", None, what, "Run `dossier build`, then commit docs/.")
