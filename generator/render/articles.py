"""articles/: a page for each article, and the index by time."""

from collections.abc import Iterator, Sequence

from generator.model.article import Article, Paragraph
from generator.model.page import Page
from generator.model.time import Date
from generator.render import entries, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance, grouped
from generator.render.destinations import event_place
from generator.render.escape import Markdown, text
from generator.render.marks import paragraph
from generator.render.order import by_day
from generator.render.pictures import coverage

_SMALL_PRINT = ("metadata", "byline", "credit")
_ON_ONE_PAGE = 200
"""Beyond so many articles the index has a page for each month."""
_SEARCHED_WHOLE = 2000
"""Beyond so many articles their bodies stay out of the search index; what they name is still found."""
_COPY = {
    "exact": "the same text as",
    "rewritten": "a rewritten copy of",
    "contains": "contains",
    "contained": "contained in",
}


def pages(concordance: Concordance) -> Iterator[Page]:
    """The index and every article."""
    articles = by_day(concordance.dossier.articles)
    yield from _index(concordance, articles)
    yield from (_article(concordance, article) for article in articles)


def _index(c: Concordance, articles: tuple[Article, ...]) -> Iterator[Page]:
    """The index; where it is long, it leads to a page for each month."""
    path, latest = "articles/index.md", articles[::-1]
    months = grouped((_month(one), one) for one in latest) if len(articles) > _ON_ONE_PAGE else {}
    ways = [link(path, f"articles/months/{month}.md", _name(month)) for month in months]
    yield _listing(
        c,
        path,
        "Articles",
        () if months else latest,
        ways=ways,
        picture=coverage.picture(articles) if c.whole else "",
    )
    for month, inside in months.items():
        yield _listing(c, f"articles/months/{month}.md", f"Articles: {_name(month)}", inside)


def _listing(
    c: Concordance,
    path: str,
    title: str,
    articles: Sequence[Article],
    *,
    ways: Sequence[Markdown] = (),
    picture: str = "",
) -> Page:
    front = {
        "title": title,
        "description": "The articles of the dossier.",
        "kind": "index",
    }
    lines = [entries.article(path, one) for one in articles]
    return templates.page(c, "articles", path, front, title=title, lines=lines, ways=ways, picture=picture)


def _month(one: Article) -> str:
    return one.published.date.first.isoformat()[:7] if one.published.date else "undated"


def _name(month: str) -> str:
    return "undated" if month == "undated" else wording.date(Date(month))


def _article(c: Concordance, one: Article) -> Page:
    path = page("articles", one.id)
    return templates.page(
        c,
        "article",
        path,
        _front(c, one),
        article=one,
        note=c.note.get(("articles", one.id)),
        published=_published(one),
        facts=_facts(c, path, one),
        story=[_block(c, path, one, p) for p in one.paragraphs if p.role != "furniture"],
        furniture=[_block(c, path, one, p) for p in one.paragraphs if p.role == "furniture"],
        headline=_headline(c, path, one),
        events=[entries.event(c, path, e) for e in c.events_in.get(one.id, ())],
        in_time=entries.in_time(c, path, ("articles", one.id)),
    )


def _front(c: Concordance, one: Article) -> templates.Facts:
    first = next((p.text for p in one.told() if p.role == "body"), "")
    long = len(c.dossier.articles) > _SEARCHED_WHOLE
    return {
        "title": one.title,
        "kind": "article",
        "date": str(one.published.date or ""),
        "date_from": one.published.origin,
        "outlet": one.outlet,
        "authors": one.authors,
        "language": one.language,
        "source": one.source,
        "sha256": one.sha256,
        "people": [e.name for s, e in c.named_in.get(one.id, ()) if s == "people"],
        **templates.for_search(c, first, "{exclude: true}" if long else None),
    }


def _facts(c: Concordance, path: str, one: Article) -> list[tuple[str, list[Markdown]]]:
    """The facts between the hairlines: each a label and its lines."""
    named = c.named_in.get(one.id, ())
    groups = [
        (label, entries.names(c, one.id, section, [e for s, e in named if s == section]))
        for label, section in (("People", "people"), ("Actors", "actors"), ("Places", "places"))
    ]
    filed = f"filed from {one.dateline}" if one.authors else one.dateline
    by = [", ".join(one.authors), one.dateline and filed]
    copies = [
        Markdown(
            f"{_COPY[copy.kind]} {link(path, page('articles', copy.article), c.article[copy.article].title)}"
        )
        for copy in one.copies
        if copy.article in c.article
    ]
    facts = [
        ("By" if one.authors else "From", [text(" · ".join(b for b in by if b))]),
        *((label, [value]) for label, value in groups),
    ]
    facts += [("Same story", copies), ("Source", [Markdown(f"<code>{text(one.source)}</code>")])]
    return [(label, [v for v in values if v]) for label, values in facts if any(values)]


def _published(one: Article) -> list[Markdown]:
    """The publication day, with its origin and reason where it is not stated."""
    published = one.published
    if published.date is None:
        return [Markdown(f"{entries.tag('undated', look=True)} {text(published.why)}")]
    day = text(wording.full(published.date))
    if published.origin in ("stated", "metadata"):
        return [day]
    return [Markdown(f"{day} {entries.tag(published.origin, look=True)} {text(published.why)}")]


def _headline(c: Concordance, path: str, one: Article) -> Markdown:
    """The title as the page's heading; where it is a paragraph of the article, with its marks and anchor."""
    first = _title_paragraph(one)
    if first is None:
        return Markdown(f"{text(one.title)} {{#title}}")
    whole = one.reference(first.n, 0, len(first.text))
    return Markdown(f"{paragraph(c, path, whole)} {{#p{first.n}}}")


def _title_paragraph(one: Article) -> Paragraph | None:
    return next((p for p in one.paragraphs if p.role == "headline" and p.text == one.title), None)


def _block(c: Concordance, path: str, one: Article, p: Paragraph) -> Markdown:
    """A paragraph with its number and anchor, and beside it the events that it reports."""
    if p is _title_paragraph(one):
        return Markdown("")
    marked = paragraph(c, path, one.reference(p.n, 0, len(p.text)))
    if p.role == "subheading":
        return Markdown(f"## {marked} {{#p{p.n} .sub}}")
    kind = " .small" if p.role in _SMALL_PRINT else " .headline" if p.role == "headline" else ""
    number = f"[{p.n}](#p{p.n}){{.n}}"
    return Markdown(f"{number} {marked}\n{{: #p{p.n}{kind} }}{_beside(c, path, one, p)}")


def _beside(c: Concordance, path: str, one: Article, p: Paragraph) -> str:
    events = c.events_at.get((one.id, p.n), ())
    if not events:
        return ""
    ways = [str(link(path, event_place(c, e.id), wording.clipped(e.title, 70))) for e in events]
    # A break behind the last one, too: one event more is one line more.
    return "\n\n" + "".join(f"{way}<br>\n" for way in ways) + "{: .side }"
