"""A saved web page to its source: trafilatura finds the story, htmldate the day in the page's own fields."""

import re
from collections.abc import Iterator

import trafilatura
from trafilatura.settings import Document

from generator.model.time import Date
from generator.read.bylines import byline
from generator.read.days import written
from generator.read.decoding import decode
from generator.read.markup import blocks, parse
from generator.read.outlets import shown
from generator.read.sources import Declared, Source
from generator.read.stamps import stamp

_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([\w-]+)", re.IGNORECASE)
_SITE = re.compile(r" ?[|–—-] ?([^|–—]{2,40})")
_POST = re.compile(r"(?i)^\w+ (?:editor|writer|reporter|correspondent|columnist)$")
_WORK = re.compile(r"^(?:Recipe|Interview|Text|Words|Story|Review|Report)(?: by|:)? (?=[A-Z])")
_HEAD = 4096  # bytes in which a page names its encoding
# Only fields of the page count for its day, and a fixed limit keeps the clock out of it.
_DATES = {
    "extensive_search": False,
    "original_date": True,
    "max_date": "2100-01-01",
    "outputformat": "%Y-%m-%d",
}


def webpage(data: bytes) -> Source:
    """The story and the fields of a page, and what else it shows. Scripts, comments, hidden text go."""
    text, notes = _decoded(data)
    tree = parse(text)
    if tree is None:
        return Source("", notes=notes)
    page_title = " ".join((tree.findtext(".//title") or "").split())
    found = trafilatura.bare_extraction(
        tree, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    if not isinstance(found, Document) or not found.text:
        return Source(
            "\n".join(blocks(tree)), notes=(*notes, "kept the whole visible page: no story was found in it")
        )
    around = tuple(_around(text, found.text))
    declared = Declared(
        title=found.title or None,
        published=_day(found.date) or _stamped(around),
        published_in="own metadata" if found.date else "header",
        outlet=shown(found.sitename or _site(page_title, found.title or "")),
        authors=tuple(_authors(found.author or "")),
    )
    notes = (*notes, "found the story of the web page; the rest of the page stands behind it")
    headline = tuple(block for block in around if _letters(block) == _letters(declared.title or ""))[:1]
    told = _plain_items(found.text, text)
    story = "\n".join((*headline, told))
    rest = tuple(block for block in around if block not in headline)
    return Source(story, declared, notes, rest, is_story=True)


def _stamped(around: tuple[str, ...]) -> Date | None:
    """The one day of publication that the lines around a story give; None where they give several or none."""
    found = [s for block in around if (s := stamp(block, alone=True))]
    days = [s.day.readings for s in found if s.kind == "published"] or [
        s.day.readings for s in found if s.kind == "bare"
    ]
    return days[0][0] if len(set(days)) == 1 and len(days[0]) == 1 else None


def _site(page_title: str, title: str) -> str | None:
    """The site's name behind the story's title in the page's own: "Harbour closed | Oslo Herald"."""
    match = _SITE.fullmatch(page_title.removeprefix(title)) if title else None
    return match[1] if match and page_title.startswith(title) else None


def _authors(names: str) -> Iterator[str]:
    """The names that trafilatura found, without "Recipe by" before them and a post given as a name."""
    for name in filter(None, (_WORK.sub("", name.strip()) for name in names.split(";"))):
        found = byline(name)
        if not _POST.search(name) or " " not in name:
            yield from found.authors if found else (name,)


def _plain_items(story: str, page: str) -> str:
    """The story without the marks for lists and tables that trafilatura adds: "- item", "| cell | cell |"."""
    tree = parse(page)
    shown_so = set(blocks(tree)) if tree is not None else set()
    lines = (re.sub(r"^\| | ?\|$", "", line) for line in story.split("\n"))
    return "\n".join(rest if (rest := line.removeprefix("- ")) in shown_so else line for line in lines)


def _around(page: str, story: str) -> Iterator[str]:
    """The visible blocks of a page that are not part of its story, in order."""
    tree = parse(page)  # anew: finding the story has changed the other one
    told = _letters(story)
    return (block for block in blocks(tree) if _letters(block) not in told) if tree is not None else iter(())


def _letters(text: str) -> str:
    """Letters and digits alone: the story's punctuation and white space may have been mended."""
    return "".join(filter(str.isalnum, text))


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The page's text: its own word on its encoding goes before statistics."""
    match = _CHARSET.search(data[:_HEAD])
    name = match[1].decode("ascii") if match else "utf-8"
    try:
        text = data.decode(name)
    except (LookupError, UnicodeError):  # an encoding that nobody knows, or another one in truth
        return decode(data)
    return text.removeprefix("\ufeff"), () if name.lower() == "utf-8" else (f"read as {name.upper()}",)


def _day(text: str | None) -> Date | None:
    day = next(written(text or ""), None)
    return day.readings[0] if day else None
