"""What the desk's own people wrote is printed with what it is about, set apart from the articles' words."""

import io
from dataclasses import replace

import pypdf
import pytest

from generator.export.pdf import Part, pdf
from generator.model.curation import Note
from generator.settings import Settings
from tests.export.velmora import ARTICLES, DOSSIER, MARROW, TALKS, article

NOTED = replace(
    DOSSIER,
    people=(replace(MARROW, note="Speaks three languages."), *DOSSIER.people[1:]),
    notes=(
        Note("people", MARROW.id, "Has *resigned* since.", "curation/notes/people/ilsa-marrow.md"),
        Note("events", TALKS.id, "# Doubtful\n\n- The room is disputed.", "curation/notes/events/x.md"),
        Note("articles", "002_courier", "The <b>courier</b> is close to the union.", "curation/notes/y.md"),
        Note("actors", "velmora", "Has no navy.", "curation/notes/actors/velmora.md"),
    ),
)


def text(*parts: Part) -> str:
    data = pdf(NOTED, Settings(), parts or (Part(),)).files[0][1]
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(data)).pages)


@pytest.fixture(scope="module")
def whole() -> str:
    return text()


@pytest.mark.parametrize(
    "words",
    [
        "Roles Foreign Minister of Velmora (4 March 2031 – 22 March 2031)",
        "NOTE Speaks three languages. Has resigned since. EVENTS",
        "Ilsa Marrow, Teodor Žák NOTE Doubtful • The room is disputed. Foreign Minister Ilsa Marrow met her",
        "seeds/002_courier.txt NOTE The <b>courier</b> is close to the union. 2 Ilsa Marrow and Teodor",
        "here are all others. Velmora Has no navy.",
    ],
)
def test_a_note_stands_with_what_it_is_about(whole: str, words: str) -> None:
    assert words in whole


def test_a_brief_has_the_notes_on_its_subject_and_events() -> None:
    brief = text(Part(f"people/{MARROW.id}"))
    assert "Has resigned since." in brief
    assert "The room is disputed." in brief


def test_a_character_without_a_glyph_is_told_once_with_every_file_that_has_it() -> None:
    face = "\N{GRINNING FACE}"
    faces = tuple(article(f"01{n}_face", f"Face {n}\n{face} {face}", None, "x") for n in range(6))
    note = Note("people", MARROW.id, face, "curation/notes/people/ilsa-marrow.md")
    (problem,) = pdf(replace(DOSSIER, articles=(*ARTICLES, *faces), notes=(note,)), Settings()).problems
    assert str(problem) == (
        "seeds/010_face.txt: no font can print GRINNING FACE (U+1F600), also in seeds/011_face.txt, "
        "seeds/012_face.txt, seeds/013_face.txt and 3 more. "
        "The PDF shows \N{REPLACEMENT CHARACTER} instead; "
        "pdf: system_fonts: true tries the fonts of this machine."
    )
