"""Where the name of a person, an actor or a place leads: to a page of its own, or to a line of an index."""

from generator.render.address import page
from generator.render.concordance import Concordance, Entity


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


def leads(c: Concordance, section: str, one: Entity, article: str) -> str | None:
    """Where a name in an article leads: to its page, or in the site to its line on an index.

    In docs/ an actor or a place is linked where this article tells what it took part in or said: a page
    that comes later, with another article, changes no link.
    """
    linked = c.whole or section == "people" or (section, one.id) in c.acting[article]
    return place_of(c, section, one) if linked else None
