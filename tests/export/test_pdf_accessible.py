"""The print is a tagged PDF: what a screen reader asks of it (PDF/UA-1, ISO 14289-1), read with pikepdf."""

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from generator.export.pdf import Part, pdf
from generator.settings import PdfSettings, Settings
from tests.export.velmora import BRIEFING, DOSSIER

SETTINGS = Settings(title=DOSSIER.title, pdf=PdfSettings(review=True))
STANDARD = {
    *(
        "Document",
        "Part",
        "Sect",
        "Div",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "P",
        "Note",
        "Quote",
    ),
    *("H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Span", "Link", "Reference", "Figure"),
    *("Table", "THead", "TBody", "TR", "TH", "TD"),
}
"""The standard structure types that the print may use (ISO 32000-1, 14.8.4)."""
PARTS = {"book": Part(), "person": Part("people/ilsa-marrow"), "event": Part("events/treaty-signed")}


@pytest.fixture(scope="module", params=PARTS)
def printed(request: pytest.FixtureRequest) -> Iterator[pikepdf.Pdf]:
    """The book, a person's brief, an event's brief."""
    nested = replace(DOSSIER, briefing=BRIEFING + "\n## More\n\n1. One\n   - deeper\n")
    data = pdf(nested, SETTINGS, [PARTS[request.param]]).files[0][1]
    with pikepdf.open(io.BytesIO(data)) as found:
        yield found


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    found = element.get("/K", pikepdf.Array())
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def elements(of: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Every structure element below one, in the order of reading."""
    for kid in kids(of):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def tag(element: pikepdf.Object, book: pikepdf.Pdf) -> str:
    """The type of an element in the standard's own terms."""
    roles = book.Root.StructTreeRoot.get("/RoleMap", {})
    return str(roles.get(str(element.S), element.S)).removeprefix("/")


def every(printed: pikepdf.Pdf, *tags: str) -> list[pikepdf.Dictionary]:
    return [e for e in elements(printed.Root.StructTreeRoot) if tag(e, printed) in tags]


def test_it_claims_the_standard_with_a_title_and_a_language(printed: pikepdf.Pdf) -> None:
    with printed.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]
        assert metadata["dc:language"] == {"en"}
    assert printed.Root.Lang == "en"
    assert printed.Root.MarkInfo.Marked
    assert not printed.Root.MarkInfo.get("/Suspects", False)
    assert printed.Root.ViewerPreferences.DisplayDocTitle


def test_every_tag_is_standard_or_mapped_to_one_and_none_but_a_cell_is_empty(printed: pikepdf.Pdf) -> None:
    found = list(elements(printed.Root.StructTreeRoot))
    assert len(found) > 50
    assert {tag(element, printed) for element in found} <= STANDARD
    assert [str(element.S) for element in found if not kids(element) and element.S != "/TD"] == []


def test_headings_nest_without_a_gap(printed: pikepdf.Pdf) -> None:
    levels = [int(tag(e, printed)[1]) for e in every(printed, *(f"H{n}" for n in range(1, 7)))]
    assert len(levels) > 2
    assert levels[0] == 1
    assert [(a, b) for a, b in pairwise(levels) if b > a + 1] == []


def test_no_heading_stands_inside_a_paragraph(printed: pikepdf.Pdf) -> None:
    inside = {tag(e, printed) for paragraph in every(printed, "P") for e in elements(paragraph)}
    assert inside <= {"Span", "Link", "Quote", "Reference"}


def test_every_picture_says_what_it_shows(printed: pikepdf.Pdf) -> None:
    whole = printed.docinfo.Title == DOSSIER.title
    said = [str(figure.Alt) for figure in every(printed, "Figure")]
    assert said == ["Timeline of 3 events: 2 in March 2031, 1 in April 2031."] * whole


def test_every_table_has_a_head_with_scopes_and_even_rows(printed: pikepdf.Pdf) -> None:
    for table in every(printed, "Table"):
        heads = [e for e in elements(table) if tag(e, printed) == "TH"]
        rows = [len(kids(e)) for e in elements(table) if tag(e, printed) == "TR"]
        assert heads
        assert all(any(a.get("/Scope") == "/Column" for a in head.A) for head in heads)
        assert set(rows) == {len(heads)}


def test_every_link_is_tagged_and_told(printed: pikepdf.Pdf) -> None:
    links = [a for page in printed.pages for a in page.get("/Annots", [])]
    tagged = [kid.Obj.objgen for e in every(printed, "Link") for kid in kids(e) if kid_is_annotation(kid)]
    assert sorted(tagged) == sorted(link.objgen for link in links)
    assert all(link.Subtype == "/Link" and str(link.Contents) for link in links)
    parents = dict(pikepdf.NumberTree(printed.Root.StructTreeRoot.ParentTree).items())
    assert all(tag(parents[int(link.StructParent)], printed) == "Link" for link in links)


def kid_is_annotation(kid: object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"


def test_pages_are_read_in_the_order_of_the_tags(printed: pikepdf.Pdf) -> None:
    assert {str(page.get("/Tabs")) for page in printed.pages if "/Annots" in page} <= {"/S"}


def test_all_that_is_drawn_is_tagged_or_decoration(printed: pikepdf.Pdf) -> None:
    for page in printed.pages:
        depth = 0
        for step in pikepdf.parse_content_stream(page):
            operator = str(step.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            assert depth or operator not in {"Tj", "TJ", "f", "S", "Do", "B", "f*"}
        assert depth == 0


def test_running_heads_and_page_numbers_are_no_part_of_the_text(printed: pikepdf.Pdf) -> None:
    for page in list(printed.pages)[1:]:
        kinds = [s.operands[1] for s in pikepdf.parse_content_stream(page) if is_artifact(s)]
        assert {"/Header", "/Footer"} <= {str(kind.get("/Subtype")) for kind in kinds}


def is_artifact(step: object) -> bool:
    return str(step.operator) == "BDC" and str(step.operands[0]) == "/Artifact"  # type: ignore[attr-defined]


def test_bookmarks_nest_and_lead_to_pages(printed: pikepdf.Pdf) -> None:
    pages = {page.objgen for page in printed.pages}
    with printed.open_outline() as outline:
        items = list(outline.root)
        while items:
            item = items.pop()
            items += item.children
            assert item.title
            target = item.destination if item.action is None else item.action.D
            assert target[0].objgen in pages


def test_every_font_is_embedded(printed: pikepdf.Pdf) -> None:
    fonts = {f.objgen: f for page in printed.pages for f in page.Resources.get("/Font", {}).values()}
    descriptors = [
        f.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in f else f for f in fonts.values()
    ]
    assert all(
        {"/FontFile2", "/FontFile3"} & set(d.keys()) or d.get("/Subtype") == "/Type3" for d in descriptors
    )
    assert all("/ToUnicode" in font for font in fonts.values())
