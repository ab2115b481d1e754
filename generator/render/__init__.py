"""render: the dossier as pages of Markdown. Pure functions; no file is read or written.

docs/ holds what tells something, plain enough to review what changed. The site shows it wherever a reader
looks for it: its pages hold the same and more.
"""

from collections.abc import Iterable

from generator.model.addresses import Addresses
from generator.model.dossier import Dossier
from generator.model.history import History
from generator.model.page import Page
from generator.render import (
    articles,
    assets,
    dates,
    event_index,
    events,
    history,
    home,
    named,
    people,
    quotes,
    review,
)
from generator.render.concordance import Concordance
from generator.render.moved import moved
from generator.settings import Settings

__all__ = ["pages", "site_pages"]


def pages(dossier: Dossier, settings: Settings, addresses: Addresses) -> tuple[Page, ...]:
    """Every generated file below docs/, sorted by path: the pages, and what the site needs beside them."""
    return _sorted([*_pages(Concordance(dossier, addresses=addresses)), *assets.pages(settings)])


def site_pages(dossier: Dossier, addresses: Addresses, known: History) -> tuple[Page, ...]:
    """The pages as the site shows them, sorted by path; where git's history is known, with what it tells."""
    return _sorted(history.told(_pages(Concordance(dossier, True, addresses)), dossier, known))


def _pages(c: Concordance) -> list[Page]:
    return [
        *home.pages(c),
        *articles.pages(c),
        *people.pages(c),
        *event_index.pages(c),
        *events.pages(c),
        *dates.pages(c),
        *named.pages(c),
        *quotes.pages(c),
        *review.pages(c),
        *moved(c),
    ]


def _sorted(made: Iterable[Page]) -> tuple[Page, ...]:
    return tuple(sorted(made, key=lambda page: page.path))
