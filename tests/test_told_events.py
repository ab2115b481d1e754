"""What the dossier tells of short articles on many topics: the main events, their days and their titles."""

from pathlib import Path

import pytest
import yaml

from generator.build import resolved
from generator.model.dossier import Dossier

CASES = yaml.safe_load(Path(__file__).with_name("told_events.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """One dossier of all articles, each a seed of its own."""
    root = tmp_path_factory.mktemp("told")
    (root / "seeds").mkdir()
    for n, case in enumerate(CASES):
        (root / "seeds" / f"{n}.txt").write_text(f" {case['article']}", encoding="utf-8")
    return resolved(root, jobs=1).dossier


@pytest.mark.parametrize("n", range(len(CASES)), ids=lambda n: CASES[n]["article"].split("\n")[0][16:46])
def test_the_main_events_of_an_article_are_told(n: int, dossier: Dossier) -> None:
    article = next(a.id for a in dossier.articles if a.source == f"seeds/{n}.txt")
    told = {
        f"{e.date or 'undated'} {e.status} {e.type} {e.title}"
        for e in dossier.events
        if any(r.article == article for r in e.evidence)
    }
    assert set(CASES[n]["events"]) <= told


NEVER = [n for n, case in enumerate(CASES) if "never" in case]


@pytest.mark.parametrize("n", NEVER, ids=lambda n: CASES[n]["article"].split("\n")[0][16:46])
def test_what_an_article_does_not_say_is_not_told(n: int, dossier: Dossier) -> None:
    article = next(a.id for a in dossier.articles if a.source == f"seeds/{n}.txt")
    told = [e.title for e in dossier.events if any(r.article == article for r in e.evidence)]
    assert not [title for title in told for words in CASES[n]["never"] if words in title]


def test_no_title_is_without_content(dossier: Dossier) -> None:
    empty = ("makes an announcement", "makes demands", "makes an offer", "faces sanctions", "holds talks")
    assert not [e.title for e in dossier.events if e.title.endswith(empty)]
