"""The rooms of the house: who may import whom."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "generator"
STAGES = {"read", "extract", "resolve", "render", "export"}
FOUNDATION = {"model", "lexicon", "settings", "errors"}

MAY_IMPORT = {
    "model": {"model"},
    "lexicon": {"lexicon"},
    "errors": set(),
    "settings": {"model"},
    **{stage: FOUNDATION | {stage} for stage in STAGES},
    "build": FOUNDATION | STAGES,
    "desk": FOUNDATION | STAGES | {"build", "desk"},
    "cli": {"model", "errors"} | {"build", "desk", "cli"},
    "__init__": set(),
    "__main__": {"cli"},
}
HOME_OF = {
    "spacy": "extract/parser.py",
    "jinja2": "render/",
    "mkdocs": "export/",
    "typst": "export/",
    "ruamel": "export/curation.py",
    "typer": "cli/",
    "rich": "cli/",
}
FILES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that a file imports, by its full dotted name."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_file_imports_only_what_its_room_may(path: Path) -> None:
    ours = {name.split(".")[1] for name in imports(path) if name.startswith("generator.")}
    ours -= {"__version__"}
    assert ours <= MAY_IMPORT[room(path)], f"{path}: {ours - MAY_IMPORT[room(path)]}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_library_stays_at_home(path: Path) -> None:
    here = path.relative_to(PACKAGE).as_posix()
    for name in imports(path):
        home = HOME_OF.get(name.split(".")[0])
        assert home is None or here.startswith(home), f"{here} imports {name}, which lives in {home}"
