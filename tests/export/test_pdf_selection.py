"""Parts on demand: a period, a person, an event."""

import io
from dataclasses import replace

import pypdf
import pytest

from generator.errors import UserError
from generator.export.pdf import Part, pdf
from generator.export.pdf.anchors import referred
from generator.export.pdf.selection import about, between
from generator.model.dossier import Dossier
from generator.model.text import Reference
from generator.model.time import Date
from generator.settings import Settings
from tests.export.velmora import ARTICLES, DOSSIER, MARROW, QUOTES, WHO, article, event, words

SETTINGS = Settings(title=DOSSIER.title, site_url="https://example.org/dossier/")


def held(part: Dossier) -> tuple[list[str], list[str]]:
    return [a.id for a in part.articles], [e.id for e in part.events]


@pytest.mark.parametrize(
    ("start", "end", "articles", "events"),
    [
        ("2031-03-01", "2031-03-10", ["001_harbour"], ["talks-port-velm"]),
        ("2031-03-22", "2031-03-22", ["002_courier"], []),
        ("2031-04", None, ["001_harbour"], ["second-round"]),
        (None, "2031-03", ["001_harbour", "002_courier", "003_alwaqt"], ["talks-port-velm", "treaty-signed"]),
    ],
)
def test_a_period_holds_its_events_its_articles_and_what_reports_them(
    start: str | None, end: str | None, articles: list[str], events: list[str]
) -> None:
    part = between(DOSSIER, Date(start) if start else None, Date(end) if end else None)
    assert held(part) == (articles, events)
    assert {where.article for where in referred(part)} <= set(articles)


def test_a_period_without_anything_is_a_mistake_that_says_so() -> None:
    with pytest.raises(UserError, match="nothing happened from 2040 to the end"):
        between(DOSSIER, Date("2040"), None)


@pytest.mark.parametrize(
    ("address", "people", "events", "quotes"),
    [
        ("people/teodor-zak", ["teodor-zak"], ["talks-port-velm", "treaty-signed"], ["no hidden pages"]),
        ("events/treaty-signed", ["ilsa-marrow", "teodor-zak"], ["treaty-signed"], ["no hidden pages"]),
        ("events/second-round", ["ilsa-marrow"], ["second-round"], []),
    ],
)
def test_a_brief_holds_what_its_subject_took_part_in(
    address: str, people: list[str], events: list[str], quotes: list[str]
) -> None:
    part = about(DOSSIER, address)
    assert [p.id for p in part.people] == people
    assert [e.id for e in part.events] == events
    assert [q.text for q in part.quotes] == quotes


def test_an_office_keeps_only_what_the_selected_articles_say_of_it() -> None:
    office = replace(
        MARROW.roles[0],
        evidence=(words("001_harbour", "Foreign Minister"), words("002_courier", "Ilsa Marrow")),
    )
    book = replace(DOSSIER, people=(replace(MARROW, roles=(office,)), *DOSSIER.people[1:]))
    part = about(book, "events/treaty-signed")
    assert {where.article for role in part.people[0].roles for where in role.evidence} <= {
        a.id for a in part.articles
    }
    later = between(book, Date("2031-03-22"), Date("2031-03-23"))
    assert later.people[0].roles[0].evidence == office.evidence[1:]


@pytest.mark.parametrize(
    "address", [*(f"people/{p.id}" for p in DOSSIER.people), *(f"events/{e.id}" for e in DOSSIER.events)]
)
def test_everybody_and_everything_has_a_brief(address: str) -> None:
    printed = pdf(DOSSIER, SETTINGS, [Part(address)])
    assert [name for name, _ in printed.files] == [f"briefs/{address}.pdf"]
    assert printed.problems == ()


def test_a_brief_of_somebody_in_hundreds_of_events_keeps_to_six_pages_and_says_so() -> None:
    texts = {
        f"9{n:02}_talks": f"Talks {n}\n" + f"Marrow and Žák spoke of the strait, round {n}. " * 5
        for n in range(60)
    }
    articles = tuple(article(slug, text, "2031-05-02", "The Gull") for slug, text in texts.items())
    said = [Reference(a.id, 2, 0, 80, a.paragraph(2).text[:80]) for a in articles]
    whole = [
        replace(s, end=len(a.paragraph(2).text), text=a.paragraph(2).text)
        for s, a in zip(said, articles, strict=True)
    ]
    events = tuple(
        event(
            f"talks-{n}-{k}", f"Talks {n}, {k}", where, *whole[:n], date=Date("2031-05-02"), participants=WHO
        )
        for n, where in enumerate(whole)
        for k in range(4)
    )
    quotes = tuple(replace(QUOTES[0], id=s.article, text=s.text, evidence=s) for s in said)
    person = replace(MARROW, mentions=(*MARROW.mentions, *said))
    book = replace(DOSSIER, articles=(*ARTICLES, *articles), people=(person,), events=events, quotes=quotes)
    reader = pypdf.PdfReader(io.BytesIO(pdf(book, SETTINGS, [Part("people/ilsa-marrow")]).files[0][1]))
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    assert len(reader.pages) <= 6
    assert "Here: 18 of 240 events, those that most articles report. The dossier has all." in text
    assert "Here: 12 of 60 quotes" in text


def test_an_unknown_address_brings_the_nearest_ones() -> None:
    with pytest.raises(UserError, match="Did you mean people/ilsa-marrow"):
        about(DOSSIER, "people/ilsa-marow")


def test_a_brief_is_printed_with_links_to_the_website() -> None:
    name, data = pdf(DOSSIER, SETTINGS, [Part("people/ilsa-marrow")]).files[0]
    reader = pypdf.PdfReader(io.BytesIO(data))
    text = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    links = {a.get_object()["/A"]["/URI"] for page in reader.pages for a in page.get("/Annots", [])}
    assert name == "briefs/people/ilsa-marrow.pdf"
    assert 1 <= len(reader.pages) <= 6
    assert "Ilsa Marrow and Teodor Žák signed the ferry treaty" in text
    assert "https://example.org/dossier/articles/002_courier.html#p2" in links
