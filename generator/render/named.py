"""actors/ and places/: countries and organisations, and places: an index each, and short pages.

A name that takes part in nothing has no page of its own in docs/: its line on the index says where it stands.
"""

from collections.abc import Iterator, Sequence

from generator.model.dossier import Actor, Place
from generator.model.page import Page
from generator.render import entries, evidence, quotes, templates
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.escape import Markdown, text

_TITLE = {"actors": "Countries and organisations", "places": "Places"}


def pages(c: Concordance) -> Iterator[Page]:
    """Both indexes, and the actors and places of which there is more to tell."""
    for section, named in (("actors", c.dossier.actors), ("places", c.dossier.places)):
        yield _index(c, section, named)
        yield from (_entity(c, section, one) for one in named if c.has_page(section, one))


def _index(c: Concordance, section: str, named: Sequence[Actor | Place]) -> Page:
    path = f"{section}/index.md"
    front = {"title": _TITLE[section], "kind": "index"}
    rows = [_row(c, path, section, one) for one in sorted(named, key=lambda e: (e.name.casefold(), e.id))]
    return templates.page(
        "named", path, front, title=_TITLE[section], kinds=section == "actors", whole=c.whole, rows=rows
    )


def _row(c: Concordance, path: str, section: str, one: Actor | Place) -> Markdown:
    """A row of an index, with an anchor; in the site with the number of events."""
    name = text(one.name)
    if c.has_page(section, one):
        name = link(path, page(section, one.id), one.name)
    cells = [Markdown(f'<span id="{one.id}">{name}</span>'), *([one.kind] if isinstance(one, Actor) else [])]
    numbers = [str(len(c.events_of.get((section, one.id), ())))] if c.whole else []
    return Markdown(f"| {' | '.join([*cells, *numbers, _first(c, path, section, one)])} |")


def _first(c: Concordance, path: str, section: str, one: Actor | Place) -> Markdown:
    """The day and the paragraph that name it first; all paragraphs where that is all there is."""
    article = c.articles_of(one.mentions)[0]
    here = sorted({r.paragraph for r in one.mentions if r.article == article.id})
    shown = here[:1] if c.has_page(section, one) else here
    ways = [link(path, f"{page('articles', article.id)}#p{n}", f"¶{n}", article.title) for n in shown]
    day = entries.day(article.published.date)
    return Markdown(f"{day} {text(evidence.name(article))} {' '.join(ways)}")


def _entity(c: Concordance, section: str, one: Actor | Place) -> Page:
    path, key = page(section, one.id), (section, one.id)
    kind = one.kind if isinstance(one, Actor) else "place"
    events, articles = c.events_of.get(key, []), reversed(c.articles_of(one.mentions))
    front = {
        "title": one.name,
        "kind": kind,
        **templates.for_search(c, f"{one.name} in the dossier.", "{boost: 2}"),
    }
    return templates.page(
        "entity",
        path,
        front,
        one=one,
        note=c.note.get(key),
        kind=kind,
        section=section,
        events=[entries.event(path, e) for e in reversed(events)],
        said=quotes.listed(c, path, c.quotes_of.get(key, ())),
        articles=[entries.article(path, a, one.mentions) for a in articles if c.whole],
    )
