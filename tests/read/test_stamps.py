"""The stamp of a header: which words are one, and which day it gives."""

import re

import pytest

from generator.lexicon import entries
from generator.read.stamps import dated, stamp

BEFORE_A_STORY = [
    ("December 15th, 2021, 7:35 am A man said", "December 15th, 2021, 7:35 am ", "bare", "2021-12-15"),
    ("Sat Nov 13 2021, 01:19 hrs The ship left", "Sat Nov 13 2021, 01:19 hrs ", "bare", "2021-11-13"),
    (
        "Updated 3:15 PM ET, Tue March 30, 2021 The",
        "Updated 3:15 PM ET, Tue March 30, 2021 ",
        "updated",
        "2021-03-30",
    ),
    (
        "on Tuesday, 16 November 2021 13:45. The club",
        "on Tuesday, 16 November 2021 13:45. ",
        "bare",
        "2021-11-16",
    ),
    ("26 May 2021, 10:00 (GMT+05:00) Voters", "26 May 2021, 10:00 (GMT+05:00) ", "bare", "2021-05-26"),
    (" date 2021-05-26 the port", " date 2021-05-26 ", "published", "2021-05-26"),
    (
        "UPDATED: 4 May 2021 PUBLISHED: 3 May 2021 A",
        "UPDATED: 4 May 2021 PUBLISHED: 3 May 2021 ",
        "published",
        "2021-05-03",
    ),
]


@pytest.mark.parametrize(("line", "head", "kind", "day"), BEFORE_A_STORY)
def test_a_stamp_before_a_story(line: str, head: str, kind: str, day: str) -> None:
    found = stamp(line)
    assert found
    assert (line[: found.end], found.kind, str(found.day.readings[0])) == (head, kind, day)


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2021, was the day the port closed.",
        "On 3 March 2021, the port closed.",
        "Issued on 3 March 2021, the report names nobody.",
        "31 February 2021",
        "The port closed on March 3, 2021",
        "2 hours ago",
    ],
)
def test_a_sentence_is_no_stamp(line: str) -> None:
    assert stamp(line) is None


@pytest.mark.parametrize("entry", entries("stamps")["labels"], ids=lambda e: e["example"])
def test_every_label_has_an_example_that_it_reads(entry: dict[str, str]) -> None:
    found = stamp(entry["example"], alone=True)
    assert found and found.kind == entry["kind"]


@pytest.mark.parametrize(
    "entry", entries("stamps")["clocks"] + entries("stamps")["zones"], ids=lambda e: e["example"]
)
def test_every_clock_and_zone_has_an_example_that_it_reads(entry: dict[str, str]) -> None:
    assert re.fullmatch(entry["pattern"], entry["example"], re.IGNORECASE)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("By Ann Doe on May 3, 2021", "2021-05-03"),
        ("Posted by Ann Doe on May 3, 2021, 6:21 AM EST", "2021-05-03"),
        ("Oslo Herald | 3 May 2021", "2021-05-03"),
        ("The port was closed on May 3, 2021", None),
        ("In 2021 the port closed", None),
    ],
)
def test_a_day_beside_names(line: str, day: str | None) -> None:
    found = dated(line)
    assert (str(found.day.readings[0]) if found else None) == day
    assert not found or line[found.day.start : found.day.end] in ("May 3, 2021", "3 May 2021")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Lundi 3 mai 2021", "2021-05-03"),
        ("3 de mayo de 2021", "2021-05-03"),
        ("Montag, den 3. Mai 2021, 17:05 Uhr", "2021-05-03"),
        ("Pubblicato il 3 maggio 2021", "2021-05-03"),
        ("2021年5月3日", "2021-05-03"),
        ("20210503", "2021-05-03"),
        ("Posted at 5:07 PM, May 03, 2021 and last updated 8:00 AM, May 04, 2021", "2021-05-03"),
        ("May 3, 2021Updated: May 4, 2021 8:11 a.m.", "2021-05-03"),
        ("EMBARGOED UNTIL 00:01 GMT, 3 MAY 2021", "2021-05-03"),
        ("Date: Mon, 3 May 2021 17:05:09 +0200", "2021-05-03"),
    ],
)
def test_stamps_of_many_kinds(line: str, day: str) -> None:
    found = stamp(line, alone=True)
    assert found and str(found.day.readings[0]) == day
