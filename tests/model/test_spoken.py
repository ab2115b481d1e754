"""Dates as a reader says them, and back."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.spoken import spoken, unspoken
from generator.model.time import Date

DAYS = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)).map(str)


@given(DAYS, st.sampled_from([10, 7, 4]), st.sampled_from(["", "~"]))
def test_a_day_month_or_year_in_words_is_read_back(day: str, length: int, about: str) -> None:
    date = day[:length] + about
    assert unspoken(spoken(Date(date))) == date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Friday 2 May 2031", "2031-05-02"),
        (" 2031-05-02 ", "2031-05-02"),
        ("spring 2031", "spring 2031"),
        ("2 Mai 2031", "2 Mai 2031"),
    ],
)
def test_other_words_stay_as_they_are(words: str, date: str) -> None:
    assert unspoken(words) == date
