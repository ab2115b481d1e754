"""Each index as a table for a spreadsheet: CSV (RFC 4180), UTF-8 with the byte order mark Excel needs."""

import csv
import io
from collections.abc import Iterable

from generator.model.dossier import Dossier, Event
from generator.model.text import Reference

Row = tuple[object, ...]


def tables(dossier: Dossier) -> dict[str, bytes]:
    """A CSV file for each index, by name."""
    return {
        "articles": _csv(
            ("id", "title", "published", "from", "outlet", "language", "source"), _articles(dossier)
        ),
        "people": _csv(("id", "name", "also", "roles", "articles", "mentions"), _people(dossier)),
        "events": _csv(
            ("id", "date", "title", "type", "mode", "status", "place", "who", "independent sources"),
            map(_event, dossier.events),
        ),
        "dates": _csv(("date", "words", "article", "paragraph"), _dates(dossier)),
        "quotes": _csv(
            ("id", "speaker", "said on", "kind", "text", "article", "paragraph"), _quotes(dossier)
        ),
    }


def _csv(head: Row, rows: Iterable[Row]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(map(_cell, row) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    """The value as text; what a spreadsheet would run as a formula is marked as text (OWASP)."""
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _articles(dossier: Dossier) -> Iterable[Row]:
    for a in dossier.articles:
        yield a.id, a.title, a.published.date, a.published.origin, a.outlet, a.language, a.source


def _people(dossier: Dossier) -> Iterable[Row]:
    for p in dossier.people:
        roles, articles = "; ".join(r.text for r in p.roles), {m.article for m in p.mentions}
        yield p.id, p.name, "; ".join(p.aliases), roles, len(articles), len(p.mentions)


def _event(e: Event) -> Row:
    who = "; ".join(p.name for p in e.participants)
    return e.id, e.date, e.title, e.type, e.mode, e.status, e.place, who, e.independent_sources


def _dates(dossier: Dossier) -> Iterable[Row]:
    for entry in dossier.dates:
        for mention in entry.mentions:
            yield entry.date, *_where(mention)


def _where(mention: Reference) -> Row:
    return mention.text, mention.article, mention.paragraph


def _quotes(dossier: Dossier) -> Iterable[Row]:
    for q in dossier.quotes:
        speaker = q.speaker.name if q.speaker else None
        yield q.id, speaker, q.said_on, q.kind, q.text, q.evidence.article, q.evidence.paragraph
