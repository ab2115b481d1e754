"""Publication days that people decide, or that the rest of the corpus does."""

from generator.model.article import Article, Paragraph, Published
from generator.model.curation import CuratedDecision, Handle
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve import published


def article(id: str, words: str, *days: str, outlet: str | None = None) -> Findings:
    """An article whose header holds `words`, which allow the `days`."""
    where = (Reference(id, 1, 0, len(words), words),)
    readings = tuple(map(Date, days)) if len(days) > 1 else ()
    date = Date(days[0][:4]) if readings else Date(days[0])
    stated = Published(date, "stated", "The header gives it.", where, readings)
    text = (Paragraph(1, words, "metadata"),)
    return Findings(Article(id, f"seeds/{id}.txt", "", id, "lead", stated, outlet, (), (), None, "en", text))


def days(*corpus: Findings) -> list[str]:
    return [str(f.article.published.date) for f in published.stated(corpus, ())]


UNSURE = article("a", "12/03/2021", "2021-03-12", "2021-12-03")


def test_the_year_alone_is_kept_where_nothing_decides() -> None:
    assert days(UNSURE) == ["2021"]


def test_the_order_of_the_other_articles_decides() -> None:
    assert days(UNSURE, article("b", "25/03/2021", "2021-03-25")) == ["2021-03-12", "2021-03-25"]
    assert days(UNSURE, article("b", "03/25/2021", "2021-03-25")) == ["2021-12-03", "2021-03-25"]


def test_a_corpus_at_odds_decides_nothing() -> None:
    both = article("b", "25/03/2021", "2021-03-25"), article("c", "03/25/2021", "2021-03-25")
    assert days(UNSURE, *both)[0] == "2021"


def test_the_outlets_own_order_goes_first() -> None:
    unsure = article("a", "12/03/2021", "2021-03-12", "2021-12-03", outlet="Oslo Herald")
    own = article("b", "03/25/2021", "2021-03-25", outlet="Oslo Herald")
    others = article("c", "25/03/2021", "2021-03-25"), article("d", "26/03/2021", "2021-03-26")
    settled = published.stated((unsure, own, *others), ())[0].article.published
    assert (str(settled.date), settled.readings) == ("2021-12-03", ())
    assert settled.why == "“12/03/2021” is read with the month first, as Oslo Herald writes it elsewhere."


def test_a_decision_wins_over_all() -> None:
    decision = CuratedDecision(
        "articles",
        "date",
        (Handle("a"),),
        "2021-03-11",
        "the author said so",
        None,
        None,
        "curation/articles.yml",
        3,
    )
    settled = published.stated((UNSURE,), (decision,))[0].article.published
    assert (str(settled.date), settled.origin, settled.readings) == ("2021-03-11", "curated", ())
    assert settled.why == "Decided in curation/articles.yml, line 3: the author said so."
