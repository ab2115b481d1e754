"""docs/ alone, built by MkDocs without the generator: a site in which no Markdown is left over."""

from pathlib import Path

import html5lib
import pytest

from tests.site.test_validity import lost_links

HOLDS = [
    ("index.html", "Places what happened there"),
    ("dates/index.html", "7 Mar 2034 Mira Solberg and Tomás Reyes sign a treaty in Lindwick"),
    ("events/index.html", "Ilse Brandt visits Port Amaro Type: consult, visit · When: Thursday 4 May 2034 · Where: Port Amaro · Who: "),
    ("events/index.html", "Brandt visited Port Amaro on 4 May. Morning Tide, 5 May 2034 (inferred), ¶3"),
    ("people/index.html", "Ilse Brandt President"),
    ("people/mira-solberg.html", "Foreign minister 8 March 2034 Foreign Minister Mira Solberg met"),
    ("people/mira-solberg.html", "Analyst’s note Settled long ago."),
    ("actors/index.html", "Ostrava (country) Analyst’s note Settled long ago."),
    ("places/index.html", "Lindwick Analyst’s note Settled long ago. 7 Mar 2034 Mira Solberg"),
    ("dates/index.html", "Tuesday 7 March 2034 Analyst’s note Settled long ago. 7 Mar 2034"),
    ("quotes/index.html", "Who said what stands with each of the people"),
]


def shown(page: Path) -> str:
    """The text of a page's content as a reader sees it."""
    tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    (content,) = [one for one in tree.iter("article") if "md-content__inner" in one.get("class", "")]
    return " ".join("".join(content.itertext()).replace("¶\n", "\n").split())


@pytest.mark.parametrize(("path", "words"), HOLDS)
def test_a_page_of_docs_reads_well(plain: Path, path: str, words: str) -> None:
    assert words in shown(plain / path)


def test_no_markdown_is_left_over(plain: Path) -> None:
    pages = [page for page in plain.rglob("*.html") if page.name != "404.html"]
    left = {page.name for page in pages for sign in ("](", "{:", "{#", "**", " - ") if sign in shown(page)}
    assert len(pages) > 10 and left == set()


def test_every_link_leads_somewhere(plain: Path) -> None:
    assert lost_links(plain) == []
