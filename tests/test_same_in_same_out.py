"""Two builds of the same input are byte-identical, whatever surrounds them."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import HERE, copy_dossier

HERE_AND_NOW = {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"}
ELSEWHERE = {
    "PYTHONHASHSEED": "77",
    "LC_ALL": "C.UTF-8",
    "TZ": "America/Los_Angeles",
    "SOURCE_DATE_EPOCH": "1",
}


def digests(root: Path) -> dict[str, str]:
    """The SHA-256 of every file below docs/ and site/, by path."""
    files = sorted(p for part in ("docs", "site") for p in (root / part).rglob("*") if p.is_file())
    return {p.relative_to(root).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def built(folder: Path, jobs: str, surroundings: dict[str, str]) -> dict[str, str]:
    root = copy_dossier(HERE, folder)
    command = [sys.executable, "-m", "generator", "build", "--root", str(root), "--jobs", jobs]
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"} | surroundings
    subprocess.run(command, cwd=HERE, env=environment, check=True, capture_output=True)
    return digests(root)


@pytest.mark.slow
def test_two_builds_in_different_surroundings_are_byte_identical(tmp_path):
    first = built(tmp_path / "one", "1", HERE_AND_NOW)
    second = built(tmp_path / "another", "2", ELSEWHERE)
    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == set()
    assert "site/dossier.pdf" in first
    assert "site/data/dossier.json" in first
