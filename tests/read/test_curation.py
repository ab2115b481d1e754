"""Decisions and notes: what the files say, and what is said about files that are wrong."""

from pathlib import Path

import pytest

from generator import read
from generator.errors import UserError
from generator.model.addresses import Address
from generator.model.curation import KINDS, Handle
from generator.model.time import Date

GOOD = """\
# The desk's decisions about people.
- decision: same
  about:
    - {article: harbour-talks, words: Ada Bell}
    - {article: budget, words: Bell, near: finance minister}
  why: Both reports name the office.
  by: R. Desk
  on: 2031-05-02

- decision: wikidata
  about: [{article: harbour-talks, words: Ada Bell}]
  value: Q42
"""


def desk(root: Path, **files: str) -> Path:
    """A dossier's folder with these files, named without their ending, under curation/."""
    for name, text in files.items():
        path = root / "curation" / f"{name}.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def complaint(root: Path) -> str:
    with pytest.raises(UserError) as caught:
        read.curation(root)
    return str(caught.value)


def test_a_folder_without_curation_has_no_decisions(tmp_path: Path) -> None:
    assert read.curation(tmp_path).decisions == ()


def test_a_file_that_nobody_would_read_is_no_decision_lost(tmp_path: Path) -> None:
    desk(tmp_path, peple="- decision: same\n")
    (tmp_path / "curation/notes/people").mkdir(parents=True)
    (tmp_path / "curation/notes/people/ada-bell.txt").write_text("A note.")
    told = complaint(tmp_path)
    assert (
        "curation/peple.yml: no decisions are read from a file of this name. Did you mean people.yml?" in told
    )
    assert "curation/notes/people/ada-bell.txt: no notes are read from a file of this name." in told


def test_a_wrong_key_is_told_with_its_own_line(tmp_path: Path) -> None:
    wrong = "- decision: same\n  abuot:\n    - {article: a, words: b}\n"
    assert "people.yml:2: a decision has no key `abuot`" in complaint(desk(tmp_path, people=wrong))


def test_an_article_named_without_its_key(tmp_path: Path) -> None:
    wrong = "- decision: exclude\n  about: [budget]\n  why: Off topic.\n"
    assert "Write `{article: …}`." in complaint(desk(tmp_path, articles=wrong))


def test_a_decision_is_read_with_its_place_in_the_file(tmp_path: Path) -> None:
    same, wikidata = read.curation(desk(tmp_path, people=GOOD)).about("people")
    assert same.kind == "same"
    assert same.about == (
        Handle("harbour-talks", "Ada Bell"),
        Handle("budget", "Bell", "finance minister"),
    )
    assert (same.why, same.by, same.on) == ("Both reports name the office.", "R. Desk", Date("2031-05-02"))
    assert (same.file, same.line) == ("curation/people.yml", 2)
    assert (wikidata.value, wikidata.line) == ("Q42", 10)


ABOUT = "about: [{article: a, words: Ada}]"
WRONG = [
    ("decision: [", "people.yml:1: this is not YAML"),
    ("just words", "people.yml:1: this file should be a list of decisions"),
    ("- same", "people.yml:1: a decision must be a mapping"),
    ("- about: []", "people.yml:1: `decision:` is missing"),
    ("- decision: sam", "people.yml:1: there is no decision `sam` about people. Did you mean `same`?"),
    ("\n- decision: date", "people.yml:2: there is no decision `date` about people. Use one of"),
    (f"- decision: same\n  {ABOUT}", "people.yml:2: `about:` of `same` needs a list of at least 2"),
    (
        "- decision: name\n  about:\n    - Ada\n  value: x",
        "people.yml:3: this does not say what it is about. Write `{article: …, words: …}`",
    ),
    (
        "- decision: name\n  about: [{words: Ada}]\n  value: x",
        "people.yml:2: this does not say what it is about",
    ),
    ("- decision: name\n  about: [{article: a, word: x}]", "has no key `word`. Did you mean `words`?"),
    (f"- decision: name\n  {ABOUT}", "people.yml:1: `name` needs a `value:`"),
    (f"- decision: wikidata\n  {ABOUT}\n  value: 42", "people.yml:3: the value of `wikidata` is “42”"),
    (f"- decision: slug\n  {ABOUT}\n  value: ../x", "It must be small letters and figures"),
    (f"- decision: not-a-person\n  {ABOUT}\n  value: x", "people.yml:3: `not-a-person` takes no `value:`"),
    (f"- decision: not-a-person\n  {ABOUT}\n  on: soon", "people.yml:3: `on:` is not a date: “soon”"),
    (f"- decision: not-a-person\n  {ABOUT}\n  on: 2031-02-30", "`on:` is not a date"),
    (f"- decision: not-a-person\n  {ABOUT}\n  because: x", "a decision has no key `because`"),
    (f"- decision: not-a-person\n  {ABOUT}\n  {ABOUT}", "people.yml:3: `about` is given twice"),
    ("- decision: same\n  about: [{article: a, words: A}, {article: a, words: A}]", "the same words twice"),
    ("- &a\n  decision: *a", "nested too deeply"),
    ("- decision: " + "[" * 5000, "nested too deeply"),
    ("- decision: same\n  ? [a, b]\n  : c", "people.yml:2: a key must be one word"),
]


@pytest.mark.parametrize(("text", "expected"), WRONG)
def test_a_malformed_entry_is_named_with_file_line_and_remedy(
    tmp_path: Path, text: str, expected: str
) -> None:
    assert expected in complaint(desk(tmp_path, people=text))


