"""Which entity of the new dossier came from which of the old one, by the words they hold."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model.dossier import Event, Person
from generator.model.text import Reference

Entity = TypeVar("Entity", Person, Event)


@dataclass(frozen=True, slots=True)
class Lineage(Generic[Entity]):
    """`stayed` pairs the old with the new; `added` and `gone` have no relation; `merged` pairs an old one
    with the new one that took its words; `split` pairs a new one with the old one whose words it took.
    """

    stayed: tuple[tuple[Entity, Entity], ...]
    added: tuple[Entity, ...]
    gone: tuple[Entity, ...]
    merged: tuple[tuple[Entity, Entity], ...]
    split: tuple[tuple[Entity, Entity], ...]


def trace(old: Sequence[Entity], new: Sequence[Entity]) -> Lineage[Entity]:
    """Same id is the same entity; the others are followed by their words."""
    before, after = ({e.id: e for e in side} for side in (old, new))
    stayed = [(e, after[e.id]) for e in old if e.id in after]
    merged, gone, heirs = [], [], _holders(new)
    taken = {e.id for _, e in stayed}
    for entity in old:
        heir = _most(entity, heirs)
        if entity.id in after:
            continue
        if heir is None:
            gone.append(entity)
        elif heir in taken:
            merged.append((entity, after[heir]))
        else:
            taken.add(heir)
            stayed.append((entity, after[heir]))
    came, origins = [e for e in new if e.id not in taken], _holders(old)
    split = [(e, before[of]) for e in came if (of := _most(e, origins))]
    parted = {e.id for e, _ in split}
    added = tuple(e for e in came if e.id not in parted)
    return Lineage(tuple(stayed), added, tuple(gone), tuple(merged), tuple(split))


def evidence(entity: Person | Event) -> tuple[Reference, ...]:
    """The words that an entity stands on, in the order of the text."""
    return tuple(sorted(entity.mentions if isinstance(entity, Person) else entity.evidence))


def _holders(entities: Iterable[Person | Event]) -> Mapping[Reference, list[str]]:
    found: dict[Reference, list[str]] = {}
    for entity in entities:
        for reference in evidence(entity):
            found.setdefault(reference, []).append(entity.id)
    return found


def _most(entity: Person | Event, holders: Mapping[Reference, list[str]]) -> str | None:
    """Who holds most of the entity's words on the other side."""
    votes = Counter(id for reference in evidence(entity) for id in holders.get(reference, ()))
    return min(votes, key=lambda id: (-votes[id], id)) if votes else None
