"""The site takes its place as a whole, or not at all; people's own pages stay in it."""

from pathlib import Path

import pytest

from generator.errors import UserError
from generator.export import docs, site
from generator.model.addresses import Addresses
from generator.model.page import Page

HOME = Page("index.md", "---\ntitle: Home\n---\n\n# Home\n")
SHOWN = Page("index.md", HOME.text + "\nTwelve articles.\n")


def rendered(root: Path, source: Path, staging: Path, *_: object) -> None:
    """In the place of MkDocs: each page as it is."""
    for path in source.rglob("*.md"):
        target = staging / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(site, "_render", rendered)
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    docs.write(tmp_path, (HOME,), Addresses())
    site.write(tmp_path, None, {"data/a.json": b"{}"})
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    return {p.relative_to(root / "site").as_posix(): p.read_bytes() for p in (root / "site").rglob("*.*")}


def test_pages_stand_in_the_place_of_those_in_docs_and_peoples_own_stay(root: Path) -> None:
    (root / "docs/own.md").write_text("# Mine\n")
    site.write(root, None, {}, (SHOWN, Page("own.md", "# Generated\n"), Page("more/new.md", "# New\n")))
    assert b"Twelve articles." in files(root)["index.md"]
    assert files(root)["own.md"] == b"# Mine\n"
    assert files(root)["more/new.md"] == b"# New\n"
    assert "Twelve" not in (root / "docs/index.md").read_text()
    assert sorted(p.name for p in (root / ".dossier").iterdir() if p.is_dir()) == []


def test_a_full_disk_leaves_the_site_as_it_was_and_nothing_aside(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(root)

    def full(self: Path, _: bytes) -> int:
        raise OSError(28, "No space left on device", str(self))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match=r"No space left on device\)\. Make room"):
        site.write(root, None, {}, (SHOWN,))
    monkeypatch.undo()
    assert files(root) == before
    assert not (root / ".dossier/docs").exists()


@pytest.mark.parametrize("refused", ["site", ".dossier/site"])
def test_a_site_that_cannot_be_replaced_is_named_and_stays(
    root: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    before, real = files(root), Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self == root / refused:
            raise PermissionError(13, "Permission denied", str(self), str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(UserError, match=r"^site: it cannot be written \(Permission denied\)"):
        site.write(root, None, {}, (SHOWN,))
    assert files(root) == before
