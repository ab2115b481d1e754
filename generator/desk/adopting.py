"""Moving hand-made edits of a generated page into curation/, where they last."""

import difflib
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator import build, export, read, render
from generator.desk.deciding import take
from generator.desk.fields import Field, fields
from generator.desk.handles import handle
from generator.errors import Problem, UserError
from generator.export import marks
from generator.model.curation import SUBJECTS, CuratedDecision, Subject
from generator.model.dossier import Dossier
from generator.read import git
from generator.read.contradictions import contradictions
from generator.read.decisions import decisions

# Pages of many entries: where the note of one belongs.
_NOTED = {
    "dates": "the note of a day into curation/notes/dates/DAY.md, such as 2031-05-02.md",
    "actors": "the note of a country or an organisation into curation/notes/actors/ID.md",
    "places": "the note of a place into curation/notes/places/ID.md",
}


@dataclass(frozen=True, slots=True)
class _Edits:
    """What a person changed: fields of the front matter, lines added to the text, and anything else."""

    fields: tuple[Field, ...]
    added: str
    other: tuple[int, ...]


def adopt(
    root: Path, page: str, *, by: str | None = None, why: str | None = None, jobs: int | None = None
) -> tuple[str, ...]:
    """Write the edits of a page as decisions and a note, generate the page anew, and say what was done.

    Fields of the front matter and the heading become decisions; lines added to the text become the
    analyst's note. Raises UserError, and changes nothing, if the page has other edits or none.
    """
    path = f"docs/{page.removeprefix('./').removeprefix('docs/').removesuffix('.md')}.md"
    section, name = _entry(path)
    found = build.resolved(root, jobs)
    pages = {p.path: p for p in render.pages(found.dossier, read.settings(root), found.addresses)}
    edits = _edits(path, _text(root, path), _written(root, path, pages.get(f"{section}/{name}.md")))
    drafts = tuple(_draft(found.dossier, f"{section}/{name}", field, by, why) for field in edits.fields)
    problems = [p for f, draft in zip(edits.fields, drafts, strict=True) for p in _unfit(path, f, draft)]
    problems += contradictions((*read.curation(root).decisions, *drafts))
    if problems:
        raise UserError(problems)
    taken = [take(root, draft) for draft in drafts]
    said = [f"{d.file}:{d.line}: {d.what}" for d in taken]
    if edits.added:
        note = f"curation/notes/{section}/{name}.md"
        export.curation.extend_note(root, note, edits.added)
        said.append(f"{note}: {edits.added.count(chr(10))} lines")
    build.build(root, only="docs", jobs=jobs, overwrite=[path])
    return (*said, f"{path} is generated anew.")


def _entry(path: str) -> tuple[str, str]:
    parts = PurePosixPath(path).parts
    section = parts[1] if len(parts) > 2 else ""
    if section in _NOTED:
        todo = f"Write {_NOTED[section]}."
        raise UserError([Problem(path, None, f"edits of a page of {section} cannot be adopted", todo)])
    if len(parts) != 3 or section not in SUBJECTS or parts[2] == "index.md":
        todo = f"Only pages of one entry in {', '.join(SUBJECTS)} take decisions and notes."
        raise UserError([Problem(path, None, "edits of this page cannot be adopted", todo)])
    return section, PurePosixPath(path).stem


def _text(root: Path, path: str) -> str:
    try:
        text = (root / path).read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(
            [Problem(path, None, f"it cannot be read ({error.strerror})", "Name a page.")]
        ) from None
    except UnicodeDecodeError:
        raise UserError([Problem(path, None, "this is not UTF-8", "Save the page as UTF-8.")]) from None
    if marks.state(text) != "edited":
        raise UserError([Problem(path, None, "this page was not edited by hand", "Nothing was done.")])
    return text


def _written(root: Path, path: str, page: object) -> str:
    """The page as the program wrote it: as committed if it is intact there, else as it would be now."""
    try:
        committed = git.git(root, "show", f"HEAD:./{path}").decode("utf-8")
        if marks.state(committed) == "intact":
            return committed
    except (UserError, UnicodeDecodeError):
        pass
    if page is None:
        todo = f"Copy what you need elsewhere, then `dossier build --overwrite {path}`."
        raise UserError([Problem(path, None, "the dossier no longer has this page", todo)])
    return marks.stamped(getattr(page, "text", ""))


def _edits(path: str, now: str, was: str) -> _Edits:
    """Raises UserError for edits that no decision and no note can hold."""
    changed, start = fields(path, was, now)
    old, new = was.splitlines(), now.splitlines()
    added, other = [], []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "insert" and j1 >= start:
            added += new[j1:j2]
        elif kind != "equal" and j1 >= start and not _headings(old[i1:i2], new[j1:j2]):
            other.append(j1 + 1)
    if other:
        lines = ", ".join(map(str, other))
        todo = (
            "Generated lines can be changed only through their source: see `dossier explain`. Undo them, or "
            f"`dossier build --overwrite {path}`."
        )
        raise UserError([Problem(path, other[0], f"changes that cannot be adopted, in lines {lines}", todo)])
    return _Edits(changed, "\n".join(added).strip("\n") + "\n" if any(added) else "", tuple(other))


def _headings(old: list[str], new: list[str]) -> bool:
    """Is this a change of the page's own heading, which the front matter's title speaks for?"""
    return all(re.match(r"# ", line) for line in (*old, *new) if line.strip())


def _unfit(path: str, field: Field, draft: CuratedDecision) -> tuple[Problem, ...]:
    """Why a decision cannot hold the field's value, said of the page's line."""
    try:
        decisions(export.curation.block(draft), draft.subject, draft.file)
    except UserError as error:
        return tuple(Problem(path, field.line, p.found, p.todo) for p in error.problems)
    return ()


def _draft(dossier: Dossier, target: str, field: Field, by: str | None, why: str | None) -> CuratedDecision:
    subject: Subject = next(s for s in SUBJECTS if target.startswith(f"{s}/"))
    about = handle(dossier, subject, target, near=field.was)
    return CuratedDecision(
        subject, field.kind, (about,), field.value, why, by, None, f"curation/{subject}.yml", 0
    )
