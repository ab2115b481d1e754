"""A Markdown file to its source: the YAML front matter's fields, and the text without its markup."""

import re
from typing import Any

import yaml
from markdown_it import MarkdownIt

from generator.model.time import Date
from generator.read.days import written
from generator.read.decoding import decode
from generator.read.markup import blocks, parse
from generator.read.outlets import shown
from generator.read.seeds import Refused
from generator.read.sources import Declared, Source

_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
_DAY_FIELDS = ("date", "published", "pubdate", "publication_date", "date_published", "datepublished")


def markdown_file(data: bytes) -> Source:
    """The text of a Markdown file, and what its front matter declares. Raises Refused for broken YAML."""
    text, notes = decode(data)
    match = _MATTER.match(text)
    fields = _fields(match[1]) if match else {}
    tree = parse(MarkdownIt().render(text[match.end() if match else 0 :]))
    plain = "\n\n".join(blocks(tree)) if tree is not None else ""
    declared, doubts = _declared(fields)
    return Source(plain, declared, notes + doubts)


def _fields(matter: str) -> dict[str, Any]:
    """The fields by their names in small letters. Values stay text, so that a day keeps its own offset."""
    try:
        found = yaml.load(matter, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError) as error:  # the latter where values are nested without end
        mark = getattr(error, "problem_mark", None)
        where = mark.line + 2 if mark else None  # the fence is line 1, marks count from 0
        raise Refused(
            "has front matter that is no YAML", "Mend it, or take the lines between --- out", where
        ) from error
    return {str(k).strip().lower(): v for k, v in found.items()} if isinstance(found, dict) else {}


def _declared(fields: dict[str, Any]) -> tuple[Declared, tuple[str, ...]]:
    """The fields that an article has, and what could not be used of them."""
    written_day = _first(fields, *_DAY_FIELDS)
    day = _day(written_day) if written_day else None
    doubt = (f"passed over the front matter's date {written_day!r}, which is no full day",)
    declared = Declared(
        title=_first(fields, "title", "headline"),
        published=day,
        published_in="front matter",
        outlet=shown(_first(fields, "outlet", "publisher", "source", "site", "publication")),
        authors=_names(fields.get("authors") or fields.get("author") or fields.get("by")),
        language=_language(_first(fields, "language", "lang")),
    )
    return declared, doubt if written_day and not day else ()


def _first(fields: dict[str, Any], *names: str) -> str | None:
    """The first of these fields that holds words, as one line."""
    values = (fields.get(name) for name in names)
    return next((" ".join(v.split()) for v in values if isinstance(v, str) and v.strip()), None)


def _names(value: Any) -> tuple[str, ...]:
    """The authors: a list, or one line with commas."""
    names = re.split(r", | and |; ", value) if isinstance(value, str) else value
    if not isinstance(names, list):
        return ()
    return tuple(" ".join(name.split()) for name in names if isinstance(name, str) and name.strip())


def _language(code: str | None) -> str | None:
    match = re.match(r"[a-z]{2}(?![a-z])", (code or "").lower())
    return match[0] if match else None


def _day(text: str) -> Date | None:
    """The day if it has one reading only."""
    day = next(written(text), None)
    return day.readings[0] if day and len(day.readings) == 1 else None
