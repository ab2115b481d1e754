"""dates/: the timeline. The site has an overview, a page for each year, and for each month of a full one.

docs/ has it all on one page, and if that is long, on the same pages, to which the first leads.
"""

from collections.abc import Iterator, Sequence

from generator.model.page import Page
from generator.model.text import Reference
from generator.model.time import Date
from generator.render import entries, evidence, templates, wording
from generator.render.address import anchor, day, link, year
from generator.render.concordance import Concordance, grouped
from generator.render.escape import Markdown
from generator.render.pictures import timeline

_INDEX = "dates/index.md"
_LISTED = 250
"""The overview lists so many dates; if there are more, only the years."""
_FULL = 120
"""A year with more dates than this has a page for each month, and itself only names the days."""
_ON_ONE_PAGE = 1000
"""Beyond so many lines docs/ has them on more than one page."""


def pages(c: Concordance) -> Iterator[Page]:
    """The overview, and every year and full month; in docs/ one page if it is not too long."""
    years = grouped((year(date), date) for date in _all(c))
    if not c.whole:
        yield from _told_in_docs(c, years)
        return
    yield _overview(c, years)
    for path, dates in years.items():
        months = {part: ds for part, ds in _parts(path, dates).items() if part != path}
        yield _days(c, path, dates, {d: month for month, ds in months.items() for d in ds})
        for month, ds in months.items():
            yield _days(c, month, ds, {})


def _parts(path: str, dates: list[Date]) -> dict[str, list[Date]]:
    """The pages that the dates of a year stand on: one, or one for each month."""
    return {path: dates} if len(dates) <= _FULL else grouped((_month(path, d), d) for d in dates)


def _told_in_docs(c: Concordance, years: dict[str, list[Date]]) -> Iterator[Page]:
    mentions, events = c.mentions_of_date, c.events_on
    lines = sum(
        len(mentions.get(str(d), ())) + len(events.get(str(d), ())) for ds in years.values() for d in ds
    )
    if lines <= _ON_ONE_PAGE:
        yield _timeline(c, _INDEX, "Timeline", years, [])
        return
    parts = {part: ds for path, dates in years.items() for part, ds in _parts(path, dates).items()}
    ways = [Markdown(f"{_way(_INDEX, d, part)}{_place(d)}") for part, dates in parts.items() for d in dates]
    yield _timeline(c, _INDEX, "Timeline", {}, ways)
    for part, dates in parts.items():
        yield _timeline(c, part, _name(part), {part: dates}, [])


def _timeline(
    c: Concordance, path: str, title: str, parts: dict[str, list[Date]], ways: list[Markdown]
) -> Page:
    front = {"title": title, "kind": "dates"}
    shown = [
        ("" if part == path else _name(part), [_lines(c, path, d) for d in ds]) for part, ds in parts.items()
    ]
    return templates.page(c, "dates", path, front, title=title, parts=shown, ways=ways)


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
    """The years, with the picture and the days of each, of very many only their number."""
    path = _INDEX
    front = {"title": "Timeline", "description": "What happened when.", "kind": "index"}
    few = sum(map(len, years.values())) <= _LISTED
    groups = [
        (
            _year(path, target, [] if few else dates),
            [_row(c, path, d) for d in dates] if few else [],
            len(dates),
        )
        for target, dates in reversed(years.items())
    ]
    picture = timeline.picture(path, c.events, "Events over time")
    return templates.page(c, "timeline", path, front, groups=groups, picture=picture)


def _year(path: str, target: str, dates: list[Date]) -> Markdown:
    """The way to a year, at the places of those of its dates that the overview does not list."""
    return Markdown(f"{link(path, target, _name(target))}{''.join(map(_place, dates))}")


def _place(date: Date) -> Markdown:
    """A place on an overview, for what leads to the date there."""
    return Markdown(f'<span id="{anchor(date)}"></span>')


def _row(c: Concordance, path: str, date: Date) -> Markdown:
    """A line of the overview: the date, and what stands on it."""
    key = str(date)
    held = ((c.events_on, "events"), (c.published_on, "articles"), (c.mentions_of_date, "mentions"))
    kinds = " · ".join(kind for lookup, kind in held if key in lookup)
    return Markdown(f"- {link(path, day(date), _heading(date))}{_place(date)} <small>{kinds}</small>")


def _days(c: Concordance, path: str, dates: list[Date], elsewhere: dict[Date, str]) -> Page:
    """A page of days. A day that stands `elsewhere` is only named, with the way to its page."""
    front = {"title": _name(path), "kind": "dates"}
    shown = [_day(c, path, d, elsewhere) for d in dates]
    return templates.page(c, "days", path, front, title=_name(path), days=shown)


def _day(c: Concordance, path: str, date: Date, elsewhere: dict[Date, str]) -> dict[str, object]:
    """A day of the site: what stands on it in two lists, or the way to it."""
    events = () if elsewhere else c.events_on.get(str(date), ())
    told = {} if elsewhere else _told(c, path, date)
    articles = [] if elsewhere else c.published_on.get(str(date), ())
    return {
        **_head(c, date, date in elsewhere),
        "way": _way(path, date, elsewhere[date], "everything on this date") if elsewhere else None,
        "entries": [
            *(entries.event(c, path, e) for e in events),
            *(entries.article(path, a, told="published") for a in articles),
        ],
        "told": told.values(),
    }


def _lines(c: Concordance, path: str, date: Date) -> dict[str, object]:
    """A day of docs/: a line for each event, and each sentence that the events do not quote, after the day.

    The first is the anchor of the day.
    """
    head, lines = _head(c, date), _facts(c, path, date)
    places = [None if head["note"] else anchor(date), *(None for _ in lines[1:])]
    shown = zip(places, lines, strict=False)  # a day with nothing but a note has a place and no line
    return head | {"lines": [Markdown(f"{entries.day(date, place)} {line}") for place, line in shown]}


def _facts(c: Concordance, path: str, date: Date) -> list[Markdown]:
    """In the order of the reports, so that what is reported later stands below."""
    events = c.events_on.get(str(date), [])
    facts = [(e.evidence, entries.undated_event(c, path, e)) for e in events]
    known = [r for e in events for r in e.evidence]
    facts += [((whole,), shown) for whole, shown in _told(c, path, date, known).items()]
    return [shown for _, shown in sorted(facts, key=lambda fact: _reported(c, fact[0]))]


def _reported(c: Concordance, references: tuple[Reference, ...]) -> tuple[object, ...]:
    """When the first of the articles appeared, and where in it the words stand."""
    first = c.articles_of(references)[0]
    day = first.published.date
    return (day is None, day.sort_key if day else (), min(r for r in references if r.article == first.id))


def _head(c: Concordance, date: Date, elsewhere: bool = False) -> dict[str, object]:
    note = None if elsewhere else c.note.get(("dates", str(date)))
    return {"heading": _heading(date), "anchor": anchor(date), "note": note}


def _heading(date: Date) -> str:
    words = wording.full(date)
    return words[0].upper() + words[1:]


def _way(path: str, date: Date, target: str, words: str = "") -> Markdown:
    return link(path, f"{target}#{anchor(date)}", words or _heading(date))


def _told(
    c: Concordance, path: str, date: Date, known: Sequence[Reference] = ()
) -> dict[Reference, Markdown]:
    """The sentences that speak of a date; without those that are `known` from elsewhere."""
    mentions = c.mentions_of_date.get(str(date), ())
    return evidence.sentences(c, path, [m for m in mentions if not any(m.within(r) for r in known)])
