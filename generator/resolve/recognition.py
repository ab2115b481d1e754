"""Which remembered address belongs to which entity of today's dossier.

An entity is known again by the evidence that was its earliest when the address was given: whoever holds
those words now is the one. Where several do (one sentence may report two events), likeness of the name
decides; where nobody does, an entity of that very name takes the address back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from generator.model.addresses import Address
from generator.model.curation import CuratedDecision
from generator.model.text import Reference

LENGTH = 80  # code points of the evidence that an address remembers


@dataclass(frozen=True, slots=True)
class Bearer:
    """An entity that needs an address.

    `name` is the address it would choose, `spare` the next best; `evidence` is in the order of the text.
    `curated` is people's decision on its address, `renamed` says that people decided its name.
    """

    name: str
    evidence: tuple[Reference, ...]
    spare: str | None = None
    curated: CuratedDecision | None = None
    renamed: bool = False


@dataclass(frozen=True, slots=True)
class Recognised:
    """For each bearer, by its position: the address it keeps, and those that lead to it from now on."""

    kept: Mapping[int, Address]
    former: Mapping[int, tuple[Address, ...]]
    lost: tuple[Address, ...]


def recognise(bearers: tuple[Bearer, ...], known: Iterable[Address]) -> Recognised:
    """Give each remembered address to the bearer it belongs to; `lost` are those of nobody."""
    entries = _distinct(known)
    candidates = _candidates(bearers, entries)
    kept: dict[int, Address] = {}
    owner: dict[Address, int] = {}
    for entry, bearer in _by_likeness(bearers, candidates, former=False):
        if entry not in owner and bearer not in kept:
            kept[bearer], owner[entry] = entry, bearer
    for entry, bearer in _by_likeness(bearers, candidates, former=True):
        if entry not in owner and bearer not in kept:
            kept[bearer], owner[entry] = entry, bearer
    former: dict[int, list[Address]] = defaultdict(list)
    for entry in entries:
        if entry not in owner and candidates[entry]:
            former[_closest(entry, candidates[entry], bearers, kept)].append(entry)
    lost = tuple(e for e in entries if e not in owner and not candidates[e])
    return Recognised(kept, {b: tuple(found) for b, found in former.items()}, lost)


def words(reference: Reference) -> str:
    """The part of a reference's text that an address remembers."""
    return reference.text[:LENGTH]


def _distinct(known: Iterable[Address]) -> tuple[Address, ...]:
    """One entry for each id: after a merge both branches may have given it; a living page comes first."""
    first: dict[str, Address] = {}
    for entry in sorted(known, key=lambda a: (a.id, a.to is not None, a.article, a.paragraph, a.words)):
        first.setdefault(entry.id, entry)
    return tuple(first.values())


def _candidates(bearers: tuple[Bearer, ...], entries: tuple[Address, ...]) -> dict[Address, tuple[int, ...]]:
    """Who holds the words of each entry: in that paragraph, else in that article, else who has its name."""
    exact: dict[tuple[str, int, str], list[int]] = defaultdict(list)
    loose: dict[tuple[str, str], list[int]] = defaultdict(list)
    named: dict[str, list[int]] = defaultdict(list)
    for position, bearer in enumerate(bearers):
        named[bearer.name].append(position)
        for reference in bearer.evidence:
            exact[reference.article, reference.paragraph, words(reference)].append(position)
            loose[reference.article, words(reference)].append(position)
    found: dict[Address, tuple[int, ...]] = {}
    for e in entries:
        held = exact.get((e.article, e.paragraph, e.words)) or loose.get((e.article, e.words), [])
        if not held and not e.to:
            held = named.get(e.id, [])
        found[e] = tuple(dict.fromkeys(held))
    return found


def _by_likeness(
    bearers: tuple[Bearer, ...], candidates: Mapping[Address, tuple[int, ...]], *, former: bool
) -> Iterator[tuple[Address, int]]:
    """The pairs of living (or former) entries and bearers, the likest names first."""
    pairs = [(e, b) for e, held in candidates.items() if bool(e.to) == former for b in held]
    yield from sorted(
        pairs, key=lambda pair: (-ratio(pair[0].id, bearers[pair[1]].name), pair[0].id, pair[1])
    )


def _closest(
    entry: Address, held: tuple[int, ...], bearers: tuple[Bearer, ...], kept: Mapping[int, Address]
) -> int:
    """Where a former address leads: to where it led before if that is possible, else to the likest name."""
    same = [b for b in held if b in kept and kept[b].id == entry.to]
    return min(same or held, key=lambda b: (-ratio(entry.id, bearers[b].name), b))
