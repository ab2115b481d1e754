"""Heads of pages: who wrote, who published, and when."""

from pathlib import Path

import pytest

from generator import read

HEADLINE = "Council votes to close old swimming pool"
STORY = """

The council of the town voted on Monday to close the old swimming pool, which opened in 1974 and leaks.

The mayor said that a new one would cost twelve million crowns and that there was no money for it now.
"""
HEADS = [
    ("HEADLINE\n\nBy Ann Doe | May 3, 2021 | 5:07 PM EDT", "2021-05-03", ("Ann Doe",), None),
    ("HEADLINE\n\nPosted 2 days ago by Ann Doe", None, ("Ann Doe",), None),
    (
        "https://www.oslo-herald.example/news/2021/05/03/council-closes-pool\n\nHEADLINE",
        "2021-05-03",
        (),
        None,
    ),
    ("https://www.theguardian.com/world/2021/council-closes-pool\n\nHEADLINE", None, (), "The Guardian"),
    (
        "From: Ann Doe <ann@herald.example>\nTo: desk@herald.example\nDate: Mon, 3 May 2021 17:05:09 +0200\n"
        "Subject: HEADLINE",
        "2021-05-03",
        ("Ann Doe",),
        None,
    ),
    (
        "BC-EU--Pool-Closed, 1st Ld-Writethru\n\nHEADLINE\n\nEds: UPDATES with mayor.\n\nBy ANN DOE",
        None,
        ("Ann Doe",),
        None,
    ),
    ("Oslo Herald\n\nHEADLINE\n\nAnn Doe\n\nMonday, May 03, 2021", "2021-05-03", ("Ann Doe",), None),
    ("HEADLINE\n\n05/03/2021 5:07 PM EST", "2021-05-03", (), None),
    ("HEADLINE\n\n05/03/2021 17:07 CET", "2021-03-05", (), None),
    ("HEADLINE\n\nPublished: 05/03/2021 - 17:07 GMT", "2021", (), None),
    ("HEADLINE\n\nAnn Doe, Oslo Herald\n\nMay 3, 2021", "2021-05-03", ("Ann Doe",), None),
    ("HEADLINE\n\nAnn Doe @anndoe\nMay 3rd, 2021", "2021-05-03", ("Ann Doe",), None),
    (
        "FOR IMMEDIATE RELEASE\n\nMay 3, 2021\n\nHEADLINE\n\nContact: Ann Doe, 555-0100",
        "2021-05-03",
        (),
        None,
    ),
    ("HEADLINE\n\n3 hours ago", None, (), None),
]


@pytest.mark.parametrize(("head", "day", "authors", "outlet"), HEADS)
def test_the_head_of_a_page(
    tmp_path: Path, head: str, day: str | None, authors: tuple[str, ...], outlet: str | None
) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text(head.replace("HEADLINE", HEADLINE) + STORY)
    (article,) = read.articles(tmp_path).articles
    published = str(article.published.date) if article.published.date else None
    assert (article.title, published, article.authors, article.outlet) == (HEADLINE, day, authors, outlet)


def test_the_zone_of_a_stamp_is_the_reason_for_its_order(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text(f"{HEADLINE}\n\n05/03/2021 5:07 PM EST{STORY}")
    (article,) = read.articles(tmp_path).articles
    assert article.published.why == (
        "The article's header gives this day. “05/03/2021” has the month first, by the time zone behind it."
    )
