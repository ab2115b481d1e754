"""Moving hand-made edits of a generated page into curation/, where they last."""

from pathlib import Path, PurePosixPath

from generator import build, export, read, render
from generator.desk.deciding import take
from generator.desk.edits import edits
from generator.desk.fields import Field
from generator.desk.handles import handle
from generator.errors import Problem, UserError
from generator.export import marks
from generator.model.curation import SUBJECTS, CuratedDecision, Subject
from generator.model.dossier import Dossier
from generator.read import git
from generator.read.contradictions import contradictions
from generator.read.decisions import decisions

_ONE_ENTRY = ("people", "articles")
_MANY_ENTRIES = ("events", "actors", "places")


def adopt(
    root: Path, page: str, *, by: str | None = None, why: str | None = None, jobs: int | None = None
) -> tuple[str, ...]:
    """Write the edits of a page as decisions and notes, generate the page anew, and say what was done.

    Fields of the front matter, headings and the facts of an event become decisions; lines added to the text
    become the analyst's note of the entry they stand in. Raises UserError, and changes nothing, if the page
    has other edits or none.
    """
    path = f"docs/{page.removeprefix('./').removeprefix('docs/').removesuffix('.md')}.md"
    _refuse_unable(path)
    found = build.resolved(root, jobs)
    pages = {p.path: p for p in render.pages(found.dossier, read.settings(root), found.addresses)}
    now = _text(root, path)
    edited = edits(path, _written(root, path, now, pages.get(path.removeprefix("docs/"))), now)
    fields = [(target, field) for target, one in edited.items() for field in one.fields]
    drafts = [_draft(found.dossier, target, field, by, why) for target, field in fields]
    problems = [p for (_, f), draft in zip(fields, drafts, strict=True) for p in _unfit(path, f, draft)]
    problems += contradictions((*read.curation(root).decisions, *drafts))
    if problems:
        raise UserError(problems)
    said = [f"{d.file}:{d.line}: {d.what}" for d in [take(root, draft) for draft in drafts]]
    for note, added in ((f"curation/notes/{target}.md", one.added) for target, one in edited.items()):
        if added:
            export.curation.extend_note(root, note, added)
            said.append(f"{note}: {added.count(chr(10))} lines")
    build.build(root, only="docs", jobs=jobs, overwrite=[path])
    return (*said, f"{path} is generated anew.")


def _refuse_unable(path: str) -> None:
    """Raise UserError unless the page has entries that take decisions or notes."""
    parts = PurePosixPath(path).parts
    section, name = (parts[1] if len(parts) > 2 else ""), parts[-1]
    if section == "dates":
        todo = "Write the note of a day into curation/notes/dates/DAY.md, such as 2031-05-02.md."
        raise UserError([Problem(path, None, "edits of a page of dates cannot be adopted", todo)])
    if section not in _MANY_ENTRIES and (section not in _ONE_ENTRY or len(parts) != 3 or name == "index.md"):
        able = ", ".join((*_ONE_ENTRY, *_MANY_ENTRIES))
        todo = f"Only pages with entries of {able} take decisions and notes."
        raise UserError([Problem(path, None, "edits of this page cannot be adopted", todo)])


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


def _written(root: Path, path: str, edited: str, page: object) -> str:
    """The page as the program wrote it before it was edited: as committed, or as it would be written now.

    The mark tells which; where it tells neither, what is committed.
    """
    known = [marks.stamped(getattr(page, "text", ""))] if page else []
    try:
        committed = git.git(root, "show", f"HEAD:./{path}").decode("utf-8")
        known = [*([committed] if marks.state(committed) == "intact" else []), *known]
    except (UserError, UnicodeDecodeError):
        pass
    if not known:
        todo = f"Copy what you need elsewhere, then `dossier build --overwrite {path}`."
        raise UserError([Problem(path, None, "the dossier no longer has this page", todo)])
    return next((text for text in known if marks.mark(text) == marks.mark(edited)), known[0])


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
