"""Volumes: a dossier too large for one file is printed as several, each within a bounded memory.

Typst holds a whole document, about 3 MB a page with links and tags, so a volume has at most so many pages, by
estimate. The first volume opens the whole; references to another volume name it and its page.
"""

import math
from collections.abc import Iterator

from generator.export.pdf.glyphs import texts
from generator.export.pdf.lookup import Json

PARTS = ("chronology", "people", "articles", "quotes", "notes", "index")
_ONLY_FIRST: Json = {"summary": [], "figures": [], "leading": [], "timeline": None}
# Measured on printed dossiers: characters of text that fill a page, with its headings and spaces.
_CHARACTERS = 1900


def volumes(content: Json, most: int) -> list[Json]:
    """The content of each volume, in order; one alone where everything fits into `most` pages."""
    shares: list[Json] = [{}]
    filled = 0
    for part in PARTS:
        for entry in content[part]:
            size = pages(entry, part)
            if filled and filled + size > most:
                shares.append({})
                filled = 0
            shares[-1].setdefault(part, []).append(entry)
            filled += size
    return [_volume(content, share, n, shares) for n, share in enumerate(shares, 1)]


def pages(entry: Json, part: str) -> int:
    """About how many pages an entry fills; an article begins a page of its own."""
    size = sum(map(len, texts(entry)))
    if part == "index":
        size += 12 * sum(len(line["at"]) for group in entry["groups"] for line in group["entries"])
    return math.ceil(size / _CHARACTERS)


def labels(volume: Json) -> Iterator[str]:
    """The labels that a volume defines, in the order of print."""
    yield from (event["label"] for month in volume["chronology"] for event in month["events"])
    yield from (person["label"] for person in volume["people"])
    for article in volume["articles"]:
        yield from (article["label"], *article["anchors"])
        for paragraph in article["paragraphs"]:
            yield from (run["anchor"] for run in paragraph["runs"] if run["anchor"])


def _volume(content: Json, share: Json, n: int, shares: list[Json]) -> Json:
    """One volume: its share of the parts, its number, and for the first what the others hold."""
    if len(shares) == 1:
        return content | {"volume": None}
    parts = {part: share.get(part, []) for part in PARTS}
    last = {"review": content["review"] if n == len(shares) else None}
    first = {} if n == 1 else _ONLY_FIRST
    return content | first | parts | last | {"volume": _title(n, shares)}


def _title(n: int, shares: list[Json]) -> Json:
    return {
        "n": n,
        "of": len(shares),
        "holds": _holds(shares[n - 1]),
        "others": [
            {"n": i, "holds": _holds(share), "entries": list(_entries(share))}
            for i, share in enumerate(shares, 1)
            if i > 1 and n == 1
        ],
    }


def _holds(share: Json) -> str:
    """The parts in a volume, the articles with their days: "People, Articles (4 May 2030 – 9 June 2031)"."""
    return ", ".join(_named(part, entries) for part, entries in share.items())


def _named(part: str, entries: list[Json]) -> str:
    if part != "articles":
        return part.capitalize()
    days = list(dict.fromkeys((entries[0]["published"], entries[-1]["published"])))
    return f"Articles ({' – '.join(days)})"


def _entries(share: Json) -> Iterator[Json]:
    """What the first volume's contents list of another: its people and articles."""
    for person in share.get("people", []):
        yield {"title": person["name"], "at": person["label"]}
    for article in share.get("articles", []):
        yield {"title": article["title"], "at": article["label"]}
