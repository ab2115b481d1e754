"""The workflows: least rights, fixed actions, and no code of a stranger beside a right to write."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / ".github/workflows", ROOT / "generator/export/new/dot-github/workflows")
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


def test_a_new_dossier_has_the_same_comment_and_template() -> None:
    for name in ("workflows/comment.yml", "pull_request_template.md"):
        ours, new = ROOT / ".github" / name, ROOT / "generator/export/new/dot-github" / name
        assert ours.read_bytes() == new.read_bytes()
