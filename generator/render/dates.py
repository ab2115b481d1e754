"""dates/: the timeline: an overview, a page for each year, and for each month where a year is full."""

from collections.abc import Iterator, Sequence

from generator.model.page import Page
from generator.model.text import Reference
from generator.model.time import Date
from generator.render import entries, evidence, templates, wording
from generator.render.address import anchor, day, link, year
from generator.render.concordance import Concordance, grouped
from generator.render.escape import Markdown
from generator.render.pictures import timeline

_LISTED = 250
"""The overview lists so many dates; if there are more, only the years."""
_FULL = 120
"""A year with more dates than this has a page for each month, and itself only names the days."""


def pages(concordance: Concordance) -> Iterator[Page]:
    """The overview, and every year and full month."""
    years = grouped((year(date), date) for date in _all(concordance))
    yield _overview(concordance, years)
    for path, dates in years.items():
        if len(dates) <= _FULL:
            yield _days(concordance, path, _name(path), dates, {})
            continue
        months = grouped((_month(path, date), date) for date in dates)
        yield _days(concordance, path, _name(path), dates, {d: p for p, ds in months.items() for d in ds})
        for month, inside in months.items():
            yield _days(concordance, month, _name(month), inside, {})


def _all(c: Concordance) -> list[Date]:
    """Every date that something stands on, in time, vaguer ones after the sharper.

    The days that articles were published on are the site's, as the articles tell them; but for days with a
    note.
    """
    stated = {d.date for d in c.dossier.dates} | {e.date for e in c.dossier.events if e.date}
    reported = {d for e in c.dossier.events if not e.date for d in e.reported_on}
    published = {a.published.date for a in c.dossier.articles if a.published.date}
    shown = {d for d in published if c.whole or ("dates", str(d)) in c.note}
    return sorted(stated | reported | shown)


def _month(path: str, date: Date) -> str:
    """The page of a date in a full year; dates vaguer than a month stand on one of their own."""
    return path.replace(
        ".md", f"-{date.first.month:02}.md" if date.grain in ("day", "month") else "-vaguer.md"
    )


def _name(path: str) -> str:
    key = path.removeprefix("dates/").removesuffix(".md")
    if key.endswith("-vaguer"):
        return f"{key[:4]}: dates without a month"
    if key.endswith("x"):
        return wording.date(Date(key.upper()))
    return wording.date(Date(key))


def _overview(c: Concordance, years: dict[str, list[Date]]) -> Page:
    """The years; in the site with the picture and the days of each, of very many only their number."""
    path = "dates/index.md"
    front = {"title": "Timeline", "description": "What happened when.", "kind": "index"}
    few = sum(map(len, years.values())) <= _LISTED
    groups = [
        (link(path, target, _name(target)), [_row(c, path, d) for d in dates] if few else [], len(dates))
        for target, dates in reversed(years.items())
    ]
    picture = timeline.picture(path, c.events, "Events over time") if c.whole else ""
    return templates.page(c, "timeline", path, front, groups=groups, picture=picture)


def _row(c: Concordance, path: str, date: Date) -> Markdown:
    """A line of the overview: the date, and what stands on it."""
    key = str(date)
    held = ((c.events_on, "events"), (c.published_on, "articles"), (c.mentions_of_date, "mentions"))
    kinds = " · ".join(kind for lookup, kind in held if key in lookup)
    return Markdown(f"- {link(path, day(date), _heading(date))} <small>{kinds}</small>")


def _days(c: Concordance, path: str, title: str, dates: list[Date], elsewhere: dict[Date, str]) -> Page:
    """A page of days. A day that stands `elsewhere` is only named, with the way to its page."""
    front = {"title": title, "kind": "dates"}
    made = _day if c.whole else _lines
    shown = [made(c, path, d, elsewhere) for d in dates]
    return templates.page(c, "days", path, front, title=title, days=shown)


def _day(c: Concordance, path: str, date: Date, elsewhere: dict[Date, str]) -> dict[str, object]:
    """A day of the site: what stands on it in two lists, or the way to it."""
    events, told = ([], []) if elsewhere else (c.events_on.get(str(date), ()), _told(c, path, date))
    articles = [] if elsewhere else c.published_on.get(str(date), ())
    return {
        **_head(c, date, elsewhere),
        "way": _way(path, date, elsewhere) if elsewhere else None,
        "entries": [
            *(entries.event(c, path, e) for e in events),
            *(entries.article(path, a, told="published") for a in articles),
        ],
        "told": told,
    }


def _lines(c: Concordance, path: str, date: Date, elsewhere: dict[Date, str]) -> dict[str, object]:
    """A day of docs/: a line for each event, and each sentence that its page does not quote, after the day.

    The first is the anchor of the day.
    """
    head = _head(c, date, elsewhere)
    lines = [_way(path, date, elsewhere)] if elsewhere else _facts(c, path, date)
    places = [None if head["note"] else anchor(date), *(None for _ in lines[1:])]
    shown = zip(places, lines, strict=False)  # a day with nothing but a note has a place and no line
    return head | {"lines": [Markdown(f"{entries.day(date, place)} {line}") for place, line in shown]}


def _facts(c: Concordance, path: str, date: Date) -> list[Markdown]:
    events = c.events_on.get(str(date), [])
    told = _told(c, path, date, [r for e in events for r in e.evidence])
    return [*(entries.undated_event(c, path, e) for e in events), *told]


def _head(c: Concordance, date: Date, elsewhere: dict[Date, str]) -> dict[str, object]:
    note = c.note.get(("dates", str(date))) if date not in elsewhere else None
    return {"heading": _heading(date), "anchor": anchor(date), "note": note}


def _heading(date: Date) -> str:
    words = wording.full(date)
    return words[0].upper() + words[1:]


def _way(path: str, date: Date, elsewhere: dict[Date, str]) -> Markdown:
    return link(path, f"{elsewhere[date]}#{anchor(date)}", "everything on this date")


def _told(c: Concordance, path: str, date: Date, known: Sequence[Reference] = ()) -> list[Markdown]:
    """The sentences that speak of a date; without those that are `known` from elsewhere."""
    mentions = c.mentions_of_date.get(str(date), ())
    return evidence.sentences(c, path, [m for m in mentions if not any(m.within(r) for r in known)])
