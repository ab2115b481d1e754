"""Articles that came, went or are read otherwise."""

from collections.abc import Iterator, Mapping

from generator.desk.diff.change import Change
from generator.model.article import Article
from generator.model.dossier import Dossier
from generator.model.spoken import spoken


def articles(before: Dossier, after: Dossier, labels: Mapping[str, str]) -> Iterator[Change]:
    """Added and removed articles, then those whose text or description changed; `labels` name copies."""
    old, new = ({a.id: a for a in d.articles} for d in (before, after))
    yield from (_whole("added", new[id], labels) for id in sorted(new.keys() - old.keys()))
    yield from (_whole("removed", old[id], labels) for id in sorted(old.keys() - new.keys()))
    for id in sorted(old.keys() & new.keys()):
        yield from _changed(old[id], new[id], labels)


def _whole(kind: str, article: Article, labels: Mapping[str, str]) -> Change:
    day = _day(article)
    detail = ", ".join(filter(None, (article.outlet, day, *_copies(article, labels))))
    return Change("Articles", kind, article.title, detail, _page(article) if kind == "added" else None)


def _copies(article: Article, labels: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(f"{copy.kind} copy of {labels.get(copy.article, copy.article)}" for copy in article.copies)


def _changed(old: Article, new: Article, labels: Mapping[str, str]) -> Iterator[Change]:
    if old.sha256 != new.sha256:
        yield Change("Articles", "text changed", new.title, f"{new.source}", _page(new))
    facts = {
        "retitled": (old.title, new.title),
        "redated": (_day(old), _day(new)),
        "outlet": (old.outlet or "none", new.outlet or "none"),
        "authors": (", ".join(old.authors) or "none", ", ".join(new.authors) or "none"),
        "copies": ("; ".join(_copies(old, labels)) or "none", "; ".join(_copies(new, labels)) or "none"),
    }
    for kind, (was, is_now) in facts.items():
        if was != is_now:
            evidence = new.published.evidence[0] if kind == "redated" and new.published.evidence else None
            yield Change("Articles", kind, new.title, f"{was} → {is_now}", _page(new), evidence)


def _day(article: Article) -> str:
    """The day in words, with its origin where the article itself does not state it."""
    date, origin = article.published.date, article.published.origin
    known = spoken(date) if date else "undated"
    return known if origin in ("stated", "unknown") else f"{known} ({origin})"


def _page(article: Article) -> str:
    return f"articles/{article.id}.md"
