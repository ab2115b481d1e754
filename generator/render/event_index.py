"""events/index.md and events/by-type.md: each event once, by time and by type."""

from collections.abc import Iterator, Mapping, Sequence

from generator.model.dossier import Event
from generator.model.page import Page
from generator.render import entries, templates
from generator.render.address import link
from generator.render.concordance import Concordance, grouped
from generator.render.escape import Markdown
from generator.render.order import when

_ON_ONE_PAGE = 200
"""Beyond so many events an index leads to a page for each year, or each type."""
_BY_TYPE = "events/by-type.md"
Groups = Mapping[str, Sequence[Event]]


def pages(c: Concordance) -> Iterator[Page]:
    """The events by time; and by type, which in docs/ would repeat each line and is the site's."""
    latest_first = c.events[::-1]
    yield from _index(c, "events/index.md", "Events", grouped((_year(e), e) for e in latest_first))
    if c.whole:
        types = grouped((e.type, e) for e in sorted(latest_first, key=lambda e: e.type))
        yield from _index(c, _BY_TYPE, "Events by type", types)


def _year(event: Event) -> str:
    day = when(event)
    return day.text[:4].lower() if day else "undated"


def _index(c: Concordance, path: str, title: str, groups: Groups) -> Iterator[Page]:
    """One index; where it is long, with a page of its own for each group."""
    split = len(c.events) > _ON_ONE_PAGE
    folder = "events/years" if path != _BY_TYPE else "events/types"
    ways = [link(path, f"{folder}/{group}.md", group) for group in groups]
    yield _listing(c, path, title, {} if split else groups, ways if split else [])
    for group, events in groups.items() if split else ():
        yield _listing(c, f"{folder}/{group}.md", f"Events: {group}", {group: events}, [])


def _listing(c: Concordance, path: str, title: str, groups: Groups, ways: list[Markdown]) -> Page:
    front = {"title": title, "description": "What happened, each event once.", "kind": "index"}
    lines = {group: [_line(c, path, e) for e in events] for group, events in groups.items()}
    return templates.page(c, "events", path, front, title=title, groups=lines, ways=ways, empty=not c.events)


def _line(c: Concordance, path: str, event: Event) -> Markdown:
    """An event; in the site with the number of reports, which would change the line with each."""
    return entries.event(c, path, event, entries.reports(c, event) if c.whole else None)
