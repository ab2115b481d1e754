"""People who came, went, were joined, parted, renamed, or hold another office."""

from collections.abc import Iterator

from generator.desk.diff.change import Change
from generator.desk.diff.lineage import evidence, trace
from generator.model.dossier import Dossier, Person
from generator.render.wording import count


def people(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Changes of the people index; a mere further mention of somebody known is no change."""
    found = trace(before.people, after.people)
    for person in found.added:
        yield _change("added", person, _extent(person))
    for person in found.gone:
        yield Change("People", "gone", person.name, _extent(person))
    for old, new in found.merged:
        yield _change("merged", new, f"{old.name} ({old.id}) is now part of this entry")
    for new, old in found.split:
        yield _change("split", new, f"parted from {old.name} ({old.id}); {_extent(new)}")
    for old, new in found.stayed:
        yield from _changed(old, new)
    yield from _seen_again(before, after)


def _changed(old: Person, new: Person) -> Iterator[Change]:
    if old.name != new.name:
        yield _change("renamed", new, f"was {old.name}")
    if old.id != new.id:
        yield _change("moved", new, f"people/{old.id} leads to people/{new.id}")
    known = {office.text for office in old.roles}
    for office in new.roles:
        if office.text not in known:
            yield Change("People", "new role", new.name, office.text, _page(new), office.fullest[0])
    lost = known - {office.text for office in new.roles}
    if lost:
        yield _change("role gone", new, "; ".join(sorted(lost)))
    if old.note != new.note:
        yield _change("note", new, new.note or "removed")


def _seen_again(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Known people in articles that are new: one line for all."""
    known, articles = {p.id for p in before.people}, {a.id for a in before.articles}
    again = [
        p.name for p in after.people if p.id in known and any(m.article not in articles for m in p.mentions)
    ]
    if again:
        yield Change("People", "seen again", ", ".join(again), "also in the added articles")


def _extent(person: Person) -> str:
    role = f"{person.roles[0].text}; " if person.roles else ""
    articles = len({m.article for m in person.mentions})
    return f"{role}{count(len(person.mentions), 'mention')} in {count(articles, 'article')}"


def _change(kind: str, person: Person, detail: str) -> Change:
    return Change("People", kind, person.name, detail, _page(person), evidence(person)[0])


def _page(person: Person) -> str:
    return f"people/{person.id}.md"
