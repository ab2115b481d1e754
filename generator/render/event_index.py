"""events/index.md, and events/by-type.md: each event once, by time and by type.

In docs/ the index tells all of each event; in the site it leads to the page of each. Either way it has a
place for each event, under its id and its former ones: pages that people write can lead there.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.model.dossier import Event
from generator.model.page import Page
from generator.render import entries, events, templates
from generator.render.address import link
from generator.render.concordance import Concordance, grouped
from generator.render.destinations import former_places, places
from generator.render.escape import Markdown
from generator.render.order import when

_ON_ONE_PAGE = 200
"""Beyond so many events an index leads to a page for each year, or each type."""
_BY_TIME = "events/index.md"
_BY_TYPE = "events/by-type.md"
Groups = Mapping[str, Sequence[Event]]


def pages(c: Concordance) -> Iterator[Page]:
    """The events by time; and by type, which in docs/ would repeat each line and is the site's."""
    latest_first = c.events[::-1]
    years = grouped((_year(e), e) for e in latest_first)
    if not c.whole:
        yield from _told(c, years)
        return
    yield from _index(c, _BY_TIME, "Events", years)
    types = grouped((e.type, e) for e in sorted(latest_first, key=lambda e: e.type))
    yield from _index(c, _BY_TYPE, "Events by type", types)


def _year(event: Event) -> str:
    day = when(event)
    return day.text[:4].lower() if day else "undated"


def _told(c: Concordance, years: Groups) -> Iterator[Page]:
    """All that is told of each event; of many on a page for each year, to which the index leads."""
    if len(c.events) <= _ON_ONE_PAGE:
        yield _entries(c, _BY_TIME, "Events", years, [])
        return
    parts = {year: f"events/years/{year}.md" for year in years}
    ways = [_way(c, parts[year], e) for year, held in years.items() for e in held]
    yield _entries(c, _BY_TIME, "Events", {}, ways)
    for year, held in years.items():
        yield _entries(c, parts[year], f"Events: {year}", {year: held}, [])


def _entries(c: Concordance, path: str, title: str, groups: Groups, ways: list[Markdown]) -> Page:
    shown = {year: [_entry(c, path, e) for e in held] for year, held in groups.items()}
    return templates.page(c, "events", path, _front(title), title=title, groups=shown, ways=ways)


def _entry(c: Concordance, path: str, one: Event) -> dict[str, object]:
    return {**events.told(c, path, one), "former": former_places(c, "events", one.id)}


def _way(c: Concordance, target: str, one: Event) -> Markdown:
    """The way to an entry on another page, at the place that the rest of docs/ leads to."""
    return Markdown(f"- {link(_BY_TIME, f'{target}#{one.id}', one.title)}{places(c, 'events', one.id)}")


def _index(c: Concordance, path: str, title: str, groups: Groups) -> Iterator[Page]:
    """One index of the site; where it is long, with a page of its own for each group."""
    split = len(c.events) > _ON_ONE_PAGE
    folder = "events/years" if path == _BY_TIME else "events/types"
    ways = [_way_to_group(c, path, f"{folder}/{group}.md", group, held) for group, held in groups.items()]
    yield _listing(c, path, title, {} if split else groups, ways if split else [])
    for group, held in groups.items() if split else ():
        yield _listing(c, f"{folder}/{group}.md", f"Events: {group}", {group: held}, [])


def _way_to_group(c: Concordance, path: str, target: str, group: str, held: Sequence[Event]) -> Markdown:
    return Markdown(f"- {link(path, target, group)}{_places(c, path, held)}")


def _places(c: Concordance, path: str, held: Sequence[Event]) -> str:
    return "".join(places(c, "events", e.id) for e in held if path == _BY_TIME)


def _listing(c: Concordance, path: str, title: str, groups: Groups, ways: list[Markdown]) -> Page:
    shown = {group: [_line(c, path, e) for e in held] for group, held in groups.items()}
    return templates.page(c, "events", path, _front(title), title=title, groups=shown, ways=ways)


def _front(title: str) -> templates.Facts:
    return {"title": title, "description": "What happened, each event once.", "kind": "index"}


def _line(c: Concordance, path: str, event: Event) -> Markdown:
    """An event, with the number of reports."""
    line = entries.event(c, path, event, entries.reports(c, event))
    return Markdown(f"{line}{_places(c, path, [event])}")
