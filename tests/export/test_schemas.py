"""The schemas that editors use say what reading says."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from generator.errors import UserError
from generator.export import schemas
from generator.model.curation import SUBJECTS
from generator.read.decisions import decisions

ROOT = Path(__file__).parent.parent.parent
HOMES = ("curation/.schema", "generator/export/new/curation/dot-schema")

RIGHT = """
- decision: same
  about: [{article: a, words: Ada Bell}, {article: b, words: Bell, near: minister}]
  on: 2031-05-02
- decision: slug
  about: [{article: a, words: Ada Bell}]
  value: ada-bell
"""
WRONG = [
    "- decision: sam\n  about: [{article: a, words: Ada}]",
    "- decision: same\n  about: [{article: a, words: Ada}]",
    "- decision: slug\n  about: [{article: a, words: Ada}]\n  value: Ada Bell",
    "- decision: name\n  about: [{article: a, words: Ada}]",
    "- decision: not-a-person\n  about: [{article: a}]",
    "- decision: not-a-person\n  about: [{article: a, words: Ada}]\n  because: x",
]


def valid(text: str) -> bool:
    schema = json.loads(schemas.text("people"))
    return jsonschema.Draft202012Validator(schema).is_valid(yaml.load(text, Loader=yaml.BaseLoader))


def test_what_reading_takes_the_schema_takes() -> None:
    assert len(decisions(RIGHT, "people", "f")) == 2
    assert valid(RIGHT)


@pytest.mark.parametrize("text", WRONG)
def test_what_reading_refuses_the_schema_refuses(text: str) -> None:
    with pytest.raises(UserError):
        decisions(text, "people", "f")
    assert not valid(text)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_the_committed_schemas_are_those_of_the_table(home: str, subject: str) -> None:
    path = ROOT / home / f"{subject}.json"
    assert path.read_text(encoding="utf-8") == schemas.text(subject)
