"""Which day an event gets where a sentence counts from another event."""

import pytest

from generator import extract
from generator.model.article import Article, Paragraph, Published
from generator.model.time import Date
from generator.settings import Settings

DAYS = [
    # text, a word of the event, the words of its day ("" for none)
    ("President Holm resigned three days after Anna Marek signed the pact with Norland.", "signed", ""),
    ("Erik Holm visited Norland on 7 March, after Anna Marek signed the pact with Estvia.", "signed", ""),
    ("Erik Holm visited Norland on 7 March, after Anna Marek signed the pact.", "visited", "7 March"),
    ("Anna Marek signed the pact with Norland on 4 March.", "signed", "4 March"),
    ("Anna Marek signed the pact with Norland two days before the vote.", "signed", "two days before"),
]


@pytest.mark.parametrize(("text", "word", "day"), DAYS)
def test_an_event_takes_its_own_day_only(text: str, word: str, day: str) -> None:
    published = Published(Date("2019-05-16"), "stated", "It says so.")
    lines = (Paragraph(1, text, "body"),)
    article = Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", lines)
    events = extract.findings(article, Settings().model).events
    days = {where.text for e in events if e.trigger.text == word for where in e.dates}
    assert days == ({day} if day else set())
