"""Whole pages: what of them is the story, and what stands in and around it."""

import pytest

from generator.read.layout import roles

TITLE = "Ferry company to cut sailings"
MENU = ["Home", "News", "Sport", "Culture", "Sign in", "Weather", "Puzzles", "Jobs"]
FIRST = (
    "The company that runs the ferries will cut a third of its sailings from January, it said on Thursday."
)
SECOND = "Two of its five ships are more than forty years old and will be sold for scrap in the spring."
THIRD = "Islanders said that the decision would leave them without fresh food and mail for days at a time."
BRIDGE = "How the island lost its bridge"
PAGE = [f"{TITLE} - Lorn Courier", *MENU, TITLE, "By Ann Doe", "4 November 2021"]
"""The head of a page, down to the day."""


def told(*story: str) -> list[str]:
    """The lines of a page with this story that are told, without its headline."""
    lines = [*PAGE, *story, *MENU]
    kept = ("body", "subheading")
    return [text for text, role in zip(lines, roles(lines), strict=True) if role in kept]


@pytest.mark.parametrize(
    "aside",
    [
        ["Two of five ferries at Pell, seen from the pier on Monday.", "Photo: Ben Roe"],
        ["A ferry leaves the harbour, left, as another one arrives, in September.", "Ben Roe | Getty Images"],
        ["“The decision would leave them without fresh food”"],
        ["THE ISLAND WHERE NOBODY HAS LOCKED A DOOR SINCE THE WAR"],
        ["Ports", BRIDGE, "Ports", BRIDGE, "The bridge was planned for years."],
        ["Image 1 of 8", "Back to gallery"],
        ["Related articles", "Storm closes the harbour for a third day", "Mayor calls for a new contract"],
    ],
    ids=["caption", "credit of agencies", "pull quote", "link in capitals", "card", "gallery", "related"],
)  # fmt: skip
def test_what_stands_inside_a_story_and_is_none_of_it(aside: list[str]) -> None:
    assert told(FIRST, SECOND, *aside, THIRD, SECOND + " So be it.", FIRST + " It is a pity.") == [
        FIRST,
        SECOND,
        THIRD,
        SECOND + " So be it.",
        FIRST + " It is a pity.",
    ]


@pytest.mark.parametrize(
    "own",
    [
        ["Thank you all for coming to the harbour on such a cold and windy day! 🙂"],
        ["“We were promised more ships and now we get fewer of them”", "– Tora Hald"],
        ["What we asked for", "A fourth sailing on Fridays", "Lower fares for pupils", "A room to wait in"],
        ["1. Walk round the port", "It is free.", "2. Climb the tower", "212 steps.", "3. Eat", "It is hot."],
        ["“No other way”"],
        ["to Ms Varga and her choir", "to the crew of the Moira"],
        ["About Lorn Ferries"],
        ["Ship Built Seats 1-4", "1 Moir 1979 310", "2 Skerra 1981 290", "3 Hald 1999 410", "4 Vind 2003 4"],
    ],
    ids=["emoji", "voices", "list", "numbered", "quoting heading", "small letters", "who they are", "table"],
)  # fmt: skip
def test_what_belongs_to_the_story_though_it_is_short(own: list[str]) -> None:
    assert told(FIRST, SECOND, *own, THIRD, SECOND + " So be it.") == [
        FIRST,
        SECOND,
        *own,
        THIRD,
        SECOND + " So be it.",
    ]


def test_a_copyright_line_ends_the_story() -> None:
    teaser = "Scientists were surprised to find plastic in nearly every tube that worms had built down there."
    assert told(FIRST, SECOND, THIRD, "© 2021 Lorn Courier Ltd.", teaser, teaser + " Indeed.") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_a_line_below_the_headline_says_more_of_the_story() -> None:
    deck = "Islanders fear being stranded as ships are sold"
    lines = [
        f"{TITLE} - Lorn Courier",
        *MENU,
        TITLE,
        deck,
        "By Ann Doe",
        "4 November 2021",
        FIRST,
        SECOND,
        THIRD,
    ]
    assert roles(lines)[-7:] == ["headline", "subheading", "byline", "metadata", "body", "body", "body"]


def test_a_text_that_is_known_to_be_a_story_is_told_whole() -> None:
    lines = ["Nine things to do", FIRST, *(f"{n}. Do it" for n in range(40))]
    assert set(roles(lines, is_story=True)[1:]) <= {"body", "subheading"}


def test_a_table_of_contents_is_none_of_the_story() -> None:
    contents = ["Contents", "1 Before the cut", "2 After the cut"]
    story = [
        FIRST,
        SECOND,
        "Before the cut",
        THIRD,
        "After the cut",
        SECOND + " So be it.",
        THIRD + " So it is.",
    ]
    assert told(*story[:2], *contents, *story[2:]) == story


@pytest.mark.parametrize(
    "paragraph",
    [
        "Mayor Ida Holm did not comment on the cuts. Her party said that it had known nothing of them.",
        "“They never asked us about the cuts,” the harbour master told reporters on the pier at Pell.",
    ],
)
def test_a_paragraph_of_the_story_above_a_credit_is_no_caption(paragraph: str) -> None:
    assert paragraph in told(FIRST, paragraph, "Photo: Ben Roe", SECOND, THIRD)


def test_the_last_paragraph_above_a_credit_is_no_caption() -> None:
    lines = [TITLE, FIRST, SECOND, THIRD, "photo: Ben Roe"]
    assert roles(lines) == ["headline", "body", "body", "body", "credit"]


def test_a_headline_that_ends_with_a_full_stop_stays_one() -> None:
    assert roles(["The ferries are in trouble.", FIRST, SECOND]) == ["headline", "body", "body"]


def test_a_day_above_a_text_without_any_sentence_is_its_stamp() -> None:
    assert roles(["June 06, 2021", "Ferries", "Trouble at Pell"])[0] == "metadata"
