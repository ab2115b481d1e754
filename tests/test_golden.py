"""Small invented dossiers, whole: what docs/ holds for these seeds is kept beside them, reviewed as a diff.

After a change that is meant: `GOLDEN=write make test`, then read `git diff tests/golden`.
"""

import os
import shutil
from pathlib import Path

import pytest

from generator.build import build

GOLDEN = Path(__file__).parent / "golden"


def pages(docs: Path) -> dict[str, str]:
    """Every Markdown page and the remembered addresses, by path; the theme and pictures are not golden."""
    files = sorted([*docs.rglob("*.md"), docs / ".addresses.yml"])
    return {p.relative_to(docs).as_posix(): p.read_text(encoding="utf-8") for p in files}


@pytest.mark.parametrize("name", sorted(p.name for p in GOLDEN.iterdir()))
def test_these_seeds_make_these_pages(name: str, tmp_path: Path) -> None:
    root = tmp_path / name
    shutil.copytree(GOLDEN / name, root, ignore=shutil.ignore_patterns("docs"))
    build(root, only="docs", jobs=1)
    made = pages(root / "docs")
    if os.environ.get("GOLDEN") == "write":
        shutil.rmtree(GOLDEN / name / "docs", ignore_errors=True)
        for path, text in made.items():
            (GOLDEN / name / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / name / "docs" / path).write_text(text, encoding="utf-8")
    expected = pages(GOLDEN / name / "docs")
    assert sorted(made) == sorted(expected)
    for path, text in made.items():
        assert text == expected[path], path
