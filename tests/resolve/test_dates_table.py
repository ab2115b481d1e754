"""The tables of date expressions in dates.yml and dates_by_genre.yml, each text an article of its own."""

import re
from pathlib import Path

import pytest
import yaml

from generator import extract
from generator.model.article import Article, Paragraph, Published
from generator.model.time import Date
from generator.resolve.dates import of_article
from generator.settings import Settings

TABLES = ("dates.yml", "dates_by_genre.yml")
GROUPS = [
    group
    for table in TABLES
    for group in yaml.safe_load(Path(__file__).with_name(table).read_text(encoding="utf-8")).values()
]
MARKED = re.compile(r"\[([^\[\]→]+) → ([^\]]+)\]")


def read(text: str, published: str | None) -> list[tuple[str, str]]:
    """Every expression of a text in its order, with its date or "?"."""
    stated = Published(Date(published), "stated", "So.") if published else Published(None, "unknown", "")
    lines = tuple(Paragraph(n, line, "body") for n, line in enumerate(text.split(" / "), 1))
    article = Article("a", "seeds/a.txt", "", "A", "lead", stated, None, (), (), None, "en", lines)
    calendar = of_article(extract.findings(article, Settings().model))
    found = [(m.where, str(m.date)) for m in calendar.mentions]
    found += [(u.evidence, "?") for u in calendar.unresolved]
    return [(where.text, date) for where, date in sorted(found)]


@pytest.mark.parametrize(
    ("published", "text"),
    [(group["published"], text) for group in GROUPS for text in group["texts"]],
)
def test_a_text_gives_just_the_marked_dates(published: object, text: str) -> None:
    assert read(MARKED.sub(r"\1", text), str(published) if published else None) == MARKED.findall(text)
