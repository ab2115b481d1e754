"""Tables, calendar and feeds: the same facts for other programs."""

import csv
import io
import json
import xml.etree.ElementTree as ET

import icalendar
import pytest

from generator.export.files import files
from generator.model.dossier import Dossier, Event, Person
from generator.model.text import Reference
from generator.model.time import Date

SENTENCE = Reference("a", 1, 0, 21, "Ada Brook met <them>.")


def event(day: str | None, title: str, status: str = "reported") -> Event:
    date = Date(day) if day else None
    slug = title.lower().replace(" ", "-")
    return Event(slug, title, "consult", None, status, date, (), (), "Westford", (), (), (SENTENCE,), 1, ())


@pytest.fixture
def made() -> dict[str, bytes]:
    events = (
        event("2024-05-02", "Ada Brook meets Carl Dene"),
        event("2024-06", "Ada Brook visits Westford", "planned"),
        event("2023", "Carl Dene resigns"),
        event(None, "Ada Brook speaks"),
        event("2024-05-03", "Carl Dene signs", "denied"),
    )
    person = Person("p", "=1+1", ("Ada, Brook",), (), (SENTENCE,))
    empty = {"articles": (), "actors": (), "places": (), "dates": (), "unresolved": (), "quotes": ()}
    dossier = Dossier(
        "A & B \x0b",
        None,
        Date("2024-07-01"),
        people=(person,),
        events=events,
        decisions=(),
        unsure=(),
        **empty,
    )
    return files(dossier, "https://example.org/d/")


def test_a_table_is_read_back_as_written(made):
    rows = list(csv.reader(io.StringIO(made["data/people.csv"].decode("utf-8-sig"))))
    assert rows[1][2] == "Ada, Brook"


def test_a_cell_never_becomes_a_formula(made):
    assert b",'=1+1," in made["data/people.csv"]


def test_the_calendar_holds_what_is_known_to_the_month_and_not_denied(made):
    entries = icalendar.Calendar.from_ical(made["data/events.ics"]).walk("VEVENT")
    found = [(str(e["SUMMARY"]), str(e["STATUS"]), e["DTSTART"].dt.isoformat()) for e in entries]
    assert found == [
        ("Ada Brook meets Carl Dene", "CONFIRMED", "2024-05-02"),
        ("Ada Brook visits Westford (some day in this time)", "TENTATIVE", "2024-06-01"),
    ]


@pytest.mark.parametrize(
    ("name", "entry"), [("feed.atom", "{http://www.w3.org/2005/Atom}entry"), ("feed.rss", "channel/item")]
)
def test_a_feed_is_well_formed_and_newest_first(made, name, entry):
    titles = [e.findtext("title") or e.findtext("{*}title") for e in ET.fromstring(made[name]).findall(entry)]
    assert titles == [
        "Ada Brook visits Westford",
        "Carl Dene signs",
        "Ada Brook meets Carl Dene",
        "Carl Dene resigns",
    ]


def test_the_json_feed_leads_to_the_pages(made):
    first = json.loads(made["feed.json"])["items"][0]
    assert first["url"] == "https://example.org/d/events/ada-brook-visits-westford.html"
    assert first["content_text"] == "Ada Brook met <them>."


def test_no_file_asks_the_clock(made):
    assert all(b"2024-07-01" in made[n] or b"01 Jul 2024" in made[n] for n in ("feed.atom", "feed.rss"))
    assert b"20240701T000000Z" in made["data/events.ics"]
