"""actors/ and places/: countries and organisations, and places, each with a short page."""

from collections.abc import Iterator, Sequence

from generator.model.dossier import Actor, Place
from generator.model.page import Page
from generator.render import entries, quotes, templates
from generator.render.address import link, page
from generator.render.concordance import Concordance, seen
from generator.render.escape import Markdown, text

_TITLE = {"actors": "Countries and organisations", "places": "Places"}


def pages(concordance: Concordance) -> Iterator[Page]:
    """Both indexes, every actor and every place."""
    dossier = concordance.dossier
    yield _index(concordance, "actors", dossier.actors)
    yield _index(concordance, "places", dossier.places)
    for actor in dossier.actors:
        yield _entity(concordance, "actors", actor.kind, actor)
    for place in dossier.places:
        yield _entity(concordance, "places", "place", place)


def _index(c: Concordance, section: str, entities: Sequence[Actor | Place]) -> Page:
    path = f"{section}/index.md"
    front = {"title": _TITLE[section], "kind": "index", "section": section}
    rows = [_row(c, path, section, one) for one in sorted(entities, key=lambda e: (e.name.casefold(), e.id))]
    return templates.page("named", path, front, title=_TITLE[section], rows=rows)


def _row(c: Concordance, path: str, section: str, one: Actor | Place) -> Markdown:
    """A row of an index. No count of articles and no last day: they would change with each mention."""
    first, _ = seen(c.articles_of(one.mentions))
    kind = one.kind if isinstance(one, Actor) else "place"
    cells = [kind, str(len(c.events_of.get(one.id, ()))), entries.day(first) if first else text("")]
    return Markdown(f"| {' | '.join([link(path, page(section, one.id), one.name), *cells])} |")


def _entity(c: Concordance, section: str, kind: str, one: Actor | Place) -> Page:
    path, articles = page(section, one.id), c.articles_of(one.mentions)
    events = c.events_of.get(one.id, [])
    front = {
        "title": one.name,
        "description": f"{one.name} in the dossier.",
        "kind": kind,
        "section": section,
        "search": Markdown("{boost: 2}"),
    }
    return templates.page(
        "entity",
        path,
        front,
        one=one,
        note=c.note.get((section, one.id)),
        kind=kind,
        section=section,
        events=[entries.event(path, e) for e in reversed(events) if e.date],
        undated=[entries.event(path, e) for e in reversed(events) if not e.date],
        said=quotes.listed(c, path, c.quotes_of.get(one.id, ())),
        articles=[entries.article(path, a, one.mentions) for a in reversed(articles)],
    )
