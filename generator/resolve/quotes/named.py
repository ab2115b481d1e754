"""A speaker by the words of the text."""

from generator.lexicon import naming, word_list
from generator.model.dossier import Actor, Speaker
from generator.model.text import Reference
from generator.resolve.cast import Entity


def of_entity(reference: Reference, entity: Entity) -> Speaker:
    """The actor or place; a country as the text calls it there."""
    name = bare(reference.text) if isinstance(entity, Actor) and entity.kind == "country" else entity.name
    return Speaker(None, entity.id if isinstance(entity, Actor) else None, name)


def words(where: Reference) -> Speaker | None:
    """The words of the text as a name, unless they name nobody."""
    name = bare(where.text)
    nobody = word_list("quoting", "unnamed") | naming.pronouns().keys()
    return None if not name or name.lower() in nobody else Speaker(None, None, name)


def bare(text: str) -> str:
    """The words on one line without the article in front."""
    found = " ".join(text.split())
    first = found.split(" ", 1)[0].lower()
    return found[len(first) + 1 :] if first in word_list("quoting", "articles") and " " in found else found
