"""The workflows: least rights, fixed actions, and no code of a stranger beside a right to write."""

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
NEW = ROOT / "generator/export/new"
FOLDERS = (ROOT / ".github/workflows", NEW / "dot-github/workflows")
WORKFLOWS = [path for folder in FOLDERS for path in sorted(folder.glob("*.yml"))]


def jobs(path: Path) -> list[dict]:
    whole = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return [{"permissions": whole["permissions"], "on": whole["on"], **job} for job in whole["jobs"].values()]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_action_is_fixed_and_no_expression_stands_in_a_script(path: Path) -> None:
    for job in jobs(path):
        for step in job["steps"]:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step.get("uses", "actions/x@" + "0" * 40))
            assert "${{" not in step.get("run", "")
            assert "secrets." not in str(step)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_who_may_write_checks_nothing_out(path: Path) -> None:
    for job in jobs(path):
        checks_out = any("actions/checkout@" in step.get("uses", "") for step in job["steps"])
        writes = "write" in dict(job["permissions"]).values()
        assert not (checks_out and writes)
        assert "pull_request_target" not in job["on"]


def installs() -> list[str]:
    """The script of each place where a new dossier's workflows install the generator."""
    workflows = [
        step["run"] for path in WORKFLOWS for job in jobs(path) for step in job["steps"] if "run" in step
    ]
    gitlab = yaml.safe_load((NEW / "dot-gitlab-ci.yml").read_text(encoding="utf-8"))
    return [
        *(script for script in workflows if "$generator" in script),
        "\n".join(gitlab["default"]["before_script"][1:]),
    ]


def test_only_what_is_fixed_by_its_hash_is_installed() -> None:
    assert len(installs()) == 3
    for script in installs():
        for line in script.splitlines():
            assert "pip install" not in line or "--require-hashes" in line or "--no-deps" in line


@pytest.mark.parametrize(("name", "missing"), [("", "the repository"), (".", "a commit")])
def test_a_workflow_that_was_not_filled_in_says_so(tmp_path: Path, name: str, missing: str) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for script in installs():
        given = os.environ | {"GENERATOR": name, "COMMIT": ""}
        done = subprocess.run(
            ["bash", "-e", "-c", script], env=given, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode != 0
        assert f"name {missing} of the generator at the top of this file" in done.stderr


def test_a_new_dossier_has_the_same_comment_and_template() -> None:
    for name in ("workflows/comment.yml", "pull_request_template.md"):
        ours, new = ROOT / ".github" / name, ROOT / "generator/export/new/dot-github" / name
        assert ours.read_bytes() == new.read_bytes()
