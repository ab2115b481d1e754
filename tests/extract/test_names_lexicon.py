"""Each entry of the lexicon files on names, by its own example."""

from typing import Any

import pytest

from generator.lexicon import entries
from tests.extract.test_names import names, people


def identity(entry: dict[str, Any]) -> str:
    return " ".join(str(entry[key]) for key in ("kind", "label", "where", "gender") if key in entry)


@pytest.mark.parametrize("entry", entries("titles") + entries("name_parts"), ids=identity)
def test_a_title_is_no_part_of_the_name(entry: dict[str, Any]) -> None:
    assert people(entry["example"]["text"]) == [entry["example"]["name"]]


@pytest.mark.parametrize("entry", entries("given_names"), ids=identity)
def test_a_given_name_shows_a_person(entry: dict[str, Any]) -> None:
    assert people(entry["example"]["text"]) == [entry["example"]["name"]]


@pytest.mark.parametrize("entry", entries("groups"), ids=lambda e: e["words"][0])
def test_a_group_is_nobody(entry: dict[str, Any]) -> None:
    found = {c.where.text: c.label for c in names(entry["example"]["text"])}
    assert found[entry["example"]["name"]] == "group"


@pytest.mark.parametrize("entry", entries("name_cues"), ids=identity)
def test_a_cue_shows_what_a_name_stands_for(entry: dict[str, Any]) -> None:
    found = {c.where.text: c.label for c in names(entry["example"]["text"])}
    name, person = entry["example"]["name"], entry["label"] == "none" or entry["where"] == "surname"
    if name is None:
        assert found == {}
    else:
        assert found.get(name) == ("person" if person else entry["label"]), found
