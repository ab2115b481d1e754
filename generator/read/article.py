"""One seed to one article."""

import re
from pathlib import PurePosixPath

from generator.model.article import Article, TitleOrigin
from generator.read.cleaning import clean
from generator.read.languages import language
from generator.read.lines import paragraphs
from generator.read.outlets import Outlet, known
from generator.read.publication import published
from generator.read.sections import Sections, sections
from generator.read.sources import Source
from generator.read.titles import title_from_lead


def article(id: str, path: str, sha256: str, source: Source) -> Article:
    """The article of a seed. `path` is the seed's, relative to the root, with forward slashes."""
    cleaned = clean(source.text)
    lines, notes = paragraphs(cleaned.text)
    found = sections(lines)
    title, origin = _title(source, found, id)
    outlets = _outlets(found)
    return Article(
        id=id,
        source=path,
        sha256=sha256,
        title=title,
        title_from=origin,
        published=published(id, PurePosixPath(path).name, source.declared, found),
        outlet=source.declared.outlet or _publisher(found, outlets),
        agencies=tuple(dict.fromkeys(o.name for o in outlets if o.kind == "agency")),
        authors=source.declared.authors or _authors(found),
        dateline=next((line.place for _, line in found.datelines if line.place), None),
        language=source.declared.language or language(_told(found)),
        paragraphs=found.paragraphs,
        cleaned=source.notes + cleaned.notes + notes,
    )


def _title(source: Source, found: Sections, id: str) -> tuple[str, TitleOrigin]:
    if source.declared.title:
        return source.declared.title, "metadata"
    headline = next((p.text for p in found.paragraphs if p.role == "headline"), None)
    if headline:
        return headline.strip(), "headline"
    lead = next((p.text for p in found.paragraphs if p.role == "body"), "")
    return title_from_lead(lead) or id, "lead"


def _told(found: Sections) -> str:
    return "\n".join(p.text for p in found.paragraphs if p.role == "body")


def _authors(found: Sections) -> tuple[str, ...]:
    """The byline's names; without a byline, those whom a credit names as contributors."""
    for group in (found.bylines, found.credits):
        names = tuple(dict.fromkeys(name for _, c in group for name in c.authors))
        if names:
            return names
    return ()


def _outlets(found: Sections) -> tuple[Outlet, ...]:
    """Every publisher and agency that credits, bylines and the dateline name, in this order."""
    named = [o for _, c in (*found.credits, *found.bylines) for o in c.outlets]
    return tuple(named + [line.source for _, line in found.datelines if line.source])


def _publisher(found: Sections, outlets: tuple[Outlet, ...]) -> str | None:
    """The publisher by name, or the site that a page's own title ends with ("… - Oslo Herald")."""
    named = next((o.name for o in outlets if o.kind == "outlet"), None)
    return named or _site(found)


def _site(found: Sections) -> str | None:
    page = found.paragraphs[0] if found.paragraphs else None
    headline = next((p.text for p in found.paragraphs if p.role == "headline"), None)
    if page is None or headline is None or page.text == headline or not page.text.startswith(headline[:60]):
        return None
    tail = re.split(r" [|–—-] |\|", page.text)[-1].strip()
    outlet = known(tail)
    return outlet.name if outlet else (tail if tail != page.text and len(tail) <= 40 else None)
