"""New addresses, curated addresses, and the list of addresses to remember."""

from collections.abc import Iterable, Mapping

from generator.errors import Problem, UserError
from generator.model.addresses import Address
from generator.resolve.recognition import Bearer, Recognised, recognise, words

# Names that a section uses for itself or that Windows keeps for its devices.
RESERVED = {
    "index",
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)),
}


def name(
    section: str, bearers: tuple[Bearer, ...], known: Iterable[Address]
) -> tuple[tuple[str, ...], tuple[Address, ...]]:
    """The id of each bearer, in their order, and the section's addresses to remember."""
    found = recognise(bearers, (a for a in known if a.section == section))
    ids = _ids(bearers, found)
    kept = [_remembered(section, ids[n], bearer, found.kept.get(n)) for n, bearer in enumerate(bearers)]
    moved = {entry.id: (entry, ids[n]) for n in range(len(bearers)) for entry in _left(n, ids[n], found)}
    living = set(ids)
    former = [
        Address(section, e.id, e.article, e.paragraph, e.words, to)
        for e, to in moved.values()
        if e.id not in living
    ]
    leads = {e.id: e.to for e in former}
    lost = [_relinked(e, leads) for e in found.lost if e.id not in living]
    return ids, tuple(sorted([*kept, *former, *lost], key=lambda a: a.id))


def _ids(bearers: tuple[Bearer, ...], found: Recognised) -> tuple[str, ...]:
    """Curated addresses first, then the remembered ones, then new ones in the order of the evidence."""
    ids = _curated(bearers, found)
    held = {entry.id: n for n, entry in found.kept.items()}
    held |= {entry.id: n for n, entries in found.former.items() for entry in entries}
    for n, entry in sorted(found.kept.items()):
        name = bearers[n].name
        free = name not in RESERVED | set(ids.values()) and held.get(name, n) == n
        ids.setdefault(n, name if bearers[n].renamed and free else entry.id)
    taken = RESERVED | set(held) | set(ids.values()) | {entry.id for entry in found.lost}
    new = [n for n in range(len(bearers)) if n not in ids]
    for n in sorted(new, key=lambda n: bearers[n].evidence[:1]):
        ids[n] = _unique(bearers[n], taken)
        taken.add(ids[n])
    return tuple(ids[n] for n in range(len(bearers)))


def _curated(bearers: tuple[Bearer, ...], found: Recognised) -> dict[int, str]:
    """The addresses that people decided. Raises UserError where one is reserved or another page's."""
    others = {entry.id: n for n, entry in found.kept.items() if not bearers[n].curated}
    others |= {entry.id: n for n, entries in found.former.items() for entry in entries}
    ids: dict[int, str] = {}
    for n, bearer in enumerate(bearers):
        decision = bearer.curated
        if decision and decision.value:
            if decision.value in RESERVED | set(ids.values()) or others.get(decision.value, n) != n:
                what = f"the address “{decision.value}” belongs to another page"
                raise UserError([Problem(decision.file, decision.line, what, "Choose another one.")])
            ids[n] = decision.value
    return ids


def _unique(bearer: Bearer, taken: set[str]) -> str:
    for candidate in (bearer.name, bearer.spare):
        if candidate and candidate not in taken:
            return candidate
    number = 2
    while f"{bearer.name}-{number}" in taken:
        number += 1
    return f"{bearer.name}-{number}"


def _remembered(section: str, id: str, bearer: Bearer, entry: Address | None) -> Address:
    """The living entry. Its evidence stays what it was, unless those words are no longer the bearer's."""
    if entry and any((r.article, words(r)) == (entry.article, entry.words) for r in bearer.evidence):
        return Address(section, id, entry.article, entry.paragraph, entry.words)
    first = bearer.evidence[0]
    return Address(section, id, first.article, first.paragraph, words(first))


def _left(n: int, id: str, found: Recognised) -> tuple[Address, ...]:
    """The addresses that bearer `n` had and has no longer."""
    kept = found.kept.get(n)
    return (*found.former.get(n, ()), *((kept,) if kept and kept.id != id else ()))


def _relinked(entry: Address, leads: Mapping[str, str | None]) -> Address:
    """An address of nobody, which follows the page it led to."""
    to = leads.get(entry.to, entry.to) if entry.to else None
    return Address(entry.section, entry.id, entry.article, entry.paragraph, entry.words, to)
