"""What people decided about whole articles reaches the dossier."""

from generator import resolve
from generator.model.addresses import Addresses
from generator.model.article import Article, Paragraph, Published
from generator.model.curation import CuratedDecision, Curation, Handle
from generator.model.dossier import Dossier
from generator.model.findings import Findings
from generator.settings import Settings

STORY = (
    "A storm closed the port of Oslo on Monday and left eleven ships waiting in the fjord.",
    "The largest crane lost its cable, and workers spent the night securing loose containers.",
    "Ferries to Denmark were cancelled until Wednesday, which stranded hundreds of passengers.",
)


def article(id: str) -> Findings:
    told = tuple(Paragraph(n, text, "body") for n, text in enumerate(STORY, 1))
    unknown = Published(None, "unknown", "")
    return Findings(Article(id, f"seeds/{id}.txt", "", id, "lead", unknown, None, (), (), None, "en", told))


def decided(kind: str, *articles: str, value: str | None = None) -> CuratedDecision:
    about = tuple(map(Handle, articles))
    return CuratedDecision("articles", kind, about, value, "so", None, None, "curation/articles.yml", 1)


def dossier(*decisions: CuratedDecision) -> Dossier:
    """The dossier of two articles, a and b, that tell the same story."""
    corpus = article("a"), article("b")
    return resolve.dossier(corpus, Curation(decisions), Addresses(), Settings()).dossier


def test_without_a_decision_they_are_copies() -> None:
    assert [[c.article for c in a.copies] for a in dossier().articles] == [["b"], ["a"]]


def test_an_excluded_article_is_left_out() -> None:
    found = dossier(decided("exclude", "b"))
    assert [(a.id, a.copies) for a in found.articles] == [("a", ())]
    assert [d.what for d in found.decisions] == ["exclude: b"]


def test_a_decided_title_and_outlet_are_shown() -> None:
    found = dossier(
        decided("title", "a", value="Storm over Oslo"), decided("outlet", "a", value="Oslo Herald")
    )
    told = [(a.title, a.title_from, a.outlet) for a in found.articles]
    assert told == [("Storm over Oslo", "curated", "Oslo Herald"), ("b", "lead", None)]


def test_stories_told_apart_by_people_are_no_copies() -> None:
    assert [a.copies for a in dossier(decided("not-a-copy", "b", "a")).articles] == [(), ()]
