"""Events and articles in the order of time."""

from collections.abc import Iterable

from generator.model.article import Article
from generator.model.dossier import Event
from generator.model.time import Date


def when(event: Event) -> Date | None:
    """The day of an event, else the first day it was reported on."""
    return event.date or (min(event.reported_on) if event.reported_on else None)


def in_time(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events from the earliest to the latest; those without any day at the end."""
    return tuple(sorted(events, key=lambda e: ((d := when(e)) is None, d.sort_key if d else (), e.id)))


def by_day(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Articles from the earliest to the latest publication; undated ones at the end."""

    def key(article: Article) -> tuple[object, ...]:
        date = article.published.date
        return (date is None, date.sort_key if date else (), article.id)

    return tuple(sorted(articles, key=key))


def seen(articles: Iterable[Article]) -> tuple[Date | None, Date | None]:
    """The first and the last publication day among the articles."""
    days = sorted(a.published.date for a in articles if a.published.date)
    return (days[0], days[-1]) if days else (None, None)
