"""What people get wrong, and what they are told: the file, what was found, what to do. Never a traceback."""

import subprocess

import pytest

from generator import __main__ as start
from generator.cli import main
from generator.read import settings

GOOD = (
    "date 2024-05-02 Mayor Ada Brook met Governor Carl Dene in Westford on Thursday to sign an agreement.\n"
)


def run(capsys, monkeypatch, *words: str) -> tuple[int, str, str]:
    """Run the command `dossier` with these words: exit code, output, messages."""
    monkeypatch.setattr("sys.argv", ["dossier", *words])
    with pytest.raises(SystemExit) as end:
        main()
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err
    return end.value.code or 0, printed.out, printed.err


@pytest.fixture
def build(capsys, monkeypatch):
    def run_build(root, *options: str) -> tuple[int, str, str]:
        return run(
            capsys, monkeypatch, "build", "--root", str(root), "--only", "docs", "--jobs", "1", *options
        )

    return run_build


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n\t\n"),
        ("binary.txt", bytes(range(256)) * 9),
        ("photo.jpg", b"\xff\xd8\xff"),
    ],
)
def test_a_seed_that_is_no_article_is_named_and_the_others_are_built(dossier, build, name, content):
    root = dossier({"good.txt": GOOD, name: content})
    code, out, err = build(root)
    assert code == 0
    assert f"seeds/{name}" in err
    assert "1 articles" in out.replace("1 article,", "1 articles,")
    assert (root / "docs/articles/good.md").exists()


def test_a_folder_that_is_named_like_an_article(dossier, build):
    root = dossier({"good.txt": GOOD, "x.txt/inside.txt": GOOD.replace("Brook", "Lake")})
    code, _, err = build(root)
    assert code == 0
    assert "seeds/x.txt" in err


def test_no_articles_at_all(dossier, build):
    root = dossier({})
    code, _, err = build(root)
    assert code == 1
    assert "seeds/" in err
    assert not (root / "docs").exists()


def test_a_wrong_setting_stops_the_build(dossier, build):
    root = dossier({"good.txt": GOOD})
    (root / "dossier.yml").write_text("title: A\ntime_zone: Nowhere\n")
    code, _, err = build(root)
    assert code == 1
    assert "dossier.yml:2" in err


def test_a_language_model_that_is_not_there(dossier, build):
    root = dossier({"good.txt": GOOD})
    (root / "dossier.yml").write_text("model: xx_no_such_model\n")
    code, _, err = build(root)
    assert code == 1
    assert "xx_no_such_model" in err


def test_strict_makes_every_problem_an_error(dossier, build):
    root = dossier({"good.txt": GOOD, "empty.txt": ""})
    code, _, err = build(root, "--strict")
    assert code == 1
    assert "seeds/empty.txt" in err
    assert not (root / "docs").exists()


def test_a_new_dossier_is_only_made_where_nothing_is(capsys, monkeypatch, tmp_path):
    (tmp_path / "mine.txt").write_text("kept")
    code, _, err = run(capsys, monkeypatch, "new", str(tmp_path))
    assert code == 1
    assert "not an empty folder" in err
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("folder", "title"),
    [("harbour-talks", "Harbour talks"), ('a "b": c', 'A "b": c'), ("two\nlines", "My dossier")],
)
def test_a_new_dossier_is_named_after_its_folder(capsys, monkeypatch, tmp_path, folder, title):
    code, _, _ = run(capsys, monkeypatch, "new", str(tmp_path / folder))
    assert code == 0
    assert settings(tmp_path / folder).title == title
    assert (tmp_path / folder / "README.md").read_text().startswith(f"# {title}\n")


def test_a_site_without_pages_is_refused_with_what_to_do(dossier, capsys, monkeypatch):
    root = dossier({"good.txt": GOOD})
    code, _, err = run(capsys, monkeypatch, "build", "--root", str(root), "--only", "site", "--jobs", "1")
    assert code == 1
    assert "Run `dossier build`" in err
    assert not (root / "site").exists()


@pytest.mark.parametrize("command", ["build", "check", "diff", "pdf"])
def test_a_folder_that_is_no_dossier_is_refused_and_left_alone(capsys, monkeypatch, tmp_path, command):
    code, _, err = run(capsys, monkeypatch, command, "--root", str(tmp_path))
    assert code == 1
    assert "is no dossier" in err and "`dossier new FOLDER` makes one" in err
    assert list(tmp_path.iterdir()) == []


def test_within_a_dossier_its_own_folder_is_named(dossier, build):
    root = dossier({"may/good.txt": GOOD})
    code, _, err = build(root / "seeds" / "may")
    assert code == 1
    assert f"The dossier is {root}: go there, or name it with --root." in err


@pytest.mark.parametrize("port", ["0", "99999", "http"])
def test_a_port_that_there_is_not(dossier, capsys, monkeypatch, port):
    root = dossier({"good.txt": GOOD})
    code, _, err = run(capsys, monkeypatch, "serve", "--root", str(root), "--port", port)
    assert code == 2
    assert "--port" in err


def test_a_comparison_needs_a_history(dossier, capsys, monkeypatch):
    root = dossier({"good.txt": GOOD})
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    assert "this folder is in no git repository. Run `git init`" in run_diff(capsys, monkeypatch, root)
    subprocess.run(["git", "init", "-q", root], check=True)
    assert "this repository has no commit yet" in run_diff(capsys, monkeypatch, root)
    monkeypatch.setenv("PATH", "")
    assert "git is not installed" in run_diff(capsys, monkeypatch, root)


def run_diff(capsys, monkeypatch, root) -> str:
    """What `dossier diff` complains of."""
    code, _, err = run(capsys, monkeypatch, "diff", "--root", str(root))
    assert code == 1
    return err


def test_what_a_newcomer_needs_first_is_listed_first(capsys, monkeypatch):
    _, out, _ = run(capsys, monkeypatch, "--help")
    assert out.index(" new ") < out.index(" build ") < out.index(" check ")


def test_what_the_system_refuses_is_told_without_a_traceback(capsys, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = run(capsys, monkeypatch, "new", str(tmp_path / "file" / "talks"))
    assert code == 1
    assert "file/talks: the system refused it (Not a directory)" in err


def test_ctrl_c_while_the_libraries_load(capsys, monkeypatch):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.__import__", interrupted)
    with pytest.raises(SystemExit) as end:
        start.main()
    assert end.value.code == 130
