"""Who said what: invented passages of every style, read from the words to the speaker."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator import extract
from generator.extract.quotes.runs import runs
from generator.lexicon import entries
from generator.model.article import Article, Paragraph, Published
from generator.model.dossier import Quote
from generator.model.findings import Findings
from generator.resolve import actors, dates, people, quotes
from generator.resolve.cast import Cast
from generator.settings import Settings

TABLES = sorted(Path(__file__).with_name("quotes").glob("*.yml"))
PASSAGES = [p for table in TABLES for p in yaml.safe_load(table.read_text(encoding="utf-8"))]


def findings(text: str) -> Findings:
    """An invented article of Wednesday 6 May 2026; a blank line parts paragraphs."""
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    paragraphs = tuple(Paragraph(n, part, "body") for n, part in enumerate(parts, 1))
    published = Published(None, "unknown", "")
    article = Article("a", "a.txt", "", "", "lead", published, None, (), (), None, "en", paragraphs)
    return extract.findings(article, Settings().model)


def told(text: str) -> tuple[Quote, ...]:
    """The quotes of one article, resolved."""
    corpus = (findings(text),)
    who = people.people(corpus, ()).people
    cast = Cast(who, *actors.actors(corpus, who))
    return quotes.quotes(corpus, cast, dates.calendar(corpus))


def said(text: str) -> list[list[Any]]:
    """Kind, words and speaker of each quote, as the tables write them."""
    return [[q.kind[0], q.text, q.speaker and q.speaker.name] for q in told(text)]


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda p: p["about"])
def test_a_passage_tells_who_said_what(passage: dict[str, Any]) -> None:
    assert said(passage["text"]) == passage["said"]


@pytest.mark.parametrize("entry", entries("speech"), ids=lambda e: f"{e['verb']}-{e['use']}")
def test_every_verb_of_speech_reports_its_example(entry: dict[str, str]) -> None:
    said = [q for q in findings(entry["example"]).quotes if q.kind == "direct"]
    assert [q.speaker and q.speaker.where.text for q in said] in (["Ida Holm"], ["The notice"])


@pytest.mark.parametrize("entry", entries("quoting").values(), ids=entries("quoting"))
def test_every_word_about_quoting_does_what_it_is_listed_for(entry: dict[str, Any]) -> None:
    assert any(word in entry["example"] for word in entry["words"])
    assert said(entry["example"]) == entry["said"]


@pytest.mark.parametrize("entry", entries("offices"), ids=lambda e: e["called"])
def test_an_office_is_known_again_by_what_the_press_calls_it(entry: dict[str, Any]) -> None:
    office, later = entry["example"]["office"], entry["example"]["later"]
    text = f"{office} Ida Holm came to Velm on Monday.\n\n“The ferry is late,” {later} said."
    assert [q.speaker and q.speaker.name for q in told(text)] == ["Ida Holm"]


@pytest.mark.parametrize("entry", entries("genders"), ids=lambda e: e["gender"])
def test_a_noun_before_the_name_tells_he_or_she(entry: dict[str, Any]) -> None:
    (quote,) = told(entry["example"]["text"])
    assert (quote.speaker and quote.speaker.name) == entry["example"]["speaker"]


@pytest.mark.parametrize("entry", entries("pronouns"), ids=lambda e: e["kind"])
def test_a_pronoun_stands_for_who_was_named_before(entry: dict[str, Any]) -> None:
    (quote,) = told(entry["example"]["text"])
    assert (quote.speaker and quote.speaker.name) == entry["example"]["speaker"]


def test_a_quote_tells_to_whom_through_whom_and_when() -> None:
    (quote,) = told("“The ferry is late,” Ida Holm told Max Berg on 4 May 2026, according to Reuters.")
    assert quote.addressee and quote.addressee.name == "Max Berg"
    assert quote.via == "Reuters"
    assert str(quote.said_on) == "2026-05-04"
    assert quote.cue and quote.cue.text == "Ida Holm told Max Berg"


def test_what_carries_on_points_back_and_ids_tell_the_place() -> None:
    first, second = told("“The ferry,” Ida Holm said, “is late.”")
    assert (first.id, second.id) == ("a-p1-q1", "a-p1-q2")
    assert (first.continues, second.continues) == (None, "a-p1-q1")


@given(st.text(alphabet="ab .,?!“”\"'‘’«»`\n", max_size=60))
def test_marks_never_overlap_and_hold_words(text: str) -> None:
    (found,) = runs([text])
    assert all(text[r.start : r.end].strip() == text[r.start : r.end] != "" for r in found)
    assert all(a.outer_end <= b.outer_start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "“" * 3000,
        "he said “" * 300,
        "SAID " * 300,
        "She said that " * 60 + "it was “late”.",
        "”“ ' ’‘ « »",
        "“ ”",
        "Max Berg came. " + "He ran. " * 1500 + "“The ferry is late,” he said.",
    ],
    ids=["marks only", "never closed", "capitals", "nested", "loose marks", "nothing inside", "pronouns"],
)
def test_bad_text_is_read_without_a_crash(text: str) -> None:
    for quote in told(text):
        assert quote.text == quote.evidence.text


def test_a_word_longer_than_any_sentence_before_a_colon_is_survived() -> None:
    (quote,) = told("a" * 200 + ":“We will go to the port now.”")
    assert quote.text == "We will go to the port now."
