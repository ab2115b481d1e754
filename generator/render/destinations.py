"""Where people, actors, places, events and dates are told of: on own pages, or at places of an index."""

from generator.model.time import Date
from generator.render.address import anchor, day, page
from generator.render.concordance import Concordance, Entity
from generator.render.escape import Markdown


def has_page(c: Concordance, section: str, one: Entity) -> bool:
    """Has this person, actor or place a page? Else the index of its section says all.

    In docs/ only people have: one page tells of all actors, one of all places. In the site an actor or a
    place has one if there is something to tell, or if several articles name it.
    """
    if section == "people" or not c.whole:
        return section == "people"
    return has_told(c, section, one) or len({r.article for r in one.mentions}) > 1


def has_told(c: Concordance, section: str, one: Entity) -> bool:
    """Is there more of an actor or a place than its name: what it takes part in or says, or a note?"""
    key = section, one.id
    return key in c.events_of or key in c.quotes_of or key in c.note


def place_of(c: Concordance, section: str, one: Entity) -> str:
    """The page of a person, actor or place; else its place on the index of its section, or just that."""
    if has_page(c, section, one):
        return page(section, one.id)
    there = c.whole or has_told(c, section, one)
    return f"{section}/index.md{f'#{one.id}' if there else ''}"


def event_place(c: Concordance, id: str) -> str:
    """Where an event is told: in the site on a page of its own, in docs/ at its place on the index of all."""
    return page("events", id) if c.whole else f"events/index.md#{id}"


def date_place(c: Concordance, date: Date) -> str:
    """Where a date stands: in the site on the page of its year, in docs/ at its place on the index of all."""
    return day(date) if c.whole else f"dates/index.md#{anchor(date)}"


def former_places(c: Concordance, section: str, id: str) -> Markdown:
    """The places that an entry of an index had under former ids: who links to one still gets there."""
    return Markdown("".join(f'<span id="{old}"></span>' for old in c.former.get((section, id), ())))


def places(c: Concordance, section: str, id: str) -> Markdown:
    """Every place that an entry has on an index: under its id and its former ones."""
    return Markdown(f'<span id="{id}"></span>{former_places(c, section, id)}')


def leads(c: Concordance, section: str, one: Entity, article: str) -> str | None:
    """Where a name in an article leads: to its page, or in the site to its line on an index.

    In docs/ an actor or a place is linked where this article tells what it took part in or said: a page
    that comes later, with another article, changes no link.
    """
    linked = c.whole or section == "people" or (section, one.id) in c.acting[article]
    return place_of(c, section, one) if linked else None
