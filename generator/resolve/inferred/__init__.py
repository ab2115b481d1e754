"""Publication days of undated articles, inferred from what dated articles tell.

Several pieces of evidence must agree. The result is the earliest day that fits all of them, marked as about
where a later day fits too.
"""

from dataclasses import replace

from generator.model.findings import Findings
from generator.resolve.cast import Cast
from generator.resolve.inferred.evidence import Reports, pieces
from generator.resolve.inferred.late import late
from generator.resolve.inferred.verdict import verdict

__all__ = ["inferred", "late"]


def inferred(corpus: tuple[Findings, ...], cast: Cast) -> tuple[Findings, ...]:
    """The corpus with a publication day for the undated articles where the evidence allows one.

    An article may be dated by one that was itself inferred, so it goes on until nothing new is found.
    """
    while True:
        dated = _once(corpus, cast)
        if dated == corpus:
            return corpus
        corpus = dated


def _once(corpus: tuple[Findings, ...], cast: Cast) -> tuple[Findings, ...]:
    """One round: the undated articles against those that had a day before the round."""
    if all(f.article.published.date for f in corpus):
        return corpus
    reports = Reports.of(corpus, cast)
    return tuple(f if f.article.published.date else _dated(f, reports) for f in corpus)


def _dated(findings: Findings, reports: Reports) -> Findings:
    published = verdict(pieces(findings, reports), findings.article.published, reports.articles)
    return replace(findings, article=replace(findings.article, published=published))
