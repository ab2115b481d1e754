"""Years of work in a few minutes: articles, decisions on two branches, merge, conflict, rename, revert."""

from pathlib import Path

from generator import build
from generator.desk.checks import check
from generator.desk.deciding import decide
from generator.desk.since import since

OURS = "curation/people.yml"
BELLS = {"ada-bell", "patricia-bell"}


def kept(root: Path, lines: list[bytes]) -> bool:
    """Does every line that people wrote still stand in the decisions, byte for byte?"""
    held = (root / OURS).read_bytes().splitlines()
    return all(line in held for line in lines)


def test_nothing_that_people_wrote_is_ever_lost(desk) -> None:
    dossier, git = desk.root, desk.git
    assert check(dossier, jobs=1) == ()

    desk.add("resignation")
    desk.save("Add an article")
    assert check(dossier, jobs=1) == ()

    (dossier / "docs" / "methods.md").write_text("# Methods\n\nSee [Bell](people/ada-bell.md).\n")
    decide(dossier, "alias", ("people/ada-bell",), value="A. Bell", why="So she signs.", jobs=1)
    with (dossier / OURS).open("a", encoding="utf-8") as file:
        file.write("# A thought of ours,   with odd spaces.\n")
    desk.save("Write a page, a decision and a thought")
    written = (dossier / OURS).read_bytes().splitlines()
    assert check(dossier, jobs=1) == ()

    git("checkout", "-q", "-b", "one")
    decide(dossier, "same", ("people/ada-bell", "people/patricia-bell"), why="One office.", jobs=1)
    desk.save("Join two")
    one = (dossier / OURS).read_bytes().splitlines()
    (bell,) = set(desk.people()) & BELLS
    (other,) = BELLS - {bell}
    assert f"moved: {bell}.html" in (dossier / f"docs/people/{other}.md").read_text(encoding="utf-8")
    assert check(dossier, jobs=1) == ()

    git("checkout", "-q", "-b", "two", "main")
    decide(dossier, "name", ("people/tom-cray",), value="Thomas Cray", jobs=1)
    desk.save("Name one")
    two = (dossier / OURS).read_bytes().splitlines()
    assert (dossier / "docs/people/thomas-cray.md").exists()
    assert "thomas-cray.html" in (dossier / "docs/people/tom-cray.md").read_text(encoding="utf-8")
    assert check(dossier, jobs=1) == ()

    git("merge", "-q", "one", check=False)
    conflict = (dossier / OURS).read_text(encoding="utf-8")
    assert "<<<<<<<" in conflict
    solved = [line for line in conflict.splitlines(True) if line[:7] not in ("<<<<<<<", "=======", ">>>>>>>")]
    (dossier / OURS).write_text("".join(solved), encoding="utf-8")
    desk.save("Merge")
    assert check(dossier, jobs=1) == ()
    assert kept(dossier, [*written, *one, *two])
    people = desk.people()
    assert people["thomas-cray"] == "Thomas Cray"
    assert len(BELLS & set(people)) == 1
    assert (dossier / "docs/methods.md").read_text(encoding="utf-8").startswith("# Methods\n")

    git("mv", "seeds/lisbon-visit.txt", "seeds/visit.txt")
    desk.save("Rename an article")
    assert check(dossier, jobs=1) == ()
    assert set(desk.people()) == set(people)

    git("revert", "--no-edit", "HEAD")
    assert check(dossier, jobs=1) == ()
    git("revert", "--no-edit", "-m", "1", "HEAD~2")
    build.build(dossier, only="docs", jobs=1)
    assert check(dossier, jobs=1) == ()
    assert set(desk.people()) > BELLS
    assert kept(dossier, [*written, *two])


def test_diff_says_what_a_colleague_would_say(desk) -> None:
    dossier, git = desk.root, desk.git
    desk.add("resignation")
    changes, _ = since(dossier, None, jobs=1)
    said = {(c.section, c.kind, c.subject) for c in changes.changes}
    assert ("Articles", "added", "Cray resigns") in said
    assert ("People", "added", "Patricia Bell") in said
    assert ("People", "added", "Ivo Marsh") in said
    assert ("People", "seen again", "Tom Cray") in said
    assert not [c for c in changes.changes if c.kind in ("gone", "removed", "merged", "split")]
    git("checkout", "-q", "-b", "joined")
    desk.save("Add")
    decide(dossier, "same", ("people/ada-bell", "people/patricia-bell"), jobs=1)
    changes, _ = since(dossier, "HEAD", jobs=1)
    assert "merged" in [c.kind for c in changes.of("People")]
    assert [c.kind for c in changes.of("Decisions")] == ["taken"]
    assert since(dossier, "HEAD", jobs=1) == (changes, git("rev-parse", "HEAD")[:10])
