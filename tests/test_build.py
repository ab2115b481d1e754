"""The pipeline: one article's trouble is not the others'."""

import pytest

from generator import build, extract

TEXT = "date 2024-05-02 Mayor Ada Brook met Governor Carl Dene in Westford on Thursday.\n"


def test_an_article_on_which_the_program_fails_is_reported_and_keeps_its_page(dossier, monkeypatch):
    findings = extract.findings

    def faulty(article, model):
        if article.id == "bad":
            raise IndexError("out of range")
        return findings(article, model)

    monkeypatch.setattr(extract, "findings", faulty)
    found = build.resolved(dossier({"bad.txt": TEXT, "good.txt": TEXT.replace("May", "Dep")}), jobs=1)
    assert [a.id for a in found.dossier.articles] == ["bad", "good"]
    (problem,) = [p for p in found.problems if "program failed" in p.found]
    assert problem.file == "seeds/bad.txt"
    assert {m.article for entry in found.dossier.dates for m in entry.mentions} == {"good"}


def test_a_folder_without_articles_is_refused(dossier):
    with pytest.raises(build.UserError, match="no article"):
        build.resolved(dossier({}))


UNMATCHED = """\
- decision: name
  about: [{article: a, words: Eve Holt}]
  value: Eva Holt
- decision: name
  about: [{article: gone, words: Ada Brook}]
  value: Ada M. Brook
"""


def test_a_build_reports_decisions_and_notes_that_match_nothing(dossier):
    root = dossier({"a.txt": TEXT})
    (root / "curation" / "notes" / "people").mkdir(parents=True)
    (root / "curation" / "people.yml").write_text(UNMATCHED)
    (root / "curation" / "notes" / "people" / "eve-holt.md").write_text("Look her up.\n")
    found = build.resolved(root, jobs=1)
    assert [(p.file, p.line, p.found) for p in found.problems] == [
        ("curation/people.yml", 1, "“Eve Holt” in a: the article has no such words"),
        ("curation/people.yml", 4, "there is no article `gone`"),
        ("curation/notes/people/eve-holt.md", None, "there is no page people/eve-holt"),
    ]


def test_an_article_that_tells_nothing_makes_a_whole_dossier(dossier):
    root = dossier({"rain.txt": "date 2024-05-02 It rained and rained.\n"})
    built = build.build(root, jobs=1)
    assert (built.dossier.events, built.dossier.people, built.problems) == ((), (), ())
    assert (root / "site/index.html").exists()
    assert (root / "site/dossier.pdf").exists()


def test_a_missing_configuration_is_said_before_the_work_begins(dossier, monkeypatch):
    root = dossier({"a.txt": TEXT})
    (root / "mkdocs.yml").unlink()
    monkeypatch.setattr(build, "resolved", lambda *_: pytest.fail("read the articles first"))
    with pytest.raises(build.UserError, match=r"mkdocs\.yml: there is no such file"):
        build.build(root)
