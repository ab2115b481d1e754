"""A line that many stories share is furniture, and nothing found in it survives."""

from dataclasses import replace

from generator.model.article import Article, Paragraph, Published
from generator.model.findings import Findings
from generator.model.names import NameCandidate
from generator.model.speech import QuoteCandidate
from generator.resolve import roles

LINE = "Ann Doe writes the evening letter from Oslo."


def article(id: str, *texts: str) -> Article:
    paragraphs = tuple(Paragraph(n, text, "body") for n, text in enumerate(texts, 1))
    unknown = Published(None, "unknown", "")
    return Article(id, f"seeds/{id}.txt", "", id, "lead", unknown, None, (), (), None, "en", paragraphs)


def findings(id: str, *texts: str) -> Findings:
    """One name and one quote in each paragraph; every quote carries on the one before."""
    made = article(id, *texts)
    words = [made.reference(p.n, 0, 3) for p in made.paragraphs]
    quotes = tuple(
        QuoteCandidate(w, "direct", None, None, None, None, continues=i - 1 if i else None)
        for i, w in enumerate(words)
    )
    return Findings(
        made,
        sentences=tuple(words),
        names=tuple(NameCandidate(w, "person", ()) for w in words),
        quotes=quotes,
    )


CORPUS = (
    findings("a", "The port of Oslo was closed by a storm.", LINE, "Ships wait in the fjord."),
    findings("b", "Bergen has a new mayor.", LINE),
    findings("c", "Trains to Narvik are late again.", "evening", LINE),
)


def test_a_line_of_three_stories_is_furniture() -> None:
    settled = roles.settle(CORPUS)
    assert [[p.role for p in f.article.paragraphs] for f in settled] == [
        ["body", "furniture", "body"],
        ["body", "furniture"],
        ["body", "body", "furniture"],
    ]


def test_its_candidates_are_dropped_and_quotes_keep_their_order() -> None:
    a = roles.settle(CORPUS)[0]
    assert [n.where.paragraph for n in a.names] == [1, 3]
    assert [s.paragraph for s in a.sentences] == [1, 3]
    assert [(q.where.paragraph, q.continues) for q in a.quotes] == [(1, None), (3, None)]


def test_a_quote_that_carries_on_a_kept_one_points_to_its_new_place() -> None:
    a = findings("a", LINE, "The port of Oslo was closed by a storm.", "Ships wait in the fjord.")
    left = roles.settle((a, *CORPUS[1:]))[0].quotes
    assert [(q.where.paragraph, q.continues) for q in left] == [(2, None), (3, 0)]


def test_two_stories_are_not_many() -> None:
    assert roles.settle(CORPUS[:2]) == CORPUS[:2]


def test_copies_of_one_story_may_share_every_line() -> None:
    story = ("The port of Oslo was closed by a storm.", LINE, "Ships wait in the fjord.")
    copies = tuple(findings(id, *story) for id in "abcd")
    assert roles.settle(copies) == copies


def test_a_shared_date_line_stays_metadata() -> None:
    dated = [
        replace(
            f,
            article=replace(
                f.article, paragraphs=tuple(replace(p, role="metadata") for p in f.article.paragraphs)
            ),
        )
        for f in CORPUS
    ]
    assert roles.settle(tuple(dated)) == tuple(dated)
