"""The pipeline, top to bottom: read, extract, resolve, render, export."""

import os
import traceback
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from generator import export, extract, read, render, resolve
from generator.errors import Problem, UserError
from generator.model.article import Article
from generator.model.dossier import Dossier
from generator.model.findings import Findings
from generator.resolve import Resolved

Part = Literal["docs", "site", "pdf"]
PARTS: tuple[Part, ...] = ("docs", "site", "pdf")


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: the dossier, the paths it wrote, and what a person should mend."""

    dossier: Dossier
    written: tuple[Path, ...]
    problems: tuple[Problem, ...]


def build(
    root: Path,
    only: Part | None = None,
    jobs: int | None = None,
    strict: bool = False,
    overwrite: Iterable[str] = (),
) -> Built:
    """Build the dossier in `root`, or one part of it. `strict` makes every problem an error.

    The site holds the prints too; what somebody printed for themselves is printed anew.
    `overwrite` names pages whose hand edits may go. Raises UserError, with docs/ and site/ as they were, if
    no article can be read, a file of people's is wrong, or a page was edited by hand.
    """
    with export.transaction.locked(root):
        settings = read.settings(root)
        if only in (None, "site"):  # before the long work, not after it
            export.site.refuse_unready(root, pages=only == "site")
        found = resolved(root, jobs)
        printed = export.pdf.NOTHING
        if only != "docs":
            parts = export.pdf.wanted(settings.pdf.briefs, export.site.prints(root))
            printed = export.pdf.pdf(found.dossier, settings, parts)
        problems = (*found.problems, *printed.problems)
        if strict and problems:
            raise UserError(problems)
        with ExitStack() as undo:
            written: list[Path] = []
            if only in (None, "docs"):
                pages = render.pages(found.dossier, settings, found.addresses)
                undo.enter_context(export.docs.written(root, pages, found.addresses, overwrite))
                written.append(root / "docs")
            if only in (None, "site"):
                files = export.files.files(found.dossier, settings.site_url) | dict(printed.files)
                shown = render.site_pages(found.dossier, found.addresses, read.history(root))
                written += export.site.write(root, found.dossier.as_of, files, shown)
            if only == "pdf":
                written += export.site.add(root, dict(printed.files))
    return Built(found.dossier, tuple(written), problems)


def resolved(root: Path, jobs: int | None = None, cache: Path | None = None) -> Resolved:
    """The dossier of a folder, without writing any of it. Raises UserError if there is no article.

    What extraction finds is kept in the folder `cache`, else in `root`, for the next time.
    """
    settings, reading = read.settings(root), read.articles(root)
    if not reading.articles:
        todo = "Put at least one article (.txt, .md or .html) there."
        raise UserError((*reading.problems, Problem("seeds/", None, "holds no article to read", todo)))
    kept = export.cache.Cache(cache or root, settings.model)
    findings, faults = _remembered(reading.articles, settings.model, jobs, kept)
    found = resolve.dossier(findings, read.curation(root), read.addresses(root), settings)
    problems = (*read.two_titles(root), *reading.problems, *faults, *found.problems)
    return Resolved(found.dossier, found.addresses, problems)


def _remembered(
    articles: tuple[Article, ...], model: str, jobs: int | None, kept: export.cache.Cache
) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """The findings of every article, extracted only where they are not kept from before."""
    known = {article.id: found for article in articles if (found := kept.get(article))}
    fresh, faults = extracted((a for a in articles if a.id not in known), model, jobs)
    failed = {fault.file for fault in faults}
    for findings in fresh:
        if findings.article.source not in failed:
            kept.put(findings)
    kept.forget_others()
    every = known | {findings.article.id: findings for findings in fresh}
    return tuple(every[article.id] for article in articles), faults


def extracted(
    articles: Iterable[Article], model: str, jobs: int | None = None
) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """The findings of every article, in the order of the articles, from `jobs` processes.

    An article on which the program itself fails keeps its page, without findings, and is reported.
    """
    work, articles = partial(_extracted, model=model), tuple(articles)
    jobs = min(jobs or os.cpu_count() or 1, len(articles))
    if jobs <= 1:
        found = list(map(work, articles))
    else:
        with ProcessPoolExecutor(jobs) as pool:
            found = list(pool.map(work, articles, chunksize=4))
    return tuple(findings for findings, _ in found), tuple(fault for _, fault in found if fault)


def _extracted(article: Article, model: str) -> tuple[Findings, Problem | None]:
    try:
        return extract.findings(article, model), None
    except UserError:
        raise
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        fault = (
            f"the program failed on this article ({error!r} in {Path(where.filename).name}:{where.lineno})"
        )
        todo = "It is shown without people, events and dates; please report this with the article."
        return Findings(article), Problem(article.source, None, fault, todo)
