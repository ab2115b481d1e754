"""review/: what a person should look at, and what people decided."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.dossier import Decision, Unsure
from generator.model.page import Page
from generator.model.text import Reference
from generator.render import entries, evidence, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.destinations import event_place
from generator.render.escape import Markdown, joined, text
from generator.render.order import when
from generator.render.reasons import reasons

_SHOWN = 40
"""A longer list has a page of its own."""


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of doubt: its anchor, heading, what to do about it, and the items."""

    id: str
    title: str
    todo: str
    items: tuple[Markdown, ...]


def pages(c: Concordance) -> Iterator[Page]:
    """The review page, and a page for each long list, which the first then only leads to."""
    path = "review/index.md"
    listed = sections(c, path)
    long = {s.id: f"review/{s.id}.md" for s in listed if len(s.items) > _SHOWN}
    shown = [
        (s, [], link(path, long[s.id], "The list")) if s.id in long else (s, s.items, None) for s in listed
    ]
    front = {
        "title": "Review",
        "description": "What a person should look at.",
        "kind": "review",
    }
    yield templates.page(c, "review", path, front, title="Review", sections=shown)
    for target in long.values():
        whole = next(s for s in sections(c, target) if long.get(s.id) == target)
        front = {"title": f"Review: {whole.title}", "kind": "review"}
        yield templates.page(
            c, "review", target, front, title=whole.title, sections=[(whole, whole.items, None)]
        )


def sections(c: Concordance, path: str) -> list[Section]:
    """Every list that has an item."""
    d = c.dossier
    doubtful = [a for a in d.articles if a.published.date is None or a.published.origin == "inferred"]
    unresolved = [_unresolved(c, path, u.why, u.evidence) for u in d.unresolved]
    made = (
        (
            "articles",
            "Articles without a stated day",
            "curation/articles.yml",
            [
                Markdown(f"{entries.article(path, a)} <small>{text(a.published.why)}</small>")
                for a in doubtful
            ],
        ),
        (
            "differ",
            "Accounts that differ",
            "curation/events.yml",
            [entries.event(c, path, e) for e in d.events if e.disputed],
        ),
        ("people", "People who may be one, or two", "curation/people.yml", _unsure(c, path, "people")),
        ("events", "Events that may be one, or two", "curation/events.yml", _unsure(c, path, "events")),
        ("copies", "Articles that may be copies", "curation/articles.yml", _unsure(c, path, "articles")),
        (
            "undated",
            "Events without any day",
            "curation/events.yml",
            [entries.event(c, path, e) for e in c.events if when(e) is None],
        ),
        ("unresolved", "Date expressions that lead to no date", "curation/articles.yml", unresolved),
        ("decisions", "Decisions by people", "", [_decision(x) for x in d.decisions]),
    )
    return [Section(key, title, todo, tuple(items)) for key, title, todo, items in made if items]


def _unsure(c: Concordance, path: str, kind: str) -> list[Markdown]:
    return [_pair(c, path, one) for one in c.dossier.unsure if one.kind == kind]


def _pair(c: Concordance, path: str, one: Unsure) -> Markdown:
    """Entries to compare, and why."""
    names = {
        "people": {p.id: p.name for p in c.dossier.people},
        "events": {e.id: e.title for e in c.dossier.events},
        "articles": {a.id: a.title for a in c.dossier.articles},
    }[one.kind]
    ways = [link(path, _place(c, one.kind, i), names[i]) for i in one.ids if i in names]
    return Markdown(f"- {joined(ways, ' or ')} <small>{joined(reasons(c, one.why), '; ')}</small>")


def _place(c: Concordance, kind: str, id: str) -> str:
    return event_place(c, id) if kind == "events" else page(kind, id)


def _unresolved(c: Concordance, path: str, why: str, reference: Reference) -> Markdown:
    source = evidence.source(c, path, reference)
    return Markdown(f"- “{text(reference.text)}” <small>{text(why)} · {source}</small>")


def _decision(one: Decision) -> Markdown:
    by = " · ".join(p for p in (one.by, one.on and wording.date(one.on), f"{one.file}:{one.line}") if p)
    return Markdown(
        "\n  ".join([f"- {text(one.what)}", *(f"<small>{text(x)}</small>" for x in (one.why, by) if x)])
    )
