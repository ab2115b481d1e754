"""Decisions and notes by people, as they stand under curation/."""

import difflib
from collections.abc import Iterator
from pathlib import Path

from generator.errors import Problem, UserError
from generator.model.curation import SUBJECTS, CuratedDecision, Curation, Note, Subject
from generator.read.contradictions import contradictions
from generator.read.decisions import decisions
from generator.read.text_file import text_of

SECTIONS = ("articles", "people", "events", "actors", "places", "dates")
"""The sections whose pages take an analyst's note."""


def curation(root: Path) -> Curation:
    """All that people decided and wrote under curation/; empty where there is nothing.

    Raises UserError with every malformed or contradicting entry, each with file and line.
    """
    problems: list[Problem] = []
    made: list[CuratedDecision] = []
    for subject in SUBJECTS:
        try:
            made += _decisions(root, subject)
        except UserError as error:
            problems += error.problems
    notes, misplaced = _notes(root)
    problems += [*contradictions(made), *misplaced, *_unread(root)]
    if problems:
        raise UserError(problems)
    briefing = root / "curation" / "briefing.md"
    return Curation(tuple(made), notes, text_of(root, briefing) if briefing.is_file() else None)


def _decisions(root: Path, subject: Subject) -> tuple[CuratedDecision, ...]:
    path = root / "curation" / f"{subject}.yml"
    if not path.exists():
        return ()
    return decisions(text_of(root, path), subject, path.relative_to(root).as_posix())


def _unread(root: Path) -> Iterator[Problem]:
    """Files that look like decisions or notes, but have a name from which none are read."""
    names = [f"{subject}.yml" for subject in SUBJECTS]
    for path in sorted((root / "curation").glob("*.y*ml")):
        if path.name not in names:
            near = difflib.get_close_matches(path.name, names, 1)
            todo = f"Did you mean {near[0]}?" if near else f"Put them into {', '.join(names)}."
            found = "no decisions are read from a file of this name"
            yield Problem(path.relative_to(root).as_posix(), None, found, todo)
    for path in sorted((root / "curation" / "notes").rglob("*.*")):
        if path.suffix.lower() in (".txt", ".markdown", ".html"):
            found = "no notes are read from a file of this name"
            yield Problem(path.relative_to(root).as_posix(), None, found, "Let its name end in .md.")


def _notes(root: Path) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """The notes in the order of their files, and the files that stand where no page takes a note."""
    folder = root / "curation" / "notes"
    notes, misplaced = [], []
    for path in sorted(folder.rglob("*.md")):
        inside = path.relative_to(folder)
        file = path.relative_to(root).as_posix()
        if len(inside.parts) == 2 and inside.parts[0] in SECTIONS:
            notes.append(Note(inside.parts[0], inside.stem, text_of(root, path), file))
        else:
            todo = f"Name it curation/notes/SECTION/ID.md, SECTION being one of {', '.join(SECTIONS)}."
            misplaced.append(Problem(file, None, "no page takes a note from here", todo))
    return tuple(notes), tuple(misplaced)
