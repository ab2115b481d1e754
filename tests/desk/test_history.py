"""What the site tells of git's history; all articles are invented."""

import shutil
from pathlib import Path

from generator import build, read
from generator.model.history import Span
from generator.model.time import Date

ROOT = Path(__file__).parent.parent.parent


def test_the_site_shows_when_articles_and_people_came_and_docs_does_not(desk) -> None:
    shutil.copy(ROOT / "mkdocs.yml", desk.root)
    build.build(desk.root, only="docs", jobs=1)  # the site's name is now the dossier's title
    desk.git("add", "mkdocs.yml", "docs")
    desk.git("commit", "-q", "-m", "Site")
    build.build(desk.root, jobs=1)
    site = desk.root / "site"
    assert "First seen in this dossier on 2031-07-01" in (site / "people/ada-bell.html").read_text("utf-8")
    assert "Ada Bell visits Lisbon" in (site / "review/whats-new.html").read_text("utf-8")
    assert not (desk.root / "docs/review/whats-new.md").exists()
    assert desk.git("status", "--porcelain", "docs") == ""


def test_a_seed_has_the_days_of_its_first_and_last_commit(desk) -> None:
    seed = desk.root / "seeds/lisbon-visit.txt"
    seed.write_text(seed.read_text("utf-8") + "\nMore.\n", "utf-8")
    desk.git("commit", "-q", "-a", "-m", "Change", "--date", "2031-08-02T12:00:00Z")
    (one, two) = read.history(desk.root).spans
    assert one == Span("seeds/harbour-talks.txt", Date("2031-07-01"), Date("2031-07-01"))
    assert two == Span("seeds/lisbon-visit.txt", Date("2031-07-01"), Date("2031-08-02"))


def test_without_a_history_there_is_none(desk, tmp_path_factory) -> None:
    plain = tmp_path_factory.mktemp("plain")
    assert read.history(plain).spans == ()
    shallow = tmp_path_factory.mktemp("shallow") / "clone"
    seed = desk.root / "seeds/lisbon-visit.txt"
    seed.write_text("Another text.\n", "utf-8")
    desk.git("commit", "-q", "-a", "-m", "Change")
    desk.git("clone", "-q", "--depth", "1", desk.root.as_uri(), str(shallow))
    assert read.history(shallow).spans == ()
