"""A brief of one person or event: a few pages to hand to somebody, so the most reported of everything."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from generator.export.pdf.articles import in_time as in_print
from generator.export.pdf.articles import source
from generator.export.pdf.content import front
from generator.export.pdf.events import in_time, printed
from generator.export.pdf.lookup import Json, Lookup, lookup
from generator.export.pdf.people import person
from generator.export.pdf.quotes import quote
from generator.model.article import Article
from generator.model.dossier import Dossier, Event, Quote
from generator.model.nesting import nested
from generator.model.text import Reference
from generator.settings import Settings

MOST = {"events": 18, "sentences": 18, "also": 3, "quotes": 12, "people": 12, "articles": 16}
"""How many of each a brief prints, so that it keeps to about six pages."""
Thing = TypeVar("Thing")


def brief(part: Dossier, settings: Settings, address: str) -> Json:
    """The brief of what stands at the address people/ID or events/ID; its articles are named, not printed.

    `part` is what belongs to it. Where there is more than a brief holds, `omitted` says so, by section.
    """
    look = lookup(part, settings.site_url, printed=False)
    about = address.partition("/")[0]
    quotes = [said for said, _ in nested(part.quotes)]
    shown = _most(part.events, "events", _reports), _most(quotes, "quotes", _weight)
    told = [where for event in shown[0] for where in _told(event, about)]
    sources = _sources(part, {where.article for where in (*told, *(said.evidence for said in shown[1]))})
    subject = part.people[0].name if about == "people" else part.events[0].title
    return front(replace(part, title=subject, subject=None), settings) | {
        "form": "brief",
        "about": about,
        "from": part.title,
        "people": [person(who, look) for who in part.people[: MOST["people"]]],
        "events": [_event(event, look, about) for event in sorted(shown[0], key=in_time)],
        "quotes": [quote(said, look) for said in quotes if said in shown[1]],
        "articles": [source(article, look) for article in sorted(sources, key=in_print)],
        "omitted": {
            "events": _omitted(shown[0], part.events, "events, those that most articles report"),
            "quotes": _omitted(shown[1], quotes, "quotes, the direct and long ones first"),
            "people": _omitted(part.people[: MOST["people"]], part.people, "people"),
            "articles": _omitted(sources, part.articles, "articles, those cited here and the latest"),
        },
    }


def _event(event: Event, look: Lookup, about: str) -> Json:
    """In the brief of a person one sentence, in the event's own as many as it holds; places of the rest."""
    told = _told(event, about)
    rest = [where for where in sorted(event.evidence) if where not in told]
    also = [
        [look.link(where) for where in found] for _, found in groupby(rest, key=lambda where: where.article)
    ]
    more = len(also) - MOST["also"]
    return printed(event, look) | {
        "evidence": look.evidence(told),
        "also": also[: MOST["also"]],
        "more": f"and {more} more articles" if more > 0 else "",
    }


def _told(event: Event, about: str) -> tuple[Reference, ...]:
    """The sentences that a brief prints: those that only announced what happened come last."""
    announced = {where for a in event.accounts if a.value == "planned" for where in a.evidence}
    ordered = sorted(event.evidence, key=lambda where: event.status == "reported" and where in announced)
    return tuple(ordered[: 1 if about == "people" else MOST["sentences"]])


def _most(things: Iterable[Thing], section: str, weight: Callable[[Thing], object]) -> list[Thing]:
    return sorted(things, key=weight, reverse=True)[: MOST[section]]  # type: ignore[arg-type]


def _reports(event: Event) -> tuple[object, ...]:
    """How much an event is reported; of equals the later one."""
    articles = len({where.article for where in event.evidence})
    return event.independent_sources, articles, event.date.sort_key if event.date else (), event.id


def _weight(said: Quote) -> tuple[object, ...]:
    return said.kind == "direct", len(said.text), said.id


def _sources(part: Dossier, cited: set[str]) -> list[Article]:
    """Every article whose words the brief prints, and of the others the latest."""
    latest = sorted(part.articles, key=lambda a: (a.id in cited, a.published.date is not None, in_print(a)))
    return latest[-max(MOST["articles"], len(cited)) :]


def _omitted(shown: Iterable[object], every: Iterable[object], what: str) -> str | None:
    few, all_ = len(list(shown)), len(list(every))
    return f"{few} of {all_} {what}." if few < all_ else None
