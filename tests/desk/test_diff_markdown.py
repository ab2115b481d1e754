"""The comparison as Markdown: short, and never markup of a stranger's making."""

import json

from generator.desk.diff.change import Change, Comparison
from generator.desk.diff.markdown import as_json, markdown
from generator.model.text import Reference

WORDS = Reference("talks", 3, 0, 8, "Ada Bell")


def test_no_change_is_said() -> None:
    assert markdown(Comparison(), "abc") == "## What changed in the dossier since abc\n\nNothing.\n"


def test_a_change_is_one_line_with_link_and_evidence() -> None:
    change = Change("People", "added", "Ada Bell", "minister", "people/ada-bell.md", WORDS)
    assert markdown(Comparison((change,)), "abc", "https://x.example/") == (
        "## What changed in the dossier since abc\n\npeople: 1 added.\n\n**People**\n\n"
        "- added: [Ada Bell](https://x.example/docs/people/ada-bell.md): minister "
        "(“Ada Bell”, [talks](https://x.example/docs/articles/talks.md#p3))\n"
    )


def test_words_of_an_article_are_no_markup_and_call_nobody() -> None:
    change = Change("Articles", "added", "<img src=x> [a](b) @everyone\n# x https://y.example")
    (line,) = [line for line in markdown(Comparison((change,)), "abc").splitlines() if line[:1] == "-"]
    assert line.startswith("- added: \\<img src=x\\> \\[a\\](b) @\u200beveryone \\# x https:\u200b//")


def test_many_changes_of_a_kind_are_counted_and_none_is_lost_in_json() -> None:
    many = Comparison(tuple(Change("Events", "added", f"Talks {n}") for n in range(90)))
    text = markdown(many, "abc")
    assert len(text.splitlines()) < 60
    assert "- added: … and 80 more" in text
    assert len(json.loads(as_json(many, "abc"))["changes"]) == 90
