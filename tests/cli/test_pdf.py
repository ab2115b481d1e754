"""`dossier pdf`: what is printed on demand stays with the site, and what is asked wrongly is told."""

import shutil
from pathlib import Path

import pytest

from generator import build
from generator.export import site
from generator.export.pdf.press import Press, PressError
from tests.cli.test_bad_input import GOOD, run
from tests.conftest import HERE

BROOK, DENE = "people/ada-brook", "people/carl-dene"
LINK = 'href="../briefs/people/{}.pdf"'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier of one article with its site; one brief is listed in its settings."""
    root = tmp_path_factory.mktemp("built")
    shutil.copy(HERE / "mkdocs.yml", root)
    (root / "seeds").mkdir()
    (root / "seeds" / "talks.txt").write_text(GOOD)
    (root / "dossier.yml").write_text(f"title: Talks\npdf:\n  briefs: [{DENE}, people/gone-away]\n")
    (root / "mkdocs.yml").write_text(
        (root / "mkdocs.yml").read_text().replace("China and Russia, 2022–2023", "Talks")
    )
    build.build(root, jobs=1)
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "dossier")


@pytest.fixture
def pdf(root: Path, capsys, monkeypatch):
    def run_pdf(*options: str) -> tuple[int, str, str]:
        return run(capsys, monkeypatch, "pdf", "--root", str(root), "--jobs", "1", *options)

    return run_pdf


def page(root: Path, name: str) -> str:
    return (root / "site" / "people" / f"{name}.html").read_text(encoding="utf-8")


def test_a_listed_brief_is_printed_with_each_build_and_linked_from_its_page(root: Path) -> None:
    assert (root / "site" / "briefs" / f"{DENE}.pdf").exists()
    assert LINK.format("carl-dene") in page(root, "carl-dene")
    assert "Printed brief" not in page(root, "ada-brook")


def test_a_brief_that_cannot_be_printed_is_told_and_the_others_are(root: Path) -> None:
    assert "site/briefs/people/gone-away.pdf: there is no people/gone-away" in "\n".join(
        map(str, build.build(root, "pdf", jobs=1).problems)
    )


def test_what_was_printed_on_demand_is_printed_again_and_linked_by_the_next_build(root: Path, pdf) -> None:
    for asked in (["--about", BROOK], ["--from", "2024-05", "--to", "2024-06"]):
        code, out, _ = pdf(*asked)
        assert code == 0
        assert "The next `dossier build` prints it anew and links to it." in out
    brief, period = (root / "site/briefs" / f"{name}.pdf" for name in (BROOK, "from-2024-05-to-2024-06"))
    before = brief.read_bytes(), period.read_bytes()
    brief.write_bytes(b"outdated")
    build.build(root, jobs=1)
    assert (brief.read_bytes(), period.read_bytes()) == before
    assert LINK.format("ada-brook") in page(root, "ada-brook")
    downloads = (root / "site" / "downloads.html").read_text(encoding="utf-8")
    assert (
        'href="briefs/from-2024-05-to-2024-06.pdf">The printed briefing, from 2024-05 to 2024-06<'
        in downloads
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--about", "people/ada-brok"], "there is no people/ada-brok. Did you mean people/ada-brook?"),
        (["--about", "places/westford"], "there is no places/westford. Give people/ID or events/ID"),
        (["--about", "../../x"], "there is no ../../x"),
        (["--from", "2031-05"], "nothing happened from 2031-05 to the end. Choose other days."),
        (["--from", "2025", "--to", "2024"], "no period goes from 2025 to 2024. Give the earlier one first"),
        (["--about", BROOK, "--from", "2025"], "nothing happened from 2025 to the end"),
    ],
)
def test_what_cannot_be_printed_is_told_and_changes_nothing(
    root: Path, pdf, options: list[str], said: str
) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*.pdf")}
    code, _, err = pdf(*options)
    assert code == 1
    assert said in err
    assert {path: path.read_bytes() for path in root.rglob("*.pdf")} == before


@pytest.mark.parametrize("day", ["2024-02-31", "yesterday", "2024-05~", "2024-W08", "2024-05/2024-06"])
def test_a_day_that_is_none_is_refused(pdf, day: str) -> None:
    code, _, err = pdf("--from", day)
    assert code == 2
    assert "is no date" in err


def test_a_press_that_fails_is_told_and_the_old_print_stays(root: Path, pdf, monkeypatch) -> None:
    def fail(*_: object) -> bytes:
        raise PressError("no ink")

    monkeypatch.setattr(Press, "single", fail)
    before = (root / "site" / "dossier.pdf").read_bytes()
    code, _, err = pdf()
    assert code == 1
    assert "site/dossier.pdf: it could not be printed (no ink)" in err
    assert (root / "site" / "dossier.pdf").read_bytes() == before


def test_a_file_that_is_open_elsewhere_is_told_and_stays(root: Path, pdf, monkeypatch) -> None:
    def held(_self: Path, target: Path) -> Path:
        raise PermissionError(13, "The file is in use", str(target))

    monkeypatch.setattr(Path, "replace", held)
    code, _, err = pdf()
    assert code == 1
    assert "site/dossier.pdf: it cannot be written (The file is in use). Make room, grant access" in err
    assert (root / "site" / "dossier.pdf").read_bytes().startswith(b"%PDF")


def test_a_site_that_cannot_be_put_in_place_leaves_the_old_one(root: Path, monkeypatch) -> None:
    real = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self.parent.name == ".dossier" and self.name == "site":
            raise PermissionError(13, "Permission denied", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(build.UserError, match=r"site: it cannot be written \(Permission denied\)"):
        site.write(root, None, {})
    assert (root / "site" / "dossier.pdf").exists()


def test_without_a_site_the_print_stands_alone(root: Path, pdf) -> None:
    shutil.rmtree(root / "site")
    code, out, _ = pdf()
    assert code == 0
    assert [path.name for path in (root / "site").iterdir()] == ["dossier.pdf"]
    assert "made" in out
