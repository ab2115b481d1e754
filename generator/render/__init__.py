"""render: the dossier as pages of Markdown. Pure functions; no file is read or written."""

from generator.model.curation import Curation
from generator.model.dossier import Dossier
from generator.model.page import Page
from generator.render import articles, assets, dates, events, home, named, people, quotes, review
from generator.render.concordance import Concordance
from generator.settings import Settings


def pages(dossier: Dossier, settings: Settings, curation: Curation) -> tuple[Page, ...]:
    """Every generated file below docs/, sorted by path: the pages, and what the site needs beside them."""
    concordance = Concordance(dossier)
    made = [
        *home.pages(concordance, curation.briefing),
        *articles.pages(concordance),
        *people.pages(concordance),
        *events.pages(concordance),
        *dates.pages(concordance),
        *named.pages(concordance),
        *quotes.pages(concordance),
        *review.pages(concordance),
        *assets.pages(settings),
    ]
    return tuple(sorted(made, key=lambda page: page.path))
