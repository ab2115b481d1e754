"""Where it happened: an argument's phrase looked up among the places of the corpus."""

from generator.model.dossier import Actor, Place
from generator.model.happenings import EventCandidate
from generator.model.text import Reference
from generator.resolve.cast import Cast
from generator.resolve.events.parties import LEADING


def place(candidate: EventCandidate, cast: Cast) -> tuple[str, Reference] | None:
    """The sharpest place the sentence names: the nearest town, else the nearest country."""
    found = [
        (argument.rank, not isinstance(entity, Place), where, entity.name)
        for argument in candidate.arguments
        if argument.role == "place"
        for where, entity in cast.within(argument.where)
        if isinstance(entity, Place) or (isinstance(entity, Actor) and entity.kind == "country")
    ]
    if not found:
        return _unknown_spot(candidate) if candidate.type == "disaster" else None
    _, _, where, name = min(found, key=lambda f: (f[1], f[0], f[2]))
    return name, where


def _unknown_spot(candidate: EventCandidate) -> tuple[str, Reference] | None:
    """Where a disaster struck, though nothing else is known of the place: "an eruption at Hverfjall"."""
    for argument in candidate.arguments:
        timed = any(argument.where.within(d) or d.within(argument.where) for d in candidate.dates)
        named = argument.head.text[:1].isupper() and not argument.where.text[:1].isdigit()
        if argument.role == "place" and named and not timed:
            return LEADING.sub("", " ".join(argument.where.text.split())), argument.where
    return None
