"""What is printed, as plain data for the template: the whole book or one brief."""

from generator.export.pdf import glance
from generator.export.pdf.articles import articles
from generator.export.pdf.events import chronology
from generator.export.pdf.index import index
from generator.export.pdf.lookup import Json, lookup
from generator.export.pdf.people import people
from generator.export.pdf.quotes import quotes
from generator.export.pdf.review import review
from generator.export.pdf.spoken import spoken
from generator.export.pdf.summary import blocks
from generator.model.dossier import Dossier
from generator.settings import Settings


def book(dossier: Dossier, settings: Settings, briefing: str | None) -> Json:
    """The whole dossier, part by part in the order of print."""
    look = lookup(dossier, settings.site_url, printed=True)
    return front(dossier, settings) | {
        "form": "book",
        "figures": glance.figures(dossier),
        "timeline": glance.timeline(dossier),
        "leading": glance.main_people(dossier),
        "summary": blocks(briefing) if briefing else [],
        "chronology": chronology(look),
        "people": people(look),
        "articles": articles(look),
        "quotes": quotes(look),
        "review": review(look) if settings.pdf.review else None,
        "index": index(look),
    }


def front(dossier: Dossier, settings: Settings) -> Json:
    """What every print carries: the title page's words and the form of the paper."""
    return {
        "title": dossier.title,
        "subject": dossier.subject,
        "period": glance.covered(dossier),
        "as_of": spoken(dossier.as_of) if dossier.as_of else None,
        "paper": settings.pdf.paper,
        "colour": settings.pdf.colour,
    }
