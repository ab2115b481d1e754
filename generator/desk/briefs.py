"""Printed on demand: the whole dossier, one person or event, or a period."""

from pathlib import Path

from generator import build, export, read
from generator.build import Built
from generator.errors import UserError
from generator.model.time import Date


def pdf(
    root: Path,
    about: str | None = None,
    start: Date | None = None,
    end: Date | None = None,
    jobs: int | None = None,
) -> Built:
    """Print into site/. `about` is a page's address such as people/ID; `start` and `end` are inclusive.

    Raises UserError for an unknown address, for a period without any article, and if nothing can be printed.
    """
    part = export.pdf.Part(about.strip("/") if about else None, start, end)
    with export.transaction.locked(root):
        found = build.resolved(root, jobs)
        printed = export.pdf.pdf(found.dossier, read.settings(root), [part])
        if not printed.files:
            raise UserError(printed.problems)
        written = export.site.add(root, dict(printed.files))
    return Built(found.dossier, written, (*found.problems, *printed.problems))
