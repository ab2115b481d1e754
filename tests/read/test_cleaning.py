"""Nothing is lost: each code point of the clean text is in one paragraph, and every repair is named."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.read.article import article
from generator.read.cleaning import clean
from generator.read.decoding import NotText, decode
from generator.read.lines import LONGEST, paragraphs
from generator.read.sources import Source

LINES = st.lists(
    st.one_of(
        st.text(max_size=80),
        st.sampled_from(
            [
                " date 2021-05-03 The port of Oslo was closed on Monday, the mayor said.",
                "OSLO, May 3 (Reuters) - The port of Oslo was closed on Monday, the mayor said.",
                "May 3, 2021, 7:35 am The port of Oslo was closed",
                "By Ann Doe",
                "Related articles",
                "Itâ€™s raining in Oslo, the mayor said on the quay this morning.",
                "Zero\u200bwidth, e\u0301 and \u202eturned\u202c words &amp; more",
                "Source: Oslo Herald with agencies",
            ]
        ),
    ),
    max_size=12,
)


def letters(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=150)
@given(LINES)
def test_every_code_point_is_in_exactly_one_paragraph_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    read = article("a", "seeds/a.txt", "", Source(text))
    assert letters("".join(p.text for p in read.paragraphs)) == letters(clean(text).text)
    assert [p.n for p in read.paragraphs] == list(range(1, len(read.paragraphs) + 1))


@given(st.text(max_size=200))
def test_what_cleaning_changes_is_named(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.notes or letters(cleaned.text) == letters(text)
    assert unicodedata.is_normalized("NFC", cleaned.text)
    assert not [c for c in cleaned.text if unicodedata.category(c) == "Cc" and c not in "\n\t"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text).text
    assert clean(once).notes == () or clean(clean(once).text).notes == ()


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except NotText as error:
        assert str(error)
    else:
        assert isinstance(text, str)


@pytest.mark.parametrize(
    ("text", "cleaned", "note"),
    [
        ("Itâ€™s late", "It’s late", "repaired mis-decoded text (UTF-8 read as another encoding) in 1 line"),
        ("a\u200bb\u200bc", "abc", "removed 2 zero-width characters"),
        ("a\u202eb", "ab", "removed 1 bidirectional control character"),
        ("a\0b", "ab", "removed 1 NUL character"),
        ("co\u00adoperate", "cooperate", "removed 1 soft hyphen"),
        ("Caf\u0065\u0301", "Caf\u00e9", "composed letters and their accents (Unicode NFC)"),
        ("AT&amp;T", "AT&T", "decoded HTML entities in 1 line"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree", None),
        ("one\ftwo", "one\n\ntwo", None),
    ],
)
def test_repairs(text: str, cleaned: str, note: str | None) -> None:
    found = clean(text)
    assert (found.text, found.notes) == (cleaned, (note,) if note else ())


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        ("Ångström".encode(), "Ångström", None),
        ("\ufeffÅngström".encode(), "Ångström", None),
        ("Ångström".encode("utf-16"), "Ångström", "read as UTF-16"),
        ("Oslo is closed".encode("utf-16-le"), "Oslo is closed", "read as UTF-16-LE"),
        ("“Oslo” is closed – again".encode("cp1252"), "“Oslo” is closed – again", "read as Windows-1252"),
        (
            "Fähre Ålesund “süß”".encode() + b"\xff",
            "Fähre Ålesund “süß”\ufffd",
            "marked 1 broken byte sequence (no UTF-8) as \ufffd",
        ),
    ],
)
def test_encodings(data: bytes, text: str, note: str | None) -> None:
    assert decode(data) == (text, (note,) if note else ())


HARD_WRAPPED = """\
The port of Oslo was closed on Monday after a ship lost its load in the
fjord, the mayor said. Eleven ships waited until the evening, when the
last container was found near the western quay.
The harbour master expects no further delays this week, and thanked the
crews for their patience and help.
"""


def test_hard_wrapped_lines_are_joined() -> None:
    found, notes = paragraphs(HARD_WRAPPED)
    assert [p.split()[0] for p in found] == ["The", "The"]
    assert notes == ("joined 3 hard-wrapped lines (wrapped at 71 columns)",)


WRAPPED_BY_HAND = """\
PORT CLOSED IN OSLO

The port of Oslo was closed on Monday after a ship lost its load in
the fjord.

Eleven ships waited until the evening, the mayor told the council
when it met.

The harbour master expects no delays.
"""


def test_lines_broken_by_hand_are_joined_by_their_sentences() -> None:
    found, _ = paragraphs(WRAPPED_BY_HAND)
    assert [p.split()[-1] for p in found] == ["OSLO", "fjord.", "met.", "delays."]


def test_one_sentence_a_line_is_not_hard_wrapped() -> None:
    lines = [f"Ship number {n} waited in the fjord until {'the late ' * n}evening." for n in range(6)]
    assert paragraphs("\n".join(lines)) == (lines, ())


def test_a_paragraph_too_long_is_cut_between_sentences() -> None:
    found, notes = paragraphs("The port is closed. " * 2000)
    assert all(len(p) <= LONGEST and p.endswith("closed.") for p in found)
    assert notes == ("cut 3 times within paragraphs longer than 10,000 characters",)
