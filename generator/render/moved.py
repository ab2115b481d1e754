"""Pages at former addresses, each of which leads to where the page is now."""

from generator.model.addresses import Addresses
from generator.model.dossier import Dossier
from generator.model.page import Page


def moved(addresses: Addresses, dossier: Dossier) -> tuple[Page, ...]:
    """One small page for each former address whose page is still there.

    It forwards a browser, holds a link, and stays out of the search.
    """
    living = {(section, entity.id) for section in _SECTIONS for entity in getattr(dossier, section)}
    return tuple(
        Page(f"{a.section}/{a.id}.md", _TEXT.format(to=a.to))
        for a in addresses.moved()
        if (a.section, a.to) in living
    )


_SECTIONS = ("actors", "events", "people", "places")

# The theme's override makes the browser follow `moved`.
_TEXT = """\
---
title: Moved
kind: moved
moved: {to}.html
search:
  exclude: true
---

# Moved

This page is now [{to}]({to}.md).
"""