def test_every_malformed_entry_is_named_at_once(tmp_path: Path) -> None:
    words = complaint(desk(tmp_path, people="- decision: x\n- decision: y", events="- 3"))
    assert "people.yml:1" in words
    assert "people.yml:2" in words
    assert "events.yml:1" in words


def test_to_exclude_an_article_takes_a_reason(tmp_path: Path) -> None:
    assert "needs a reason" in complaint(
        desk(tmp_path, articles="- decision: exclude\n  about: [{article: a}]")
    )


def block(kind: str, *words: str, value: str = "") -> str:
    about = ", ".join(f"{{article: a, words: {w}}}" for w in words)
    return f"- decision: {kind}\n  about: [{about}]\n" + (f"  value: {value}\n" if value else "")


CONTRADICTING = [
    [("same", "Ada", "Bell"), ("different", "Ada", "Bell")],
    [("same", "Ada", "Bell"), ("same", "Bell", "Cray"), ("different", "Cray", "Ada")],
    [("not-a-person", "Ada"), ("same", "Ada", "Bell")],
    [("name", "Ada"), ("name", "Ada")],
]


@pytest.mark.parametrize("entries", CONTRADICTING)
def test_decisions_that_cannot_both_hold_are_refused(tmp_path: Path, entries: list[tuple[str, ...]]) -> None:
    values = {"name": ["One", "Two"]}
    text = "".join(block(k, *w, value=values[k].pop() if k in values else "") for k, *w in entries)
    assert "people.yml" in complaint(desk(tmp_path, people=text))


def test_decisions_that_agree_are_taken(tmp_path: Path) -> None:
    text = block("same", "Ada", "Bell") + block("different", "Ada", "Cray") + block("same", "Bell", "Dorn")
    assert len(read.curation(desk(tmp_path, people=text)).decisions) == 3


def test_every_kind_of_decision_can_be_written(tmp_path: Path) -> None:
    values = {
        "text": "Some words",
        "date": "2031-05",
        "slug": "ada-bell",
        "wikidata": "Q7",
        "status": "denied",
        "type": "consult/visit",
    }
    for subject, kinds in KINDS.items():
        text = ""
        for n, k in enumerate(kinds):
            handle = "{article: a%d_%d}" if k.whole else "{article: a%d_%d, words: Ada}"
            about = ", ".join(handle % (n, i) for i in range(k.handles))
            text += f"- decision: {k.name}\n  about: [{about}]\n  why: so\n"
            text += f"  value: {values[k.value]}\n" if k.value != "none" else ""
        desk(tmp_path, **{subject: text})
    assert len(read.curation(tmp_path).decisions) == sum(map(len, KINDS.values()))


def test_notes_and_the_briefing_are_read(tmp_path: Path) -> None:
    notes = tmp_path / "curation" / "notes" / "people"
    notes.mkdir(parents=True)
    (notes / "ada-bell.md").write_text("Ask **her** office.\n", encoding="utf-8")
    (tmp_path / "curation" / "briefing.md").write_text("In short.\n", encoding="utf-8")
    found = read.curation(tmp_path)
    assert found.briefing == "In short.\n"
    assert [(n.section, n.id, n.text) for n in found.notes] == [
        ("people", "ada-bell", "Ask **her** office.\n")
    ]


def test_a_note_where_no_page_takes_one_is_named(tmp_path: Path) -> None:
    notes = tmp_path / "curation" / "notes"
    notes.mkdir(parents=True)
    (notes / "stray.md").write_text("x", encoding="utf-8")
    assert "curation/notes/stray.md: no page takes a note from here" in complaint(tmp_path)


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    desk(tmp_path, people="")
    (tmp_path / "curation" / "people.yml").write_bytes(b"# one\n# \xff\n")
    assert "curation/people.yml:2: this is not UTF-8" in complaint(tmp_path)


def addresses(root: Path, text: str) -> Path:
    (root / "docs").mkdir()
    (root / "docs" / ".addresses.yml").write_text(text, encoding="utf-8")
    return root


def test_both_sides_of_a_merge_count(tmp_path: Path) -> None:
    text = """\
<<<<<<< HEAD
- {at: people/ada, article: a, paragraph: 1, words: Ada}
=======
- {at: people/bell, article: b, paragraph: 2, words: 'Bell', to: ada}
>>>>>>> other
"""
    assert read.addresses(addresses(tmp_path, text)).entries == (
        Address("people", "ada", "a", 1, "Ada"),
        Address("people", "bell", "b", 2, "Bell", "ada"),
    )


def test_addresses_that_are_no_text_are_named(tmp_path: Path) -> None:
    root = addresses(tmp_path, "")
    (root / "docs" / ".addresses.yml").write_bytes(b"- one\n- \xff\n")
    with pytest.raises(UserError, match=r"addresses\.yml:2: this is not UTF-8"):
        read.addresses(root)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- {at: people/ada}", ".addresses.yml:1: this is no address"),
        ("- {at: people/ada, article: a, paragraph: x, words: A}", "no address"),
        ("people", "no list of addresses"),
        (
            "- {at: people/a, article: a, paragraph: 1, words: A, to: b}\n"
            "- {at: people/b, article: a, paragraph: 1, words: B, to: a}",
            "leads in a circle",
        ),
    ],
)
def test_a_broken_address_is_named(tmp_path: Path, text: str, expected: str) -> None:
    with pytest.raises(UserError, match=expected):
        read.addresses(addresses(tmp_path, text))
