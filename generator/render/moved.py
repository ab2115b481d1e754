"""Pages at former addresses, each of which leads to where the page is now."""

from generator.model.addresses import Addresses
from generator.model.page import Page
from generator.render.address import built, relative
from generator.render.concordance import Concordance
from generator.render.destinations import place_of


def moved(addresses: Addresses, c: Concordance) -> tuple[Page, ...]:
    """One small page for each former address whose page is still there.

    It forwards a browser, holds a link, and stays out of the search.
    """
    dossier = c.dossier
    living = {("events", e.id): f"events/{e.id}.md" for e in dossier.events}
    for section, named in (
        ("people", dossier.people),
        ("actors", dossier.actors),
        ("places", dossier.places),
    ):
        living |= {(section, one.id): place_of(c, section, one) for one in named}
    found = [(f"{a.section}/{a.id}.md", a.to, living.get((a.section, a.to or ""))) for a in addresses.moved()]
    return tuple(
        Page(path, _TEXT.format(to=to, way=relative(path, target), built=built(path, target)))
        for path, to, target in found
        if target
    )


# The theme's override makes the browser follow `moved`.
_TEXT = """\
---
title: Moved
kind: moved
moved: {built}
search:
  exclude: true
---

# Moved

This page is now [{to}]({way}).
"""
