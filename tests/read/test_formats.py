"""Markdown with front matter, and saved web pages."""

from itertools import pairwise
from pathlib import Path

import pytest

from generator import read
from generator.model.article import Article

STORY = [
    "The harbour of Oslo was closed on Monday after a ship lost its load, the mayor said.",
    "Eleven ships waited in the fjord until the evening, when the last container was found.",
    "The harbour master expects no further delays this week, and thanked the crews for their patience.",
]


def only(root: Path, name: str, content: str | bytes) -> Article:
    (root / "seeds").mkdir(exist_ok=True)
    (root / "seeds" / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    reading = read.articles(root)
    assert not reading.problems
    return next(a for a in reading.articles if a.source == f"seeds/{name}")


def test_front_matter_wins(tmp_path: Path) -> None:
    matter = (
        "---\ntitle: Harbour closed\ndate: 2021-05-03T23:30:00-05:00\n"
        "authors: [Ann Doe, Ben Roe]\nsource: Oslo Herald\n---\n"
    )
    article = only(tmp_path, "oslo.md", matter + "# Another headline\n\n" + "\n\n".join(STORY))
    assert (article.id, article.title, article.title_from) == ("oslo-md", "Harbour closed", "metadata")
    assert (str(article.published.date), article.published.origin) == ("2021-05-03", "metadata")
    assert (article.outlet, article.authors) == ("Oslo Herald", ("Ann Doe", "Ben Roe"))
    assert [p.text for p in article.paragraphs if p.role == "body"] == STORY


def test_markdown_loses_its_markup_and_nothing_active_is_left(tmp_path: Path) -> None:
    link = "[The port](https://example.org/port)"
    text = f"# Harbour *closed*\n\n{link}. {STORY[0]}\n\n<script>alert(2)</script>\n\n{STORY[1]}"
    article = only(tmp_path, "a.md", text)
    assert [p.text for p in article.paragraphs] == ["Harbour closed", f"The port. {STORY[0]}", STORY[1]]


def test_a_date_that_is_none_is_passed_over_and_said(tmp_path: Path) -> None:
    article = only(tmp_path, "a.md", f"---\ndate: soon\n---\n{STORY[0]}")
    assert article.published.date is None
    assert article.cleaned == ("passed over the front matter's date 'soon', which is no full day",)


def test_broken_front_matter_is_reported_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.md").write_text(f"---\ntitle: ok\nauthor: [Ann\n---\n{STORY[0]}")
    (problem,) = read.articles(tmp_path).problems
    assert (problem.file, problem.line, problem.found) == (
        "seeds/a.md",
        4,
        "has front matter that is no YAML",
    )


HOSTILE = [
    "a: " + "[" * 5000,
    "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    + "".join(f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]\n" for old, new in pairwise("abcdefghijk"))
    + "date: *k",
]


@pytest.mark.parametrize("matter", HOSTILE, ids=["nested without end", "growing without end"])
def test_hostile_front_matter_does_not_stop_the_others(tmp_path: Path, matter: str) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.md").write_text(f"---\n{matter}\n---\n{STORY[0]}")
    (tmp_path / "seeds" / "b.txt").write_text(STORY[0])
    assert "b" in [article.id for article in read.articles(tmp_path).articles]


PAGE = """<!doctype html><html><head><title>Harbour closed - Oslo Herald</title>
<meta property="og:site_name" content="Oslo Herald"><meta property="og:title" content="Harbour closed">
<meta property="article:published_time" content="2021-05-03T23:30:00-05:00">
<meta name="author" content="Ann Doe">
<style>p {{ color: red }}</style></head><body><nav><a href="/">Home</a></nav><article><h1>Harbour closed</h1>
{story}<p style="display: none">Hidden words that no reader ever sees on this page.</p>
<script>alert("active")</script><!-- a comment --><p hidden>More hidden words.</p></article>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_gives_its_story_and_its_fields(tmp_path: Path) -> None:
    article = only(tmp_path, "oslo.html", PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY)))
    assert (article.title, article.title_from, article.outlet) == (
        "Harbour closed",
        "metadata",
        "Oslo Herald",
    )
    assert (str(article.published.date), article.published.origin) == ("2021-05-03", "metadata")
    assert article.authors == ("Ann Doe",)
    assert [p.text for p in article.paragraphs if p.role == "body"] == STORY


def test_nothing_active_or_hidden_of_a_page_is_kept(tmp_path: Path) -> None:
    article = only(tmp_path, "oslo.html", PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY)))
    text = "\n".join(p.text for p in article.paragraphs)
    assert not [word for word in ("alert", "idden", "comment", "color") if word in text]


def test_what_stands_around_the_story_of_a_page_is_kept_behind_it(tmp_path: Path) -> None:
    article = only(tmp_path, "oslo.html", PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY)))
    assert [p.text for p in article.paragraphs[-2:]] == ["Home", "All rights reserved"]
    assert {p.role for p in article.paragraphs[-2:]} == {"furniture"}
    assert (article.paragraphs[0].text, article.paragraphs[0].role) == ("Harbour closed", "headline")
    assert [p.n for p in article.paragraphs] == list(range(1, len(article.paragraphs) + 1))


def test_a_page_says_its_encoding_itself(tmp_path: Path) -> None:
    page = PAGE.format(
        story="".join(f"<p>{p}</p>" for p in [*STORY, "Fähren nach Ålesund fuhren wieder am Abend."])
    )
    page = page.replace("<head>", '<head><meta charset="iso-8859-1">')
    article = only(tmp_path, "oslo.htm", page.encode("iso-8859-1"))
    assert [p.text for p in article.paragraphs if p.role == "body"][
        -1
    ] == "Fähren nach Ålesund fuhren wieder am Abend."


@pytest.mark.parametrize("name", ["undefined", "no-such-encoding", "hex"])
def test_a_page_with_a_false_encoding_is_read_by_its_bytes(tmp_path: Path, name: str) -> None:
    page = PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY))
    article = only(tmp_path, "oslo.html", page.replace("<head>", f'<head><meta charset="{name}">'))
    assert [p.text for p in article.paragraphs if p.role == "body"] == STORY


def test_huge_nesting_is_survived(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "deep.html").write_text("<div>" * 50_000 + STORY[0] + "</div>" * 50_000)
    (problem,) = read.articles(tmp_path).problems
    assert problem.found == "holds no text that a reader would see"


BARE_PAGE = """<!doctype html><html><head><title>Harbour closed | Oslo Herald</title></head><body>
<article><h1>Harbour closed</h1><div>PUBLISHED: 14:21, 3 May 2021 | UPDATED: 15:02, 4 May 2021</div>
<div class="byline">Interview by Ann Doe</div>{story}
<ul><li>the old pier</li><li>the new pier and the crane</li></ul>
<table><tr><td>Ships</td><td>12</td></tr></table>{story}</article></body></html>"""


def test_a_page_without_fields_still_says_who_and_when(tmp_path: Path) -> None:
    page = BARE_PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY))
    article = only(tmp_path, "oslo.html", page)
    assert (article.title, article.outlet) == ("Harbour closed", "Oslo Herald")
    assert str(article.published.date) == "2021-05-03"


def test_lists_of_a_page_carry_no_marks_of_another_program(tmp_path: Path) -> None:
    page = BARE_PAGE.format(story="".join(f"<p>{p}</p>" for p in STORY))
    told = [p.text for p in only(tmp_path, "oslo.html", page).paragraphs]
    assert "the new pier and the crane" in told and "- the new pier and the crane" not in told
