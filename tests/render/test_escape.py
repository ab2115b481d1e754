"""Any text in, the same text out, and nothing active: read back from what Markdown makes."""

import html
import re

import html5lib
import markdown
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.text import Span
from generator.render import escape, marks
from generator.render.address import link

EXTENSIONS = ["attr_list", "def_list", "md_in_html", "tables", "toc"]
ANYTHING = st.text(st.characters(codec="utf-8"), max_size=60)
SYNTAX = [
    *("<script>", "<!--", "-->", "]]>", "<a@b.c>", "&amp;", "&#60;", "http://x.y", "klzzwxh:0", "\x02"),
    *("](x)", "[a](b)", "![i](j)", "[^1]:", "*[ab]:", "{: #x}", "{#x .y}", "{{ 1 }}", "{% x %}", ": ", "- "),
    *("`", "**", "__", "|", "~~~", '"', "'", "\\", ":", "--", "===", "$", "#", ">", "1. ", "a"),
]
NASTY = st.lists(st.sampled_from([*SYNTAX, " ", "    ", "\n\n", "\u2028"]), max_size=10).map("".join)
TEXT = ANYTHING | NASTY


def parsed(source: str) -> tuple[str, set[str]]:
    """The words and the elements of what Markdown makes of a source."""
    tree = html5lib.parseFragment(
        markdown.markdown(source, extensions=EXTENSIONS), namespaceHTMLElements=False
    )
    return "".join(tree.itertext()), {element.tag for element in tree.iter()} - {"DOCUMENT_FRAGMENT"}


def shown(value: str) -> str:
    """The text that a page can show: white space runs together, what HTML cannot hold is U+FFFD."""
    return " ".join(held(value).split())


def held(value: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", "\ufffd", value)


@settings(max_examples=300)
@given(TEXT)
def test_text_in_a_paragraph_stays_text(value: str) -> None:
    words, elements = parsed(f"begin {escape.text(value)} end")
    assert " ".join(words.split()) == shown(f"begin {value} end")
    assert elements <= {"p"}


@settings(max_examples=200)
@given(TEXT)
def test_text_at_the_start_of_a_line_stays_text(value: str) -> None:
    words, elements = parsed(f"before\n\n{escape.text(value)}\n\nafter\n\n- {escape.text(value)}\n- second")
    assert " ".join(words.split()) == shown(f"before {value} after {value} second")
    assert elements <= {"p", "ul", "li"}


@settings(max_examples=200)
@given(TEXT, TEXT)
def test_text_in_a_link_and_its_tooltip_stays_text(value: str, hint: str) -> None:
    source = f"x {link('a/b.md', 'a/c.md', value or 'x', hint, 'people')} y"
    tree = html5lib.parseFragment(
        markdown.markdown(source, extensions=EXTENSIONS), namespaceHTMLElements=False
    )
    (anchor,) = tree.iter("a")
    assert " ".join("".join(anchor.itertext()).split()) == shown(value or "x")
    assert set(anchor.attrib) <= {"href", "title", "class"}
    assert " ".join(anchor.get("title", "").split()) == shown(hint)


@settings(max_examples=200)
@given(TEXT)
def test_text_in_a_table_stays_in_its_cell(value: str) -> None:
    source = f"| a | b |\n|---|---|\n| {escape.text(value)} | end |\n"
    tree = html5lib.parseFragment(
        markdown.markdown(source, extensions=EXTENSIONS), namespaceHTMLElements=False
    )
    cells = [" ".join("".join(cell.itertext()).split()) for cell in tree.iter("td")]
    assert cells == [shown(value), "end"]


@settings(max_examples=200)
@given(TEXT)
def test_front_matter_reads_back(value: str) -> None:
    assert yaml.safe_load(f"title: {escape.quoted(value)}")["title"] == held(value)


@settings(max_examples=200)
@given(TEXT)
def test_a_title_is_safe_in_html_as_it_stands(value: str) -> None:
    written = escape.title(value)
    assert not set(written) & set("<>\"'{}")
    assert html.unescape(written) == shown(value)


@settings(max_examples=200)
@given(TEXT, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_marked_words_stay_in_place(value: str, edges: list[tuple[int, int]]) -> None:
    spans = [Span(min(e), max(e)) for e in edges if max(e) <= len(value)]
    words, elements = parsed(f"x {marks.words(value, 0, spans)} y")
    assert " ".join(words.split()) == shown(f"x {value} y")
    assert elements <= {"p", "mark"}


@pytest.mark.parametrize(
    "value", ["Wang & Co.", "$200 billion", "10.5 per cent", "“No,” he said", "p. 5 (of 7)"]
)
def test_ordinary_text_stays_readable_in_a_diff(value: str) -> None:
    assert escape.text(value).replace("&#38;", "&") == value
