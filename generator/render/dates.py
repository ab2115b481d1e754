"""dates/: the timeline: an overview, a page for each year, and for each month where a year is full."""

from collections.abc import Iterator

from generator.model.page import Page
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
    """Every date that something stands on, in time, vaguer ones after the sharper."""
    stated = {d.date for d in c.dossier.dates} | {e.date for e in c.dossier.events if e.date}
    reported = {d for e in c.dossier.events if not e.date for d in e.reported_on}
    return sorted(stated | reported | {a.published.date for a in c.dossier.articles if a.published.date})


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
    """The picture, and the days of each year; of very many years only their number."""
    path = "dates/index.md"
    front = {"title": "Timeline", "description": "What happened when.", "kind": "index"}
    whole = sum(map(len, years.values())) <= _LISTED
    groups = [
        (link(path, target, _name(target)), [_row(c, path, d) for d in dates] if whole else [], len(dates))
        for target, dates in reversed(years.items())
    ]
    picture = timeline.picture(path, c.events, "Events over time")
    return templates.page("timeline", path, front, groups=groups, picture=picture)


def _row(c: Concordance, path: str, date: Date) -> Markdown:
    """A line of the overview: the date, and what stands on it."""
    key = str(date)
    held = ((c.events_on, "events"), (c.published_on, "articles"), (c.mentions_of_date, "mentions"))
    kinds = " · ".join(kind for lookup, kind in held if key in lookup)
    return Markdown(f"- {link(path, day(date), _heading(date))} <small>{kinds}</small>")


def _days(c: Concordance, path: str, title: str, dates: list[Date], elsewhere: dict[Date, str]) -> Page:
    """A page of days. A day that stands `elsewhere` is only named, with the way to its page."""
    front = {"title": title, "kind": "dates"}
    shown = [
        (
            _heading(d),
            anchor(d),
            c.note.get(("dates", str(d))) if d not in elsewhere else None,
            _way(path, d, elsewhere) if elsewhere else None,
            *_on(c, path, d, bool(elsewhere)),
        )
        for d in dates
    ]
    return templates.page("days", path, front, title=title, days=shown)


def _heading(date: Date) -> str:
    words = wording.full(date)
    return words[0].upper() + words[1:]


def _way(path: str, date: Date, elsewhere: dict[Date, str]) -> Markdown:
    return link(path, f"{elsewhere[date]}#{anchor(date)}", "everything on this date")


def _on(c: Concordance, path: str, date: Date, empty: bool) -> tuple[list[Markdown], list[Markdown]]:
    """What stands on a date: events and articles published, and sentences that speak of it."""
    if empty:
        return [], []
    key = str(date)
    events = [entries.event(path, e) for e in c.events_on.get(key, ())]
    articles = [entries.article(path, a, told="published") for a in c.published_on.get(key, ())]
    return [*events, *articles], evidence.sentences(c, path, c.mentions_of_date.get(key, ()))
