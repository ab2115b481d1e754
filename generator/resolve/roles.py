"""Roles that only the corpus shows: a line that stands in many files is furniture.

A paragraph that three different stories share belongs to the site, not to a story. Copies of one story share
most of their text and count as one. Every candidate that extraction found in such a paragraph is dropped.
"""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from generator.model.article import TOLD, Article
from generator.model.findings import Findings
from generator.model.speech import QuoteCandidate
from generator.model.text import Reference

MANY = 3
"""Different stories that must share a paragraph."""
_COMPARED = 24  # articles looked at for one paragraph, so that a line of ten thousand files costs no more
_ONE_STORY = 0.5  # share of common text from which two articles count as one story

Place = tuple[str, int]
_ANCHORS = ("where", "sentence", "trigger", "head")  # a candidate falls with the words it stands on


def settle(corpus: tuple[Findings, ...]) -> tuple[Findings, ...]:
    """The corpus with its final roles, without the candidates that stood in furniture."""
    articles = {f.article.id: f.article for f in corpus}
    gone: dict[str, set[int]] = defaultdict(set)
    for text, places in _shared(articles.values()).items():
        if _stories(text, places, articles) >= MANY:
            for article, n in places:
                gone[article].add(n)
    return tuple(_without(f, gone[f.article.id]) if f.article.id in gone else f for f in corpus)


def _shared(articles: Iterable[Article]) -> Mapping[str, list[Place]]:
    """Every told text with its places, where at least `MANY` articles hold it."""
    found: dict[str, list[Place]] = defaultdict(list)
    for article in articles:
        for paragraph in article.told():
            found[_key(paragraph.text)].append((article.id, paragraph.n))
    return {text: places for text, places in found.items() if len({a for a, _ in places}) >= MANY}


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _stories(text: str, places: Sequence[Place], articles: Mapping[str, Article]) -> int:
    """How many different stories hold the text, by what else they say, as far as is needed to know it."""
    texts = sorted({a: _texts(articles[a]) - {text} for a, _ in places[:_COMPARED]}.values(), key=sorted)
    return 1 + sum(_common(a, b) < _ONE_STORY for a, b in pairwise(texts)) if texts else 0


def _texts(article: Article) -> frozenset[str]:
    return frozenset(_key(p.text) for p in article.told())


def _common(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of the shorter article's text that the other holds, too."""
    size = min(sum(map(len, a)), sum(map(len, b)))
    return sum(map(len, a & b)) / size if size else 1.0


def _without(findings: Findings, gone: set[int]) -> Findings:
    """The findings of one article whose paragraphs `gone` have turned out to be furniture."""
    paragraphs = tuple(
        replace(p, role="furniture") if p.n in gone and p.role in TOLD else p
        for p in findings.article.paragraphs
    )
    changes = {
        field.name: _kept(getattr(findings, field.name), gone)
        for field in dataclasses.fields(findings)
        if field.name not in ("article", "quotes")
    }
    article = replace(findings.article, paragraphs=paragraphs)
    return replace(findings, article=article, quotes=_quotes(findings.quotes, gone), **changes)


def _kept(value: Any, gone: set[int]) -> Any:
    """A candidate, or a part of one, without its references into `gone`; None if nothing of it is left."""
    if isinstance(value, Reference):
        return None if value.paragraph in gone else value
    if isinstance(value, tuple):
        return tuple(item for each in value if (item := _kept(each, gone)) is not None)
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    parts = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
    kept = {name: _kept(part, gone) for name, part in parts.items()}
    if any(parts.get(name) is not None and kept[name] is None for name in _ANCHORS if name in kept):
        return None
    return replace(value, **kept)


def _quotes(quotes: tuple[QuoteCandidate, ...], gone: set[int]) -> tuple[QuoteCandidate, ...]:
    """The quotes that are left, each `continues` pointing to its new position."""
    left = [(i, kept) for i, quote in enumerate(quotes) if (kept := _kept(quote, gone))]
    position = {old: new for new, (old, _) in enumerate(left)}
    return tuple(
        replace(quote, continues=None if quote.continues is None else position.get(quote.continues))
        for _, quote in left
    )
