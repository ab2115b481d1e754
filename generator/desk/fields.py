"""The front matter of a page that was edited by hand: which fields changed, and which decisions they mean."""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from generator.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Field:
    """A changed field as a decision: its kind, the new value, what stood there before, and its line."""

    kind: str
    value: str
    was: str
    line: int


# Which decision a field of the front matter means, section by section.
_KINDS = {
    "people": {"title": "name", "aliases": "alias", "roles": "role", "wikidata": "wikidata"},
    "articles": {"title": "title", "date": "date", "outlet": "outlet"},
}
_LISTS = ("aliases", "roles")


def fields(path: str, was: str, now: str) -> tuple[tuple[Field, ...], int]:
    """The changed fields, and how many lines of `now` the front matter takes.

    A changed heading counts as a changed title. Raises UserError, with every one, for changes that no
    decision can hold.
    """
    kinds = _KINDS[path.split("/")[1]]
    old, new = _front(path, was), _front(path, now)
    problems: list[Problem] = []
    found: list[Field] = []
    problems += _headed(path, was, now, old, new)
    for key in sorted((old.keys() | new.keys()) - {"generated"}):
        if old.get(key) != new.get(key):
            line = _line(now, key)
            wrong = list(_wrong(kinds, key, old.get(key), new.get(key)))
            problems += [Problem(path, line, found_, todo) for found_, todo in wrong]
            found += [] if wrong else _fields(kinds[key], old, new, key, line)
    if problems:
        raise UserError(problems)
    return tuple(dict.fromkeys(found)), now.count("\n", 0, now.find("\n---\n", 4) + 5)


def _headed(path: str, was: str, now: str, old: Mapping[str, Any], new: dict[str, Any]) -> Iterator[Problem]:
    """Takes a changed heading for a changed title."""
    heading = _heading(now)
    if not heading or heading == _heading(was):
        return
    if new.get("title") not in (old.get("title"), heading):
        what = f"the title is “{new.get('title')}”, the heading “{heading}”"
        yield Problem(path, _line(now, "title"), what, "Write the same in both, or change one alone.")
    new["title"] = heading


def _wrong(kinds: Mapping[str, str], key: str, old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """What is wrong with a changed field, and what to do."""
    if key not in kinds:
        yield f"the field `{key}` cannot be adopted", f"Fields that can be adopted here: {', '.join(kinds)}."
    elif not new:
        yield f"the {kinds[key]} was removed", "A decision can set it, not remove it."
    elif isinstance(new, dict) or (isinstance(new, list) and key not in _LISTS):
        yield f"`{key}` should be one text", f"Write `{key}: …` on one line."
    elif isinstance(new, list) and not all(isinstance(value, str) for value in new):
        yield f"`{key}` should be a list of texts", f"Write `{key}: [one, another]`."
    elif key in _LISTS:
        yield from _lost(kinds[key], list(old or ()), [new] if isinstance(new, str) else new)


def _lost(kind: str, old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Entries of a list that are gone; a role may be written otherwise, in its place."""
    gone = [value for value in old if value not in new]
    came = [value for value in new if value not in old]
    if gone and (kind == "alias" or len(gone) > len(came)):
        yield f"the {kind} “{gone[0]}” was removed", "A decision can add one, not remove it: put it back."


def _fields(kind: str, old: Mapping[str, Any], new: Mapping[str, Any], key: str, line: int) -> list[Field]:
    value, before = new.get(key) or "", old.get(key) or ""
    if key not in _LISTS:
        return [Field(kind, html.unescape(value), html.unescape(before), line)]
    now, then = [value] if isinstance(value, str) else value, list(before)
    gone = [one for one in then if one not in now]
    came = [one for one in now if one not in then]
    return [Field(kind, one, gone[n] if n < len(gone) else "", line) for n, one in enumerate(came)]


def _front(path: str, text: str) -> dict[str, Any]:
    try:
        loaded = yaml.load(text.split("\n---\n", maxsplit=1)[0].removeprefix("---\n"), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        what = f"the front matter is not YAML ({' '.join(str(error).split())})"
        raise UserError([Problem(path, None, what, "Mend it, or drop your edits.")]) from None
    return loaded if isinstance(loaded, dict) else {}


def _heading(text: str) -> str | None:
    for line in text.splitlines():
        if line.startswith("# "):
            return html.unescape(line[2:].split("{")[0].strip())
    return None


def _line(text: str, key: str) -> int:
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.startswith(f"{key}:")), 1)
