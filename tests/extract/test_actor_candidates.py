"""Every entry of the actors' lexicon finds its own example, and the rules of use read theirs."""

import re

import pytest

from generator.extract.actors import actors
from generator.extract.parser import parse
from generator.extract.syntax import Parse
from generator.lexicon import entries
from generator.model.article import Article, Paragraph, Published
from generator.model.names import ActorCandidate
from generator.settings import Settings


def read(*lines: str) -> tuple[Article, tuple[Parse, ...]]:
    """An invented article with one paragraph for each line, parsed."""
    paragraphs = tuple(Paragraph(n, line, "body") for n, line in enumerate(lines, 1))
    published = Published(None, "unknown", "")
    article = Article("a", "a.txt", "", "", "lead", published, None, (), (), None, "en", paragraphs)
    return article, parse(article, Settings().model)


def found(*lines: str) -> list[list[ActorCandidate]]:
    """The candidates of each line."""
    candidates = actors(*read(*lines))
    return [[c for c in candidates if c.where.paragraph == n] for n in range(1, len(lines) + 1)]


def test_every_country_is_found_in_its_example_and_nothing_else() -> None:
    countries = entries("countries")
    for country, seen in zip(countries, found(*(c["example"] for c in countries)), strict=True):
        names = {c.country if c.label == "capital" else c.name for c in seen}
        assert names == {country["name"]}, country["example"]


@pytest.mark.parametrize("file", ["organisations", "regions"])
def test_every_organisation_and_region_is_found_in_its_example(file: str) -> None:
    listed = entries(file)
    for entry, seen in zip(listed, found(*(e["example"] for e in listed)), strict=True):
        assert entry["name"] in {c.name for c in seen}, entry["example"]


def test_every_body_of_a_state_is_named_after_the_state() -> None:
    bodies = entries("bodies")
    for body, seen in zip(bodies, found(*(b["example"] for b in bodies)), strict=True):
        assert [c.name for c in seen] == [f"Norwegian {body['name']}"], body["example"]


def test_every_rule_of_use_reads_its_example() -> None:
    rules = entries("places")
    plain = [rule["example"].replace("[", "").replace("]", "") for rule in rules]
    for rule, seen in zip(rules, found(*plain), strict=True):
        start = rule["example"].index("[")
        word = re.search(r"\[(.*)\]", rule["example"])
        assert word
        uses = {(c.where.start, c.where.text): c.use for c in seen}
        assert uses[start, word[1]] == rule["use"], rule["rule"]


NOTHING = [
    # sentence, the words that name no actor and no place
    ("He paid 40 USD for it at 12:00 GMT.", ["USD", "GMT"]),
    ("They feared for trade with the West.", ["West"]),
    ("The Heavyweight Champion slept.", ["Heavyweight Champion"]),
]


@pytest.mark.parametrize(("sentence", "words"), NOTHING)
def test_units_directions_and_titles_name_nothing(sentence: str, words: list[str]) -> None:
    (seen,) = found(sentence)
    assert not {c.where.text for c in seen} & set(words)


def test_a_bay_and_its_name_are_one_place() -> None:
    (seen,) = found("The ship sank in the Bay of Bengal on Monday.")
    assert "Bay of Bengal" in {c.where.text for c in seen}


CASES = [
    # sentence, the name in it, how it is used
    ("Oslo said it would send two ships.", "Oslo", "party"),
    ("The delegation arrived in Oslo on Friday.", "Oslo", "location"),
    ("The talks with Oslo failed.", "Oslo", "party"),
    ("Norwegian troops left the valley.", "Norwegian", "party"),
    ("The minister returned from Norway.", "Norway", "location"),
    ("Grain exports to Norway doubled.", "Norway", "party"),
    ("She was born in the Norwegian town of Bergen.", "Norwegian", "location"),
    ("They crossed into northern Norway.", "Norway", "location"),
    ("The station serves Bergen, Norway, and its suburbs.", "Bergen", "location"),
]


@pytest.mark.parametrize(("sentence", "name", "use"), CASES)
def test_a_name_is_a_party_or_a_location(sentence: str, name: str, use: str) -> None:
    (seen,) = found(sentence)
    assert {c.where.text: c.use for c in seen}[name] == use


def test_an_acronym_points_to_the_words_it_explains() -> None:
    (seen,) = found("The Alpine Water Board (AWB) met in Bern.")
    assert [(c.where.text, c.stands_for and c.stands_for.text) for c in seen] == [
        ("Alpine Water Board", None),
        ("AWB", "Alpine Water Board"),
        ("Bern", None),
    ]


def test_a_name_inside_a_longer_name_is_not_found() -> None:
    (seen,) = found("The ship crossed the South China Sea.")
    assert [c.where.text for c in seen] == ["South China Sea"]


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("The president of Peru spoke before Congress on Monday.", "organisation", None),
        ("The American president spoke before Congress on Monday.", "organisation", "US Congress"),
        ("The president spoke before Congress on Monday.", "organisation", None),
        ("The governor of Texas spoke before Congress on Monday.", "organisation", "US Congress"),
        ("The Pentagon asked Congress for money.", "organisation", "US Congress"),
    ],
)
def test_a_bare_body_belongs_to_the_state_that_the_article_names(
    text: str, label: str, name: str | None
) -> None:
    (body,) = [c for c in found(text)[0] if c.where.text == "Congress"]
    assert (body.label, body.name) == (label, name)


def test_brussels_acts_for_the_union_unless_belgium_is_named() -> None:
    text = "The European Union met on Monday. Brussels blamed the banks."
    assert [c.name for c in found(text)[0]] == ["European Union", "European Union"]
    assert "Brussels" in [c.name for c in found(f"{text} Belgium was silent.")[0]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The minister of Justice, Ida Holm, left.", []),
        ("Home Affairs Commissioner Ida Holm left.", []),
        ("They waited in Terminal 3, then in Hall B.", []),
        ("Ida Holm, M.D., left.", []),
        ("They live in Dallas, TX, now.", ["Dallas"]),
        ("Three people died in Bergen and Tromsø.", ["Bergen", "Tromsø"]),
    ],
)
def test_departments_are_nobody_and_two_towns_are_two(text: str, names: list[str]) -> None:
    assert [c.where.text for c in found(text)[0] if "Holm" not in c.where.text] == names
