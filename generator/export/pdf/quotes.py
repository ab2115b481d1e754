"""Quotes in print: the words, who said them, when, to whom, and where they stand."""

from generator.export.pdf.lookup import Json, Lookup
from generator.model.dossier import Quote
from generator.model.nesting import nested
from generator.model.spoken import capitalised, spoken


def quotes(look: Lookup) -> list[Json]:
    """The quotes of speakers without an entry, by name, the unattributed last.

    What people said is printed with them; words inside a reported sentence only there.
    """
    speakers: dict[str, list[Quote]] = {}
    for said, _ in nested(look.dossier.quotes):
        if said.speaker and look.at(f"people/{said.speaker.person}"):
            continue
        speakers.setdefault(said.speaker.name if said.speaker else "", []).append(said)
    named = sorted(speakers, key=lambda name: (not name, name.casefold(), name))
    return [
        {
            "speaker": capitalised(name) or "Speaker not named",
            "quotes": [quote(said, look) for said in speakers[name]],
        }
        for name in named
    ]


def quote(said: Quote, look: Lookup) -> Json:
    """One quote with the line below it."""
    facts = (
        f"to {said.addressee.name}" if said.addressee else None,
        spoken(said.said_on) if said.said_on else None,
        f"via {said.via}" if said.via else None,
    )
    return {
        "text": said.text,
        "direct": said.kind == "direct",
        "facts": ", ".join(fact for fact in facts if fact),
        "ref": look.link(said.evidence),
    }
