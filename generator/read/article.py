"""One seed to one article."""

import re
from pathlib import PurePosixPath

from generator.model.article import Article, Paragraph, TitleOrigin
from generator.read.cleaning import clean
from generator.read.languages import language
from generator.read.lines import paragraphs
from generator.read.outlets import Outlet, hosted, shown
from generator.read.publication import published
from generator.read.sections import Sections, sections
from generator.read.sources import Source
from generator.read.titles import title_from_lead

_HEADER = 5  # paragraphs in which a saved page gives its address
_BARE = ("furniture", "credit", "metadata")
_MENU = 10  # furniture paragraphs that only a whole page has


def article(id: str, path: str, sha256: str, source: Source) -> Article:
    """The article of a seed. `path` is the seed's, relative to the root, with forward slashes."""
    cleaned = clean(source.text)
    lines, notes = paragraphs(cleaned.text)
    found = sections(lines, source.is_story)
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
        paragraphs=found.paragraphs + _furniture(source, len(found.paragraphs)),
        cleaned=source.notes + cleaned.notes + notes,
    )


def _furniture(source: Source, before: int) -> tuple[Paragraph, ...]:
    """What stood around the story in its page, as paragraphs behind the `before` ones of the story."""
    lines, _ = paragraphs(clean("\n".join(source.around)).text)
    return tuple(Paragraph(n, text, "furniture") for n, text in enumerate(lines, before + 1))


def _title(source: Source, found: Sections, id: str) -> tuple[str, TitleOrigin]:
    if source.declared.title:
        return source.declared.title, "metadata"
    headline = _headline(found)
    if headline:
        text = headline.text.removeprefix("Subject: ")  # of an e-mail
        return _page_title(text)[0] if _heads_a_page(found) else text, "headline"
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
    """Every publisher and agency that credits, bylines, dateline and the page's address name, in order."""
    named = [o for _, c in (*found.credits, *found.bylines) for o in c.outlets]
    sites = [o for p in found.paragraphs[:_HEADER] if p.role in _BARE if (o := hosted(p.text))]
    return tuple(named + [line.source for _, line in found.datelines if line.source] + sites)


def _publisher(found: Sections, outlets: tuple[Outlet, ...]) -> str | None:
    """The publisher by name, or the site that a page's own title ends with ("… - Oslo Herald")."""
    named = next((o.name for o in outlets if o.kind == "outlet"), None)
    return named or _site(found)


def _site(found: Sections) -> str | None:
    """The site's name at the end of a page's title, which is the first line of a saved page."""
    headline = _headline(found)
    if headline is None or not (_heads_a_page(found) or _repeats(found.paragraphs[0].text, headline.text)):
        return None
    return shown(_page_title(found.paragraphs[0].text)[1])


def _headline(found: Sections) -> Paragraph | None:
    return next((p for p in found.paragraphs if p.role == "headline"), None)


def _repeats(page_title: str, headline: str) -> bool:
    return page_title != headline and page_title.startswith(headline[:60])


def _heads_a_page(found: Sections) -> bool:
    """Is the headline the title of a whole page, with menus below it?"""
    headline = _headline(found)
    menus = sum(p.role == "furniture" for p in found.paragraphs)
    return headline is not None and headline.n == 1 and menus > _MENU


def _page_title(text: str) -> tuple[str, str | None]:
    """A page's title without the site's name, and that name: "Harbour closed - Oslo Herald"."""
    match = re.fullmatch(r"(.{15,}?)(?: [|–—-] |\|)(.{2,40})", text)
    return (match[1].strip(), match[2].strip()) if match else (text, None)
