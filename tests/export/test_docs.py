"""What the build writes below docs/, and what it leaves alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import read
from generator.errors import Problem, UserError
from generator.export import docs
from generator.export.marks import stamped, state
from generator.model.addresses import Address, Addresses
from generator.model.page import Page

ADDRESSES = Addresses((Address("people", "ada", "talks", 1, "Ada Bell"),))
HOME = Page("index.md", "---\ntitle: Home\n---\n\n# Home\n")
ADA = Page("people/ada.md", "---\ntitle: Ada\n---\n\n# Ada\n\nMinister.\n")
PICTURE = Page("assets/time.svg", "<svg></svg>\n")
PAGES = (HOME, ADA, PICTURE)


def listing(root: Path) -> list[str]:
    return sorted(p.relative_to(root).as_posix() for p in (root / "docs").rglob("*") if p.is_file())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    docs.write(tmp_path, PAGES, ADDRESSES)
    return tmp_path


def test_everything_is_written_once(root: Path) -> None:
    assert listing(root) == [
        "docs/.addresses.yml",
        "docs/.generated.sha256",
        "docs/assets/time.svg",
        "docs/index.md",
        "docs/people/ada.md",
    ]
    assert docs.write(root, PAGES, ADDRESSES) == docs.Written((), ())
    assert read.addresses(root) == ADDRESSES


def test_only_what_changed_is_written_and_only_what_it_wrote_is_removed(root: Path) -> None:
    own = root / "docs" / "people" / "methods.md"
    own.write_text("# How we work\n", encoding="utf-8")
    changed = Page("index.md", HOME.text + "\nNews.\n")
    written = docs.write(root, (changed,), ADDRESSES)
    assert written.written == ("docs/.generated.sha256", "docs/index.md")
    assert written.removed == ("docs/assets/time.svg", "docs/people/ada.md")
    assert own.read_text(encoding="utf-8") == "# How we work\n"
    assert not (root / "docs" / "assets").exists()


def edit(root: Path, path: str, old: str, new: str) -> bytes:
    file = root / "docs" / path
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return file.read_bytes()


def test_a_page_edited_by_hand_stops_the_build_before_anything_is_written(root: Path) -> None:
    edited = edit(root, "people/ada.md", "Minister.", "Former minister.")
    with pytest.raises(UserError) as caught:
        docs.write(root, (Page("index.md", HOME.text + "News.\n"), ADA, PICTURE), ADDRESSES)
    words = str(caught.value)
    assert words.startswith("docs/people/ada.md:8: this generated file was edited by hand (lines 8).")
    assert "curation/people.yml or curation/notes/people/ada.md" in words
    assert "dossier adopt docs/people/ada.md" in words
    assert (root / "docs/people/ada.md").read_bytes() == edited
    assert "News" not in (root / "docs/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["people/ada.md", "docs/people/ada.md"])
def test_overwrite_drops_the_edit_of_the_named_page_only(root: Path, name: str) -> None:
    edit(root, "people/ada.md", "Minister.", "x")
    edit(root, "index.md", "# Home", "# Mine")
    with pytest.raises(UserError, match=r"docs/index.md"):
        docs.write(root, PAGES, ADDRESSES, overwrite=[name])
    assert docs.write(root, PAGES, ADDRESSES, overwrite=[name, "index.md"]).written == (
        "docs/index.md",
        "docs/people/ada.md",
    )


def test_a_build_that_fails_afterwards_leaves_docs_as_it_was(root: Path) -> None:
    before = {name: (root / name).read_bytes() for name in listing(root)}
    with (
        pytest.raises(RuntimeError),
        docs.written(root, (Page("index.md", "# New\n"), Page("dates/2031.md", "# 2031\n")), Addresses()),
    ):
        assert (root / "docs/dates/2031.md").exists()
        raise RuntimeError
    assert {name: (root / name).read_bytes() for name in listing(root)} == before


def test_where_the_former_pages_cannot_be_put_back_the_new_ones_stay_whole_and_that_is_said(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = UserError([Problem("site", None, "it cannot be written (disk full)", "Make room.")])
    with pytest.raises(UserError) as caught, docs.written(root, (HOME,), Addresses()):
        monkeypatch.setattr(docs, "commit", lambda *_: (_ for _ in ()).throw(full))
        raise full
    assert [p.file for p in caught.value.problems] == ["site", "docs/"]
    assert "docs/: holds the new pages, as the former ones could not be put back" in str(caught.value)
    assert listing(root) == ["docs/.addresses.yml", "docs/.generated.sha256", "docs/index.md"]


def test_an_edited_page_is_not_removed(root: Path) -> None:
    edit(root, "people/ada.md", "Minister.", "x")
    with pytest.raises(UserError, match=r"docs/people/ada.md: this generated file was edited by hand"):
        docs.write(root, (HOME, PICTURE), ADDRESSES)


def test_an_edited_picture_stops_the_build(root: Path) -> None:
    edit(root, "assets/time.svg", "<svg>", "<svg id='x'>")
    with pytest.raises(UserError, match=r"docs/assets/time.svg:1: this generated file was edited"):
        docs.write(root, PAGES, ADDRESSES)


@pytest.mark.parametrize("page", [ADA, PICTURE])
def test_a_persons_own_file_is_never_replaced(tmp_path: Path, page: Page) -> None:
    own = tmp_path / "docs" / page.path
    own.parent.mkdir(parents=True)
    own.write_text("mine\n", encoding="utf-8")
    with pytest.raises(UserError, match=f"docs/{page.path}: this is not a generated file"):
        docs.write(tmp_path, (page,), ADDRESSES)
    assert own.read_text(encoding="utf-8") == "mine\n"


def test_a_link_that_leads_out_of_docs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "docs" / "people").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="docs/people: this folder leads out of docs/"):
        docs.write(tmp_path, (ADA,), ADDRESSES)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_page_that_windows_wrote_is_still_the_generated_one(root: Path) -> None:
    file = root / "docs" / "people" / "ada.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert docs.write(root, PAGES, ADDRESSES).written == ("docs/people/ada.md",)


def test_a_conflict_between_two_generated_pages_is_settled(root: Path) -> None:
    one, two = stamped(ADA.text), stamped(ADA.text + "More.\n")
    merged = f"<<<<<<< HEAD\n{one}=======\n{two}>>>>>>> other\n"
    (root / "docs/people/ada.md").write_text(merged, encoding="utf-8")
    assert docs.write(root, PAGES, ADDRESSES).written == ("docs/people/ada.md",)


def test_a_hand_edit_within_a_conflict_is_seen(root: Path) -> None:
    one, two = stamped(ADA.text), stamped(ADA.text + "More.\n").replace("Minister", "Emperor")
    merged = f"<<<<<<< HEAD\n{one}=======\n{two}>>>>>>> other\n"
    (root / "docs/people/ada.md").write_text(merged, encoding="utf-8")
    with pytest.raises(UserError, match="edited by hand"):
        docs.write(root, PAGES, ADDRESSES)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\ufeff"), max_size=60))
def test_a_page_knows_itself(text: str) -> None:
    page = stamped(text)
    assert state(page) == "intact"
    assert state(page + "x") == "edited"
    assert state(text) == "own"


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_addresses_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    root = tmp_path_factory.mktemp("addresses")
    known = Addresses((Address("events", "talks", "a b", 3, words, "other-talks"),))
    docs.write(root, (), known)
    assert read.addresses(root) == known
