"""Writing decisions: nothing that stands in a file is ever changed."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import read
from generator.errors import UserError
from generator.export import curation
from generator.model.curation import CuratedDecision, Handle
from generator.model.time import Date
from generator.read.decisions import decisions

FILE = "curation/people.yml"
ADA, BELL = Handle("talks", "Ada Bell"), Handle("budget", "Bell", "finance minister")
SAME = CuratedDecision(
    "people", "same", (ADA, BELL), None, "One office.", "R. Desk", Date("2031-05-02"), FILE, 0
)


def add(root: Path, decision: CuratedDecision) -> None:
    curation.append(root, decision, lambda text, file: decisions(text, "people", file))


def file(root: Path, text: str) -> Path:
    (root / FILE).parent.mkdir()
    (root / FILE).write_bytes(text.encode())
    return root / FILE


def test_the_first_decision_makes_the_file(tmp_path: Path) -> None:
    add(tmp_path, SAME)
    assert (
        (tmp_path / FILE)
        .read_text(encoding="utf-8")
        .endswith(
            """
- decision: same
  about:
    - {article: talks, words: Ada Bell}
    - {article: budget, words: Bell, near: finance minister}
  why: "One office."
  by: "R. Desk"
  on: 2031-05-02
"""
        )
    )


WRITTEN_BY_HAND = [
    "# Ours.\n\n- decision: not-a-person   # sure\n  about: [ {words: 'Sun', article: x} ]\n",
    "  - decision: not-a-person\n    about:\n    - {article: x, words: Sun}",
    "- {decision: not-a-person, about: [{article: x, words: Sun}]}\n\n\n# the end",
    "# Only a comment.\n",
    "\ufeff- decision: not-a-person\n  about: [{article: x, words: Sun}]\n",
    "- decision: not-a-person\r\n  about: [{article: x, words: Sun}]\r\n",
]


@pytest.mark.parametrize("old", WRITTEN_BY_HAND)
def test_every_byte_written_by_people_stays(tmp_path: Path, old: str) -> None:
    path = file(tmp_path, old)
    before = read.curation(tmp_path).decisions
    add(tmp_path, SAME)
    assert path.read_bytes().startswith(old.encode())
    after = read.curation(tmp_path).decisions
    assert after[:-1] == before
    assert after[-1].about == SAME.about


def test_a_file_that_takes_no_addition_is_left_alone(tmp_path: Path) -> None:
    old = "[{decision: not-a-person, about: [{article: x, words: Sun}]}]\n"
    path = file(tmp_path, old)
    with pytest.raises(UserError, match=r"this is not YAML|nothing can be added"):
        add(tmp_path, SAME)
    assert path.read_text(encoding="utf-8") == old


LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30
)
TEXT = LINE.map(str.strip).filter(bool)


@given(words=TEXT, near=TEXT, why=TEXT, value=TEXT)
def test_any_words_are_read_as_they_were_written(words: str, near: str, why: str, value: str) -> None:
    named = CuratedDecision("people", "name", (Handle("a", words, near),), value, why, None, None, FILE, 1)
    assert partial(decisions, subject="people", file=FILE)(curation.block(named)) == (named,)
