"""The index: people, organisations and countries, places and events, with every place that speaks of them.

Names stand as the articles give them, sorted by their letters without accents; other forms of a name lead
to the one that has the pages.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby

from generator.export.pdf.lookup import Json, Lookup, shortened
from generator.model.dossier import Person
from generator.model.slug import slug
from generator.model.spoken import spoken
from generator.model.text import Reference


def index(look: Lookup) -> list[Json]:
    """The sections of the index. Entries hold labels; the template turns them into pages and ranges."""
    d = look.dossier
    people = [_entry(look, p.name, p.mentions, main=f"people/{p.id}") for p in d.people]
    actors = [_entry(look, a.name, a.mentions) for a in d.actors]
    places = [_entry(look, p.name, p.mentions) for p in d.places]
    events = [
        _entry(look, e.title, e.evidence, f"events/{e.id}", spoken(e.date, short=True) if e.date else "")
        for e in sorted(d.events, key=lambda e: e.date.sort_key if e.date else ())
    ]
    sections = (
        ("People", [*people, *_others(d.people)]),
        ("Countries and organisations", actors),
        ("Places", places),
        ("Events", events),
    )
    return [{"title": title, "groups": _by_letter(entries)} for title, entries in sections if entries]


def _entry(
    look: Lookup, name: str, found: tuple[Reference, ...], main: str | None = None, day: str = ""
) -> Json:
    labels = (look.anchors.label(where) for where in sorted(found))
    places = list(dict.fromkeys(at for at in labels if at))
    return {"name": shortened(name, 160), "day": day, "main": main, "at": places, "see": []}


def _others(people: Iterable[Person]) -> list[Json]:
    """Entries for other forms of a name, such as a surname alone, where the index has them elsewhere."""
    see: dict[str, list[Json]] = defaultdict(list)
    for person in people:
        for alias in person.aliases:
            if slug(alias).split("-")[0] != slug(person.name).split("-")[0]:
                see[alias].append({"name": person.name, "at": f"people/{person.id}"})
    return [{"name": name, "day": "", "main": None, "at": [], "see": found} for name, found in see.items()]


def _by_letter(entries: list[Json]) -> list[Json]:
    ordered = sorted(entries, key=lambda entry: (slug(entry["name"], limit=200), entry["name"]))
    return [
        {"letter": letter, "entries": list(group)}
        for letter, group in groupby(ordered, key=lambda entry: slug(entry["name"])[:1].upper())
    ]
