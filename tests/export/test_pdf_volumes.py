"""A large dossier in volumes: references name the volume, and its pages are right."""

import io
import re
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool

import pikepdf
import pypdf
import pytest

from generator.export.pdf.content import book
from generator.export.pdf.press import Press, PressError
from generator.export.pdf.volumes import volumes
from generator.settings import PdfSettings, Settings
from tests.export.velmora import DOSSIER

SETTINGS = Settings(title=DOSSIER.title, pdf=PdfSettings(review=True))


@pytest.fixture(scope="module")
def files() -> list[bytes]:
    """Each volume, where one has at most five pages by estimate."""
    press = Press(SETTINGS.pdf, DOSSIER.as_of)
    return press.several(volumes(book(DOSSIER, SETTINGS) | {"file": "dossier"}, most=5))


@pytest.fixture(scope="module")
def printed(files: list[bytes]) -> list[list[str]]:
    """The text of each page of each volume."""
    readers = [pypdf.PdfReader(io.BytesIO(data)) for data in files]
    return [[" ".join(page.extract_text().split()) for page in reader.pages] for reader in readers]


def test_what_fits_is_one_volume() -> None:
    assert len(volumes(book(DOSSIER, SETTINGS), most=100)) == 1


def test_each_volume_says_which_it_is(printed: list[list[str]]) -> None:
    count = len(printed)
    assert count > 2
    for n, pages in enumerate(printed, 1):
        assert f"VOLUME {n} OF {count}" in pages[0]


def test_every_part_is_printed_once(printed: list[list[str]]) -> None:
    book = " ".join(text for pages in printed for text in pages)
    for words in (
        "Chronology March 2031",
        "Ferry treaty signed Published",
        "Quotes What people said stands with them",
        "Review notes To compare",
    ):
        assert book.count(words) == 1, words


def test_a_reference_into_another_volume_names_it_and_its_page(printed: list[list[str]]) -> None:
    for sentence in (
        "Foreign Minister Ilsa Marrow met her",
        "Ilsa Marrow and Teodor Žák signed the ferry treaty",
    ):
        found = re.search(rf"{sentence}[^¶]*? vol\. (\d+), p\. (\d+), ¶2", " ".join(printed[0]))
        assert found, sentence
        assert sentence in printed[int(found[1]) - 1][int(found[2]) - 1]


def test_the_first_volume_lists_the_articles_of_the_others(printed: list[list[str]]) -> None:
    for title in ("Velmora and Ostrand open talks on the ferry", "Ferry treaty signed"):
        found = re.search(rf"{title} vol\. (\d+), p\. (\d+)", " ".join(printed[0]))
        assert found, title
        assert f"{title} Published" in printed[int(found[1]) - 1][int(found[2]) - 1]


def test_a_link_into_another_volume_opens_its_file_at_the_page(files: list[bytes]) -> None:
    found = 0
    for data in files:
        with pikepdf.open(io.BytesIO(data)) as volume:
            links = [a for page in volume.pages for a in page.get("/Annots", []) if "/A" in a]
            assert [
                str(a.A.URI) for a in links if a.A.S == "/URI" and not str(a.A.URI).startswith("http")
            ] == []
            for link in (a for a in links if a.A.S == "/GoToR"):
                number = re.fullmatch(r"dossier(?:-(\d+))?\.pdf", str(link.A.F.UF))
                assert number
                with pikepdf.open(io.BytesIO(files[int(number[1] or 1) - 1])) as other:
                    assert 0 <= int(link.A.D[0]) < len(other.pages)
                assert str(link.Contents) == f"{link.A.F.UF}, page {int(link.A.D[0]) + 1}"
                found += 1
    assert found > 20


def test_the_index_names_the_volumes_and_pages_of_the_words(printed: list[list[str]]) -> None:
    number = next(n for n, pages in enumerate(printed, 1) if "Index Bold figures" in " ".join(pages))
    index = " ".join(printed[number - 1]).split("Index Bold figures")[1]
    for person in DOSSIER.people:
        entry = re.search(rf"{person.name}, (?:vol\. (\d+): )?(\d+), ", index)
        assert entry, person.name
        assert f"{person.name} 2 ARTICLES" in printed[int(entry[1] or number) - 1][int(entry[2]) - 1]


def test_every_volume_keeps_to_the_standard_after_its_links_are_set(files: list[bytes]) -> None:
    for data in files:
        with pikepdf.open(io.BytesIO(data)) as volume, volume.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert volume.Root.MarkInfo.Marked
            links = [a for page in volume.pages for a in page.get("/Annots", [])]
            assert all("/StructParent" in link and str(link.Contents) for link in links)


def test_a_process_that_is_ended_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def ended(*_: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr(Future, "result", ended)
    contents = volumes(book(DOSSIER, SETTINGS) | {"file": "dossier"}, most=5)
    with pytest.raises(PressError, match="ended from outside"):
        Press(SETTINGS.pdf, None).several(contents[:1])
