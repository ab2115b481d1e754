"""The front matter of a page that was edited by hand: which fields changed, and which decisions they mean."""

import html
from dataclasses import dataclass
from typing import Any

import yaml

from generator.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Field:
    """A changed field as a decision: its kind, the new value, and what stood there before."""

    kind: str
    value: str
    was: str


# Which decision a field of the front matter means, section by section.
_KINDS = {
    "people": {"title": "name", "aliases": "alias", "roles": "role"},
    "events": {
        "title": "title",
        "date": "date",
        "type": "type",
        "status": "status",
        "place": "place",
        "participants": "participants",
    },
    "articles": {"title": "title", "date": "date", "outlet": "outlet"},
}


def fields(path: str, was: str, now: str) -> tuple[tuple[Field, ...], int]:
    """The changed fields, and how many lines of `now` the front matter takes.

    A changed heading counts as a changed title. Raises UserError for fields that no decision can set.
    """
    section = path.split("/")[1]
    kinds = _KINDS.get(section, {})
    old, new = _front(path, was), _front(path, now)
    if (heading := _heading(now)) and heading != _heading(was):
        new["title"] = heading
    found: list[Field] = []
    for key in sorted((old.keys() | new.keys()) - {"generated"}):
        if old.get(key) == new.get(key):
            continue
        if key not in kinds:
            known = f"Fields that can be adopted here: {', '.join(kinds)}." if kinds else "Undo this edit."
            raise UserError([Problem(path, _line(now, key), f"the field `{key}` cannot be adopted", known)])
        found += _field(path, kinds[key], old.get(key), new.get(key), _line(now, key))
    return tuple(found), now.count("\n", 0, now.find("\n---\n", 4) + 5)


def _field(path: str, kind: str, old: Any, new: Any, line: int) -> list[Field]:
    if not new:
        raise UserError(
            [Problem(path, line, f"the {kind} was removed", "A decision can set it, not remove it.")]
        )
    if isinstance(new, str):
        return [Field(kind, html.unescape(new), html.unescape(str(old or "")))]
    if kind == "participants":
        return [Field(kind, "; ".join(new), "")]
    before = list(old or ())
    return [
        Field(kind, value, before[n] if n < len(before) and before[n] not in new else "")
        for n, value in enumerate(new)
        if value not in before
    ]


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
