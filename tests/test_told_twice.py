"""What two articles on the same news tell together: each event once, with the reports of both."""

from pathlib import Path

import pytest
import yaml

from generator.build import resolved
from generator.model.dossier import Dossier

CASES = yaml.safe_load(Path(__file__).with_name("told_twice.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """One dossier of all tellings, each a seed of its own."""
    root = tmp_path_factory.mktemp("twice")
    (root / "seeds").mkdir()
    for n, case in enumerate(CASES):
        for m, telling in enumerate(case["tellings"]):
            (root / "seeds" / f"{n}-{m}.txt").write_text(f" {telling}", encoding="utf-8")
    return resolved(root, jobs=1).dossier


def _told_by(dossier: Dossier) -> dict[str, set[str]]:
    """Each event as a line of the table, with the numbers of the articles that tell it."""
    number = {a.id: Path(a.source).stem for a in dossier.articles}
    return {
        f"{e.date or 'undated'} {e.status} {e.type} {e.title}": {number[r.article] for r in e.evidence}
        for e in dossier.events
    }


@pytest.mark.parametrize("n", range(len(CASES)), ids=lambda n: CASES[n]["events"][0])
def test_both_articles_tell_the_event(n: int, dossier: Dossier) -> None:
    told = _told_by(dossier)
    assert {line: told.get(line) for line in CASES[n]["events"]} == {
        line: {f"{n}-0", f"{n}-1"} for line in CASES[n]["events"]
    }


def test_no_event_is_told_by_articles_on_different_news(dossier: Dossier) -> None:
    mixed = {
        line: told for line, told in _told_by(dossier).items() if len({t.split("-")[0] for t in told}) > 1
    }
    assert not mixed
