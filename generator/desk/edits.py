"""What a person changed on a generated page: facts, which mean decisions, and lines, which are a note."""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.desk.entries import Entry, changed_facts, entries, told
from generator.desk.fields import Field, fields
from generator.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Edits:
    """What was changed of one entry: its facts, and the text added to it."""

    fields: tuple[Field, ...]
    added: str


def edits(path: str, was: str, now: str) -> dict[str, Edits]:
    """The edits of a page by what they are of, such as people/ada-bell.

    Raises UserError for edits that no decision and no note can hold.
    """
    section, name = PurePosixPath(path).parts[1], PurePosixPath(path).stem
    if section in ("people", "articles"):
        changed, start = fields(path, was, now)
        return {f"{section}/{name}": Edits(changed, _added(path, was.splitlines(), now.splitlines(), start))}
    return _of_entries(path, section, entries(section, was), entries(section, now))


def _of_entries(
    path: str, section: str, was: Mapping[str, Entry], now: Mapping[str, Entry]
) -> dict[str, Edits]:
    gone = [entry for id, entry in was.items() if id not in now]
    if gone or len(was) != len(now):
        what = f"the entry “{gone[0].name}” is gone" if gone else "an entry was added"
        todo = "Entries come from the articles. Undo it, or see `dossier decide --help`."
        raise UserError([Problem(path, None, what, todo)])
    found = {}
    for id, entry in now.items():
        old = was[id]
        if not id and [line for line in old.lines if line] != [line for line in entry.lines if line]:
            todo = "Write below the heading of an entry what is to be its note; undo the rest."
            raise UserError([Problem(path, None, "text was changed outside of the entries", todo)])
        if id and (old.name, old.lines) != (entry.name, entry.lines):
            changed = changed_facts(path, section, old, entry)
            found[f"{section}/{id}"] = Edits(changed, _added(path, told(old), told(entry), 0, entry.line))
    return found


def _added(path: str, old: list[str], new: list[str], start: int, line: int = 0) -> str:
    """The lines that are new from `start` on; `line` is how many stand before the first.

    Raises UserError if other lines are not as they were.
    """
    added, other = [], []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "insert" and j1 >= start:
            added += new[j1:j2]
        elif kind != "equal" and j1 >= start and not _headings(old[i1:i2], new[j1:j2]):
            other.append(line + j1 + 1)
    if other:
        lines = ", ".join(map(str, other))
        todo = (
            "Generated lines can be changed only through their source: see `dossier explain`. Undo them, or "
            f"`dossier build --overwrite {path}`."
        )
        raise UserError([Problem(path, other[0], f"changes that cannot be adopted, in lines {lines}", todo)])
    return "\n".join(added).strip("\n") + "\n" if any(added) else ""


def _headings(old: list[str], new: list[str]) -> bool:
    """Is this a change of the page's own heading, which the front matter's title speaks for?"""
    return all(re.match(r"# ", line) for line in (*old, *new) if line.strip())
