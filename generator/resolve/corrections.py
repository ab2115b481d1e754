"""What people decided about whole articles: which are left out, and another title or outlet.

Their days are settled with the other publication days, stories that are no copies where copies are found.
"""

from collections.abc import Iterable
from dataclasses import replace

from generator.model.article import Article
from generator.model.curation import CuratedDecision
from generator.model.findings import Findings


def corrected(corpus: Iterable[Findings], decisions: tuple[CuratedDecision, ...]) -> tuple[Findings, ...]:
    """The corpus without excluded articles, the others with their decided titles and outlets."""
    excluded = {handle.article for d in decisions if d.kind == "exclude" for handle in d.about}
    titles, outlets = _values(decisions, "title"), _values(decisions, "outlet")
    return tuple(
        replace(f, article=_corrected(f.article, titles.get(f.article.id), outlets.get(f.article.id)))
        for f in corpus
        if f.article.id not in excluded
    )


def _values(decisions: Iterable[CuratedDecision], kind: str) -> dict[str, str]:
    """What decisions of one kind set, by the article's id."""
    return {handle.article: d.value for d in decisions if d.kind == kind and d.value for handle in d.about}


def _corrected(article: Article, title: str | None, outlet: str | None) -> Article:
    if title:
        article = replace(article, title=title, title_from="curated")
    return replace(article, outlet=outlet) if outlet else article
