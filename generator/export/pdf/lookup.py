"""What the parts of the print ask of the dossier again and again, found once."""

import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.export.pdf.anchors import Anchors, anchors
from generator.model.article import Article
from generator.model.dossier import Dossier, Event, Quote
from generator.model.spoken import spoken
from generator.model.text import Reference

Json = dict[str, Any]
_TURNED = ("R", "AL")


@dataclass(frozen=True, slots=True)
class Lookup:
    """The dossier with its anchors, its events and quotes by person, its notes by section and id."""

    dossier: Dossier
    anchors: Anchors
    events_of: dict[str, tuple[Event, ...]]
    quotes_of: dict[str, tuple[Quote, ...]]
    notes: dict[tuple[str, str], tuple[str, ...]]
    labels: frozenset[str]
    site_url: str | None

    def at(self, label: str) -> str | None:
        """A label, if what it names is in this print."""
        return label if label in self.labels else None

    def source(self, article: Article) -> str:
        """An article in a source line: outlet, or title where it is not known, and day."""
        day = article.published.date
        outlet = self.outlet(article) if article.outlet else f"“{shortened(article.title, 40)}”"
        doubt = " (inferred)" if article.published.origin == "inferred" else ""
        return f"{outlet}, {spoken(day)}{doubt}" if day else f"{outlet}, undated"

    def outlet(self, article: Article) -> str:
        """The outlet, or that it is not known; what follows it keeps its direction."""
        outlet = article.outlet or "outlet unknown"
        mixed = any(unicodedata.bidirectional(c) in _TURNED for c in outlet)
        return outlet + "\N{LEFT-TO-RIGHT MARK}" if mixed else outlet

    def link(self, where: Reference) -> Json:
        """A reference as the template prints it: source, paragraph, and where it leads."""
        article = self.anchors.articles[where.article]
        return {
            "turned": turned(where.text),
            "source": self.source(article),
            "paragraph": where.paragraph,
            "language": article.language,
            "at": self.anchors.label(where),
            "web": self.web(f"articles/{where.article}.html#p{where.paragraph}"),
        }

    def web(self, address: str) -> str | None:
        """A page of the website, where its address is known."""
        return self.site_url.rstrip("/") + "/" + address if self.site_url else None

    def evidence(self, found: tuple[Reference, ...]) -> list[Json]:
        """Sentences with their sources; the same words of one paragraph once."""
        return [{"text": where.text, "ref": self.link(where)} for where in dict.fromkeys(found)]


def _labels(dossier: Dossier, printed: bool) -> Iterator[str]:
    """The labels of the entries in print. A brief has entries for its events only."""
    yield from (f"events/{event.id}" for event in dossier.events)
    if printed:
        yield from (f"people/{person.id}" for person in dossier.people)
        yield from (f"articles/{article.id}" for article in dossier.articles)


def shortened(text: str, most: int = 60) -> str:
    """A text of at most `most` characters, cut after a whole word where it has any."""
    if len(text) <= most:
        return text
    cut = textwrap.shorten(text, most - 1, placeholder="") or text[: most - 1]
    return cut.rstrip(" ,;:–—-") + "…"


def turned(text: str) -> bool:
    """Does a text run from right to left? Its first letter says so (Unicode Standard Annex 9, P2 and P3)."""
    kinds = (unicodedata.bidirectional(c) for c in text)
    return next((kind in _TURNED for kind in kinds if kind in ("L", *_TURNED)), False)


def lookup(dossier: Dossier, site_url: str | None, printed: bool) -> Lookup:
    """Prepare a dossier for printing; `printed` says whether its articles are printed in full."""
    events: dict[str, list[Event]] = defaultdict(list)
    for event in dossier.events:
        for person in dict.fromkeys(p.person for p in event.participants if p.person):
            events[person].append(event)
    quotes: dict[str, list[Quote]] = defaultdict(list)
    for quote in dossier.quotes:
        if quote.speaker and quote.speaker.person:
            quotes[quote.speaker.person].append(quote)
    notes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for note in dossier.notes:
        notes[note.section, note.id].append(note.text)
    return Lookup(
        dossier,
        anchors(dossier, printed),
        {person: tuple(found) for person, found in events.items()},
        {person: tuple(found) for person, found in quotes.items()},
        {address: tuple(found) for address, found in notes.items()},
        frozenset(_labels(dossier, printed)),
        site_url,
    )
