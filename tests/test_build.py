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
