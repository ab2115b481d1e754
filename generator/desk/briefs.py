"""Printed briefs on demand: the whole dossier, one person or event, or a period."""

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
    with export.transaction.locked(root):
        found, settings = build.resolved(root, jobs), read.settings(root)
        chosen = export.pdf.between(found.dossier, start, end) if start or end else found.dossier
        printed = export.pdf.pdf(chosen, settings, about)
        if not printed.files:
            raise UserError(printed.problems)
        period = f"-{start or ''}-to-{end or ''}" if start or end else ""
        files = {f"{Path(name).stem}{period}.pdf": content for name, content in printed.files}
        written = export.site.add(root, files)
    return Built(chosen, written, (*found.problems, *printed.problems))
