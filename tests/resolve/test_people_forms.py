"""Forms of one name: which may be one person's, and which may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lexicon import entries
from generator.lexicon.naming import fold, spelling
from generator.model.text import Reference
from generator.resolve.people.evidence import SAME
from generator.resolve.people.forms import form, likeness
from generator.resolve.people.held import held
from generator.resolve.people.naming import aliases, name
from generator.resolve.people.offices import normalised
from generator.resolve.people.same_office import grouped


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


@pytest.mark.parametrize(
    ("reported", "single"),
    [
        ("president and CEO of Velm Lines", ("president of Velm Lines", "CEO of Velm Lines")),
        ("Velm’s chairman and chief executive", ("Velm’s chairman", "Velm’s chief executive")),
        ("chairman, president and CEO", ("chairman", "president", "CEO")),
        ("market union president and co-founder", ("market union president", "market union co-founder")),
        ("founder & owner of Velm Lines", ("founder of Velm Lines", "owner of Velm Lines")),
        ("Kenyan prime minister and defence minister", ("Kenyan prime minister", "Kenyan defence minister")),
        ("minister of trade and energy", ("minister of trade and energy",)),
        ("Trade and Energy Minister", ("trade and energy minister",)),
        ("former minister and chairman of Velm Lines", ("former minister", "chairman of Velm Lines")),
        ("prime minister and minister of health", ("prime minister", "minister of health")),
        ("head of the army, General", ("head of the army", "general")),
        ("Army spokesman Brigadier-General", ("army spokesman", "Brigadier-General")),
        ("foreign ministers", ("foreign minister",)),
        ("foreign ministers of Kenya and Ghana", ("foreign minister",)),
        ("Secretary General", ("secretary general",)),
    ],
)
def test_a_report_may_tell_several_offices(reported: str, single: tuple[str, ...]) -> None:
    assert held(reported) == single


@pytest.mark.parametrize("entry", entries("office_forms"), ids=lambda e: e["short"])
def test_an_office_written_out_is_the_one_in_short(entry: dict[str, dict[str, str]]) -> None:
    assert len(told(("a", entry["example"]["one"]), ("b", entry["example"]["other"]))) == 1


@pytest.mark.parametrize(
    ("reports", "listed"),
    [
        ([("a", "Velm Lines CEO"), ("a", "CEO")], [["Velm Lines CEO", "CEO"]]),
        ([("a", "CEO of Velm Lines"), ("b", "Velm Lines CEO")], [["CEO of Velm Lines", "Velm Lines CEO"]]),
        (
            [("a", "company president"), ("a", "president of Velm")],
            [["company president", "president of Velm"]],
        ),
        ([("a", "deputy minister"), ("b", "minister")], [["deputy minister"], ["minister"]]),
        ([("a", "former mayor"), ("a", "mayor of Velm")], [["former mayor"], ["mayor of Velm"]]),
        # Of two bodies that of the same article is meant; else nobody can tell.
        ([("a", "Velm CEO"), ("b", "Holm CEO"), ("b", "CEO")], [["Velm CEO"], ["Holm CEO", "CEO"]]),
        ([("a", "Velm CEO"), ("b", "Holm CEO"), ("c", "CEO")], [["Velm CEO"], ["Holm CEO"], ["CEO"]]),
    ],
)
def test_a_bare_office_is_the_one_told_in_full(
    reports: list[tuple[str, str]], listed: list[list[str]]
) -> None:
    assert told(*reports) == listed


def told(*reports: tuple[str, str]) -> list[list[str]]:
    """The offices, each with the words of its reports; a report is an article and the words."""
    places = [(text, Reference(article, 1, n, n + 1, "x")) for n, (article, text) in enumerate(reports)]
    return [[text for text, _ in group] for group in grouped(places)]
