"""Feeds of the articles and events: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1."""

import datetime
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from feedgen.feed import FeedGenerator

from generator.model.dossier import Dossier
from generator.model.time import Date

_LATEST = 50  # a feed tells what is new; the indexes tell everything
_FIRST_DAY = Date("1980-01-01")  # for a dossier without any date, since the formats ask for one


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed. `page` is relative to the site."""

    day: Date
    page: str
    title: str
    text: str

    @property
    def id(self) -> str:
        """A name that stays the same wherever the site is put."""
        return uuid.uuid5(uuid.NAMESPACE_URL, self.page).urn

    @property
    def moment(self) -> datetime.datetime:
        """Midnight UTC at the start of the day."""
        return datetime.datetime.combine(self.day.first, datetime.time(), datetime.UTC)


def items(dossier: Dossier) -> list[Item]:
    """The latest dated articles and events, newest first."""
    found = sorted((*_articles(dossier), *_events(dossier)), key=lambda item: item.page)
    return sorted(found, key=lambda item: item.day.sort_key, reverse=True)[:_LATEST]


def atom(dossier: Dossier, site_url: str | None) -> bytes:
    """The feed in Atom."""
    return bytes(_feed(dossier, site_url).atom_str(pretty=True))


def rss(dossier: Dossier, site_url: str | None) -> bytes:
    """The feed in RSS."""
    return bytes(_feed(dossier, site_url).rss_str(pretty=True))


def json_feed(dossier: Dossier, site_url: str | None) -> bytes:
    """The feed in JSON."""
    entries = [
        {
            "id": item.id,
            "url": _link(item.page, site_url),
            "title": item.title,
            "content_text": item.text,
            "date_published": item.moment.isoformat(),
        }
        for item in items(dossier)
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": dossier.title, "items": entries}
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _feed(dossier: Dossier, site_url: str | None) -> FeedGenerator:
    feed = FeedGenerator()
    feed.id(uuid.uuid5(uuid.NAMESPACE_URL, site_url or dossier.title).urn)
    feed.title(_clean(dossier.title))
    feed.description(_clean(dossier.subject or dossier.title))
    feed.link(href=_link("index.html", site_url), rel="alternate")
    feed.author(name=_clean(dossier.title))
    as_of = dossier.as_of or _FIRST_DAY
    feed.updated(datetime.datetime.combine(as_of.last, datetime.time(), datetime.UTC))
    for item in items(dossier):
        entry = feed.add_entry(order="append")
        entry.id(item.id)
        entry.title(_clean(item.title))
        entry.link(href=_link(item.page, site_url))
        entry.content(_clean(item.text))
        entry.updated(item.moment)
        entry.published(item.moment)
    return feed


def _articles(dossier: Dossier) -> Iterator[Item]:
    for article in dossier.articles:
        if article.published.date:
            lead = next((p.text for p in article.paragraphs if p.role == "body"), "")
            yield Item(article.published.date, f"articles/{article.id}.html", article.title, lead)


def _events(dossier: Dossier) -> Iterator[Item]:
    for event in dossier.events:
        if event.date:
            words = "\n".join(sentence.text for sentence in event.evidence)
            yield Item(event.date, f"events/{event.id}.html", event.title, words)


def _link(page: str, site_url: str | None) -> str:
    return f"{site_url.rstrip('/')}/{page}" if site_url else page


def _clean(text: str) -> str:
    """Without the control characters that XML 1.0 does not allow (section 2.2)."""
    return "".join(c for c in text if c >= " " or c in "\t\n")
