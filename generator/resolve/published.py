"""Publication days that people corrected or that the corpus decides; inference is another step."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from generator.model.article import Article, Published
from generator.model.curation import CuratedDecision
from generator.model.findings import Findings
from generator.model.time import Date

Order = Literal["day first", "month first"]
_FIGURES = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/]\d{4}")


def stated(corpus: tuple[Findings, ...], decisions: tuple[CuratedDecision, ...]) -> tuple[Findings, ...]:
    """The corpus with curated days, and with ambiguous figures settled where the corpus decides them.

    12/03/2026 follows the order that the same outlet uses elsewhere, else the one that the whole corpus
    uses without exception; where neither is known both readings stay.
    """
    curated = {handle.article: d for d in decisions if d.kind == "date" and d.value for handle in d.about}
    orders = _orders(f.article for f in corpus)
    return tuple(_stated(f, curated.get(f.article.id), orders) for f in corpus)


def _stated(
    findings: Findings, decision: CuratedDecision | None, orders: Mapping[str | None, Order]
) -> Findings:
    published = findings.article.published
    if decision:
        published = _curated(decision, published)
    elif published.readings:
        published = _settled(findings.article, orders)
    return replace(findings, article=replace(findings.article, published=published))


def _curated(decision: CuratedDecision, before: Published) -> Published:
    """The decided day. The reader has checked that the value is a date."""
    why = f"Decided in {decision.file}, line {decision.line}" + (f": {decision.why}" if decision.why else "")
    return Published(Date(decision.value or ""), "curated", why.rstrip(".") + ".", before.evidence)


def _orders(articles: Iterable[Article]) -> Mapping[str | None, Order]:
    """The order each outlet uses in figures that allow one reading; under None, that of the whole corpus."""
    seen: dict[str | None, Counter[Order]] = {}
    for article in articles:
        order = _order(article.published)
        if order:
            for key in dict.fromkeys((article.outlet, None)):
                seen.setdefault(key, Counter())[order] += 1
    return {key: next(iter(counts)) for key, counts in seen.items() if len(counts) == 1}


def _order(published: Published) -> Order | None:
    """The order that a figure such as 25/03/2026 shows by itself."""
    match = _FIGURES.fullmatch(published.evidence[0].text) if published.evidence else None
    if match is None or published.readings or match[1] == match[2]:
        return None
    day = published.date.first.day if published.date else 0
    return "day first" if int(match[1]) == day else "month first"


def _settled(article: Article, orders: Mapping[str | None, Order]) -> Published:
    """An ambiguous day read in the order of its outlet or of the corpus."""
    published = article.published
    whose = article.outlet if article.outlet in orders else None
    if whose not in orders:
        return published
    order = orders[whose]
    date = published.readings[0 if order == "day first" else 1]
    who = f"{whose} writes" if whose else "the other articles write"
    words = published.evidence[0].text
    why = f"“{words}” is read with the {order.replace(' first', '')} first, as {who} it elsewhere."
    return replace(published, date=date, why=why, readings=())
