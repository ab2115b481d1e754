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


def built(root: Path, jobs: str, surroundings: dict[str, str]) -> dict[str, str]:
    command = [sys.executable, "-m", "generator", "build", "--root", str(root), "--jobs", jobs]
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"} | surroundings
    subprocess.run(command, cwd=HERE, env=environment, check=True, capture_output=True)
    return digests(root)


def put_in_again_backwards(seeds: Path) -> None:
    """The same files, made in the opposite order: a folder lists them as they came."""
    files = {path: path.read_bytes() for path in sorted(seeds.iterdir())}
    for path in files:
        path.unlink()
    for path in reversed(files):
        path.write_bytes(files[path])


@pytest.mark.slow
def test_builds_of_the_same_input_are_byte_identical_whatever_surrounds_them(tmp_path):
    here, there = copy_dossier(HERE, tmp_path / "one"), copy_dossier(HERE, tmp_path / "another")
    put_in_again_backwards(there / "seeds")
    first = built(here, "1", HERE_AND_NOW)
    second = built(there, "2", ELSEWHERE)
    on_top = built(here, "2", ELSEWHERE)  # with what was extracted before
    assert first.keys() == second.keys() == on_top.keys()
    assert {name for name in first if not first[name] == second[name] == on_top[name]} == set()
    assert "site/dossier.pdf" in first
    assert "site/data/dossier.json" in first
