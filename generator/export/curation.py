"""Writing decisions: the only module that writes under curation/, and only on a person's command."""

import io
import re
from collections.abc import Callable
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from generator.errors import Problem, UserError
from generator.export import schemas
from generator.export.transaction import Change, commit
from generator.model.curation import CuratedDecision, Handle

HEADER = """\
# yaml-language-server: $schema=.schema/{subject}.json
# Decisions about {subject}; `dossier decide` adds to this file, nobody but people changes it.
"""


def append(
    root: Path,
    decision: CuratedDecision,
    reread: Callable[[str, str], tuple[CuratedDecision, ...]],
) -> None:
    """Add the decision at the end of its file; every byte that stands there stays.

    `reread` makes decisions of a file's text and name. Raises UserError, and writes nothing, if the file
    would then say anything but what it said before and the decision.
    """
    path = root / decision.file
    old = path.read_bytes() if path.is_file() else b""
    new = _extended(old.decode("utf-8-sig"), decision)
    before = reread(old.decode("utf-8-sig"), decision.file)
    if _meant(reread(new, decision.file)) != (*_meant(before), *_meant((decision,))):
        todo = "Write this block into the file by hand:\n" + block(decision)
        raise UserError([Problem(decision.file, None, "nothing can be added at the end of this file", todo)])
    addition = new[len(old.decode("utf-8-sig")) :].encode() if old else new.encode()
    schema = f"curation/.schema/{decision.subject}.json"
    commit(
        root,
        [Change(decision.file, old + addition), Change(schema, schemas.text(decision.subject).encode())],
    )


def extend_note(root: Path, file: str, text: str) -> None:
    """Add Markdown at the end of an analyst's note, which is made where there is none."""
    path = root / file
    old = path.read_bytes() if path.is_file() else b""
    gap = b"" if not old else b"\n" if old.endswith(b"\n") else b"\n\n"
    commit(root, [Change(file, old + gap + text.encode())])


def block(decision: CuratedDecision) -> str:
    """The decision as a block of YAML."""
    entry = CommentedMap({"decision": decision.kind, "about": CommentedSeq(map(_handle, decision.about))})
    rest = {"value": decision.value, "why": decision.why, "by": decision.by}
    entry.update({key: _scalar(value) for key, value in rest.items() if value})
    yaml = YAML()
    yaml.width = 10**6
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = io.StringIO()
    yaml.dump(CommentedSeq([entry]), out)
    on = f"    on: {decision.on}\n" if decision.on else ""
    return re.sub(r"^  ", "", out.getvalue() + on, flags=re.MULTILINE)


def _handle(handle: Handle) -> CommentedMap:
    fields = {"article": handle.article, "words": handle.words, "near": handle.near}
    written = CommentedMap({key: _scalar(value) for key, value in fields.items() if value})
    written.fa.set_flow_style()
    return written


def _scalar(value: str) -> str:
    """Quoted unless it is plain words: the versions of YAML differ on what else needs no quotes."""
    return value if re.fullmatch(r"\w(?:[\w -]*\w)?", value) else DoubleQuotedScalarString(value)


def _extended(old: str, decision: CuratedDecision) -> str:
    """The file's text with the block at the end, indented as the list that is there."""
    if not old.strip():
        return old + HEADER.format(subject=decision.subject) + "\n" + block(decision)
    indent = re.search(r"^( *)- ", old, re.MULTILINE)
    margin = indent[1] if indent else ""
    lines = "".join(f"{margin}{line}\n" for line in block(decision).splitlines())
    return f"{old}{'' if old.endswith(chr(10)) else chr(10)}\n{lines}"


def _meant(decisions: tuple[CuratedDecision, ...]) -> tuple[tuple[object, ...], ...]:
    return tuple((d.subject, d.kind, d.about, d.value, d.why, d.by, d.on) for d in decisions)
