"""Where things stand in print: labels that links and page numbers point to.

Each printed reference leads to the very words, not only to their paragraph, because a paragraph may run
over a page's end. A label is plain data: Typst never reads it as markup.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.article import Article, Paragraph
from generator.model.dossier import Dossier
from generator.model.text import Reference

UNPRINTED = ("metadata", "furniture")
"""Roles whose text is not printed: what the page said beside the article."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """The articles in print, and the starts of words that something refers to, by article and paragraph."""

    articles: dict[str, Article]
    starts: dict[tuple[str, int], tuple[int, ...]]
    printed: bool

    def label(self, where: Reference) -> str | None:
        """The label of a reference's words; None where the articles are not printed in full."""
        if not self.printed:
            return None
        paragraph = self.articles[where.article].paragraph(where.paragraph)
        if paragraph.role in UNPRINTED:
            return f"articles/{where.article}"
        return anchor(where.article, where.paragraph, where.start)

    def inside(self, article: str, paragraph: Paragraph) -> tuple[int, ...]:
        """The starts of the words in one paragraph that carry a label, ascending."""
        return self.starts.get((article, paragraph.n), ())


def anchor(article: str, paragraph: int, start: int) -> str:
    """The label of the words that begin at one code point of a paragraph."""
    return f"words/{article}/{paragraph}/{start}"


def anchors(dossier: Dossier, printed: bool) -> Anchors:
    """The anchors of all words that the dossier refers to."""
    starts: dict[tuple[str, int], set[int]] = defaultdict(set)
    for where in referred(dossier):
        starts[where.place].add(where.start)
    return Anchors(
        {article.id: article for article in dossier.articles},
        {place: tuple(sorted(found)) for place, found in starts.items()},
        printed,
    )


def referred(dossier: Dossier) -> Iterable[Reference]:
    """Every reference that the print may show."""
    for person in dossier.people:
        yield from person.mentions
        for office in person.roles:
            yield from office.evidence
    for place in dossier.places:
        yield from place.mentions
    for actor in dossier.actors:
        yield from actor.mentions
    for event in dossier.events:
        yield from event.evidence
        for account in event.accounts:
            yield from account.evidence
    yield from (quote.evidence for quote in dossier.quotes)
    yield from (open_.evidence for open_ in dossier.unresolved)
