"""Articles in full: each paragraph with its number, the names in it linked, the anchors in place."""

from collections import defaultdict

from generator.export.pdf.anchors import UNPRINTED, anchor
from generator.export.pdf.lookup import Json, Lookup, shortened, turned
from generator.export.pdf.notes import note
from generator.model.article import Article, Paragraph
from generator.model.spoken import spoken
from generator.model.text import Reference

Links = dict[tuple[str, int], list[tuple[Reference, str]]]


def articles(look: Lookup) -> list[Json]:
    """All articles in order of publication, the undated last."""
    links = _links(look)
    people = _people(look)
    return [_article(a, look, links, people[a.id]) for a in sorted(look.dossier.articles, key=in_time)]


def in_time(article: Article) -> tuple[object, ...]:
    """Order of publication, undated articles last."""
    day = article.published.date
    return (0, *day.sort_key, article.id) if day else (1, article.id)


def source(article: Article, look: Lookup) -> Json:
    """An article as a brief names it among its sources."""
    day = article.published.date
    return {
        "day": spoken(day, short=True) if day else "undated",
        "title": article.title,
        "outlet": look.outlet(article),
        "source": article.source,
        "language": article.language,
        "web": look.web(f"articles/{article.id}/"),
    }


def _article(article: Article, look: Lookup, links: Links, people: list[Json]) -> Json:
    day = article.published.date
    titles = [p for p in article.paragraphs if p.role == "headline" and p.text == article.title]
    printed = [p for p in article.paragraphs if p.role not in UNPRINTED and p not in titles]
    return {
        "label": f"articles/{article.id}",
        "title": article.title,
        "running": shortened(article.title),
        "outlet": article.outlet,
        "published": spoken(day) if day else "not known",
        "inferred": article.published.origin == "inferred",
        "why": article.published.why,
        "authors": list(article.authors),
        "dateline": article.dateline,
        "source": article.source,
        "language": article.language,
        "people": people,
        "copies": [_copy(look, copy.article, copy.kind) for copy in article.copies],
        "note": note(look, "articles", article.id),
        "anchors": [anchor(article.id, p.n, at) for p in titles for at in look.anchors.inside(article.id, p)],
        "paragraphs": [_paragraph(article, p, look, links) for p in printed],
        "left_out": _left_out(len(article.paragraphs) - len(printed) - len(titles)),
    }


def _paragraph(article: Article, paragraph: Paragraph, look: Lookup, links: Links) -> Json:
    """A paragraph as runs of text; a run may carry an anchor at its start and a link."""
    linked = _apart(links.get((article.id, paragraph.n), []))
    anchored = set(look.anchors.inside(article.id, paragraph))
    ends = {where.start: (where.end, to) for where, to in linked}
    cuts = sorted({0, len(paragraph.text), *anchored, *ends, *(end for end, _ in ends.values())})
    runs, open_until, to = [], 0, None
    for start, end in zip(cuts, [*cuts[1:], len(paragraph.text)], strict=True):
        if start in ends:
            open_until, to = ends[start]
        name = anchor(article.id, paragraph.n, start) if start in anchored else None
        if paragraph.text[start:end] or name:
            runs.append(
                {"text": paragraph.text[start:end], "anchor": name, "to": to if start < open_until else None}
            )
    return {"n": paragraph.n, "role": paragraph.role, "turned": turned(paragraph.text), "runs": runs}


def _left_out(count: int) -> str:
    """What is said of the paragraphs that were not printed."""
    if count == 0:
        return ""
    paragraphs = "1 paragraph" if count == 1 else f"{count} paragraphs"
    return f"Left out here: {paragraphs} of the page around the article, such as metadata and related links."


def _apart(found: list[tuple[Reference, str]]) -> list[tuple[Reference, str]]:
    """Links that do not overlap: of two, the earlier and longer stays."""
    kept: list[tuple[Reference, str]] = []
    for where, to in sorted(found, key=lambda link: (link[0].start, -link[0].end, link[1])):
        if not kept or where.start >= kept[-1][0].end:
            kept.append((where, to))
    return kept


def _links(look: Lookup) -> Links:
    """The first mention of each person in each article, by paragraph, with the person's label."""
    links: Links = defaultdict(list)
    for person in look.dossier.people:
        for where in _firsts(person.mentions):
            links[where.place].append((where, f"people/{person.id}"))
    return links


def _firsts(mentions: tuple[Reference, ...]) -> list[Reference]:
    """The first mention in each article."""
    seen: dict[str, Reference] = {}
    for where in sorted(mentions):
        seen.setdefault(where.article, where)
    return list(seen.values())


def _people(look: Lookup) -> dict[str, list[Json]]:
    """The people of each article, in order of their first mention."""
    firsts: dict[str, list[tuple[int, int, str, str]]] = defaultdict(list)
    for person in look.dossier.people:
        for where in _firsts(person.mentions):
            firsts[where.article].append((where.paragraph, where.start, person.name, f"people/{person.id}"))
    found: dict[str, list[Json]] = defaultdict(list)
    for article, named in firsts.items():
        found[article] = [{"name": name, "at": at} for _, _, name, at in sorted(named)]
    return found


def _copy(look: Lookup, article: str, kind: str) -> Json:
    other = look.anchors.articles.get(article)
    words = {"exact": "same text as", "rewritten": "rewritten from the same story as"}
    return {
        "kind": words.get(kind, kind),
        "title": other.title if other else article,
        "at": look.at(f"articles/{article}"),
    }
