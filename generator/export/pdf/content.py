"""What is printed, as plain data for the template: the whole book or one brief."""

from dataclasses import replace

from generator.export.pdf import glance
from generator.export.pdf.articles import articles, in_time, source
from generator.export.pdf.events import chronology, printed
from generator.export.pdf.index import index
from generator.export.pdf.lookup import Json, lookup, shortened
from generator.export.pdf.notes import others
from generator.export.pdf.part import WHOLE, Part
from generator.export.pdf.people import people, person
from generator.export.pdf.quotes import quote, quotes
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


def brief(part: Dossier, settings: Settings, address: str) -> Json:
    """One person's or one event's brief of a few pages; its articles are named, not printed.

    `part` is what belongs to the person or event at the address people/ID or events/ID.
    """
    look = lookup(part, settings.site_url, printed=False)
    subject = part.people[0].name if address.startswith("people") else part.events[0].title
    return front(replace(part, title=subject, subject=None), settings) | {
        "form": "brief",
        "kicker": "Brief · " + ("person" if address.startswith("people") else "event"),
        "from": part.title,
        "people": [person(who, look, in_full=True) for who in part.people],
        "events": [printed(event, look) for event in part.events],
        "quotes": [quote(said, look) for said in part.quotes],
        "articles": [source(article, look) for article in sorted(part.articles, key=in_time)],
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
