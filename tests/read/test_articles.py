"""A folder of seeds becomes articles; what cannot be read is reported and the rest is read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import read
from generator.model.article import Article

STORY = "The harbour of Oslo was closed on Monday after a ship lost its load, the mayor said."


def write(root: Path, name: str, content: str | bytes) -> None:
    path = root / "seeds" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def only(root: Path) -> Article:
    reading = read.articles(root)
    assert not reading.problems
    (article,) = reading.articles
    return article


def layout(article: Article) -> list[tuple[str, str]]:
    return [(p.role, p.text) for p in article.paragraphs]


def test_an_article_without_anything_but_its_story(tmp_path: Path) -> None:
    write(tmp_path, "Oslo Harbour.txt", STORY)
    article = only(tmp_path)
    assert (article.id, article.source) == ("oslo-harbour", "seeds/Oslo Harbour.txt")
    assert layout(article) == [("body", STORY)]
    assert (article.title, article.title_from) == (
        "The harbour of Oslo was closed on Monday after a ship lost its load, the mayor said",
        "lead",
    )
    assert (article.published.date, article.published.origin) == (None, "unknown")


def test_header_lines_become_paragraphs_of_their_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.txt",
        f" date 2021-05-03 Harbour of Oslo closed\n\nBy Staff, Agencies\n\nOSLO (Reuters) - {STORY}",
    )
    article = only(tmp_path)
    assert layout(article) == [
        ("metadata", "date 2021-05-03"),
        ("headline", "Harbour of Oslo closed"),
        ("byline", "By Staff, Agencies"),
        ("metadata", "OSLO (Reuters) -"),
        ("body", STORY),
    ]
    assert (article.title, article.authors, article.dateline) == (
        "Harbour of Oslo closed",
        ("Staff", "Agencies"),
        "Oslo",
    )
    assert (article.outlet, article.agencies) == (None, ("Reuters",))


def test_the_evidence_of_a_date_quotes_its_paragraph(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", f" date 2021-05-03 {STORY}")
    article = only(tmp_path)
    (where,) = article.published.evidence
    assert where == article.reference(where.paragraph, where.start, where.end)
    assert (where.text, str(article.published.date), article.published.origin) == (
        "2021-05-03",
        "2021-05-03",
        "stated",
    )


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n\t", "is empty"),
        ("picture.txt", bytes(range(256)) * 40, "is no text: it holds binary data"),
        ("unseen.txt", "\u00a0\n\u200b\u00ad — …\n".encode(), "holds no text that a reader would see"),
        ("report.txt", b"%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj", "is a PDF, whatever its name ends in"),
        ("note.txt", rb"{\rtf1 The talks began.}", "is a rich text document, whatever its name ends in"),
        ("letter.docx", b"PK", "has an ending that is not read (.docx)"),
        ("none", b"x", "has an ending that is not read (none)"),
    ],
)
def test_a_file_that_cannot_be_read_is_reported_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, found: str
) -> None:
    write(tmp_path, name, content)
    write(tmp_path, "good.txt", STORY)
    reading = read.articles(tmp_path)
    assert [a.id for a in reading.articles] == ["good"]
    (problem,) = reading.problems
    assert (problem.file, problem.found) == (f"seeds/{name}", found)
    assert problem.todo


@pytest.mark.parametrize("target", ["/dev/zero", "../secret.txt", "/nowhere.txt"])
def test_a_link_out_of_seeds_is_not_followed(tmp_path: Path, target: str) -> None:
    (tmp_path / "secret.txt").write_text(STORY)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "x.txt").symlink_to(target)
    reading = read.articles(tmp_path)
    assert reading.articles == ()
    assert [p.found for p in reading.problems] == ["is a link that leads out of seeds/"]


def test_a_folder_that_cannot_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "good.txt", STORY)
    write(tmp_path, "closed/lost.txt", STORY)
    scan = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr("os.scandir", refuse)  # a mode would not stop a test that runs as root
    reading = read.articles(tmp_path)
    assert [a.id for a in reading.articles] == ["good"]
    assert [str(p) for p in reading.problems] == [
        "seeds/closed: cannot be read (Permission denied). Let it be a folder that you may read."
    ]


def test_a_file_in_the_place_of_seeds(tmp_path: Path) -> None:
    (tmp_path / "seeds").write_text(STORY)
    assert [p.file for p in read.articles(tmp_path).problems] == ["seeds"]


def test_links_in_a_circle_are_reported(tmp_path: Path) -> None:
    write(tmp_path, "good.txt", STORY)
    (tmp_path / "seeds" / "x.txt").symlink_to("x.txt")
    reading = read.articles(tmp_path)
    assert [a.id for a in reading.articles] == ["good"]
    assert "cannot be read" in reading.problems[0].found


def test_a_long_name_leaves_room_for_an_ending_and_stays_distinct(tmp_path: Path) -> None:
    write(tmp_path, "may/" + "oslo " * 50 + "1.txt", STORY)
    write(tmp_path, "may/" + "oslo " * 50 + "2.txt", STORY)
    one, two = (a.id for a in read.articles(tmp_path).articles)
    assert len(one) == len(two) == 200
    assert one != two


def test_an_article_called_index_leaves_the_index_its_page(tmp_path: Path) -> None:
    write(tmp_path, "index.txt", STORY)
    assert only(tmp_path).id == "index-txt"


def test_a_link_within_seeds_is_followed(tmp_path: Path) -> None:
    write(tmp_path, "kept/a.txt", STORY)
    (tmp_path / "seeds" / "b.txt").symlink_to("kept/a.txt")
    assert [a.id for a in read.articles(tmp_path).articles] == ["b", "kept-a"]


def test_a_pipe_is_reported_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    os.mkfifo(tmp_path / "seeds" / "x.txt")
    assert [p.found for p in read.articles(tmp_path).problems] == ["is a device or a pipe, no file"]


def test_a_folder_named_like_a_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "seeds" / "x.txt").mkdir(parents=True)
    (problem,) = read.articles(tmp_path).problems
    assert (problem.file, problem.found) == ("seeds/x.txt", "is a folder whose name ends like a file's")


def test_two_files_with_one_address_are_reported(tmp_path: Path) -> None:
    write(tmp_path, "Oslo harbour.txt", STORY)
    write(tmp_path, "oslo-harbour.txt", STORY)
    reading = read.articles(tmp_path)
    assert [a.source for a in reading.articles] == ["seeds/Oslo harbour.txt"]
    assert "same page address as seeds/Oslo harbour.txt" in reading.problems[0].found


def test_a_name_that_is_no_text_is_reported_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", STORY)
    write(tmp_path, os.fsdecode(b"\xff.txt"), STORY)
    reading = read.articles(tmp_path)
    assert [article.id for article in reading.articles] == ["a"]
    assert list(map(str, reading.problems)) == ["seeds/?.txt: has a name that is not UTF-8. Rename it."]


def test_a_name_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    write(tmp_path, "caf\u00e9 \u2013 talks.txt", STORY)
    code = "import sys; from pathlib import Path; from generator import read; "
    code += "print(ascii([(a.id, a.source) for a in read.articles(Path(sys.argv[1])).articles]))"
    plain = os.environ | {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], env=plain, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ascii([("cafe-talks", "seeds/caf\u00e9 \u2013 talks.txt")])


def test_sub_folders_are_part_of_the_address(tmp_path: Path) -> None:
    write(tmp_path, "may/oslo.txt", STORY)
    assert only(tmp_path).id == "may-oslo"


def test_no_seeds_is_an_empty_reading(tmp_path: Path) -> None:
    assert read.articles(tmp_path) == read.Reading(())


MENU = "\n".join(f"Section {letter}" for letter in "abcdefghijkl")
PARAGRAPHS = "\n\n".join(
    [
        STORY,
        "Eleven ships waited in the fjord until the evening, when the last container was found.",
        "The harbour master expects no further delays this week, and thanked the crews for their patience.",
    ]
)


def test_of_a_saved_page_only_the_story_is_told(tmp_path: Path) -> None:
    page = (
        f"Harbour of Oslo closed after storm - Oslo Herald\n\n{MENU}\n\n"
        f"Harbour of Oslo closed after storm\n\nPosted by Ann Doe on May 3, 2021, 6:21 AM\n\n"
        f"{PARAGRAPHS}\n\nRead more\n\nBergen has a new mayor\n\n"
        f"The new mayor of Bergen promised cheaper tickets for students and a second tunnel.\n\n{MENU}"
    )
    write(tmp_path, "page.txt", page)
    article = only(tmp_path)
    told = [p.text for p in article.told()]
    assert told == ["Harbour of Oslo closed after storm", *PARAGRAPHS.split("\n\n")]
    assert (article.title, article.title_from) == ("Harbour of Oslo closed after storm", "headline")
    assert (article.outlet, article.authors) == ("Oslo Herald", ("Ann Doe",))
    assert (str(article.published.date), article.published.evidence[0].text) == ("2021-05-03", "May 3, 2021")


def test_teasers_below_related_articles_are_furniture(tmp_path: Path) -> None:
    teaser = "Bergen has a new mayor\n\n" * 2 + "She promised cheaper tickets for students and a tunnel."
    credit = "source: Oslo Herald with agencies"
    text = f"Harbour closed after storm\n\n{PARAGRAPHS}\n\n{credit}\n\nRelated articles\n\n{teaser}"
    write(tmp_path, "a.txt", text)
    roles = [role for role, _ in layout(only(tmp_path))]
    assert roles == ["headline", "body", "body", "body", "credit", *["furniture"] * 4]


def test_a_figure_that_may_be_two_days_keeps_both(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", f"Published: 12/03/2021\n\n{STORY}")
    published = only(tmp_path).published
    assert str(published.date) == "2021"
    assert list(map(str, published.readings)) == ["2021-03-12", "2021-12-03"]
    assert published.why == "“12/03/2021” may be 2021-03-12 or 2021-12-03; only the year is sure."


def test_the_file_name_may_hold_the_day(tmp_path: Path) -> None:
    write(tmp_path, "2021-05-03-harbour.txt", STORY)
    published = only(tmp_path).published
    assert (str(published.date), published.origin) == ("2021-05-03", "metadata")


def test_another_language_is_recognised(tmp_path: Path) -> None:
    write(
        tmp_path, "a.txt", "Der Hafen von Oslo blieb am Montag geschlossen, sagte die Bürgermeisterin. " * 3
    )
    assert only(tmp_path).language == "de"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("The port of Oslo was closed. Ships waited.", "The port of Oslo was closed"),
        (
            "The harbour master of Oslo, Ann Doe, and her deputy, Ben Roe, met the crews on Monday in town.",
            "The harbour master of Oslo, Ann Doe, and her deputy, Ben Roe, met the crews on Monday",
        ),
        (
            "Mr. Doe said that the port would stay closed until the last of the ships had left the fjord.",
            "Mr. Doe said that the port would stay closed",
        ),
    ],
)
def test_titles_from_a_lead(tmp_path: Path, lead: str, title: str) -> None:
    write(tmp_path, "a.txt", lead)
    assert only(tmp_path).title == title


def test_an_outlet_that_nobody_knows_stands_in_the_dateline(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "WESTFORD (Coast Herald) — The mayor opened the new harbour on Friday.\n")
    article = only(tmp_path)
    assert (article.outlet, article.dateline) == ("Coast Herald", "Westford")


def test_menus_above_a_headline_are_none(tmp_path: Path) -> None:
    menus = "Home | World | Ports | Weather\nHerald > World\nYou have 3 free articles left.\n"
    write(tmp_path, "menu.txt", f"{menus}Harbour of Oslo closed\nBy ANN DOE\n\n{STORY}\n{STORY} It is shut.")
    article = only(tmp_path)
    assert (article.title, article.authors) == ("Harbour of Oslo closed", ("Ann Doe",))
    assert [p.role for p in article.paragraphs[:4]] == ["furniture", "furniture", "furniture", "headline"]


@pytest.mark.parametrize(
    "header",
    [
        "Oslo Service - Published 3.5.2021 | 14:08 - Author: Ann Doe",
        "Monday 3 May 2021, by our correspondent in Bergen",
        "20 Ramadan 1442 / 3 May 2021",
        "03/05/2021 19h42",
    ],
)
def test_service_day_and_author_may_share_a_line(tmp_path: Path, header: str) -> None:
    write(tmp_path, "day.txt", f"Harbour of Oslo closed\n{header}\n\n{STORY}\n\n{STORY} It is shut.")
    days = {d.text for d in only(tmp_path).published.readings} or {str(only(tmp_path).published.date)}
    assert "2021-05-03" in days


def test_a_story_may_be_signed_with_its_day(tmp_path: Path) -> None:
    write(
        tmp_path,
        "end.txt",
        f"Harbour of Oslo closed\n\n{STORY}\n\n{STORY} It is shut.\nSource: Herald\n17-05-2021",
    )
    article = only(tmp_path)
    assert str(article.published.date) == "2021-05-17"
    assert article.paragraphs[-1].role == "metadata"


def test_the_name_of_the_site_above_day_and_headline_is_no_headline(tmp_path: Path) -> None:
    header = "Oslo Wire\nThursday, January 9, 2025\nHarbour of Oslo closed after a ship lost its load"
    write(tmp_path, "wire.txt", f"{header}\n\n{STORY}\n\n{STORY} It is shut.\n\nAnna Brandt")
    article = only(tmp_path)
    assert article.title == "Harbour of Oslo closed after a ship lost its load"
    assert article.authors == ("Anna Brandt",)
    assert [p.role for p in article.paragraphs[:3]] == ["furniture", "metadata", "headline"]


def test_a_lead_may_stand_above_its_day(tmp_path: Path) -> None:
    lead = f"Oslo - {STORY[:-1]}, and nobody knew on Tuesday when it would be opened again."
    more = "The council met in the evening and asked the owner of the ship to pay for the damage to the quay."
    text = f"{lead}\n\nPublished: 20.06.2024 at 18:05\n\n{more}\n\n{more[:-1]} again."
    write(tmp_path, "late.txt", text)
    article = only(tmp_path)
    assert (article.dateline, str(article.published.date)) == ("Oslo", "2024-06-20")
    assert [p.role for p in article.paragraphs[:3]] == ["metadata", "body", "metadata"]
