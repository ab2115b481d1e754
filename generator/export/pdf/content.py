"""What is printed, as plain data for the template: the book, and what every print carries."""

from generator.export.pdf import glance
from generator.export.pdf.articles import articles
from generator.export.pdf.events import chronology
from generator.export.pdf.index import index
from generator.export.pdf.lookup import Json, lookup, shortened
from generator.export.pdf.notes import others
from generator.export.pdf.part import WHOLE, Part
from generator.export.pdf.people import people
from generator.export.pdf.quotes import quotes
from generator.export.pdf.review import review
from generator.export.pdf.summary import blocks
from generator.model.dossier import Dossier
from generator.model.spoken import spoken
from generator.settings import Settings


def book(dossier: Dossier, settings: Settings, part: Part = WHOLE) -> Json:
    """A whole dossier, chapter by chapter in the order of print; `part` says of which period it is."""
    look = lookup(dossier, settings.site_url, printed=True)
    return front(dossier, settings) | {
        "form": "book",
        "extract": _extract(part),
        "figures": glance.figures(dossier),
        "timeline": glance.timeline(dossier),
        "leading": glance.main_people(dossier),
        "counts": ", ".join(f"{f['value']} {f['label']}" for f in glance.figures(dossier)[:4]),
        "summary": blocks(dossier.briefing or ""),
        "chronology": chronology(look),
        "people": people(look),
        "articles": articles(look),
        "quotes": quotes(look),
        "notes": others(look),
        "review": review(look) if settings.pdf.review else None,
        "index": index(look),
    }


def _extract(part: Part) -> str | None:
    """What the cover of a period says, so that nobody takes it for all there is."""
    ends = (("from", part.start), ("to", part.end))
    said = " ".join(f"{word} {spoken(day)}" for word, day in ends if day)
    return f"Only what happened or was published {said}" if said else None


def front(dossier: Dossier, settings: Settings) -> Json:
    """What every print carries: the title page's words and the form of the paper."""
    return {
        "title": dossier.title,
        "running": shortened(dossier.title),
        "subject": dossier.subject,
        "period": glance.covered(dossier),
        "as_of": spoken(dossier.as_of) if dossier.as_of else None,
        "paper": settings.pdf.paper,
        "colour": settings.pdf.colour,
    }
