"""The HTML is valid where it is ours, pages are light, and every link in the site leads somewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import html5lib
import pytest

from tests.site.visit import FILES, KINDS

WEIGHTS = {"index.html": 100_000, "articles/a.html": 60_000}


class Anchors(HTMLParser):
    """The ids and the links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids, self.ways = set[str](), list[str]()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.ids |= {held["id"] or ""} if "id" in held else set()
        self.ways += [value for name, value in attrs if name in ("href", "src") and value]


@pytest.mark.parametrize("path", KINDS)
def test_html_has_no_parse_error(site: Path, path: str) -> None:
    parser = html5lib.HTMLParser(strict=False)
    parser.parse((site / path).read_text(encoding="utf-8"))
    assert parser.errors == []


@pytest.mark.parametrize(("path", "limit"), WEIGHTS.items())
def test_a_page_is_light(site: Path, path: str, limit: int) -> None:
    assert (site / path).stat().st_size < limit


def test_every_link_of_the_site_leads_to_a_file_and_an_anchor(site: Path) -> None:
    assert [way for way in lost_links(site) if not way.endswith(FILES)] == []


def lost_links(site: Path) -> list[str]:
    """The links that lead nowhere, each with its page."""
    pages = {path: Anchors(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    # 404.html is served from any address, so its links start at the root.
    return [
        f"{page.relative_to(site)}: {way}"
        for page, anchors in pages.items()
        if page.name != "404.html"
        for way in anchors.ways
        if not re.match(r"[a-z]+:|#__", way) and not _found(page, way, pages)
    ]


def _found(page: Path, way: str, pages: dict[Path, Anchors]) -> bool:
    path, anchor = urldefrag(way)
    target = (page.parent / unquote(path)).resolve() if path else page
    if target.is_dir():
        target /= "index.html"
    return target.exists() and (not anchor or target not in pages or unquote(anchor) in pages[target].ids)
