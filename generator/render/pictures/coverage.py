"""Coverage over time by outlet: a row for each outlet, a dot for each article."""

from collections.abc import Iterable

from generator.model.article import Article
from generator.render import wording
from generator.render.address import built, page
from generator.render.escape import Markdown
from generator.render.pictures import svg

_WIDTH, _LEFT, _ROW = 960.0, 190.0, 26.0
_OUTLETS = 12
_LEGEND = "Each dot is an article. A hollow one states no day; it is inferred."
_FEWEST, _MOST = 3, 400


def picture(articles: Iterable[Article]) -> Markdown:
    """The dated articles of the outlets that have the most, for the index of articles."""
    dated = [a for a in articles if a.published.date]
    rows: dict[str, list[Article]] = {}
    for article in dated:
        rows.setdefault(article.outlet or "outlet unknown", []).append(article)
    ranked = sorted(rows, key=lambda o: (-len(rows[o]), o))[:_OUTLETS]
    if len(dated) < _FEWEST or len(dated) > _MOST:
        return Markdown("")
    days = [a.published.date.first.toordinal() for a in dated if a.published.date]
    first, span = min(days), max(1, max(days) - min(days))
    shapes = []
    for at, outlet in enumerate(ranked):
        y = 20 + at * _ROW
        shapes += [svg.words(0, y + 4, wording.clipped(outlet, 26), "label", "start")]
        shapes += [svg.line(_LEFT, y, _WIDTH, y, "axis")]
        shapes += [_dot(a, first, span, y) for a in rows[outlet]]
    bottom = 20 + len(ranked) * _ROW
    shapes += [
        svg.words(
            _LEFT,
            bottom + 4,
            wording.date(min(d.published.date for d in dated if d.published.date)),
            "label",
            "start",
        ),
        svg.words(
            _WIDTH,
            bottom + 4,
            wording.date(max(d.published.date for d in dated if d.published.date)),
            "label",
            "end",
        ),
    ]
    return svg.figure(_WIDTH, bottom + 16, "Articles over time, by outlet", shapes, _LEGEND)


def _dot(article: Article, first: int, span: int, y: float) -> str:
    assert article.published.date
    x = _LEFT + 8 + (_WIDTH - _LEFT - 16) * (article.published.date.first.toordinal() - first) / span
    name = f"{wording.date(article.published.date)}: {article.title}"
    kind = "dot hollow" if article.published.origin == "inferred" else "dot"
    return svg.way(built("articles/index.md", page("articles", article.id)), name, svg.dot(x, y, 5.5, kind))
