"""The dated events as an iCalendar file (RFC 5545)."""

import datetime
import uuid

import icalendar

from generator.model.dossier import Dossier, Event
from generator.model.time import Date, days_after

_STATUS = {"reported": "CONFIRMED", "planned": "TENTATIVE", "cancelled": "CANCELLED"}
_SHARP = ("day", "week", "month", "interval")


def calendar(dossier: Dossier, site_url: str | None) -> bytes:
    """Events known to the month at least, as whole days; a vaguer one covers its period and says so.

    The stamp that the standard asks for is the dossier's own day, never the clock.
    """
    book = icalendar.Calendar()
    book.add("prodid", "-//briefing dossier//EN")
    book.add("version", "2.0")
    book.add("x-wr-calname", dossier.title)
    stamp = datetime.datetime.combine(
        dossier.as_of.last if dossier.as_of else datetime.date(1980, 1, 1), datetime.time(), datetime.UTC
    )
    for event in dossier.events:
        if event.date and event.date.grain in _SHARP and event.status in _STATUS:
            book.add_component(_entry(event, event.date, stamp, site_url))
    return bytes(book.to_ical())


def _entry(event: Event, date: Date, stamp: datetime.datetime, site_url: str | None) -> icalendar.Event:
    entry = icalendar.Event()
    page = f"events/{event.id}.html"
    entry.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, page)))
    entry.add("dtstamp", stamp)
    entry.add("dtstart", date.first)
    entry.add("dtend", days_after(date.last, 1))
    entry.add("summary", event.title if date.grain == "day" else f"{event.title} (some day in this time)")
    entry.add("status", _STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    if event.place:
        entry.add("location", event.place)
    entry.add("description", "\n".join(sentence.text for sentence in event.evidence))
    if site_url:
        entry.add("url", site_url.rstrip("/") + "/" + page)
    return entry
