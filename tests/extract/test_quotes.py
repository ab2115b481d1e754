"""Finding quoted words: exact places whatever the text, and no time wasted on many marks."""

import re
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import extract
from generator.extract.quotes import quotes
from generator.extract.quotes.runs import runs
from generator.extract.syntax import Parse, Token
from generator.model.article import Article, Paragraph, Published
from generator.settings import Settings

MARKS = [("“", "”"), ('"', '"'), ("„", "“"), ("«", "»"), ("‘", "’"), ("``", "''"), ("「", "」")]
WHO = ("The ferry", "It", "We", "My brother", "Nobody in Velm", "The old lighthouse")
DOES = ("will not leave", "has lost its way", "is closed", "knows the coast", "waited for the fog to lift")
WHEN = ("", " today", " because of the fog", ", and that is all", " until spring")
SENTENCES = st.tuples(*map(st.sampled_from, (WHO, DOES, WHEN))).map(lambda t: f"{t[0]} {t[1]}{t[2]}")
TEXT = st.text(alphabet="abI .,?!:“”\"'‘’«»`-\n", max_size=80)


def article(*texts: str) -> Article:
    """An invented article of these paragraphs."""
    paragraphs = tuple(Paragraph(n, text, "body") for n, text in enumerate(texts, 1))
    return Article(
        "a", "a.txt", "", "", "lead", Published(None, "unknown", ""), None, (), (), None, "en", paragraphs
    )


def parsed(text: str) -> Parse:
    """Text as a parser might tag it: ten words a sentence, and each Holm the subject of the next word."""
    tags = {"said": "VERB", "Holm": "PROPN"}
    tokens: list[Token] = []
    for i, match in enumerate(re.finditer(r"\w+|[^\w\s]", text)):
        word, place = match[0], (match.start(), match.end())
        pos = tags.get(word, "NOUN" if word.isalpha() else "PUNCT")
        arc = ("nsubj", i + 1) if word == "Holm" else ("ROOT", i)
        tokens.append(Token(i, word, *place, word.replace("said", "say"), pos, "", *arc, "", False, i // 10))
    return Parse(1, text, tuple(tokens))


def seconds(text: str) -> float:
    """The processor time that finding the quotes of one paragraph takes."""
    parse, one = parsed(text), article(text)
    start = process_time()
    quotes(one, (parse,))
    return process_time() - start


@given(st.lists(TEXT, min_size=1, max_size=4))
def test_marks_never_overlap_and_hold_words(texts: list[str]) -> None:
    for text, found in zip(texts, runs(texts), strict=True):
        assert all(text[r.start : r.end].strip() == text[r.start : r.end] != "" for r in found)
        assert all(a.outer_end <= b.outer_start for a, b in pairwise(found))


@settings(max_examples=12)
@given(st.lists(TEXT, min_size=1, max_size=2))
def test_any_text_gives_quotes_that_stand_there_word_for_word(texts: list[str]) -> None:
    one = article(*(" ".join(text.split()) for text in texts))
    for quote in extract.findings(one, Settings().model).quotes:
        paragraph = one.paragraphs[quote.where.paragraph - 1]
        assert quote.where.text == paragraph.text[quote.where.start : quote.where.end] != ""


@settings(max_examples=12)
@given(SENTENCES, st.sampled_from(MARKS))
def test_any_sentence_in_any_marks_is_found_with_its_speaker(sentence: str, marks: tuple[str, str]) -> None:
    opening, closing = marks
    for text in (
        f"Ida Holm said: {opening}{sentence}.{closing}",
        f"{opening}{sentence},{closing} Ida Holm said.",
    ):
        found = [q for q in extract.findings(article(text), Settings().model).quotes if q.kind == "direct"]
        assert [q.where.text.rstrip(",.") for q in found] == [sentence]
        assert [q.speaker and q.speaker.where.text for q in found] == ["Ida Holm"]


PIECES = ["“ ", "” ", '" ', "“A b. ", "‘a “b’ ", "«»“„", 'Holm said, "a b c d. ', "“A b c d,” Holm said. "]


@pytest.mark.parametrize("piece", PIECES)
def test_twice_as_many_marks_take_about_twice_as_long(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    once, twice = (min(seconds(t) for _ in range(2)) for t in (text, text * 2))
    assert twice < 3 * once + 0.05
