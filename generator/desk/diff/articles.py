"""Articles that came, went or are read otherwise."""

from collections.abc import Iterator

from generator.desk.diff.change import Change
from generator.model.article import Article
from generator.model.dossier import Dossier


def articles(before: Dossier, after: Dossier) -> Iterator[Change]:
    """Added and removed articles, then those whose text or description changed."""
    old, new = ({a.id: a for a in d.articles} for d in (before, after))
    yield from (_whole("added", new[id]) for id in sorted(new.keys() - old.keys()))
    yield from (_whole("removed", old[id]) for id in sorted(old.keys() - new.keys()))
    for id in sorted(old.keys() & new.keys()):
        yield from _changed(old[id], new[id])


def _whole(kind: str, article: Article) -> Change:
    published = article.published
    day = f"{published.date} ({published.origin})" if published.date else "undated"
    detail = ", ".join(filter(None, (article.outlet, day, *_copies(article))))
    return Change("Articles", kind, article.title, detail, _page(article) if kind == "added" else None)


def _copies(article: Article) -> tuple[str, ...]:
    return tuple(f"{copy.kind} copy of {copy.article}" for copy in article.copies)


def _changed(old: Article, new: Article) -> Iterator[Change]:
    if old.sha256 != new.sha256:
        yield Change("Articles", "text changed", new.title, f"{new.source}", _page(new))
    facts = {
        "retitled": (old.title, new.title),
        "redated": (_day(old), _day(new)),
        "outlet": (old.outlet or "none", new.outlet or "none"),
        "authors": (", ".join(old.authors) or "none", ", ".join(new.authors) or "none"),
        "copies": ("; ".join(_copies(old)) or "none", "; ".join(_copies(new)) or "none"),
    }
    for kind, (was, is_now) in facts.items():
        if was != is_now:
            evidence = new.published.evidence[0] if kind == "redated" and new.published.evidence else None
            yield Change("Articles", kind, new.title, f"{was} → {is_now}", _page(new), evidence)


def _day(article: Article) -> str:
    date = article.published.date
    return f"{date} ({article.published.origin})" if date else "undated"


def _page(article: Article) -> str:
    return f"articles/{article.id}.md"
