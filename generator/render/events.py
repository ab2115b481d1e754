"""events/: what is told of each event: in the site on a page of its own, in docs/ on the index of all."""

from collections.abc import Iterator

from generator.model.dossier import Account, Event
from generator.model.page import Page
from generator.model.text import Reference
from generator.render import entries, evidence, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.destinations import date_place, place_of
from generator.render.escape import Markdown, joined, text
from generator.render.order import seen
from generator.render.reasons import reasons

_ANNOUNCED = {"planned": "Announced by", "denied": "Denied by", "cancelled": "Cancelled, according to"}
_AROUND = 3
"""So many events before and after one, with the same people, stand on its page."""
_WHAT = {"number": "number", "participants": "who", "place": "where", "date": "when"}


def pages(c: Concordance) -> Iterator[Page]:
    """Every event, in the site."""
    yield from (_event(c, event) for event in c.events if c.whole)


def told(c: Concordance, path: str, one: Event) -> dict[str, object]:
    """What the page `path` says of an event: its facts, who reports it, and where the reports differ."""
    return {
        "event": one,
        "note": c.note.get(("events", one.id)),
        "kind": entries.kind(one),
        "facts": _facts(c, path, one),
        "reported": _evidence(c, path, one, _reports(one)),
        "announced": [
            (_ANNOUNCED[a.value], _evidence(c, path, one, a.evidence)) for a in _announcements(one)
        ],
        "accounts": [_account(c, path, a) for a in one.accounts if a.field != "status"],
    }


def _event(c: Concordance, one: Event) -> Page:
    path = page("events", one.id)
    return templates.page(
        c,
        "event",
        path,
        _front(c, one),
        **told(c, path, one),
        around=[entries.event(c, path, e) for e in _around(c, one)],
        why=reasons(c, one.why),
        in_time=entries.in_time(c, path, ("events", one.id)),
    )


def _front(c: Concordance, one: Event) -> templates.Facts:
    return {
        "title": one.title,
        "kind": "event",
        "type": "/".join(part for part in (one.type, one.mode) if part),
        "status": one.status,
        "date": str(one.date or ""),
        "reported_on": [str(d) for d in one.reported_on],
        "place": one.place,
        "participants": [p.name for p in one.participants],
        **templates.for_search(c, one.evidence[0].text, "{boost: 2}"),
    }


def _facts(c: Concordance, path: str, one: Event) -> list[tuple[str, Markdown]]:
    """When, where and who; how it stands and, in the site, how many say so, where that is not plain below."""
    place = c.place_named.get(one.place or "")
    facts = [
        ("When", _when(c, path, one)),
        (
            "Where",
            link(path, place_of(c, "places", place), place.name) if place else text(one.place or ""),
        ),
        ("Who", _who(c, path, one)),
        ("Status", _status(c, one)),
        ("Sources", text(entries.reports(c, one) if c.whole and entries.copied(c, one) else "")),
    ]
    return [(label, value) for label, value in facts if value]


def _when(c: Concordance, path: str, one: Event) -> Markdown:
    if one.date:
        note = wording.grain_note(one.date)
        known = link(path, date_place(c, one.date), wording.full(one.date))
        return Markdown(f"{known} {entries.tag(note)}") if note else known
    days = joined([link(path, date_place(c, d), wording.full(d)) for d in one.reported_on])
    return Markdown(f"unknown; reported on {days}" if days else "unknown")


def _who(c: Concordance, path: str, one: Event) -> Markdown:
    """The participants; where one acts on another, in that order with an arrow."""
    sides = [
        entries.participants(c, path, [p for p in one.participants if p.role in roles])
        for roles in (("actor", "participant"), ("recipient",))
    ]
    return Markdown(" → ".join(side for side in sides if side))


def _status(c: Concordance, one: Event) -> Markdown:
    """How it stands, in the site account by account if they follow each other; nothing if just reported."""
    told = [a for a in one.accounts if a.field == "status"]
    if not told or not c.whole:
        return text(one.status if one.status != "reported" else "")
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
    return _WHAT[one.field], one.words, joined([evidence.source(c, path, r) for r in one.evidence], "; ")


def _around(c: Concordance, one: Event) -> list[Event]:
    """The events just before and after with the same people."""
    people = [p.person for p in one.participants if p.person]
    near = {e.id for person in people for e in c.events_of.get(("people", person), ())}
    shared = [e for e in c.events if e.id in near]
    at = next((i for i, e in enumerate(shared) if e.id == one.id), 0)
    return [*shared[max(0, at - _AROUND) : at], *shared[at + 1 :][:_AROUND]]
