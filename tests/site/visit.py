"""A visit to the site: which browser, which pages, and what must not happen on the way."""

from pathlib import Path

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
]
FILES = (
    *("briefs/from-2034-03.pdf", "briefs/people/mira-solberg.pdf", "dossier-2.pdf", "dossier.pdf"),
    "feed.atom",
)
"""What the site is told that a build made beside the pages."""
KINDS = (
    "index.html",
    "articles/index.html",
    "articles/a.html",
    "people/index.html",
    "people/mira-solberg.html",
    "events/index.html",
    "events/2034-03-07-treaty.html",
    "dates/index.html",
    "dates/2034.html",
    "actors/ostrava.html",
    "places/lindwick.html",
    "quotes/index.html",
    "quotes/by-time.html",
    "review/index.html",
    "downloads.html",
    "404.html",
)


class Visit:
    """A tab with the site in it, which takes down every error and every request to another host."""

    def __init__(self, tab: Page, base: str) -> None:
        self.tab, self.base, self.faults = tab, base, list[str]()
        tab.on("console", lambda m: self.faults.append(m.text) if m.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: self.faults.append(str(error)))
        tab.on("request", lambda request: self._outside(request.url))

    def _outside(self, url: str) -> None:
        if not url.startswith((self.base, "data:")):
            self.faults.append(f"asked for {url}")

    def open(self, path: str) -> Page:
        self.tab.goto(f"{self.base}/{path}")
        return self.tab
