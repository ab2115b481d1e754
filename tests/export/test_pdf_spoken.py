"""How dates and titles are said in print: a date no sharper than it is, a title no longer than its line."""

import pytest

from generator.export.pdf.lookup import shortened
from generator.export.pdf.spoken import month
from generator.model.time import Date


@pytest.mark.parametrize(
    ("date", "said", "short"),
    [
        ("2031-03-21", "March 2031", "Mar 2031"),
        ("2031-03~", "March 2031", "Mar 2031"),
        ("2031-W12", "March 2031", "Mar 2031"),
        ("2031", "2031", "2031"),
        ("2031-21", "spring 2031", "spring 2031"),
        ("203X", "2030s", "2030s"),
        ("2031~", "about 2031", "c. 2031"),
    ],
)
def test_the_month_of_a_date(date: str, said: str, short: str) -> None:
    assert (month(Date(date)), month(Date(date), short=True)) == (said, short)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The ferry", "The ferry"),
        ("The ferry, springs", "The ferry…"),
        ("w" * 30, "w" * 14 + "…"),
    ],
)
def test_a_text_is_cut_after_a_whole_word_without_a_dangling_sign(text: str, cut: str) -> None:
    assert shortened(text, 15) == cut
