"""A clean text to paragraphs with their roles and what its header lines say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.article import Paragraph, Role
from generator.read.bylines import Credit, byline, credit, signature
from generator.read.datelines import Dateline, dateline
from generator.read.layout import roles
from generator.read.stamps import Stamp, dated, stamp

_HEADER = 12  # lines in which service, day and author may share one, between signs
_LONGEST = 20  # words of such a line
_BETWEEN = re.compile(r" +[|·•/–—-] +")
_LEAD = "A lead " * 20 + "follows."  # what must stand behind a dateline for it to be read as one
_SHORTEST = 3  # paragraphs of a story that may end with a word on its author
_BEING = ("is", "was", "has", "covers", "writes", "reports")
_HEADER_LINES = 3  # a stamp may be glued to the headline or to the lead


@dataclass(frozen=True, slots=True)
class Sections:
    """The paragraphs, and what was read in them; each item with the number of its paragraph."""

    paragraphs: tuple[Paragraph, ...]
    stamps: tuple[tuple[int, Stamp], ...] = ()
    datelines: tuple[tuple[int, Dateline], ...] = ()
    bylines: tuple[tuple[int, Credit], ...] = ()
    credits: tuple[tuple[int, Credit], ...] = ()


def sections(lines: list[str], is_story: bool = False) -> Sections:
    """Split stamps and datelines off, give each paragraph its role, and read the header.

    `is_story`: the lines are known to be a story and nothing else.
    """
    lines = [part for n, line in enumerate(lines) for part in (_pieces(line) if n < _HEADER else [line])]
    parts = [
        part for n, line in enumerate(lines) for part in (_unstamped(line) if n < _HEADER_LINES else [line])
    ]
    parts, given = _undated(parts, roles(parts, is_story))
    given = _signed_off(parts, given)
    paragraphs = tuple(
        Paragraph(n, text, role) for n, (text, role) in enumerate(zip(parts, given, strict=True), 1)
    )
    return Sections(
        paragraphs,
        stamps=tuple(
            (p.n, s) for p in paragraphs if p.role in ("metadata", "byline") and (s := _stamp(p.text))
        ),
        datelines=tuple(
            (p.n, d) for p in paragraphs if p.role == "metadata" and (d := _whole_dateline(p.text))
        ),
        bylines=tuple(
            (p.n, b) for p in paragraphs if p.role == "byline" and (b := byline(p.text) or signature(p.text))
        ),
        credits=tuple((p.n, c) for p in paragraphs if p.role == "credit" and (c := credit(p.text))),
    )


def _stamp(text: str) -> Stamp | None:
    return stamp(text, alone=True) or dated(text)


def _pieces(line: str) -> list[str]:
    """The pieces of a header line between signs, if one is a stamp: "Ports | 3 May 2021 | Ann Doe"."""
    pieces = [piece for piece in _BETWEEN.split(line) if piece]
    dated = any(map(_stamp, pieces)) and (any(map(byline, pieces)) or not _stamp(line))
    return pieces if dated and len(line.split()) <= _LONGEST else [line]


def _unstamped(line: str) -> Iterator[str]:
    """A line without the stamp that it begins with, which becomes a line of its own."""
    found = stamp(line)
    if found and found.end < len(line):
        yield line[: found.end].rstrip()
        line = line[found.end :]
    yield line


def _undated(parts: list[str], given: list[Role]) -> tuple[list[str], list[Role]]:
    """The dateline of the lead becomes a paragraph of its own."""
    lead = next((i for i, role in enumerate(given) if role == "body"), None)
    above = next((i for i, role in enumerate(given[:lead]) if role == "subheading" and _told(parts[i])), None)
    if above is not None:
        lead, given = above, [*given[:above], "body", *given[above + 1 :]]
    found = dateline(parts[lead]) if lead is not None else None
    if lead is None or found is None:
        return parts, given
    text = parts[lead]
    parts[lead : lead + 1] = [text[: found.end].rstrip(), text[found.end :]]
    return parts, [*given[:lead], "metadata", *given[lead:]]


def _signed_off(parts: list[str], given: list[Role]) -> list[Role]:
    """What the end of a story says of its author is a credit: "Ann Doe is a writer in Oslo."."""
    signed = [
        c for p, r in zip(parts, given, strict=True) if r == "byline" if (c := byline(p) or signature(p))
    ]
    names = tuple(name for c in signed for name in c.authors if " " in name)
    told = [i for i, role in enumerate(given) if role in ("body", "subheading")]
    while len(told) > _SHORTEST and parts[told[-1]].startswith(
        tuple(f"{n} {v} " for n in names for v in _BEING)
    ):
        given = [*given[: told[-1]], "credit", *given[told[-1] + 1 :]]
        told.pop()
    return given


def _told(line: str) -> bool:
    """Is the line a lead by its dateline, though the day or the author stands below it?"""
    return len(line.split()) > _LONGEST and line.endswith(".") and dateline(line) is not None


def _whole_dateline(text: str) -> Dateline | None:
    """The dateline that fills a paragraph; a story must follow for it to be read as one."""
    found = dateline(f"{text} {_LEAD}")
    return found if found and found.end >= len(text) else None
