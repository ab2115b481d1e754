"""Forms of one name: which may be one person's, and which may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lexicon import entries
from generator.lexicon.naming import fold, spelling
from generator.resolve.people.evidence import SAME
from generator.resolve.people.forms import form, likeness
from generator.resolve.people.naming import aliases, name
from generator.resolve.people.offices import normalised


def fits(one: str, other: str) -> bool:
    found = likeness(form(one), form(other))
    return found is not None and found.weight >= SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergei Lebed", "Sergey Lebed"),
        ("Olena Petrenko", "Olena Petrenkó"),
        ("Joe Osei", "Joseph Osei"),
        ("Samuel Osei", "Samuel K. Osei"),
        ("S. Osei", "Samuel Osei"),
        ("Kim Hae-won", "Kim Hae Won"),
        ("Orbay Viktor", "Viktor Orbay"),
        ("Maria Luz Prado", "Maria Luz Prado Vega"),
        ("Samuel Osei Jr.", "Samuel Osei"),
        ('Samuel "Sam" Osei', "Samuel Osei"),
        ("Samuel O ’Leary", "Samuel O'Leary"),
    ],
)
def test_two_forms_of_one_name(one: str, other: str) -> None:
    assert fits(one, other)
    assert fits(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Laura Blake", "Peter Blake"),
        ("Wang Lin", "Wang Tao"),
        ("George W. Osei", "George H. Osei"),
        ("Samuel Osei Jr.", "Samuel Osei Sr."),
        ("Laura Blake", "Laura Stone"),
        ("Laura II", "Laura Stone"),
        ("Laura II", "Laura III"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert not fits(one, other)


@pytest.mark.parametrize("rule", entries("spellings"), ids=lambda r: r["from"])
def test_two_spellings_of_a_word_are_one(rule: dict[str, dict[str, str]]) -> None:
    assert spelling(rule["example"]["one"]) == spelling(rule["example"]["other"])


@pytest.mark.parametrize("family", entries("nicknames"), ids=lambda f: f["forms"][0])
def test_short_and_full_forms_of_a_given_name(family: dict[str, dict[str, str]]) -> None:
    assert fits(family["example"]["one"], family["example"]["other"])


@given(st.text(max_size=30))
def test_to_fold_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


words = st.sampled_from(["Laura", "Lara", "L", "Joe", "Joseph", "Kim", "van", "Osei", "Blake", "Jr"])


@given(st.lists(words, min_size=2, max_size=4), st.lists(words, min_size=2, max_size=4))
def test_likeness_has_no_direction(one: list[str], other: list[str]) -> None:
    a, b = form(" ".join(one)), form(" ".join(other))
    assert likeness(a, b) == likeness(b, a)


def test_a_person_is_called_as_the_press_mostly_does() -> None:
    assert name(["Osei", "Osei", "Samuel Osei", "Samuel Osei", "Samuel Kofi Osei"]) == "Samuel Osei"
    assert name(["Tom Blake", "Thomas Blake"]) == "Thomas Blake"
    assert name(["LAURA BLAKE"]) == "Laura Blake"
    assert aliases("Samuel Osei", ["Osei", "OSEI", "Samuel Osei"]) == ("OSEI",)


@pytest.mark.parametrize(
    ("reported", "listed"),
    [
        ("Kenya’s Foreign Minister", "Kenyan foreign minister"),
        ("the Kenyan foreign minister", "Kenyan foreign minister"),
        ("US Secretary of State", "US secretary of state"),
        ("United States President", "US president"),
        ("American president", "US president"),
        ("British Prime Minister", "UK prime minister"),
        ("Harbour Trust Chairman", "Harbour Trust chairman"),
        ("Norway president", "Norwegian president"),
        ("Prime Minister of the United Kingdom", "prime minister of the United Kingdom"),
        ("EU High Representative for Foreign Affairs", "EU high representative for foreign affairs"),
        ("head of Norway’s Harbour Council", "head of Norway’s Harbour Council"),
        ("White House spokesman", "White House spokesman"),
    ],
)
def test_an_office_is_normalised_lightly(reported: str, listed: str) -> None:
    assert normalised(reported) == listed
