"""Dates against their anchors: small tables a reader can check on a calendar."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import extract
from generator.extract.dates.grammar import Chart, words
from generator.model.article import Article, Paragraph, Published, Role
from generator.model.spoken import spoken
from generator.model.time import Date, day
from generator.resolve.calendar import Calendar
from generator.resolve.dates import calendar, index, of_article
from generator.resolve.dates.anchors import Anchors, Unanchored
from generator.resolve.dates.values import value
from generator.settings import Settings

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def says(text: str, published: datetime.date | str | None = None, tense: str = "past") -> str:
    """What the whole text means as one expression."""
    now = None if published is None else Date(str(published))
    match = max(Chart(words(text)).at("date", 0), key=lambda m: m.end)
    assert match.end == len(words(text)), f"{text!r} is read only in part"
    return str(value(match.value, Anchors(now, tense=tense))[0])


def dates_of(text: str, published: str | None = "2019-05-16", role: Role = "body") -> Calendar:
    """The calendar of one article, of Thursday 16 May 2019 unless said otherwise; a paragraph a line."""
    stated = (
        Published(Date(published), "stated", "It says so.") if published else Published(None, "unknown", "")
    )
    lines = tuple(Paragraph(n, line, role) for n, line in enumerate(text.split("\n"), 1))
    article = Article("a", "seeds/a.txt", "", "A", "lead", stated, None, (), (), None, "en", lines)
    return of_article(extract.findings(article, Settings().model))


def dated(text: str, published: str | None = "2019-05-16", role: Role = "body") -> dict[str, str]:
    return {m.where.text: str(m.date) for m in dates_of(text, published, role).mentions}


DAYS = st.dates(datetime.date(1500, 1, 1), datetime.date(2099, 12, 31))
WORKING_DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 12, 31))


@given(DAYS)
def test_a_printed_day_is_read_back_in_every_form(d: datetime.date) -> None:
    month, short, weekday = MONTHS[d.month - 1], MONTHS[d.month - 1][:3], WEEKDAYS[d.weekday()]
    for text in (
        f"{d.isoformat()}",
        f"{d.day} {month} {d.year}",
        f"{month} {d.day}, {d.year}",
        f"the {d.day} of {month}, {d.year}",
        f"{weekday}, {month} {d.day}, {d.year}",
        f"{weekday} {d.day} {month} {d.year}",
        f"{d.day:02d}.{d.month:02d}.{d.year}",
        f"{d.day}-{short}-{d.year}",
    ):
        assert says(text) == d.isoformat(), text


@given(DAYS)
def test_longer_forms_keep_their_grain(d: datetime.date) -> None:
    month = f"{d.year}-{d.month:02d}"
    assert says(f"{MONTHS[d.month - 1]} {d.year}") == month
    assert says(f"early {MONTHS[d.month - 1]} {d.year}") == month
    assert says(str(d.year)) == str(d.year)
    assert says(f"the end of {d.year}") == str(d.year)
    assert says(f"the second quarter of {d.year}") == f"{d.year}-34"
    assert says(f"the summer of {d.year}") == f"{d.year}-22"
    decade, century = d.year // 10, d.year // 100
    whole_century = decade % 10 == 0 and century < 19  # "the 1700s", but not "the 1900s" or "the 2000s"
    assert says(f"the {decade}0s") == (f"{century}XX" if whole_century else f"{decade}X")


@given(st.dates(datetime.date(1500, 1, 1), datetime.date(2090, 12, 31)))
def test_what_a_page_shows_is_read_back(d: datetime.date) -> None:
    later = d + datetime.timedelta(40)
    year = f"{d.year:04d}"
    for text in (
        d.isoformat(),
        "{:04d}-W{:02d}".format(*d.isocalendar()[:2]),
        f"{year}-{d.month:02d}",
        f"{year}-{21 + d.month % 4}",
        f"{year}-{33 + d.month % 4}",
        year,
        f"{year[:2]}XX",
        f"{d}/{later}",
        f"{year}-{d.month:02d}/{later.year:04d}-{later.month:02d}",
        f"{year}/{d.year + 3}",
    ):
        assert says(spoken(Date(text))) == text
    decade = Date(f"{year[:3]}X")
    assert Date(says(spoken(decade))).bounds() == decade.bounds()


@given(WORKING_DAYS)
def test_shortened_forms_are_read_back(d: datetime.date) -> None:
    month, weekday, day = MONTHS[d.month - 1], WEEKDAYS[d.weekday()], d.day
    short = month if d.month == 5 else f"{month[:3]}."
    for text in (
        f"{short} {day}, {d.year}",
        f"{day} {short} {d.year}",
        f"{weekday[:3]}., {short} {day}, {d.year}",
        f"{weekday} ({day} {month} {d.year})",
        f"{month} {day}, '{d.year % 100:02d}",
        f"{d.year}/{d.month:02d}/{d.day:02d}",
        f"{d.isoformat()}T10:00Z",
    ):
        assert says(text) == d.isoformat(), text
    assert says(f"{weekday} ({day} {month})", d) == d.isoformat()


@given(st.integers(1600, 2099))
def test_moving_days_fall_where_the_calendar_has_them(year: int) -> None:
    def day_of(name: str) -> datetime.date:
        return datetime.date.fromisoformat(says(f"{name}, {year}"))

    easter, thanksgiving = day_of("Easter Sunday"), day_of("Thanksgiving")
    assert easter.weekday() == 6 and datetime.date(year, 3, 22) <= easter <= datetime.date(year, 4, 25)
    assert (easter - day_of("Good Friday")).days == 2 and (day_of("Easter Monday") - easter).days == 1
    assert thanksgiving.weekday() == 3 and 22 <= thanksgiving.day <= 28
    assert day_of("Memorial Day").weekday() == 0 and day_of("Memorial Day").day >= 25


@given(WORKING_DAYS)
def test_a_day_of_the_week_is_one_and_near(d: datetime.date) -> None:
    for number, name in enumerate(WEEKDAYS):
        for text, tense, least, most in (
            (name, "past", -6, 0),
            (name, "future", 0, 6),
            (f"last {name}", "future", -7, -1),
            (f"next {name}", "past", 1, 7),
        ):
            found = datetime.date.fromisoformat(says(text, d, tense))
            assert found.weekday() == number
            assert least <= (found - d).days <= most


@given(WORKING_DAYS, WORKING_DAYS)
def test_a_later_anchor_never_gives_an_earlier_day(one: datetime.date, two: datetime.date) -> None:
    early, late = sorted((one, two))
    for text in (
        "next Tuesday",
        "last Tuesday",
        "yesterday",
        "last week",
        "next month",
        "two years ago",
        "this quarter",
    ):
        assert not Date(says(text, late)) < Date(says(text, early)), text


@given(WORKING_DAYS)
def test_a_weekday_with_its_day_finds_the_year(d: datetime.date) -> None:
    text = f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}"
    assert says(text, d + datetime.timedelta(40)) == d.isoformat()


EDGES = [
    # text, published, tense, date
    ("yesterday", "2020-03-01", "past", "2020-02-29"),
    ("yesterday", "2019-01-01", "past", "2018-12-31"),
    ("last week", "2021-01-04", "past", "2020-W53"),
    ("this week", "2021-01-02", "past", "2020-W53"),
    ("next week", "2018-12-27", "past", "2019-W01"),
    ("last month", "2019-01-31", "past", "2018-12"),
    ("next month", "2019-01-31", "past", "2019-02"),
    ("December", "2019-01-15", "past", "2018-12"),
    ("January", "2019-12-15", "future", "2020-01"),
    ("the fourth quarter", "2019-01-20", "past", "2018-36"),
    ("29 February", "2021-03-10", "past", "2020-02-29"),
    ("3 January", "2018-12-30", "past", "2019-01-03"),
    ("last weekend", "2019-05-19", "past", "2019-05-11/2019-05-12"),
    ("the weekend", "2019-05-19", "past", "2019-05-18/2019-05-19"),
    ("from November to February", "2019-03-20", "past", "2018-11/2019-02"),
    ("Christmas", "2019-01-02", "past", "2018-12-25"),
    ("a century ago", "2019-05-16", "past", "19XX"),
]


@pytest.mark.parametrize(("text", "published", "tense", "date"), EDGES)
def test_leap_days_year_ends_and_week_53(text: str, published: str, tense: str, date: str) -> None:
    assert says(text, published, tense) == date


IMPOSSIBLE = ["30 February", "February 30, 2019", "31/31/2023", "4 March 0000", "29 February 2019", "31 June"]


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_a_day_that_does_not_exist_is_listed_and_not_guessed(text: str) -> None:
    found = dates_of(f"The council met on {text} in the town hall.")
    assert found.mentions == ()
    assert [u.evidence.text for u in found.unresolved] == [text]
    assert "no such date" in found.unresolved[0].why


def test_the_first_year_of_the_calendar_does_not_break_counting() -> None:
    for text in (
        "yesterday",
        "last week",
        "last century",
        "2 decades ago",
        "Monday",
        "last March",
        "29 February",
    ):
        for published in ("0001-01-01", "9999-12-31"):
            try:
                says(text, published)
            except Unanchored as gap:
                assert gap.why.endswith(".")


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_break_no_article(published: str) -> None:
    text = (
        "They met on Easter Sunday and on 4 March, the Monday before last, last weekend and two days later."
    )
    assert {str(m.date)[:4] for m in dates_of(text, published).mentions} <= {published[:4], "9998", "0002"}


@given(st.text(st.sampled_from("0123456789/-.' MayMondaylastofthe")))
def test_no_text_breaks_the_grammar(text: str) -> None:
    chart = Chart(words(text))
    for i in range(len(chart.words)):
        for match in chart.at("date", i):
            assert i < match.end <= len(chart.words)


def test_figures_that_can_be_read_twice() -> None:
    assert dated("It was signed on 5/14/2019.") == {"5/14/2019": "2019-05-14"}
    assert dated("It was signed on 05/06/2019.", "2019-05-07") == {"05/06/2019": "2019-05-06"}
    assert "or" in dates_of("It was signed on 03/04/2011.").unresolved[0].why


def test_the_tense_of_the_clause_decides() -> None:
    assert dated("They met on Friday and will meet again on Monday.") == {
        "Friday": "2019-05-10",
        "Monday": "2019-05-20",
    }


def test_a_headline_in_the_present_tells_what_has_happened() -> None:
    assert dated("Minister resigns on Tuesday", role="headline") == {"Tuesday": "2019-05-14"}


def test_the_passage_gives_the_anchor() -> None:
    text = "He landed on 2 April 2011 and left two days later.\nThe next day, the talks failed."
    assert dated(text) == {
        "2 April 2011": "2011-04-02",
        "two days later": "2011-04-04",
        "The next day": "2011-04-05",
    }


def test_without_a_date_in_the_passage_it_stays_open() -> None:
    found = dates_of("The next day, the talks failed.")
    assert found.mentions == ()
    assert "passage" in found.unresolved[0].why


def test_a_quotation_counts_from_the_day_of_speaking() -> None:
    assert dated("“We will vote tomorrow,” the speaker said on Monday.") == {
        "tomorrow": "2019-05-14",
        "Monday": "2019-05-13",
    }


def test_an_undated_article_resolves_only_what_is_complete() -> None:
    found = dates_of("They met on Tuesday. The pact of 4 March 1998 holds.", None)
    assert [str(m.date) for m in found.mentions] == ["1998-03-04"]
    assert [u.evidence.text for u in found.unresolved] == ["Tuesday"]


def test_a_month_alone_is_too_vague_to_count_days_from() -> None:
    assert dated("They met on Tuesday of last week in May 2019.", "2019-05") == {"May 2019": "2019-05"}


def test_the_index_stands_in_the_order_of_time_with_a_reading_for_each_mention() -> None:
    mentions = dates_of("On Tuesday they met. In 2017 they had not. They met on 14 May.")
    entries = index(mentions)
    assert [str(e.date) for e in entries] == ["2017", "2019-05-14"]
    assert [r.rule for r in entries[1].readings] == ["weekday, past (“met”)", "day month, past (“met”)"]
    assert [str(r.anchor) for r in entries[1].readings] == ["2019-05-16", "2019-05-16"]
    assert all(m == r.evidence for e in entries for m, r in zip(e.mentions, e.readings, strict=True))


def test_an_empty_corpus_has_no_dates() -> None:
    assert index(calendar(())) == ()


def test_a_day_counted_from_an_inferred_day_is_about_right() -> None:
    today = Date("2019-05-14~")
    assert str(value(Chart(words("yesterday")).at("date", 0)[0].value, Anchors(today))[0]) == "2019-05-13~"
    assert day(today.first) == Date("2019-05-14")
