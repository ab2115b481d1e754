"""Every entry of the lexicon that reading uses has an example, and the example is read as the entry says."""

import re

import pytest

from generator.lexicon import entries
from generator.read.bylines import byline, credit
from generator.read.datelines import dateline
from generator.read.kinds import line
from generator.read.outlets import known
from generator.read.titles import title_from_lead

FURNITURE = [(group, entry) for group, found in entries("furniture").items() for entry in found]


@pytest.mark.parametrize(
    ("group", "entry"), FURNITURE, ids=lambda e: e if isinstance(e, str) else e["example"]
)
def test_furniture(group: str, entry: dict[str, str]) -> None:
    match = re.search if group == "inside" else re.fullmatch
    assert match(entry["pattern"], entry["example"], re.IGNORECASE)
    kind = line(entry["example"]).kind
    own = {"opens": ["opens"], "stops": ["stops"], "timed": ["stamp"], "showing": ["prose", "point"]}
    assert kind in own.get(group, ["furniture", "credit", "opens", "stops"])


@pytest.mark.parametrize("entry", entries("bylines")["bylines"], ids=lambda e: e["example"])
def test_bylines(entry: dict[str, str]) -> None:
    found = byline(entry["example"])
    assert found and found.authors[0] == entry.get("author", "Ann Doe")


@pytest.mark.parametrize(
    ("group", "authors"),
    [("joiners", ("Ann Doe", "Ben Roe", "Cara Poe", "Dan Moe")), ("desks", ("Staff", "Agencies"))],
)
def test_the_names_of_a_byline(group: str, authors: tuple[str, ...]) -> None:
    found = byline(entries("bylines")[group]["example"])
    assert found and found.authors == authors


@pytest.mark.parametrize("entry", entries("bylines")["credits"], ids=lambda e: e["example"])
def test_credits(entry: dict[str, str]) -> None:
    assert credit(entry["example"])
    assert line(entry["example"]).kind == "credit"


@pytest.mark.parametrize("entry", entries("outlets"), ids=lambda e: e["names"][0])
def test_outlets(entry: dict[str, str]) -> None:
    found = known(entry["names"][0])
    assert found and (found.name, found.kind) == (entry["names"][0], entry["kind"])
    assert [name for name in entry["names"] if name in entry["example"]]


@pytest.mark.parametrize(
    "entry", [e for e in entries("outlets") if "(" in e["example"]], ids=lambda e: e["example"]
)
def test_datelines_of_outlets(entry: dict[str, str]) -> None:
    found = dateline(entry["example"] + " The mayor spoke.")
    assert found and found.source and found.source.name == entry["names"][0]


@pytest.mark.parametrize("entry", entries("headlines")["verbs"], ids=lambda e: e["example"])
def test_verbs(entry: dict[str, object]) -> None:
    words = entry["words"]
    assert isinstance(words, list)
    assert set(str(entry["example"]).split()) & set(words)


def test_a_title_is_cut_before_a_clause() -> None:
    words, example = entries("headlines")["clauses"].values()
    title = title_from_lead(example)
    assert example.startswith(title)
    assert example.removeprefix(title).split()[0] in words


def test_a_title_ends_with_no_dangler() -> None:
    assert title_from_lead(entries("headlines")["danglers"]["example"]) == "The port of Oslo was closed"


def test_stopwords() -> None:
    left = [
        w for w in entries("stopwords")["example"].lower().split() if w not in entries("stopwords")["words"]
    ]
    assert left == ["table"]
