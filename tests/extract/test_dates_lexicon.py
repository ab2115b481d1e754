"""Every rule of the date lexicon, run on its own example."""

import re

import pytest

from generator import extract, lexicon
from generator.model.article import Article, Paragraph, Published
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve.dates import of_article
from generator.settings import Settings

RULES = lexicon.entries("dates")
MARKED = re.compile(r"\[(.+)\]")


def plain(example: str) -> str:
    """An example without its brackets and the space that keeps a full stop apart."""
    return MARKED.sub(r"\1", example).replace(" .", ".")


@pytest.fixture(scope="module")
def findings() -> Findings:
    """One article of Thursday 16 May 2019; each example is a paragraph, with an empty one between."""
    paragraphs = []
    for rule in RULES:
        paragraphs += [Paragraph(len(paragraphs) + 1, plain(rule["example"]), "body")]
        paragraphs += [Paragraph(len(paragraphs) + 1, "", "body")]
    published = Published(Date("2019-05-16"), "stated", "The file says so.")
    article = Article(
        "a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", tuple(paragraphs)
    )
    return extract.findings(article, Settings().model)


@pytest.mark.parametrize(
    "n", range(len(RULES)), ids=lambda n: f"{RULES[n].get('name')}: {RULES[n]['example']}"
)
def test_a_rule_reads_its_example(n: int, findings: Findings) -> None:
    rule, number = RULES[n], 2 * n + 1
    calendar = of_article(findings)
    dated = {m.where.text: str(m.date) for m in calendar.mentions if m.where.paragraph == number}
    open_ = {u.evidence.text for u in calendar.unresolved if u.evidence.paragraph == number}
    marked = MARKED.search(rule["example"])
    words = marked[1].removesuffix(".") if marked else None
    if rule["says"] == "nothing":
        assert not dated and not open_
    elif rule["says"] == "unresolved":
        assert words in open_
    else:
        assert {w.removesuffix("."): d for w, d in dated.items()}.get(words) == str(rule["says"]), dated
