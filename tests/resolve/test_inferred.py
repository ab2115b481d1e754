"""Undated articles find their day where several pieces of evidence agree, and else stay undated."""

import re

import pytest

from generator import extract
from generator.model.article import Article, Copy, Paragraph, Published
from generator.model.dossier import Actor, Person
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.cast import Cast
from generator.resolve.inferred import inferred, late
from generator.settings import Settings

PEOPLE = ("Orlova", "Benedek", "Tarrant")
PLACES = ("Velmora", "Port Casse")


def article(name: str, published: str | None, text: str, copies: tuple[Copy, ...] = ()) -> Findings:
    """An article of one paragraph a line."""
    stated = (
        Published(Date(published), "stated", "It says so.") if published else Published(None, "unknown", "")
    )
    paragraphs = tuple(Paragraph(n, line, "body") for n, line in enumerate(text.split("\n"), 1))
    return extract.findings(
        Article(
            name,
            f"seeds/{name}.txt",
            "",
            name,
            "lead",
            stated,
            None,
            (),
            (),
            None,
            "en",
            paragraphs,
            (),
            copies,
        ),
        Settings().model,
    )


def cast(*corpus: Findings) -> Cast:
    """Everybody and everything that the invented articles name."""

    def mentions(name: str) -> tuple[Reference, ...]:
        found = (
            (f.article, p.n, m)
            for f in corpus
            for p in f.article.paragraphs
            for m in re.finditer(name, p.text)
        )
        return tuple(a.reference(n, m.start(), m.end()) for a, n, m in found)

    people = tuple(Person(name.lower(), name, (), (), mentions(name)) for name in PEOPLE)
    places = tuple(Actor(name.lower(), name, "country", mentions(name)) for name in PLACES)
    return Cast(people, places, ())


DATED = article(
    "dated",
    "2019-05-16",
    "Orlova met Benedek in Velmora on Tuesday.\n"
    "Tarrant paid a surprise visit to Port Casse on Monday.\n"
    "Orlova and Tarrant will speak on Friday.",
)


def day_of(undated: Findings, *others: Findings) -> Published:
    corpus = (*others, undated)
    return inferred(corpus, cast(*corpus))[-1].article.published


def test_the_same_talks_on_the_same_weekdays_give_the_week() -> None:
    undated = article(
        "undated",
        None,
        "On Tuesday, Orlova held talks with Benedek.\n"
        "They followed a visit by Tarrant to Port Casse on Monday.",
    )
    found = day_of(undated, DATED)
    assert (str(found.date), found.origin) == ("2019-05-14~", "inferred")
    assert "14 May 2019" in found.why and "19 May 2019" in found.why, "both bounds are told"
    assert {r.article for r in found.evidence} == {"undated", "dated"}


def test_what_lies_ahead_sets_the_end() -> None:
    undated = article(
        "undated",
        None,
        "On Tuesday, Orlova held talks with Benedek.\n"
        "She told Benedek on Tuesday that talks go on.\n"
        "Tarrant is due to meet Orlova on Friday.",
    )
    found = day_of(undated, DATED)
    assert str(found.date) == "2019-05-14~"
    assert "17 May 2019" in found.why


def test_today_gives_the_very_day() -> None:
    undated = article(
        "undated",
        None,
        "Orlova held talks with Benedek today.\nTarrant visited Port Casse on a surprise trip yesterday.",
    )
    assert str(day_of(undated, DATED).date) == "2019-05-14"


def test_one_piece_of_evidence_is_too_little() -> None:
    assert day_of(article("undated", None, "On Tuesday, Orlova held talks with Benedek."), DATED).date is None


def test_other_people_on_the_same_weekday_are_no_evidence() -> None:
    undated = article(
        "undated", None, "On Tuesday, Benedek met Tarrant.\nOn Monday, Benedek met Tarrant too."
    )
    assert day_of(undated, DATED).date is None


def test_a_chain_an_inferred_article_dates_the_next() -> None:
    middle = article(
        "middle",
        None,
        "Orlova held talks with Benedek today.\n"
        "Tarrant visited Port Casse on a surprise trip yesterday.\n"
        "Benedek met Tarrant on Sunday.",
    )
    last = article("late", None, "Benedek met Tarrant on Sunday.\nBenedek and Orlova met today.")
    corpus = (DATED, last, middle)
    found = {f.article.id: f.article.published.date for f in inferred(corpus, cast(*corpus))}
    assert str(found["middle"]) == "2019-05-14"
    assert str(found["late"]) == "2019-05-14"


def test_weekday_and_day_of_the_month_with_a_full_date_name_the_year() -> None:
    undated = article(
        "undated", None, "The council voted on Friday (17 May).\nIt had met for the first time in March 2019."
    )
    found = day_of(undated)
    assert str(found.date) == "2019-05-17~"


def test_a_copy_and_a_weekday_agree() -> None:
    undated = article(
        "undated", None, "Orlova held talks with Benedek on Tuesday.", (Copy("dated", "rewritten", 0.7),)
    )
    assert str(day_of(undated, DATED).date) == "2019-05-14~"


@pytest.mark.parametrize("published", ["2019-05-16", "2019-05"])
def test_a_stated_date_is_left_alone(published: str) -> None:
    stated = article("stated", published, "On Tuesday, Orlova held talks with Benedek today.")
    assert str(day_of(stated, DATED).date) == published


def test_an_article_dated_after_the_dossiers_day_is_reported() -> None:
    (problem,) = late((DATED,), Date("2019-05-15"))
    assert str(problem).startswith("seeds/dated.txt: it is dated 2019-05-16, after the day")
    assert late((DATED,), Date("2019-05")) == ()
    assert late((DATED,), None) == ()


def test_a_history_is_not_taken_for_news_of_its_own_time() -> None:
    undated = article(
        "undated",
        None,
        "The war began on 7 October 1846. The coast was lost by December 1846.\n"
        "Talks opened in April 1847 and failed in May 1847.\n"
        "On Sunday (9 July), the new king offered a truce. He had been crowned in March 1848.",
    )
    assert day_of(undated).date is None
