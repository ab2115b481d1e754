"""render: the dossier as pages of Markdown. Pure functions; no file is read or written."""

from generator.model.addresses import Addresses
from generator.model.dossier import Dossier
from generator.model.history import History
from generator.model.page import Page
from generator.render import articles, assets, dates, events, history, home, named, people, quotes, review
from generator.render.concordance import Concordance
from generator.render.moved import moved
from generator.render.sequence import sequence
from generator.settings import Settings

__all__ = ["additions", "pages"]


def pages(dossier: Dossier, settings: Settings, addresses: Addresses) -> tuple[Page, ...]:
    """Every generated file below docs/, sorted by path: the pages, and what the site needs beside them."""
    concordance = Concordance(dossier)
    made = [
        *home.pages(concordance, dossier.briefing),
        *articles.pages(concordance),
        *people.pages(concordance),
        *events.pages(concordance),
        *dates.pages(concordance),
        *named.pages(concordance),
        *quotes.pages(concordance),
        *review.pages(concordance),
        *assets.pages(settings),
        *moved(addresses, dossier),
    ]
    return tuple(sorted(made, key=lambda page: page.path))


def additions(dossier: Dossier, known: History) -> tuple[Page, ...]:
    """What the site shows beyond docs/: text to be added at the end of pages, and pages of its own."""
    return (*sequence(dossier), *history.additions(dossier, known))
