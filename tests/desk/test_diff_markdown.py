"""The comparison as Markdown: short, and never markup of a stranger's making."""

import json
from dataclasses import replace

from generator.desk.diff.change import Change, Comparison
from generator.desk.diff.markdown import as_json, markdown
from generator.model.text import Reference

WORDS = Reference("talks", 3, 0, 13, "Minister Bell")
LABELS = {"talks": "Daily Harbour, 2 May 2031"}


def test_no_change_is_said() -> None:
    assert markdown(Comparison(), "abc") == "## What changed in the dossier since abc\n\nNothing.\n"


def test_a_change_is_one_line_with_link_and_evidence() -> None:
    change = Change("People", "added", "Ada Bell", "minister", "people/ada-bell.md", WORDS)
    assert markdown(Comparison((change,), LABELS), "abc", "https://x.example/") == (
        "## What changed in the dossier since abc\n\n1 person added.\n\n**People**\n\n"
        "- added: [Ada Bell](https://x.example/docs/people/ada-bell.md): minister "
        "(“Minister Bell”, [Daily Harbour, 2 May 2031, ¶3](https://x.example/docs/articles/talks.md#p3))\n"
    )


def test_words_that_only_repeat_the_name_are_left_out_and_came_and_went_is_counted() -> None:
    came = Change("People", "added", "Ada Bell", "minister", None, replace(WORDS, text="Ada Bell"))
    others = [Change("Events", "added", f"Talks {n}") for n in (1, 2)]
    text = markdown(Comparison((came, *others), LABELS), "abc")
    assert "1 person and 2 events added." in text
    assert "- added: Ada Bell: minister ([Daily Harbour, 2 May 2031, ¶3](docs/articles/talks.md#p3))" in text


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
