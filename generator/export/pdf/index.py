"""The index: people, organisations and countries, places and events, with every place that speaks of them."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby

from generator.export.pdf.events import in_time
from generator.export.pdf.lookup import Json, Lookup
from generator.model.text import Reference


def index(look: Lookup) -> list[Json]:
    """The sections of the index. Entries hold labels; the template turns them into pages and ranges."""
    d = look.dossier
    sections = (
        ("People", [(p.name, f"people/{p.id}", p.mentions) for p in d.people]),
        ("Countries and organisations", [(a.name, None, a.mentions) for a in d.actors]),
        ("Places", [(p.name, None, p.mentions) for p in d.places]),
    )
    found: list[Json] = [
        {"title": title, "groups": _by_letter(entries, look)} for title, entries in sections if entries
    ]
    events = [_entry(e.title, f"events/{e.id}", e.evidence, look) for e in sorted(d.events, key=in_time)]
    if events:
        found.append({"title": "Events", "groups": [{"letter": "", "entries": events}]})
    return found


def _by_letter(entries: Iterable[tuple[str, str | None, tuple[Reference, ...]]], look: Lookup) -> list[Json]:
    ordered = sorted(entries, key=lambda entry: (_folded(entry[0]), entry[0], entry[1] or ""))
    return [
        {"letter": letter, "entries": [_entry(*entry, look) for entry in group]}
        for letter, group in groupby(ordered, key=lambda entry: _folded(entry[0])[:1].upper())
    ]


def _entry(name: str, main: str | None, mentions: tuple[Reference, ...], look: Lookup) -> Json:
    labels = (look.anchors.label(where) for where in sorted(mentions))
    return {"name": name, "main": main, "at": list(dict.fromkeys(at for at in labels if at))}


def _folded(name: str) -> str:
    """A name for sorting: without accents and case."""
    plain = unicodedata.normalize("NFD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
