"""Actors and places get one canonical name each, and every mention goes to one list."""

from dataclasses import replace
from typing import Any

import pytest

from generator.lexicon import entries
from generator.model.article import Article, Paragraph, Published
from generator.model.dossier import Person
from generator.model.findings import Findings
from generator.model.names import ActorCandidate, ActorLabel, NameCandidate, NameLabel, Use
from generator.model.text import Reference
from generator.resolve.actors import actors
from generator.resolve.actors.forms import plain

Row = tuple[str, ActorLabel, Use, str | None, str | None]


def corpus(*rows: Row) -> tuple[Findings, ...]:
    """One article in which every row's words stand one after the other."""
    text = " ".join(words for words, *_ in rows)
    published = Published(None, "unknown", "")
    paragraphs = (Paragraph(1, text, "body"),)
    article = Article("a", "a.txt", "", "", "lead", published, None, (), (), None, "en", paragraphs)
    candidates, start = [], 0
    for words, label, use, name, country in rows:
        where = article.reference(1, start, start + len(words))
        candidates.append(ActorCandidate(where, label, use, name, country))
        start += len(words) + 1
    return (Findings(article, actors=tuple(candidates)),)


def mention(words: str, label: ActorLabel = "organisation", use: Use = "party") -> Row:
    """A row for a name that no list explains."""
    return words, label, use, None, None


def listed(found: tuple[Findings, ...], people: tuple[Person, ...] = ()) -> dict[str, list[str]]:
    who, where = actors(found, people)
    table = {f"{a.kind} {a.name}": [m.text for m in a.mentions] for a in who}
    return table | {f"place {p.name}": [m.text for m in p.mentions] for p in where}


def test_a_country_is_an_actor_or_a_place_by_its_use() -> None:
    found = corpus(
        ("Norway", "country", "party", "Norway", "Norway"),
        ("Norwegian", "country", "unclear", "Norway", "Norway"),
        ("Oslo", "capital", "party", "Oslo", "Norway"),
        ("Norway", "country", "location", "Norway", "Norway"),
        ("Oslo", "capital", "unclear", "Oslo", "Norway"),
    )
    assert listed(found) == {
        "country Norway": ["Norway", "Norwegian", "Oslo"],
        "place Norway": ["Norway"],
        "place Oslo": ["Oslo"],
    }


def test_spellings_of_one_organisation_are_joined() -> None:
    found = corpus(
        ("Lakeside Foods Inc.", "organisation", "party", None, None),
        ("Lakeside Foods", "organisation", "party", None, None),
        ("the Lakeside Foods", "organisation", "party", None, None),
    )
    assert list(listed(found)) == ["organisation Lakeside Foods"]


def test_the_majority_of_uses_says_what_a_name_is() -> None:
    found = corpus(
        *[("Brask", label, "location", None, None) for label in ("place", "organisation", "place")]
    )
    assert listed(found) == {"place Brask": ["Brask", "Brask", "Brask"]}


def test_an_acronym_is_listed_under_its_full_form() -> None:
    (findings,) = corpus(
        ("Alpine Water Board", "organisation", "party", None, None),
        ("AWB", "organisation", "party", None, None),
        ("AWB", "organisation", "party", None, None),
    )
    full, short, again = findings.actors
    explained = ActorCandidate(short.where, "organisation", "party", stands_for=full.where)
    found = (Findings(findings.article, actors=(full, explained, again)),)
    assert listed(found) == {"organisation Alpine Water Board": ["Alpine Water Board", "AWB", "AWB"]}


def named(found: tuple[Findings, ...], *labels: tuple[NameLabel, str]) -> tuple[Findings, ...]:
    """The same corpus in which the finder of names says this of each candidate, with this evidence."""
    (findings,) = found
    names = tuple(
        NameCandidate(c.where, label, (told,))
        for c, (label, told) in zip(findings.actors, labels, strict=True)
    )
    return (replace(findings, names=names),)


def test_what_is_no_organisation_elsewhere_is_no_actor() -> None:
    found = corpus(*[mention("Lakephone", use="unclear")] * 2)
    assert listed(found) == {"organisation Lakephone": ["Lakephone", "Lakephone"]}
    assert listed(named(found, ("work", "one of many"), ("work", "noun of work behind"))) == {}


def test_a_place_that_no_sentence_uses_as_one_is_an_organisation_if_it_acts() -> None:
    assert listed(corpus(*[mention("Brask", "place")] * 2)) == {"organisation Brask": ["Brask", "Brask"]}
    assert listed(corpus(mention("Brask", "place", "unclear"))) == {}


def test_a_short_form_follows_the_only_full_name_before_it() -> None:
    board, council, short = map(mention, ("Alpine Water Board", "Lake Fishery Board", "Board"))
    assert listed(corpus(board, short)) == {
        "organisation Alpine Water Board": ["Alpine Water Board", "Board"]
    }
    assert "organisation Board" in listed(corpus(board, council, short))
    assert "organisation Board" in listed(corpus(short, board))


def test_a_name_used_more_often_than_the_longer_one_that_it_begins_is_its_own() -> None:
    rows = map(mention, ("Alpine Group", "Alpine", "Alpine"))
    assert list(listed(corpus(*rows))) == ["organisation Alpine", "organisation Alpine Group"]


@pytest.mark.parametrize("entry", entries("legal_forms"), ids=lambda e: e["words"][0])
def test_a_legal_form_is_no_part_of_the_name(entry: dict[str, Any]) -> None:
    assert plain(entry["example"]["name"]) == entry["example"]["short"]


def test_a_person_is_no_actor() -> None:
    found = corpus(
        ("Sydney Marsh", "organisation", "party", None, None), ("Sydney", "place", "location", None, None)
    )
    marsh = Person("p", "Sydney Marsh", (), (), (Reference("a", 1, 0, 12, "Sydney Marsh"),))
    assert listed(found, (marsh,)) == {"place Sydney": ["Sydney"]}
