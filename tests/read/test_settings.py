"""dossier.yml: what is taken, and what a mistake is told."""

import pytest

from generator.errors import UserError
from generator.model.time import Date
from generator.read import settings, two_titles
from generator.settings import Settings


def write(root, text):
    (root / "dossier.yml").write_text(text, encoding="utf-8")
    return root


def test_without_a_file_every_setting_has_its_default(tmp_path):
    assert settings(tmp_path) == Settings()


def test_an_empty_file_is_no_file(tmp_path):
    assert settings(write(tmp_path, "# nothing yet\n")) == Settings()


def test_settings_are_read(tmp_path):
    found = settings(write(tmp_path, "title: Two rivers\nas_of: 2024-02-29\npdf:\n  paper: us-letter\n"))
    assert (found.title, found.as_of, found.pdf.paper) == ("Two rivers", Date("2024-02-29"), "us-letter")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: A\ntitel: B\n", 2, "titel"),
        ("title: A\nas_of: 2023-02-30\n", 2, "as_of"),
        ("as_of: yesterday\n", 1, "as_of"),
        ("time_zone: Mars/Olympus\n", 1, "Mars/Olympus"),
        ("title: A\nas_of: 31/2/2024\n", 2, "no such day: '31/2/2024'; expected one such as 2024-05-31"),
        ("as_of: 2024-02-30\n", 1, "no such day: '2024-02-30'"),
        ("site_url: javascript:alert(1)\n", 1, "no web address"),
        ("edit_url: example.org\n", 1, "no web address"),
        ("title: A\npdf:\n  colour: no\n  paper: a5\n", 4, "pdf.paper"),
        ("title: [\n", 2, "not YAML"),
        ("- title\n", 1, "this file should be lines of the form `name: value`"),
        ("titel: B\n", 1, "there is no setting `titel`"),
        ("pdf: true\n", 1, "`pdf` should be lines of the form `name: value`"),
        ("pdf:\n  pages: ten\n", 2, "`pdf.pages` should be a whole number"),
        ("pdf:\n  colour: perhaps\n", 2, "`pdf.colour` should be true or false"),
        ("pdf:\n  briefs: people/ada-brook\n", 2, "`pdf.briefs` should be a list"),
        ("pdf:\n  paper: letter\n", 2, "it should be 'a4' or 'us-letter' (found 'letter')"),
        ("title: A\n\tsubject: B\n", 2, "not YAML"),
        ("title: A\n? [a]\n: b\n", 2, "a key must be one word"),
        ("title: " + "[" * 5000, None, "nested too deeply"),
    ],
)
def test_a_mistake_names_its_line(tmp_path, text, line, words):
    with pytest.raises(UserError) as caught:
        settings(write(tmp_path, text))
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("dossier.yml", line)
    assert words in problem.found


def test_a_setting_without_a_value_is_left_out(tmp_path):
    assert settings(write(tmp_path, "title:\nas_of: \npdf:\n")) == Settings()
    assert settings(write(tmp_path, "pdf:\n  paper:\n")) == Settings()


def test_the_name_that_was_meant_is_offered(tmp_path):
    with pytest.raises(UserError, match="Did you mean `paper`"):
        settings(write(tmp_path, "pdf:\n  papr: a4\n"))


def test_bytes_that_are_no_text(tmp_path):
    (tmp_path / "dossier.yml").write_bytes(b"\xff\xfe\x00\x80title")
    with pytest.raises(UserError, match=r"dossier\.yml:1: this is not UTF-8"):
        settings(tmp_path)


def test_a_dossier_without_a_title_has_the_name_of_its_site(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("docs_dir: !ENV [DOCS, docs]\nsite_name: Two rivers\n")
    assert settings(tmp_path).title == "Two rivers"
    assert two_titles(tmp_path) == ()


def test_two_titles_are_reported_with_the_line(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("# mine\nsite_name: Two rivers\n")
    (problem,) = two_titles(write(tmp_path, "title: Three rivers\n"))
    assert (problem.file, problem.line) == ("mkdocs.yml", 2)
    assert "Three rivers" in problem.found


@pytest.mark.parametrize("text", ["", "- a list", "site_name: [", "site_name:\n  a: b", "\x00"])
def test_a_broken_site_configuration_is_left_to_the_site_engine(tmp_path, text):
    (tmp_path / "mkdocs.yml").write_text(text)
    assert two_titles(tmp_path) == ()
