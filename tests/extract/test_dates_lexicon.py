"""Every rule of the date lexicon, run on its own example."""

import re

import pytest

from generator import extract, lexicon
from generator.extract.dates.grammar import words
from generator.model.article import Article, Paragraph, Published
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve.dates import of_article
from generator.settings import Settings

RULES = [rule for file in lexicon.entries("dates")["files"] for rule in lexicon.entries(file)]
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
    open_ = {u.evidence.text.removesuffix(".") for u in calendar.unresolved if u.evidence.paragraph == number}
    marked = MARKED.search(rule["example"])
    marks = marked[1].removesuffix(".") if marked else None
    if rule["says"] == "nothing":
        assert not dated and not open_
    elif rule["says"] == "unresolved":
        assert marks in open_
    else:
        assert {w.removesuffix("."): d for w, d in dated.items()}.get(marks) == str(rule["says"]), dated


@pytest.mark.parametrize("kind", lexicon.entries("dates-words"))
def test_a_kind_of_word_knows_its_example(kind: str) -> None:
    entry = lexicon.entries("dates-words")[kind]
    assert f"[{kind}]" in words(entry["example"])[0].kinds


def test_every_kind_and_symbol_of_a_pattern_exists() -> None:
    kinds = {f"[{kind}]" for kind in lexicon.entries("dates-words")}
    gives = {rule["gives"] for rule in RULES}
    for rule in RULES:
        for part in re.findall(r"\[[\w-]+|<[\w-]+", rule["pattern"]):
            assert f"{part}]" in kinds if part[0] == "[" else part[1:] in gives, rule


def found(text: str) -> dict[str, str]:
    """What the words say in an article of Thursday 16 May 2019."""
    published = Published(Date("2019-05-16"), "stated", "The file says so.")
    paragraphs = (Paragraph(1, text, "body"),)
    article = Article("a", "seeds/a.txt", "", "A", "lead", published, None, (), (), None, "en", paragraphs)
    return {
        m.where.text: str(m.date) for m in of_article(extract.findings(article, Settings().model)).mentions
    }


@pytest.mark.parametrize("trap", lexicon.entries("dates-traps").values(), ids=lambda t: t["example"])
def test_a_trap_is_no_date(trap: dict[str, str]) -> None:
    assert found(trap["example"]) == {}


@pytest.mark.parametrize("kind", ["ahead-verb", "ahead-preposition", "expecting", "put-off"])
def test_words_that_look_ahead(kind: str) -> None:
    assert found(lexicon.entries("dates-direction")[kind]["example"]) == {"Friday": "2019-05-17"}


@pytest.mark.parametrize("kind", ["back-preposition", "completed", "telling"])
def test_words_that_look_back(kind: str) -> None:
    assert found(lexicon.entries("dates-direction")[kind]["example"]) == {"Friday": "2019-05-10"}
