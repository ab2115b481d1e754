"""The home page: what the dossier holds, at a glance; and the page of downloads."""

from collections.abc import Iterator

from generator.model.dossier import Event, Person
from generator.model.page import Page
from generator.model.time import Date
from generator.render import entries, review, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.escape import Markdown, text
from generator.render.order import when
from generator.render.pictures import timeline

_EVENTS = 8
_PEOPLE = 12
_SECTIONS = (
    ("dates", "Timeline", "what happened and was said, day by day"),
    ("events", "Events", "each once, with the sentences that report it"),
    ("people", "People", "their offices, events and words"),
    ("actors", "Actors", "countries and organisations"),
    ("places", "Places", "what happened there"),
    ("quotes", "Quotes", "who said what"),
    ("articles", "Articles", "the sources, paragraph by paragraph"),
    ("review", "Review", "what a person should look at"),
)


def pages(c: Concordance) -> Iterator[Page]:
    """Home, with the analyst's own summary where there is one; in the site at a glance, with the downloads.

    In docs/ home leads to the sections and never changes: what it shows in the site, they hold.
    """
    yield _home(c)
    if c.whole:
        front = {"title": "Downloads", "description": "The dossier as files.", "kind": "downloads"}
        yield templates.page(c, "downloads", "downloads.md", front)


def _home(c: Concordance) -> Page:
    path, dossier = "index.md", c.dossier
    briefing, as_of = dossier.briefing, dossier.as_of if c.whole else None
    front = {
        "title": dossier.title,
        "description": dossier.subject or f"{dossier.title}: a briefing dossier.",
        "kind": "home",
        "as_of": str(as_of or ""),
    }
    return templates.page(
        c,
        "home",
        path,
        front,
        dossier=dossier,
        as_of=wording.date(as_of) if as_of else None,
        briefing=briefing and Markdown(briefing.strip()),
        **(_glance(c, path) if c.whole else {"sections": _SECTIONS}),
    )


def _glance(c: Concordance, path: str) -> dict[str, object]:
    """What the site shows of all sections."""
    return {
        "figures": _figures(c),
        "picture": timeline.picture(path, c.events, "Events over time"),
        "latest": [entries.event(c, path, e) for e in _latest(c)],
        "people": [_card(path, p) for p in _main(c)],
        "review": [link(path, f"review/index.md#{s.id}", s.title) for s in _waiting(c)],
        "more_events": link(path, "events/index.md", "All events"),
        "more_people": link(path, "people/index.md", "All people"),
    }


def _figures(c: Concordance) -> Markdown:
    """The numbers at the top, each with its caption."""
    dossier = c.dossier
    stories = c.stories(dossier.articles)
    days = sorted(d for d in (*map(when, c.events), *(a.published.date for a in dossier.articles)) if d)
    figures = [
        (f"{len(dossier.articles):,}", f"articles, {stories:,} independent"),
        (f"{len(dossier.people):,}", "people"),
        (f"{len(dossier.events):,}", "events"),
        *([_period(days[0], days[-1])] if days else []),
        (f"{dossier.waiting:,}", "to review"),
    ]
    items = (f"<li><b>{text(number)}</b> <span>{text(of)}</span></li>" for number, of in figures)
    return Markdown(f'<ul class="figures">{"".join(items)}</ul>')


def _period(first: Date, last: Date) -> tuple[str, str]:
    """How long the dossier's events and reports span, and from when to when."""
    months = (last.last.year - first.first.year) * 12 + last.last.month - first.first.month + 1
    span = wording.count(months, "month") if months < 36 else wording.count(round(months / 12), "year")
    ends = [f"{wording.MONTHS[d.month - 1][:3]} {d.year}" for d in (first.first, last.last)]
    return span, " – ".join(dict.fromkeys(ends))


def _latest(c: Concordance) -> list[Event]:
    return [e for e in reversed(c.events) if e.date][:_EVENTS]


def _main(c: Concordance) -> list[Person]:
    """The people who take part in the most events, then those who are named the most."""

    def key(p: Person) -> tuple[int, int, str]:
        return -len(c.events_of.get(("people", p.id), ())), -len(p.mentions), p.id

    return sorted(c.dossier.people, key=key)[:_PEOPLE]


def _card(path: str, person: Person) -> Markdown:
    role = f" <small>{text(wording.capitalised(person.office.text))}</small>" if person.office else ""
    return Markdown(f"- {link(path, page('people', person.id), person.name)}{role}")


def _waiting(c: Concordance) -> list[review.Section]:
    return [s for s in review.sections(c, "index.md") if s.id != "decisions"]
