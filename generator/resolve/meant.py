"""Who or what stands at the words that a handle names."""

from collections import defaultdict
from collections.abc import Mapping

from generator.model.curation import Handle, Subject
from generator.model.dossier import Dossier, Event, Person
from generator.model.text import Reference

Held = Mapping[tuple[str, int], list[tuple[Reference, str]]]


class Meaning:
    """The people (or events) of a dossier, by their words."""

    def __init__(self, dossier: Dossier, subject: Subject) -> None:
        self._articles = {a.id: a for a in dossier.articles}
        held: dict[tuple[str, int], list[tuple[Reference, str]]] = defaultdict(list)
        entities: tuple[Person, ...] | tuple[Event, ...] = (
            dossier.people if subject == "people" else dossier.events
        )
        for entity in entities:
            for reference in entity.mentions if isinstance(entity, Person) else entity.evidence:
                held[reference.place].append((reference, entity.id))
        self._held: Held = held

    def of(self, handle: Handle) -> frozenset[str]:
        """The ids of those that have exactly the handle's words; else of those that share words with it."""
        article = self._articles.get(handle.article)
        places = handle.places(article) if article else ()
        near = [(place, r, id) for place in places for r, id in self._held.get(place.place, ())]
        exact = frozenset(id for place, r, id in near if r == place)
        return exact or frozenset(id for place, r, id in near if r.span.overlaps(place.span))
