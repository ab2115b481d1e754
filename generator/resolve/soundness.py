"""The last look before anything is written: every reference must quote its article exactly."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from generator.model.article import Article
from generator.model.dossier import Dossier
from generator.model.text import Reference


class UnsoundError(Exception):
    """The program made a dossier that contradicts its articles: a fault of ours, never of the input."""


def check(dossier: Dossier) -> Dossier:
    """The same dossier, or UnsoundError with the first references that do not hold."""
    articles = {article.id: article for article in dossier.articles}
    broken = [reference for reference in references(dossier) if not holds(reference, articles)]
    if broken:
        raise UnsoundError("references that do not quote their article: " + "; ".join(map(str, broken[:5])))
    return dossier


def holds(reference: Reference, articles: dict[str, Article]) -> bool:
    """Are these exactly the words that stand there?"""
    article = articles.get(reference.article)
    if article is None or not 1 <= reference.paragraph <= len(article.paragraphs):
        return False
    text = article.paragraph(reference.paragraph).text
    inside = 0 <= reference.start < reference.end <= len(text)
    return inside and text[reference.start : reference.end] == reference.text


def references(value: Any) -> Iterator[Reference]:
    """Every reference anywhere inside a value of the model."""
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from references(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from references(getattr(value, field.name))
