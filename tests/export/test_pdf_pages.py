"""Every page number that the print gives is where the thing is."""

import io
import re
from dataclasses import replace

import pypdf
import pytest

from generator.export.pdf import pdf
from generator.export.pdf.articles import in_time
from generator.model.dossier import Dossier, Place
from generator.model.text import Reference
from generator.settings import PdfSettings, Settings
from tests.export.velmora import ARTICLES, DOSSIER, QUOTES, article, event

SETTINGS = Settings(title=DOSSIER.title, pdf=PdfSettings(review=True))


@pytest.fixture(scope="module")
def pages() -> list[str]:
    """The text of each page, in one line; the first is the cover, page 1."""
    return printed(DOSSIER)


def page_of(words: str, pages: list[str], after: int) -> int:
    """The first page beyond page `after` on which some words stand."""
    return next(n for n, text in enumerate(pages, 1) if n > after and " ".join(words.split()) in text)


def test_each_page_says_its_own_number(pages: list[str]) -> None:
    assert all(re.search(rf"(^|\s){n}($|\s)", text) for n, text in enumerate(pages[1:], 2))


def test_the_contents_give_the_page_where_each_part_begins(pages: list[str]) -> None:
    contents = page_of("Contents", pages, after=1)
    opens = {
        "Chronology": "Chronology March 2031",
        "People": "People Ilsa Marrow",
        "Teodor Žák": "Teodor Žák 2 ARTICLES",
        **{a.title: f"{a.title} Published" for a in ARTICLES[:2]},
        "Quotes": "Quotes What people said",
        "Index": "Index Bold figures",
    }
    for title, first_words in opens.items():
        number = re.search(rf"{re.escape(title)} (\d+)", pages[contents - 1])
        assert number, title
        assert int(number[1]) == page_of(first_words, pages, after=contents), title


def test_a_reference_gives_the_page_and_paragraph_of_its_words(pages: list[str]) -> None:
    chronology = pages[page_of("March 2031 3 Mar 2031", pages, after=2) - 1]
    for where in (where for e in DOSSIER.events for where in e.evidence if where.article < "003"):
        found = re.search(rf"{re.escape(where.text)} [^¶]*? p\. (\d+), ¶(\d+)", chronology)
        assert found, where
        assert int(found[2]) == where.paragraph
        assert where.text in pages[int(found[1]) - 1]


def test_the_index_gives_every_page_that_names_a_person(pages: list[str]) -> None:
    index = pages[page_of("Index", pages, after=3) - 1 :][-1]
    first_article = page_of(ARTICLES[0].title + " Published", pages, after=3)
    for person in DOSSIER.people:
        entry = re.search(rf"{person.name}, (\d+), ([\d–, ]+\d)", index)
        assert entry, person.name
        assert int(entry[1]) == page_of(person.name + " 2 ARTICLES", pages, after=3)
        named = {first_article + [a.id for a in ARTICLES].index(where.article) for where in person.mentions}
        assert spread(entry[2]) == named


def test_the_words_of_each_article_stand_in_order(pages: list[str]) -> None:
    book = " ".join(pages)
    at = book.index(ARTICLES[0].title + " Published")
    for paragraph in (p for a in sorted(ARTICLES[:2], key=in_time) for p in a.told()[1:]):
        at = book.index(paragraph.text, at)


def test_a_paragraph_over_two_pages_leads_to_the_page_of_the_words() -> None:
    long = "A very long paragraph goes on and on. " * 160 + "Ilsa Marrow waves."
    slug, start = "009_long", len(long) - len("Ilsa Marrow waves.")
    waves = Reference(slug, 2, start, len(long), long[start:])
    book = replace(
        DOSSIER,
        articles=(*ARTICLES, article(slug, f"Long\n{long}", "2031-03-30", "x")),
        events=(event("waves", "Marrow waves", waves),),
    )
    texts = printed(book)
    found = re.search(r"Ilsa Marrow waves\. x, 30 March 2031, p\. (\d+), ¶2", " ".join(texts))
    assert found
    assert "Ilsa Marrow waves." in texts[int(found[1]) - 1]
    assert "A very long paragraph" in texts[int(found[1]) - 2]


def test_a_quote_longer_than_a_page_begins_under_its_heading_and_breaks() -> None:
    long = "A very long quote goes on and on. " * 200
    slug = "009_long"
    said = replace(QUOTES[0], id="long", text=long, evidence=Reference(slug, 2, 0, len(long), long))
    articles = (*ARTICLES, article(slug, f"Long\n{long}", "2031-03-30", "x"))
    texts = printed(replace(DOSSIER, articles=articles, events=(), quotes=(said,)))
    first = next(text for text in texts if "SAID" in text)
    assert "SAID “A very long quote goes on" in first
    assert sum("A very long quote" in text for text in texts[: texts.index(first) + 3]) == 3


def test_a_name_of_ten_thousand_letters_is_cut_in_the_index() -> None:
    name = "W" * 10_000
    words = Reference("009_long", 2, 0, len(name), name)
    articles = (*ARTICLES, article("009_long", f"Long\n{name}", "2031-03-30", "x"))
    index = printed(replace(DOSSIER, articles=articles, places=(Place("w", name, (words,)),)))[-1]
    assert re.search("W…, [0-9]+ Events", index)


def printed(dossier: Dossier) -> list[str]:
    """The text of each page, in one line."""
    reader = pypdf.PdfReader(io.BytesIO(pdf(dossier, SETTINGS).files[0][1]))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def spread(ranges: str) -> set[int]:
    """The pages of "4, 7–9"."""
    pairs = (part.split("–") for part in ranges.split(", "))
    return {n for pair in pairs for n in range(int(pair[0]), int(pair[-1]) + 1)}
