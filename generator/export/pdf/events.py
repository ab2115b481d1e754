"""The chronology: each event with its day, people, doubts and the sentences that report it."""

from itertools import groupby

from generator.export.pdf.lookup import Json, Lookup
from generator.export.pdf.notes import note
from generator.export.pdf.spoken import month
from generator.model.dossier import Event
from generator.model.spoken import spoken


def chronology(look: Lookup) -> list[Json]:
    """The events by month, the earliest first; those without a day at the end."""
    events = sorted(look.dossier.events, key=in_time)
    months = groupby(events, key=lambda e: month(e.date) if e.date else "Day unknown")
    return [{"title": title, "events": [printed(event, look) for event in found]} for title, found in months]


def in_time(event: Event) -> tuple[object, ...]:
    """Order in time, undated events last."""
    return (0, *event.date.sort_key, event.id) if event.date else (1, event.id)


def printed(event: Event, look: Lookup) -> Json:
    """An event in full."""
    return summary(event) | {
        "id": event.id,
        "who": _who(event, look),
        "note": note(look, "events", event.id, event.note),
        "evidence": look.evidence(event.evidence),
        "also": [],
        "more": "",
        "accounts": [
            {"field": a.field, "value": a.words, "refs": [link["ref"] for link in look.evidence(a.evidence)]}
            for a in event.accounts
            if a.field != "status"
        ],
    }


def summary(event: Event) -> Json:
    """An event in two lines: day, title, and type, place and number of reports."""
    return {
        "label": f"events/{event.id}",
        "day": spoken(event.date, short=True) if event.date else "",
        "title": event.title,
        "facts": " · ".join(_facts(event)),
        "doubts": list(_doubts(event)),
    }


def _facts(event: Event) -> list[str]:
    kind = event.type if event.mode is None else f"{event.type}, {event.mode}"
    reports = len({where.article for where in event.evidence})
    told = f"{reports} report" + ("s" if reports != 1 else "")
    if event.independent_sources < reports:
        told += f", {event.independent_sources} independent"
    return [fact for fact in (kind, event.place, told) if fact]


def _doubts(event: Event) -> list[str]:
    """The small outlined words that keep a reader careful."""
    doubts: list[str] = [] if event.status == "reported" else [event.status]
    if event.date is None:
        return [*doubts, "day unknown"]
    if event.date.grain != "day":
        doubts.append(f"{event.date.grain} only")
    if event.status == "reported" and any(a.value == "planned" for a in event.accounts):
        doubts.append("planned, then reported")
    return doubts + (["accounts differ"] if event.disputed else [])


def _who(event: Event, look: Lookup) -> list[Json]:
    """The participants, each with its page where it has one."""
    named = {(p.person, p.name): p for p in event.participants}
    return [{"name": p.name, "at": look.at(f"people/{p.person}"), "role": p.role} for p in named.values()]
