"""A large dossier in volumes: references name the volume, and its pages are right."""

import io
import re

import pypdf
import pytest

from generator.export.pdf.content import book
from generator.export.pdf.press import Press
from generator.export.pdf.volumes import volumes
from generator.settings import PdfSettings, Settings
from tests.export.velmora import DOSSIER

SETTINGS = Settings(title=DOSSIER.title, pdf=PdfSettings(review=True))


@pytest.fixture(scope="module")
def printed() -> list[list[str]]:
    """The text of each page of each volume, where a volume has at most three pages by estimate."""
    press = Press(SETTINGS.pdf, DOSSIER.as_of)
    files = press.several(volumes(book(DOSSIER, SETTINGS) | {"file": "dossier"}, most=3))
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
