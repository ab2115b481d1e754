"""A dossier in a git repository of its own. All articles and people are invented."""

import os
import subprocess
from pathlib import Path

import pytest

from generator import build

ARTICLES = {
    "harbour-talks": """ date 2031-05-02 Bell and Cray meet in Oslo

Foreign Minister Ada Bell met Trade Minister Tom Cray in Oslo on Thursday. “We agreed,” Bell said.

Cray will visit Lisbon in June.
""",
    "lisbon-visit": """ date 2031-05-09 Ada Bell visits Lisbon

Minister Ada Bell visited Lisbon on Wednesday and met President Rosa Lindt. Lindt said the talks were frank.
""",
    "resignation": """ date 2031-06-11 Cray resigns

Trade Minister Tom Cray resigned on Tuesday, the ministry said. Prime Minister Ivo Marsh thanked Cray.

Patricia Bell, a farmer, protested in Oslo on Monday. Patricia Bell said prices were too low.
""",
}
GIT = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "Desk",
    "GIT_AUTHOR_EMAIL": "desk@example.org",
    "GIT_COMMITTER_NAME": "Desk",
    "GIT_COMMITTER_EMAIL": "desk@example.org",
    "GIT_AUTHOR_DATE": "2031-07-01T12:00:00Z",
    "GIT_COMMITTER_DATE": "2031-07-01T12:00:00Z",
}
NEW = Path(build.__file__).parent / "export" / "new"


class Desk:
    """A dossier, and what people do with it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def git(self, *arguments: str, check: bool = True) -> str:
        """Run git in the dossier; what it printed."""
        command = ["git", "-C", str(self.root), *arguments]
        done = subprocess.run(
            command, env=os.environ | GIT, capture_output=True, encoding="utf-8", check=False
        )
        assert not check or done.returncode == 0, done.stderr
        return done.stdout

    def add(self, *names: str) -> None:
        """Put articles into seeds/."""
        (self.root / "seeds").mkdir(exist_ok=True)
        for name in names:
            (self.root / "seeds" / f"{name}.txt").write_text(ARTICLES[name], encoding="utf-8")

    def save(self, message: str) -> None:
        """Build and commit."""
        build.build(self.root, only="docs", jobs=1)
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)

    def people(self) -> dict[str, str]:
        """The names of all people by their ids."""
        return {p.id: p.name for p in build.resolved(self.root, 1).dossier.people}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A committed dossier of two articles."""
    made = Desk(tmp_path)
    made.add("harbour-talks", "lisbon-visit")
    (tmp_path / ".gitattributes").write_bytes((NEW / "dot-gitattributes").read_bytes())
    made.git("init", "-q", "-b", "main")
    made.save("Begin")
    return made
