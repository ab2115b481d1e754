"""A reference holds only if it quotes its paragraph exactly."""

import pytest

from generator.model.article import Article, Paragraph, Published
from generator.model.text import Reference
from generator.resolve.soundness import holds

ARTICLE = Article(
    id="a",
    source="seeds/a.txt",
    sha256="",
    title="",
    title_from="lead",
    published=Published(None, "unknown", ""),
    outlet=None,
    agencies=(),
    authors=(),
    dateline=None,
    language="en",
    paragraphs=(Paragraph(1, "Zoë said: 你好 😀.", "body"),),
)


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (Reference("a", 1, 0, 3, "Zoë"), True),
        (Reference("a", 1, 10, 12, "你好"), True),
        (Reference("a", 1, 13, 14, "😀"), True),
        (Reference("a", 1, 0, 3, "Zoe"), False),
        (Reference("a", 1, 0, 0, ""), False),
        (Reference("a", 1, -3, 3, "Zoë"), False),
        (Reference("a", 1, 0, 99, "Zoë said: 你好 😀."), False),
        (Reference("a", 0, 0, 3, "Zoë"), False),
        (Reference("a", 2, 0, 3, "Zoë"), False),
        (Reference("b", 1, 0, 3, "Zoë"), False),
    ],
)
def test_a_reference_quotes_its_paragraph_exactly(reference, expected):
    assert holds(reference, {"a": ARTICLE}) is expected
