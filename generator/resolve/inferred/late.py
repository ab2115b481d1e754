"""Articles dated after the day that the dossier speaks from: a slip in one of the two."""

from generator.errors import Problem
from generator.model.findings import Findings
from generator.model.time import Date


def late(corpus: tuple[Findings, ...], as_of: Date | None) -> tuple[Problem, ...]:
    """One problem for each article whose publication lies wholly after `as_of`."""
    if as_of is None:
        return ()
    return tuple(
        Problem(
            f.article.source,
            None,
            f"it is dated {date}, after the day the dossier speaks from, {as_of}",
            "Correct its date in curation/articles.yml, or as_of in dossier.yml",
        )
        for f in corpus
        if (date := f.article.published.date) and date.first > as_of.last
    )
