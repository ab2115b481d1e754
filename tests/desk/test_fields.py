"""Edits of the front matter of a generated page: the decisions they mean, and those that none can hold."""

import pytest

from generator.desk.fields import fields
from generator.errors import UserError

PERSON = """---
title: "Ada Bell"
kind: "person"
aliases:
- "Bell"
- "A. Bell"
roles:
- "minister"
- "mayor"
generated: 0123456789abcdef
---

# Ada Bell {: #title }
"""
ARTICLE = """---
title: "Talks in Oslo"
kind: "article"
date: "2031-05-02"
outlet: "Daily Harbour"
generated: 0123456789abcdef
---

# Talks in Oslo {: #title }
"""
PAGES = {"people": PERSON, "articles": ARTICLE}


def changed(section: str, old: str, new: str) -> list[tuple[str, str, str]]:
    """Kind, new value and former value of each decision that an edit means."""
    text = PAGES[section]
    assert old in text
    found, _ = fields(f"docs/{section}/x.md", text, text.replace(old, new, 1))
    return [(field.kind, field.value, field.was) for field in found]


MEANT = [
    ("people", 'title: "Ada Bell"', 'title: "Ada B. Bell"', [("name", "Ada B. Bell", "Ada Bell")]),
    ("people", "# Ada Bell", "# Ada B. Bell", [("name", "Ada B. Bell", "Ada Bell")]),
    ("people", '- "A. Bell"', '- "A. Bell"\n- "Ms Bell"', [("alias", "Ms Bell", "")]),
    ("people", '"minister"', '"foreign minister"', [("role", "foreign minister", "minister")]),
    ("people", '- "mayor"', '- "mayor"\n- "chair"', [("role", "chair", "")]),
    ("people", "kind:", "wikidata: Q7\nkind:", [("wikidata", "Q7", "")]),
    ("articles", "2031-05-02", "2031-05-03", [("date", "2031-05-03", "2031-05-02")]),
    ("articles", "Daily Harbour", "Morning Tide", [("outlet", "Morning Tide", "Daily Harbour")]),
    ("articles", "# Talks in Oslo", "# Talks", [("title", "Talks", "Talks in Oslo")]),
]


@pytest.mark.parametrize(("section", "old", "new", "decisions"), MEANT)
def test_an_edit_means_a_decision(section: str, old: str, new: str, decisions: list[tuple[str, ...]]) -> None:
    assert changed(section, old, new) == decisions


REFUSED = [
    (
        "people",
        '- "A. Bell"\n',
        "",
        r":4: the alias “A\. Bell” was removed\. A decision can add one, not remove",
    ),
    ("people", '"A. Bell"', '"Ann Bell"', r":4: the alias “A\. Bell” was removed"),
    ("people", '- "mayor"\n', "", ":7: the role “mayor” was removed"),
    ("people", 'roles:\n- "minister"\n- "mayor"\n', "", ":1: the role was removed"),
    ("people", 'kind: "person"', 'kind: "saint"', ":3: the field `kind` cannot be adopted. Fields that can"),
    ("people", '"Ada Bell"\n', '["Ada", "Bell"]\n', ":2: `title` should be one text"),
    ("people", 'title: "Ada Bell"', 'title: "Ada', "the front matter is not YAML"),
    ("articles", 'date: "2031-05-02"\n', "", ":1: the date was removed"),
    ("articles", "kind:", "mode: visit\nkind:", "the field `mode` cannot be adopted. Fields that can"),
]


@pytest.mark.parametrize(("section", "old", "new", "words"), REFUSED)
def test_an_edit_that_no_decision_can_hold_is_refused(section: str, old: str, new: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        changed(section, old, new)


def test_every_refused_field_is_named() -> None:
    edited = PERSON.replace('"person"', '"saint"').replace('- "mayor"\n', "")
    with pytest.raises(UserError) as caught:
        fields("docs/people/x.md", PERSON, edited)
    assert [p.line for p in caught.value.problems] == [3, 7]


def test_a_heading_and_a_title_that_contradict_each_other_are_refused() -> None:
    edited = PERSON.replace('"Ada Bell"', '"Ann Bell"').replace("# Ada Bell", "# Eve Bell")
    with pytest.raises(UserError, match="the title is “Ann Bell”, the heading “Eve Bell”"):
        fields("docs/people/x.md", PERSON, edited)
