"""What several tests share: a folder that holds a dossier, and this repository's own dossier, built."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from generator.build import build

settings.register_profile("any machine", deadline=None)  # a busy machine is no fault
settings.load_profile("any machine")

HERE = Path(__file__).parent.parent
PARTS = ("seeds", "curation", "docs", "mkdocs.yml", "dossier.yml")


def copy_dossier(source: Path, target: Path) -> Path:
    """The input files of a dossier, copied to another folder."""
    for name in PARTS:
        if (source / name).is_dir():
            shutil.copytree(source / name, target / name)
        elif (source / name).exists():
            shutil.copy(source / name, target / name)
    return target


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's dossier, copied and built: the folder that holds docs/ and site/."""
    root = copy_dossier(HERE, tmp_path_factory.mktemp("own"))
    build(root)
    return root


@pytest.fixture
def dossier(tmp_path: Path) -> Callable[..., Path]:
    """Make a dossier folder: `dossier({"a.txt": "Text …"})` returns its root."""

    def make(seeds: dict[str, str | bytes]) -> Path:
        shutil.copy(HERE / "mkdocs.yml", tmp_path / "mkdocs.yml")
        (tmp_path / "seeds").mkdir()
        for name, content in seeds.items():
            path = tmp_path / "seeds" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return make
