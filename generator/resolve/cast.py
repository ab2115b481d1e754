"""Who and what the corpus speaks of, with a look-up by place in the text."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.dossier import Actor, Person, Place
from generator.model.text import Reference

Entity = Person | Actor | Place


@dataclass(frozen=True)
class Cast:
    """All resolved people, actors and places."""

    people: tuple[Person, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, int], list[tuple[Reference, Entity]]]:
        found: dict[tuple[str, int], list[tuple[Reference, Entity]]] = defaultdict(list)
        everybody: tuple[Entity, ...] = (*self.people, *self.actors, *self.places)
        for entity in everybody:
            for mention in entity.mentions:
                found[mention.place].append((mention, entity))
        return found

    def within(self, where: Reference) -> tuple[tuple[Reference, Entity], ...]:
        """Every mention that lies inside `where`, with its entity, in the order of the text."""
        inside = [(r, e) for r, e in self._by_place.get(where.place, ()) if r.within(where)]
        return tuple(sorted(inside, key=lambda pair: pair[0]))

    def person_behind(self, where: Reference, reach: int) -> tuple[Reference, Person] | None:
        """The first person named behind `where`, at most `reach` code points after it, with that mention."""
        behind = [
            (r, e)
            for r, e in self._by_place.get(where.place, ())
            if isinstance(e, Person) and 0 <= r.start - where.end <= reach
        ]
        return min(behind, key=lambda pair: pair[0], default=None)

    def across(self, where: Reference) -> Person | None:
        """The person whose mention begins inside `where` and ends behind it."""
        for r, e in self._by_place.get(where.place, ()):
            if isinstance(e, Person) and where.start <= r.start < where.end < r.end:
                return e
        return None
