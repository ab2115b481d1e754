"""The site as a reader meets it: from the file system and over HTTP, by mouse, keyboard and phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.site.visit import KINDS, Visit

pytestmark = pytest.mark.browser

SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(params=["file", "http"])
def visit(request: pytest.FixtureRequest, browser: Browser, site: Path, served: str) -> Iterator[Visit]:
    """A desktop browser with the site, in both ways; at the end nothing has failed or left the site."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    visit = Visit(context.new_page(), site.as_uri() if request.param == "file" else served)
    yield visit
    context.close()
    assert visit.faults == []


def test_from_home_to_the_paragraph_that_says_so(visit: Visit) -> None:
    tab = visit.open("index.html")
    tab.get_by_role("link", name="Mira Solberg", exact=True).first.click()
    expect(tab.locator("h1")).to_have_text("Mira Solberg")
    tab.locator(".entries").get_by_role("link", name="sign a treaty").click()
    expect(tab.locator("dl")).to_contain_text("Tuesday 7 March 2034")
    tab.locator("blockquote").get_by_role("link", name="Morning Tide, 5 May 2034 (inferred), ¶2").click()
    arrived = tab.locator("#p2")
    expect(arrived).to_contain_text("signed a treaty in Lindwick")
    expect(arrived).to_be_in_viewport()
    lit = "e => getComputedStyle(e).backgroundColor"
    assert arrived.evaluate(lit) != tab.locator("#p3").evaluate(lit)


def test_search_finds_a_person_by_any_spelling(visit: Visit) -> None:
    tab = visit.open("events/index.html")
    query = tab.locator("[data-md-component=search-query]")
    first = tab.locator(".md-search-result__item").first
    for words in ("Tomas Reyes", "tomás", "reyes"):
        query.click()
        query.press("Control+A")
        query.press_sequentially(words)
        expect(first).to_contain_text("Tomás Reyes", timeout=15_000)
    first.locator("a").first.click()
    expect(tab.locator("h1")).to_have_text("Tomás Reyes")


def test_dark_mode_stays_on_the_next_page(visit: Visit) -> None:
    tab = visit.open("index.html")
    paper = "() => getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(paper)
    tab.locator("label[title=Dark]").click()
    dark = tab.evaluate(paper)
    assert dark != light
    visit.open("people/index.html")
    assert tab.evaluate(paper) == dark


def test_everything_is_reached_by_keyboard(visit: Visit) -> None:
    tab = visit.open("index.html")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.classList.contains('md-skip')")
    reached = set()
    for _ in range(60):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.textContent.trim()"))
    assert {"Timeline", "People", "Mira Solberg", "All events"} <= reached


def test_tables_sort_and_filter(visit: Visit) -> None:
    tab = visit.open("people/index.html")
    names = tab.locator("tbody tr:visible td:first-child")
    tab.get_by_role("button", name="Name").click()
    tab.get_by_role("button", name="Name").click()
    assert names.first.inner_text() == "Tomás Reyes"
    tab.get_by_role("searchbox", name="Filter").fill("tomas")
    assert names.all_inner_texts() == ["Tomás Reyes"]


def test_the_files_that_the_build_made_are_offered_and_no_others(visit: Visit) -> None:
    tab = visit.open("downloads.html")
    ways = tab.locator(".cards a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert ways == ["dossier.pdf", "dossier-2.pdf", "briefs/from-2034-03.pdf", "feed.atom"]


def test_a_page_leads_to_its_printed_brief_where_there_is_one(visit: Visit) -> None:
    brief = visit.open("people/mira-solberg.html").get_by_role("link", name="Printed brief (PDF)")
    expect(brief).to_be_in_viewport()
    assert brief.evaluate("link => link.href") == f"{visit.base}/briefs/people/mira-solberg.pdf"
    for path in ("people/tomas-reyes.html", "events/2034-03-07-treaty.html", "index.html"):
        expect(visit.open(path).get_by_role("link", name="Printed brief (PDF)")).to_have_count(0)


def test_the_page_for_what_is_missing_has_its_style_and_leads_home_from_a_disk_too(
    browser: Browser, site: Path
) -> None:
    tab = browser.new_page()
    tab.goto((site / "404.html").as_uri())
    assert "serif" in tab.locator("h1").evaluate("e => getComputedStyle(e).fontFamily")
    assert tab.locator("svg").first.evaluate("e => e.getBoundingClientRect().width") < 40
    tab.get_by_role("link", name="To the briefing").click()
    expect(tab.locator("h1")).to_have_text("The harbour treaty")
    tab.close()


def test_a_phone_needs_no_sideways_scroll(browser: Browser, served: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    visit = Visit(context.new_page(), served)
    too_wide = [path for path in KINDS if visit.open(path).evaluate(SIDEWAYS) > 0]
    context.close()
    assert not too_wide
    assert not visit.faults


def test_it_reads_without_javascript(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    for path in KINDS:
        tab.goto(f"{served}/{path}")
        expect(tab.locator("h1")).to_be_visible()
        expect(tab.get_by_role("link", name="People").first).to_be_visible()
    context.close()
