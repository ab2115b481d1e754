"""What one article more changes in the pages of the invented dossier, and what it leaves as it was."""

from dataclasses import replace

from generator import render
from generator.model.addresses import Addresses
from generator.model.article import Published
from generator.model.dossier import Dossier
from generator.model.history import History
from generator.model.time import Date
from generator.render import wording
from generator.settings import Settings
from tests.render.invented import dossier


def grown() -> Dossier:
    """One article more, published between the two dated ones; it names nobody."""
    old = dossier()
    published = Published(Date("2034-04-01"), "stated", "The file says so.")
    new = replace(old.articles[1], id="d", title="Fog over the quay", published=published, copies=())
    return replace(old, articles=(*old.articles, new))


def lines(held: Dossier) -> dict[str, list[str]]:
    """The lines of each Markdown page."""
    made = render.pages(held, Settings(), Addresses())
    return {page.path: page.text.splitlines() for page in made if page.path.endswith(".md")}


def test_an_article_changes_no_page_that_it_does_not_concern() -> None:
    before, after = lines(dossier()), lines(grown())
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"articles/d.md", "articles/index.md", "dates/2034.md", "dates/index.md", "index.md"}


def test_the_pages_that_it_does_concern_change_by_a_line() -> None:
    before, after = lines(dossier())["articles/index.md"], lines(grown())["articles/index.md"]
    (line,) = [line for line in after if line not in before and line.startswith("- ")]
    assert line.endswith("1 Apr 2034</time> [Fog over the quay](d.md) <small>Morning Tide</small>")


def test_before_and_after_in_time_stand_in_the_site_only() -> None:
    pages = {page.path: page.text for page in render.additions(grown(), History())}
    assert "<span>Before</span> [Harbour ministers sign at Lindwick](a.md)" in pages["articles/d.md"]
    assert "<span>After</span> [Talks in Lindwick end with a signature](b.md)" in pages["articles/d.md"]
    assert "<span>Before</span>" not in pages["articles/a.md"]
    assert not any("<nav" in line for page in lines(grown()).values() for line in page)


def test_a_page_names_the_evidence_without_its_weight() -> None:
    why = ("the same day (+2.0), different numbers (-0.5)", "the same day (+1.9), different numbers (-0.5)")
    assert wording.evidence(why) == ("the same day, different numbers",)
