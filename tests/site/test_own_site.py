"""This repository's own dossier in a browser: light pages, no fault, and no sideways scroll."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.visit import Visit

SECTIONS = ("articles", "people", "events", "dates", "actors", "places", "quotes", "review")


def one_of_each(site: Path) -> list[str]:
    """Home, and of each section the index and its heaviest page."""
    found = ["index.html"]
    for section in SECTIONS:
        pages = sorted((site / section).glob("*.html"), key=lambda p: (p.stat().st_size, p.name))
        found += sorted({f"{section}/index.html", f"{section}/{pages[-1].name}"})
    return found


def test_pages_are_light(own_site: Path) -> None:
    site = own_site / "site"
    assert (site / "index.html").stat().st_size < 100_000
    assert max(page.stat().st_size for page in (site / "articles").glob("*.html")) < 60_000


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_one_page_of_each_kind(own_site: Path, browser: Browser, width: int, scheme: str) -> None:
    site = own_site / "site"
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    visit = Visit(context.new_page(), site.as_uri())
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    too_wide = [path for path in one_of_each(site) if visit.open(path).evaluate(wide)]
    context.close()
    assert (too_wide, visit.faults) == ([], [])
