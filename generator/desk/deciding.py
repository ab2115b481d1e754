"""Taking a decision: a block in curation/, refused where it cannot hold."""

from dataclasses import replace
from pathlib import Path

from generator import build, export, read
from generator.desk.handles import handle, led, subject
from generator.errors import Problem, UserError
from generator.model.curation import CuratedDecision
from generator.model.time import Date
from generator.read.contradictions import contradictions
from generator.read.decisions import decisions


def decide(
    root: Path,
    kind: str,
    targets: tuple[str, ...],
    *,
    value: str | None = None,
    why: str | None = None,
    by: str | None = None,
    on: Date | None = None,
    jobs: int | None = None,
) -> CuratedDecision:
    """Write one decision at the end of its file under curation/ and return it as it was read back.

    Raises UserError, and writes nothing, if the kind does not fit, a target is not found, or the decision
    contradicts one that stands there.
    """
    about = subject(kind, targets)
    found = build.resolved(root, jobs)
    meant = (led(found.addresses, target) for target in targets)
    handles = tuple(dict.fromkeys(handle(found.dossier, about, target) for target in meant))
    file = f"curation/{about}.yml"
    draft = CuratedDecision(about, kind, handles, value, why, by, on, file, 0)
    return take(root, draft)


def take(root: Path, draft: CuratedDecision) -> CuratedDecision:
    """Write a decision that is ready. Raises UserError as `decide` does."""
    (checked,) = decisions(export.curation.block(draft), draft.subject, draft.file)
    held = read.curation(root).decisions
    _refuse_known(checked, held)
    line = len(_lines(root, draft.file)) + 1
    wrong = contradictions((*held, replace(checked, line=line)))
    if wrong:
        raise UserError(wrong)
    export.curation.append(root, checked, lambda text, file: decisions(text, draft.subject, file))
    return read.curation(root).about(draft.subject)[-1]


def _refuse_known(draft: CuratedDecision, held: tuple[CuratedDecision, ...]) -> None:
    for known in held:
        same = (known.subject, known.kind, set(known.about), known.value)
        if same == (draft.subject, draft.kind, set(draft.about), draft.value):
            raise UserError(
                [Problem(known.file, known.line, "this is decided already", "Nothing was written.")]
            )


def _lines(root: Path, file: str) -> list[str]:
    path = root / file
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
