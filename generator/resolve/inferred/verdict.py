"""From the pieces of evidence to a publication day, or to none, with the reason in one sentence."""

import datetime
from collections.abc import Iterable, Mapping

from generator.model.article import Article, Published
from generator.model.spoken import spoken
from generator.model.time import Date, day
from generator.resolve.inferred.evidence import Piece

_ENOUGH = 2  # pieces that must agree
_SPREAD = datetime.timedelta(7)  # days that fit equally well may lie at most this far apart


def verdict(pieces: tuple[Piece, ...], known: Published, articles: Mapping[str, Article]) -> Published:
    """The inferred day; `known` stays where the evidence is thin or points to different weeks.

    `articles` are those that the evidence may come from, by id.
    """
    days = _best_days(pieces, known.readings)
    if not days:
        return known
    agreeing = [p for p in pieces if p.fits(days[0])]
    about = len(days) > 1
    return Published(
        date=Date(f"{days[0]}~") if about else day(days[0]),
        origin="inferred",
        why=_why(agreeing, days, articles),
        evidence=tuple(sorted({r for p in agreeing for r in (p.where, p.shown) if r})),
    )


def _best_days(pieces: tuple[Piece, ...], readings: tuple[Date, ...]) -> list[datetime.date]:
    """The days that most of the evidence fits; none if that is too little or contradicts itself."""
    since = max((p.first for p in pieces if not p.strong), default=datetime.date.min)
    days = sorted({d for p in pieces if p.strong for d in _days(p) if d >= since})
    if readings:
        days = [d for d in days if day(d) in readings]
    support = {d: _support(pieces, d) for d in days}
    most = max(support.values(), default=0)
    best = [d for d in days if support[d] == most]
    open_ = len({p.where for p in pieces if p.where}) - most
    if most < _ENOUGH or open_ > most or best[-1] - best[0] > _SPREAD:
        return []
    return best


def _days(piece: Piece) -> Iterable[datetime.date]:
    return (piece.first + datetime.timedelta(n) for n in range((piece.last - piece.first).days + 1))


def _support(pieces: Iterable[Piece], value: datetime.date) -> int:
    """How many places of the article speak for a day; reports of one place count once."""
    return len({(p.where, "" if p.where else p.says) for p in pieces if p.fits(value)})


def _why(agreeing: Iterable[Piece], days: list[datetime.date], articles: Mapping[str, Article]) -> str:
    """One sentence: each article with what it shows, then what this article shows by itself."""
    told: dict[str, list[str]] = {}
    for piece in sorted(
        agreeing, key=lambda p: (p.shown is None, p.shown.article if p.shown else "", p.says)
    ):
        source = f"from {_called(articles[piece.shown.article])}" if piece.shown else "from its own words"
        told.setdefault(source, []).append(piece.says)
    reasons = "; ".join(f"{source}: {', '.join(dict.fromkeys(says))}" for source, says in told.items())
    first, last = spoken(day(days[0])), spoken(day(days[-1]))
    if len(days) == 1:
        return f"Inferred, as only {first} fits; {reasons}."
    return f"Inferred as the earliest day that fits, with {last} as the latest; {reasons}."


def _called(article: Article) -> str:
    """An article as a reader knows it: its outlet, else its title, and its day."""
    name = f"the report by {article.outlet}" if article.outlet else f"“{article.title}”"
    return f"{name} of {spoken(article.published.date)}" if article.published.date else name
