"""The printed briefing, read back: tags, links, page numbers, words, bytes."""

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from generator.export.pdf import Printed, pdf
from generator.export.pdf.content import book
from generator.export.pdf.press import Press, PressError
from generator.model.text import Reference
from generator.settings import PdfSettings, Settings
from tests.export.velmora import ARTICLES, DOSSIER, article, event

SETTINGS = Settings(title=DOSSIER.title, pdf=PdfSettings(review=True))


@pytest.fixture(scope="module")
def printed() -> Printed:
    return pdf(DOSSIER, SETTINGS)


@pytest.fixture(scope="module")
def pages(printed: Printed) -> list[str]:
    return texts(printed)


def texts(printed: Printed) -> list[str]:
    """The text of each page, in one line."""
    reader = pypdf.PdfReader(io.BytesIO(printed.files[0][1]))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def opened(printed: Printed) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(printed.files[0][1]))


def test_it_is_tagged_and_says_its_title_and_language(printed: Printed) -> None:
    with opened(printed) as book, book.open_metadata() as metadata:
        assert book.Root.MarkInfo.Marked
        assert book.Root.Lang == "en"
        assert book.Root.ViewerPreferences.DisplayDocTitle
        assert metadata["dc:title"] == "The Velm Strait ferry"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["xmp:CreateDate"].startswith("2031-03-23")


def test_it_has_bookmarks_for_every_part_and_article(printed: Printed) -> None:
    with opened(printed) as book, book.open_outline() as outline:
        parts = [item.title for item in outline.root]
        articles = next(item for item in outline.root if item.title == "Articles")
        assert parts[:5] == ["Summary", "At a glance", "Chronology", "People", "Articles"]
        assert parts[5:] == ["Quotes", "Review notes", "Index"]
        assert [item.title for item in articles.children] == [a.title for a in ARTICLES]


def test_every_internal_link_leads_to_a_page(printed: Printed) -> None:
    with opened(printed) as book:
        pages = {page.obj.objgen for page in book.pages}
        named = pikepdf.NameTree(book.Root.Names.Dests)
        links = [a for page in book.pages for a in page.get("/Annots", []) if a.Subtype == "/Link"]
        web = [str(a.A.URI) for a in links if "/A" in a and a.A.S == "/URI"]
        inside = [a.get("/Dest") or a.A.D for a in links if "/A" not in a or a.A.S == "/GoTo"]
        found = [named[str(to)] if isinstance(to, pikepdf.String) else to for to in inside]
        assert len(found) > 60
        assert all(to[0].objgen in pages for to in found)
        assert web == ["https://example.org/treaties"]
        assert all(str(a.Contents) for a in links)


def test_the_same_input_gives_the_same_bytes(printed: Printed) -> None:
    assert pdf(DOSSIER, SETTINGS) == printed


@pytest.mark.parametrize(("standards", "part"), [(("a-2b",), "2"), (("ua-1", "a-2a"), "2"), (("a-4",), "4")])
def test_the_archive_form_is_a_setting(standards: tuple[str, ...], part: str) -> None:
    settings = replace(SETTINGS, pdf=PdfSettings(standards=standards))
    with opened(pdf(DOSSIER, settings)) as book, book.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == part


@pytest.mark.parametrize(("paper", "width"), [("a4", 595), ("us-letter", 612)])
def test_the_paper_is_a_setting(paper: str, width: int) -> None:
    settings = replace(SETTINGS, pdf=PdfSettings(paper=paper, colour=False))  # type: ignore[arg-type]
    reader = pypdf.PdfReader(io.BytesIO(pdf(DOSSIER, settings).files[0][1]))
    assert int(reader.pages[0].mediabox.width) == width


HOSTILE = [
    "#import “@preview/x:1.0.0”: * $ ] */ // \\u{41} #panic() <label> @ref = heading",
    "*not bold* _not italic_ `raw` [x](y) #let x = 1 \\ \\\\ {{ }} ~ -- ---",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_an_article_is_printed_as_text(text: str) -> None:
    book = replace(DOSSIER, articles=(*ARTICLES, article("009_x", f"{text}\n{text}", None, text)))
    assert sum(page.count(" ".join(text.split())) for page in texts(pdf(book, SETTINGS))) >= 3


def test_a_word_of_ten_thousand_letters_is_broken_into_lines() -> None:
    book = replace(DOSSIER, articles=(*ARTICLES, article("009_x", "Long\n" + "w" * 10_000, None, "x")))
    assert sum(page.count("w") for page in texts(pdf(book, SETTINGS))) >= 10_000


def test_a_headline_in_an_article_of_a_long_name_is_led_to() -> None:
    slug = "a-very-long-name-" * 6 + "of-an-article"
    told = event("docks", "The docks open", Reference(slug, 1, 0, 14, "The docks open"))
    whole = article(slug, "The docks open\nThey did.", "2031-03-30", "x")
    book = replace(DOSSIER, articles=(*ARTICLES, whole), events=(*DOSSIER.events, told))
    assert pdf(book, SETTINGS).problems == ()


def test_a_character_without_a_glyph_is_replaced_and_named() -> None:
    text = "Odd\nA face \N{GRINNING FACE} and a turn \N{RIGHT-TO-LEFT OVERRIDE}here."
    printed = pdf(replace(DOSSIER, articles=(*ARTICLES, article("009_x", text, None, "x"))), SETTINGS)
    assert any("A face \N{REPLACEMENT CHARACTER} and a turn" in page for page in texts(printed))
    assert [problem.file for problem in printed.problems] == ["seeds/009_x.txt"] * 2
    assert "GRINNING FACE (U+1F600)" in str(printed.problems)


def test_a_press_that_fails_is_reported_and_leaves_no_file(monkeypatch):
    def fail(*_):
        raise PressError("no ink")

    monkeypatch.setattr(Press, "single", fail)
    printed = pdf(DOSSIER, Settings())
    assert printed.files == ()
    assert "no ink" in str(printed.problems[-1])


@pytest.mark.parametrize("wanted", [True, False])
def test_what_typst_refuses_is_a_fault_of_the_press(wanted: bool) -> None:
    volume = {"n": 1, "of": 2, "holds": "", "others": []}
    content = book(DOSSIER, SETTINGS) | {"file": "dossier", "volume": volume}
    del content["quotes"]
    with pytest.raises(PressError, match="quotes"):
        Press(PdfSettings(), None).volume(content, {}, wanted)


def test_the_part_of_quotes_holds_only_speakers_without_an_entry(pages: list[str]) -> None:
    part = next(page for page in pages if "What people said stands with them" in page)
    assert "Union" in part and "it had been heard" in part
    assert "no hidden pages" not in part
