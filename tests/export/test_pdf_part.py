"""Each part has a file of its own, and the file tells which part it holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.export.pdf import Part, wanted
from generator.export.pdf.part import WHOLE, held
from generator.model.time import Date

FILES = [
    (Part(), "dossier.pdf"),
    (Part("people/ada-brook"), "briefs/people/ada-brook.pdf"),
    (Part("events/2031-05-02-talks"), "briefs/events/2031-05-02-talks.pdf"),
    (Part(None, Date("2031-05-02"), Date("2031-06")), "briefs/from-2031-05-02-to-2031-06.pdf"),
    (Part(None, Date("2031"), None), "briefs/from-2031.pdf"),
    (Part(None, None, Date("2031-06")), "briefs/to-2031-06.pdf"),
    (Part("people/ada-brook", Date("2031"), None), "briefs/people/ada-brook-from-2031.pdf"),
]


@pytest.mark.parametrize(("part", "file"), FILES)
def test_the_file_of_a_part(part: Part, file: str) -> None:
    assert part.file == file


@pytest.mark.parametrize(("part", "file"), FILES[1:])
def test_the_part_that_a_file_holds(part: Part, file: str) -> None:
    assert held(file) == part


@pytest.mark.parametrize(
    "file",
    [
        *(
            "dossier.pdf",
            "dossier-2.pdf",
            "briefs/from-2031-05-02-to-2031-06-2.pdf",
            "briefs/from-2031-13.pdf",
        ),
        *("briefs/notes.pdf", "briefs/places/westford.pdf", "people/ada-brook.pdf", "briefs/.pdf"),
    ],
)
def test_other_files_hold_no_part(file: str) -> None:
    assert held(file) is None


DAYS = st.none() | st.dates().map(lambda day: Date(day.isoformat()))


@given(
    st.none() | st.from_regex(r"(people|events)/[a-zà-ž0-9]+(-[a-z0-9]+){0,4}", fullmatch=True), DAYS, DAYS
)
def test_a_part_is_found_again_by_its_file(about: str | None, start: Date | None, end: Date | None) -> None:
    part = Part(about, start, end)
    assert part == WHOLE or held(part.file) == part


def test_a_build_prints_the_whole_what_is_listed_and_what_was_printed_before() -> None:
    before = ("briefs/from-2031.pdf", "briefs/people/ada-brook.pdf", "briefs/somebody-elses.pdf")
    found = [part.file for part in wanted(["people/ada-brook", "events/talks"], before)]
    assert found == [
        *("dossier.pdf", "briefs/people/ada-brook.pdf", "briefs/events/talks.pdf", "briefs/from-2031.pdf"),
    ]
