"""The dossier at a glance: key figures, and the timeline as positions between 0 and 1."""

import datetime
from collections import Counter

from generator.export.pdf.lookup import Json
from generator.export.pdf.people import articles
from generator.export.pdf.spoken import month, period
from generator.model.dossier import Dossier, Event
from generator.model.spoken import capitalised
from generator.model.time import Date

SLOTS = 60
"""Dots side by side on the width of a page; events closer than that are stacked."""


def figures(dossier: Dossier) -> list[Json]:
    """The key figures with their labels."""
    copies = sum(1 for a in dossier.articles if any(c.kind in ("exact", "rewritten") for c in a.copies))
    counts = (
        (len(dossier.articles), "articles" + (f", {copies} with copies" if copies else "")),
        (len(dossier.people), "people"),
        (len(dossier.events), "events"),
        (len(dossier.quotes), "quotes"),
        (dossier.waiting, "to review"),
    )
    return [{"value": str(count), "label": label} for count, label in counts]


def covered(dossier: Dossier) -> str | None:
    """The period in words: from the first to the last day of the events and articles."""
    days = [e.date for e in dossier.events if e.date and e.status == "reported"]
    return period(days + [a.published.date for a in dossier.articles if a.published.date])


def main_people(dossier: Dossier, most: int = 8) -> list[Json]:
    """The people whom most articles name, with their latest role."""
    ranked = sorted(dossier.people, key=lambda p: (-articles(p), p.name, p.id))[:most]
    return [
        {
            "name": person.name,
            "label": f"people/{person.id}",
            "role": capitalised(person.office.text) if person.office else "",
            "articles": articles(person),
        }
        for person in ranked
    ]


def timeline(dossier: Dossier) -> Json | None:
    """One dot an event on a line of time, stacked where days meet. None with fewer than two days."""
    dated = sorted((e for e in dossier.events if e.date), key=lambda e: (_day(e), e.id))
    days = [_day(event) for event in dated]
    if len(set(days)) < 2:
        return None
    first, last = days[0], days[-1]
    stacked: Counter[int] = Counter()
    dots = []
    for event, day in zip(dated, days, strict=True):
        slot = round((day - first).days / (last - first).days * SLOTS)
        dots.append({"x": slot / SLOTS, "level": stacked[slot], "firm": event.status == "reported"})
        stacked[slot] += 1
    dates = [event.date for event in dated if event.date]
    return {"dots": dots, "height": max(stacked.values()), "ticks": _ticks(dates), "alt": _alt(dates)}


def _day(event: Event) -> datetime.date:
    assert event.date is not None
    return event.date.first


def _ticks(dates: list[Date], apart: float = 0.11) -> list[Json]:
    """The names of months under the line, at least `apart` of the width from each other."""
    first, last = dates[0].first, dates[-1].first
    ticks: list[Json] = []
    at = -1.0
    for date in dates:
        x = (date.first - first).days / (last - first).days
        label = month(date, short=True)
        if x - at >= apart and not (ticks and ticks[-1]["label"] == label):
            ticks.append({"x": x, "label": label})
            at = x
    return ticks


def _alt(dates: list[Date]) -> str:
    """What the picture shows, for those who can't see it."""
    told = ", ".join(f"{count} in {name}" for name, count in Counter(map(month, dates)).items())
    return f"Timeline of {len(dates)} events: {told}."
