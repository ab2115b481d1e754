"""Notes by the desk: in print with their person, event or article; all others in a part of their own."""

from generator.export.pdf.lookup import Json, Lookup
from generator.export.pdf.summary import blocks
from generator.model.spoken import spoken


def note(look: Lookup, section: str, id_: str, decided: str | None = None) -> list[Json]:
    """The blocks of the notes on one entry; `decided` is what a decision says of it."""
    found = (*((decided,) if decided else ()), *look.notes.get((section, id_), ()))
    return blocks("\n\n".join(found))


def others(look: Lookup) -> list[Json]:
    """The notes on countries and organisations, places and days, which have no entry in print."""
    d = look.dossier
    names = (
        *(("actors", actor.id, actor.name) for actor in d.actors),
        *(("places", place.id, place.name) for place in d.places),
        *(("dates", str(entry.date), spoken(entry.date)) for entry in d.dates),
    )
    return [
        {"name": name, "note": note(look, section, id_)}
        for section, id_, name in names
        if (section, id_) in look.notes
    ]
