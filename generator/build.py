"""The pipeline, top to bottom: read, extract, resolve, render, export."""

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from generator import extract, read, resolve
from generator.model.article import Article
from generator.model.findings import Findings
from generator.resolve import Resolved


def resolved(root: Path, jobs: int | None = None) -> Resolved:
    """The dossier of a folder, without writing anything."""
    settings = read.settings(root)
    reading = read.articles(root)
    findings = extracted(reading.articles, settings.model, jobs)
    return resolve.dossier(findings, read.curation(root), read.addresses(root), settings)


def extracted(articles: Iterable[Article], model: str, jobs: int | None = None) -> tuple[Findings, ...]:
    """The findings of every article, in the order of the articles, from `jobs` processes."""
    work, articles = partial(extract.findings, model=model), tuple(articles)
    jobs = min(jobs or os.cpu_count() or 1, len(articles))
    if jobs <= 1:
        return tuple(map(work, articles))
    with ProcessPoolExecutor(jobs) as pool:
        return tuple(pool.map(work, articles, chunksize=4))
