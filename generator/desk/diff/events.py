"""Events that came, went, were joined, or are told otherwise."""

from collections.abc import Iterator, Mapping

from generator.desk.diff.change import Change
from generator.desk.diff.lineage import evidence, trace
from generator.model.dossier import Dossier, Event
from generator.model.spoken import spoken
from generator.render.wording import count


def events(before: Dossier, after: Dossier, labels: Mapping[str, str]) -> Iterator[Change]:
    """Changes of the events index, further reports of a known event included; `labels` name the articles."""
    found = trace(before.events, after.events)
    for event in found.added:
        yield _change("added", event, _extent(event))
    for event in found.gone:
        yield Change("Events", "gone", event.title, _extent(event))
    for old, new in found.merged:
        yield _change("joined", new, f"“{old.title}” ({old.id}) is now part of this entry")
    for new, old in found.split:
        yield _change("split", new, f"parted from “{old.title}” ({old.id}); {_extent(new)}")
    for old, new in found.stayed:
        yield from _changed(old, new)
        further = [r for r in evidence(new) if r.article not in {r.article for r in old.evidence}]
        if further:
            names = "; ".join(dict.fromkeys(labels[r.article] for r in further))
            yield Change(
                "Events", "further report", new.title, f"now also in {names}", _page(new), further[0]
            )


def _changed(old: Event, new: Event) -> Iterator[Change]:
    facts = {
        "retitled": (old.title, new.title),
        "moved": (old.id, new.id),
        "redated": (_when(old), _when(new)),
        "status": (old.status, new.status),
        "type": (_type(old), _type(new)),
        "place": (old.place or "unknown", new.place or "unknown"),
        "who": (_who(old), _who(new)),
    }
    for kind, (was, is_now) in facts.items():
        if was != is_now:
            yield _change(kind, new, f"{was} → {is_now}")
    yield from _accounts(old, new)


def _accounts(old: Event, new: Event) -> Iterator[Change]:
    """Where reports contradict each other now, or no longer do."""
    was, is_now = ({a.field for a in e.accounts} for e in (old, new))
    for account in new.accounts:
        if account.field not in was:
            values = " / ".join(a.words for a in new.accounts if a.field == account.field)
            was = was | {account.field}
            detail = f"reports differ on the {account.field}: {values}"
            yield Change("Events", "disputed", new.title, detail, _page(new), account.evidence[0])
    for field in sorted({a.field for a in old.accounts} - is_now):
        yield _change("settled", new, f"reports no longer differ on the {field}")


def _extent(event: Event) -> str:
    sources = len({r.article for r in event.evidence})
    status = "" if event.status == "reported" else f", {event.status}"
    return f"{_type(event)}{status}, {_when(event)}, {count(sources, 'article')}"


def _when(event: Event) -> str:
    return spoken(event.date) if event.date else "day unknown"


def _type(event: Event) -> str:
    return f"{event.type} ({event.mode})" if event.mode else event.type


def _who(event: Event) -> str:
    return ", ".join(sorted({p.name for p in event.participants})) or "nobody named"


def _change(kind: str, event: Event, detail: str) -> Change:
    return Change("Events", kind, event.title, detail, _page(event), evidence(event)[0])


def _page(event: Event) -> str:
    return f"events/index.md#{event.id}"
