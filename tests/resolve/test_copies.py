"""Two articles that tell one story are found, however they were rewritten."""

import pytest

from generator.model.article import Article, Paragraph, Published
from generator.model.findings import Findings
from generator.model.stories import tellers
from generator.resolve import copies

STORM = [
    "A storm closed the port of Oslo on Monday and left eleven ships waiting in the fjord, the "
    "harbour master said.",
    "The largest crane lost its cable, and workers spent the night securing loose containers "
    "along the eastern quay.",
    "Ferries to Denmark were cancelled until Wednesday, which stranded hundreds of passengers "
    "in the terminal.",
    "The harbour master expects trade to recover before the weekend unless another storm reaches the coast.",
]
REWRITTEN = [
    "On Monday the port of Oslo was closed by a storm, leaving eleven ships to wait in the "
    "fjord, said the harbour master.",
    "Workers spent all night securing containers that were loose on the eastern quay after the "
    "largest crane lost a cable.",
    "Hundreds of passengers were stranded in the terminal as ferries to Denmark stayed "
    "cancelled until Wednesday.",
    "Unless another storm reaches the coast, trade should recover before the weekend, the "
    "harbour master expects.",
]
OTHER = [
    "Bergen elected a new mayor on Sunday after a campaign about bus fares, schools and the "
    "price of housing.",
    "The winner promised cheaper tickets for students and a second tunnel below the old town "
    "within ten years.",
    "Her rival conceded before midnight and thanked the volunteers who had knocked on forty thousand doors.",
]
LAST_YEAR = [
    "Farmers in the valley report the best harvest of cherries since records began, thanks to "
    "a dry and sunny June.",
    "Prices at the market fell by a third, and the growers ask shops abroad to take a larger "
    "part of the crop.",
]


def article(id: str, texts: list[str]) -> Findings:
    paragraphs = tuple(Paragraph(n, text, "body") for n, text in enumerate(texts, 1))
    unknown = Published(None, "unknown", "")
    return Findings(
        Article(id, f"seeds/{id}.txt", "", id, "lead", unknown, None, (), (), None, "en", paragraphs)
    )


def found(**articles: list[str]) -> list[tuple[str, str, str]]:
    corpus = copies.find(tuple(article(id, texts) for id, texts in articles.items()))
    return [(f.article.id, c.kind, c.article) for f in corpus for c in f.article.copies]


@pytest.mark.parametrize(
    ("one", "other", "kind", "reverse"),
    [
        (STORM, STORM, "exact", "exact"),
        (STORM, REWRITTEN, "rewritten", "rewritten"),
        (STORM + OTHER, OTHER, "contains", "contained"),
        (OTHER, STORM + OTHER, "contained", "contains"),
    ],
)
def test_each_names_the_other(one: list[str], other: list[str], kind: str, reverse: str) -> None:
    assert found(a=one, b=other) == [("a", kind, "b"), ("b", reverse, "a")]


def test_different_stories_are_no_copies() -> None:
    assert found(a=STORM, b=OTHER, c=LAST_YEAR) == []


def test_one_shared_background_paragraph_makes_no_copy() -> None:
    assert found(a=[*OTHER, *LAST_YEAR, REWRITTEN[3]], b=STORM) == []


def test_similarity_is_the_share_of_aligned_words() -> None:
    corpus = copies.find((article("a", STORM), article("b", STORM[:2] + OTHER[:2])))
    (copy,) = corpus[0].article.copies
    aligned = sum(len(t.split()) for t in STORM[:2])
    whole = sum(len(t.split()) for t in STORM + STORM[:2] + OTHER[:2])
    assert copy.similarity == round(2 * aligned / whole, 2)


def test_copies_count_as_one_story() -> None:
    corpus = copies.find((article("a", STORM), article("b", REWRITTEN), article("c", OTHER)))
    articles = {f.article.id: f.article for f in corpus}
    assert tellers(articles) == {"a": "a", "b": "a", "c": "c"}
