"""Every page of the invented dossier: its links lead to pages and anchors that are there."""

import posixpath
import re
from dataclasses import replace

import pytest
import yaml

from generator import render
from generator.model.addresses import Addresses
from generator.model.history import History
from generator.model.page import Page
from generator.settings import Settings
from tests.render.invented import dossier

DOCS = {page.path: page for page in render.pages(dossier(), Settings(), Addresses())}
SITE = DOCS | {page.path: page for page in render.site_pages(dossier(), Addresses(), History())}
MARKDOWN = [(pages, page) for pages in (DOCS, SITE) for path, page in pages.items() if path.endswith(".md")]
every_page = pytest.mark.parametrize(
    ("pages", "page"),
    MARKDOWN,
    ids=[f"{'site' if pages is SITE else 'docs'}/{p.path}" for pages, p in MARKDOWN],
)


def anchors(page: Page) -> set[str]:
    return set(re.findall(r'(?:\{:? ?#|\bid=")([\w-]+)', page.text))


@every_page
def test_every_link_leads_somewhere(pages: dict[str, Page], page: Page) -> None:
    for way in re.findall(r"\]\(([^) ]+)", page.text):
        path, _, anchor = way.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path
        assert target in pages, f"{page.path} leads to {way}"
        assert not anchor or anchor in anchors(pages[target]), f"{page.path} leads to {way}"


@every_page
def test_every_link_of_a_picture_leads_to_a_page_as_the_site_has_it(
    pages: dict[str, Page], page: Page
) -> None:
    for way in re.findall(r'<a href="([^"]+)"', page.text):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), way.partition("#")[0]))
        assert target.replace(".html", ".md") in pages, f"{page.path} leads to {way}"


@every_page
def test_every_page_says_what_it_is(pages: dict[str, Page], page: Page) -> None:
    front = yaml.safe_load(page.text.split("---\n")[1])
    assert front["title"] and front["kind"]
    assert page.text.endswith("\n") and not page.text.endswith("\n\n")


def test_two_renderings_are_the_same() -> None:
    assert render.pages(dossier(), Settings(), Addresses()) == tuple(DOCS.values())


def test_a_long_index_of_articles_has_a_page_for_each_month() -> None:
    made = dossier()
    many = tuple(replace(made.articles[0], id=f"a{n}", copies=()) for n in range(300))
    pages = render.pages(replace(made, articles=made.articles + many), Settings(), Addresses())
    text = {page.path: page.text for page in pages}
    assert "](months/2034-03.md)" in text["articles/index.md"] and "(a7.md)" not in text["articles/index.md"]
    assert "(../a7.md)" in text["articles/months/2034-03.md"]
