"""Pages at former addresses, each of which leads to where the page is now."""

from generator.model.page import Page
from generator.render.address import built, relative
from generator.render.concordance import Concordance
from generator.render.destinations import event_place, place_of


def moved(c: Concordance) -> tuple[Page, ...]:
    """One small page for each former address of a page that is still there.

    It forwards a browser, holds a link, and stays out of the search. What has no page in docs/ needs none
    there: its entry on an index keeps the places it had.
    """
    living = {("people", one.id): place_of(c, "people", one) for one in c.dossier.people}
    if c.whole:
        living |= {("events", e.id): event_place(c, e.id) for e in c.events}
        living |= {("actors", one.id): place_of(c, "actors", one) for one in c.dossier.actors}
        living |= {("places", one.id): place_of(c, "places", one) for one in c.dossier.places}
    found = [
        (f"{a.section}/{a.id}.md", a.to, living.get((a.section, a.to or ""))) for a in c.addresses.moved()
    ]
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
