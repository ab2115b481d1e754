"""Seeds to articles."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from generator.errors import Problem
from generator.model.article import Article, Paragraph, Published
from generator.model.text import Reference
from generator.model.time import Date


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles that could be read, sorted by id, and what was wrong with the others."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()


def articles(root: Path) -> Reading:
    """Read every file below seeds/."""
    found = [_article(root, path) for path in sorted((root / "seeds").glob("*.txt"))]
    return Reading(tuple(sorted(found, key=lambda a: a.id)))


_STATED = re.compile(r"\s*date (\d{4}-\d\d-\d\d)\s+")


def _article(root: Path, path: Path) -> Article:
    data = path.read_bytes()
    text = data.decode("utf-8", errors="replace")
    match = _STATED.match(text)
    published = Published(None, "unknown", "The text states no date.")
    blocks = [b.strip() for b in text[match.end() if match else 0 :].splitlines() if b.strip()]
    lines = ([match[0].strip()] if match else []) + blocks
    paragraphs = tuple(
        Paragraph(n, line, "metadata" if match and n == 1 else "body") for n, line in enumerate(lines, 1)
    )
    slug = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")
    if match:
        where = Reference(slug, 1, 5, 15, match[1])
        published = Published(Date(match[1]), "stated", "The file's first line says so.", (where,))
    return Article(
        id=slug,
        source=path.relative_to(root).as_posix(),
        sha256=hashlib.sha256(data).hexdigest(),
        title=blocks[0][:80] if blocks else slug,
        title_from="lead",
        published=published,
        outlet=None,
        agencies=(),
        authors=(),
        dateline=None,
        language="en",
        paragraphs=paragraphs,
    )
