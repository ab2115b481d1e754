"""actors/ and places/: countries and organisations, and places: an index each, and short pages.

docs/ has those of whom there is something to tell, all actors on one page and all places on another; the site
names every one, with where it stands first, and has a page for most.
"""

from collections.abc import Iterator, Sequence

from generator.model.dossier import Actor, Place
from generator.model.page import Page
from generator.render import entries, evidence, quotes, templates
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.destinations import former_places, has_page, has_told, places
from generator.render.escape import Markdown, text
from generator.render.letters import by_letter, letter_page, letter_title

_TITLE = {"actors": "Countries and organisations", "places": "Places"}
_ON_ONE_PAGE = 1000
"""Beyond so many lines each letter has a page of its own in docs/."""


def pages(c: Concordance) -> Iterator[Page]:
    """Both indexes, and in the site the actors and places of which there is more to tell."""
    for section, named in (("actors", c.dossier.actors), ("places", c.dossier.places)):
        if c.whole:
            yield _index(c, section, named)
            yield from (_entity(c, section, one) for one in named if has_page(c, section, one))
        else:
            yield from _told(c, section, [one for one in named if has_told(c, section, one)])


def _told(c: Concordance, section: str, named: Sequence[Actor | Place]) -> Iterator[Page]:
    """All of a section on one page; if that is long, on a page for each letter, to which the first leads."""
    path, title, letters = f"{section}/index.md", _TITLE[section], by_letter(named)
    keys = [(section, one.id) for one in named]
    lines = sum(len(c.events_of.get(key, ())) + len(c.quotes_of.get(key, ())) for key in keys)
    if lines <= _ON_ONE_PAGE:
        told = [_entry(c, path, section, one) for _, group in letters for one in group]
        yield templates.page(c, "named", path, _front(title), title=title, told=told, ways=[])
        return
    ways = [
        _way(c, path, letter_page(section, letter), section, one)
        for letter, group in letters
        for one in group
    ]
    yield templates.page(c, "named", path, _front(title), title=title, told=[], ways=ways)
    for letter, group in letters:
        part, name = letter_page(section, letter), letter_title(title, letter)
        told = [_entry(c, part, section, one) for one in group]
        yield templates.page(c, "named", part, _front(name), title=name, told=told, ways=[])


def _front(title: str) -> templates.Facts:
    return {"title": title, "kind": "index"}


def _way(c: Concordance, path: str, target: str, section: str, one: Actor | Place) -> Markdown:
    """The way to an entry on another page, at the place that the rest of docs/ leads to."""
    return Markdown(f"{link(path, f'{target}#{one.id}', one.name)}{places(c, section, one.id)}")


def _entry(c: Concordance, path: str, section: str, one: Actor | Place) -> dict[str, object]:
    key = section, one.id
    return {
        "name": f"{one.name} ({one.kind})" if isinstance(one, Actor) else one.name,
        "anchor": one.id,
        "former": former_places(c, section, one.id),
        "note": c.note.get(key),
        "events": [entries.event(c, path, e) for e in reversed(c.events_of.get(key, []))],
        "said": quotes.listed(c, path, c.quotes_of.get(key, ())),
    }


def _index(c: Concordance, section: str, named: Sequence[Actor | Place]) -> Page:
    path, title = f"{section}/index.md", _TITLE[section]
    rows = [_row(c, path, section, one) for one in sorted(named, key=lambda e: (e.name.casefold(), e.id))]
    return templates.page(c, "named", path, _front(title), title=title, kinds=section == "actors", rows=rows)


def _row(c: Concordance, path: str, section: str, one: Actor | Place) -> Markdown:
    """A row of an index, with an anchor: name, kind, number of events and where it is named first."""
    name = text(one.name)
    if has_page(c, section, one):
        name = link(path, page(section, one.id), one.name)
    kind = [one.kind] if isinstance(one, Actor) else []
    number = str(len(c.events_of.get((section, one.id), ())))
    cells = [f"{name}{places(c, section, one.id)}", *kind, number, _first(c, path, section, one)]
    return Markdown(f"| {' | '.join(cells)} |")


def _first(c: Concordance, path: str, section: str, one: Actor | Place) -> Markdown:
    """The day and the paragraph that name it first; all paragraphs where that is all there is."""
    article = c.articles_of(one.mentions)[0]
    here = sorted({r.paragraph for r in one.mentions if r.article == article.id})
    shown = here[:1] if has_page(c, section, one) else here
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
        c,
        "entity",
        path,
        front,
        one=one,
        note=c.note.get(key),
        kind=kind,
        section=section,
        events=[entries.event(c, path, e) for e in reversed(events)],
        said=quotes.listed(c, path, c.quotes_of.get(key, ())),
        articles=[entries.article(path, a, one.mentions) for a in articles],
    )
