"""Dates: which forms exist, what they cover, and what is refused."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.time import Date, day, days_after

FORMS = [
    # text, grain, first day, last day
    ("2019-05-16", "day", "2019-05-16", "2019-05-16"),
    ("2020-02-29", "day", "2020-02-29", "2020-02-29"),
    ("2019-W20", "week", "2019-05-13", "2019-05-19"),
    ("2020-W53", "week", "2020-12-28", "2021-01-03"),
    ("2019-05", "month", "2019-05-01", "2019-05-31"),
    ("2020-02", "month", "2020-02-01", "2020-02-29"),
    ("2019-21", "season", "2019-03-01", "2019-05-31"),
    ("2019-24", "season", "2019-12-01", "2020-02-29"),
    ("2019-33", "quarter", "2019-01-01", "2019-03-31"),
    ("2019-36", "quarter", "2019-10-01", "2019-12-31"),
    ("2019", "year", "2019-01-01", "2019-12-31"),
    ("199X", "decade", "1990-01-01", "1999-12-31"),
    ("19XX", "century", "1900-01-01", "1999-12-31"),
    ("2019-04/2019-05", "interval", "2019-04-01", "2019-05-31"),
    ("2019-05~", "month", "2019-05-01", "2019-05-31"),
]


@pytest.mark.parametrize(("text", "grain", "first", "last"), FORMS)
def test_a_form_has_its_grain_and_bounds(text: str, grain: str, first: str, last: str) -> None:
    date = Date(text)
    assert date.grain == grain
    assert [d.isoformat() for d in date.bounds()] == [first, last]


@pytest.mark.parametrize(
    "text",
    ["", "~", "20", "yesterday", "2023-2-1", "2023-02-29", "2023-02-30", "2023-13", "2023-00", "31/31/2023",
     "0000", "0000-01-01", "00XX", "2019-W53", "2019-37", "2023~~", "٢٠٢٣",
     "2019-05/", "2019-05/2018-01", "2019/2020/2021"],
)  # fmt: skip
def test_what_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Date(text)


def test_dates_stand_in_the_order_of_time_and_sharper_ones_first() -> None:
    texts = ["2019", "2018-12-31", "2019-01-01", "2019-01", "201X", "2019-33"]
    assert [d.text for d in sorted(map(Date, texts))] == [
        "201X", "2018-12-31", "2019-01-01", "2019-01", "2019-33", "2019",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "count", "found"),
    [
        ("2024-02-28", 2, "2024-03-01"),
        ("2024-03-01", -1, "2024-02-29"),
        ("9999-12-31", 1, "9999-12-31"),
        ("0001-01-03", -7, "0001-01-01"),
    ],
)
def test_counting_days_ends_where_the_calendar_ends(value: str, count: int, found: str) -> None:
    assert days_after(datetime.date.fromisoformat(value), count).isoformat() == found


def test_covering() -> None:
    assert Date("2019-05").covers(Date("2019-05-16"))
    assert not Date("2019-05-16").covers(Date("2019-05"))


@given(st.dates())
def test_every_day_goes_through_the_text_and_back(value: datetime.date) -> None:
    assert day(value).bounds() == (value, value)


@given(st.dates(max_value=datetime.date(9998, 12, 31)))
def test_the_longer_forms_hold_their_days(value: datetime.date) -> None:
    year, week, _ = value.isocalendar()
    texts = (f"{year:04d}-W{week:02d}", f"{value:%Y-%m}".zfill(7), f"{value.year:04d}")
    assert all(Date(text).covers(day(value)) for text in texts if year > 0)
