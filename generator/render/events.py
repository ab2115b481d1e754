"""events/: a page for each event, and the index by time and by type."""

from collections.abc import Iterator

from generator.model.dossier import Account, Event
from generator.model.page import Page
from generator.model.text import Reference
from generator.render import entries, evidence, templates, wording
from generator.render.address import day, link, page
from generator.render.concordance import Concordance, grouped, seen, when
from generator.render.escape import Markdown, joined, text

_ON_ONE_PAGE = 200
"""Beyond so many events the index leads to a page for each year and each type."""
_BY_TYPE = "events/by-type.md"
_ANNOUNCED = {"planned": "Announced by", "denied": "Denied by", "cancelled": "Cancelled, according to"}
_WHAT = {"number": "number", "participants": "who", "place": "where", "date": "when"}


def pages(concordance: Concordance) -> Iterator[Page]:
    """The indexes and every event."""
    events = concordance.events
    latest_first = events[::-1]
    years = grouped((_year(e), e) for e in latest_first)
    types = grouped((e.type, e) for e in sorted(latest_first, key=lambda e: e.type))
    yield from _index(concordance, "events/index.md", "Events", years)
    yield from _index(concordance, _BY_TYPE, "Events by type", types)
    yield from (_event(concordance, event) for event in events)


def _year(event: Event) -> str:
    day = when(event)
    return day.text[:4].lower() if day else "undated"


def _index(c: Concordance, path: str, title: str, groups: dict[str, list[Event]]) -> Iterator[Page]:
    """One index; where it is long, with a page of its own for each group."""
    split = len(c.events) > _ON_ONE_PAGE
    folder = "events/years" if path != _BY_TYPE else "events/types"
    ways = [link(path, f"{folder}/{group}.md", group) for group in groups]
    yield _listing(c, path, title, {} if split else groups, ways if split else [])
    for group, events in groups.items() if split else ():
        yield _listing(c, f"{folder}/{group}.md", f"Events: {group}", {group: events}, [])


def _listing(
    c: Concordance, path: str, title: str, groups: dict[str, list[Event]], ways: list[Markdown]
) -> Page:
    front = {
        "title": title,
        "description": "What happened, each event once.",
        "kind": "index",
        "section": "events",
    }
    shown = [
        (group, [entries.event(path, e, entries.reports(c, e)) for e in events])
        for group, events in groups.items()
    ]
    return templates.page("events", path, front, title=title, groups=shown, ways=ways)


def _event(c: Concordance, one: Event) -> Page:
    path = page("events", one.id)
    earlier, later = _with_the_same(c, one)
    return templates.page(
        "event",
        path,
        _front(c, one),
        event=one,
        note=c.note.get(("events", one.id)),
        kind=entries.kind(one),
        facts=_facts(c, path, one),
        reported=_evidence(c, path, one, _reports(one)),
        announced=[(_ANNOUNCED[a.value], _evidence(c, path, one, a.evidence)) for a in _announcements(one)],
        accounts=[_account(c, path, a) for a in one.accounts if a.field != "status"],
        around=[entries.event(path, e) for e in (*earlier, *later)],
    )


def _front(c: Concordance, one: Event) -> templates.Facts:
    return {
        "title": one.title,
        "description": wording.clipped(one.evidence[0].text, 160),
        "kind": "event",
        "section": "events",
        "type": one.type,
        "mode": one.mode,
        "status": one.status,
        "date": str(one.date or ""),
        "reported_on": [str(d) for d in one.reported_on],
        "place": one.place,
        "participants": [p.name for p in one.participants],
        "people": [p.person for p in one.participants if p.person],
        "articles": list(dict.fromkeys(r.article for r in one.evidence)),
        "edit": "curation/events.yml",
        "search": Markdown("{boost: 2}"),
    }


def _facts(c: Concordance, path: str, one: Event) -> list[tuple[str, Markdown]]:
    place = c.place_named.get(one.place or "")
    facts = [
        ("When", _when(path, one)),
        (
            "Where",
            link(path, page("places", place.id), place.name) if place else text(one.place or "unknown"),
        ),
        ("Who", _who(path, one)),
        ("Status", _status(c, one)),
        ("Sources", text(entries.reports(c, one))),
    ]
    return [(label, value) for label, value in facts if value]


def _when(path: str, one: Event) -> Markdown:
    if one.date:
        note = wording.grain_note(one.date)
        return Markdown(
            " ".join([link(path, day(one.date), wording.full(one.date)), entries.tag(note) if note else ""])
        )
    days = joined([link(path, day(d), wording.full(d)) for d in one.reported_on])
    return Markdown(f"unknown; reported on {days}" if days else "unknown")


def _who(path: str, one: Event) -> Markdown:
    """The participants; where one acts on another, in that order with an arrow."""
    sides = [
        entries.participants(path, [p for p in one.participants if p.role in roles])
        for roles in (("actor", "participant"), ("recipient",))
    ]
    return Markdown(" → ".join(side for side in sides if side))


def _status(c: Concordance, one: Event) -> Markdown:
    """How it stands, told account by account where they follow each other."""
    told = [a for a in one.accounts if a.field == "status"]
    if not told:
        return text(one.status)
    return joined([_told(c, account) for account in told], ", then ")


def _told(c: Concordance, account: Account) -> Markdown:
    days = wording.period(*seen(c.articles_of(account.evidence)), short=True)
    return Markdown(f"{text(account.value)} {entries.tag(days) if days else ''}".rstrip())


def _announcements(one: Event) -> list[Account]:
    return [a for a in one.accounts if a.field == "status" and a.value in _ANNOUNCED]


def _reports(one: Event) -> list[Reference]:
    elsewhere = {r for a in _announcements(one) for r in a.evidence}
    return [r for r in one.evidence if r not in elsewhere] or ([] if elsewhere else list(one.evidence))


def _evidence(
    c: Concordance, path: str, one: Event, references: "list[Reference] | tuple[Reference, ...]"
) -> list[Markdown]:
    named = [r for p in one.participants for r in p.evidence]
    matter = [*named, *one.date_evidence, *one.place_evidence]
    return [evidence.quoted(c, path, r, matter) for r in references]


def _account(c: Concordance, path: str, one: Account) -> tuple[str, str, Markdown]:
    return _WHAT[one.field], one.value, joined([evidence.source(c, path, r) for r in one.evidence], "; ")


def _with_the_same(c: Concordance, one: Event) -> tuple[list[Event], list[Event]]:
    """Up to three events just before and after with the same people."""
    people = [p.person for p in one.participants if p.person]
    near = {e.id for person in people for e in c.events_of.get(person, ())}
    shared = [e for e in c.events if e.id in near]
    at = next((i for i, e in enumerate(shared) if e.id == one.id), 0)
    return shared[max(0, at - 3) : at], shared[at + 1 : at + 4]
