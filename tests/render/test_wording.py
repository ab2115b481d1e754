"""How pages word dates and mark paragraphs, as a table to read."""

from dataclasses import replace

import pytest

from generator.model.text import Reference
from generator.model.time import Date
from generator.render import address, evidence, marks, wording
from generator.render.concordance import Concordance
from tests.render.invented import at, dossier, whole


@pytest.mark.parametrize(
    ("date", "words", "short"),
    [
        ("2034-03-07", "7 March 2034", "7 Mar 2034"),
        ("2034-03", "March 2034", "Mar 2034"),
        ("2034", "2034", "2034"),
        ("2034-W08", "week of 20 February 2034", "week of 20 Feb 2034"),
        ("2034-22", "summer 2034", "summer 2034"),
        ("2034-34", "second quarter of 2034", "second quarter of 2034"),
        ("203X", "2030s", "2030s"),
        ("2034-03-07~", "about 7 March 2034", "c. 7 Mar 2034"),
        ("2034-04/2034-05", "April – May 2034", "Apr – May 2034"),
        ("2033-12/2034-01", "December 2033 – January 2034", "Dec 2033 – Jan 2034"),
    ],
)
def test_a_date_is_worded_no_sharper_than_it_is(date: str, words: str, short: str) -> None:
    assert (wording.date(Date(date)), wording.date(Date(date), short=True)) == (words, short)


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2034-03-07", "dates/2034.md#d2034-03-07"),
        ("2034-03-07~", "dates/2034.md#d2034-03-07-about"),
        ("2034-04/2034-05", "dates/2034.md#d2034-04-to-2034-05"),
        ("203X", "dates/203x.md#d203x"),
        ("2034-W08", "dates/2034.md#d2034-w08"),
    ],
)
def test_a_date_has_one_place(date: str, place: str) -> None:
    assert address.day(Date(date)) == place


def test_where_marks_overlap_links_win_and_quotes_are_split() -> None:
    made = dossier()
    quote = replace(made.quotes[1], evidence=at("a", 4, "Solberg told Reyes"), text="Solberg told Reyes")
    shown = marks.paragraph(Concordance(replace(made, quotes=(quote,))), "articles/a.md", whole("a", 4))
    assert '<span class="said" title="Said by Mira Solberg">[Solberg](' in shown
    assert "told [Reyes](" in shown and shown.count("<span") == 1


def test_a_person_wins_over_a_date_at_the_same_words() -> None:
    made = dossier()
    may = replace(made.people[0], mentions=(at("a", 6, "May"),))
    shown = marks.paragraph(Concordance(replace(made, people=(may,))), "articles/a.md", whole("a", 6))
    assert "[May](../people/" in shown and "<time" not in shown


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("He left. Ida B. Holm came. Rain fell.", "Holm", "Ida B. Holm came."),
        (
            "He left. The Rev. Ida Holm came to St. Ives. Rain fell.",
            "Ives",
            "The Rev. Ida Holm came to St. Ives.",
        ),
        ("It sails from the U.S. Holm came. Rain fell.", "Holm", "Holm came."),
        ("“He left.” Holm came? Rain fell.", "Holm", "Holm came?"),
    ],
)
def test_a_sentence_does_not_end_at_an_initial_or_an_abbreviation(
    text: str, words: str, sentence: str
) -> None:
    article = dossier().articles[1]
    article = replace(article, paragraphs=(replace(article.paragraphs[0], text=text),))
    at = text.index(words)
    assert evidence.sentence(article, Reference(article.id, 1, at, at + len(words), words)).text == sentence


def test_a_mention_is_shown_in_its_sentence_alone() -> None:
    article = dossier().articles[1]
    assert evidence.sentence(article, at("b", 3, "Reyes")).text == "Reyes received her there with Solberg."
