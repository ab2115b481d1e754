"""A paragraph of an article with its names, dates and quotes marked where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.model.dossier import Person, Quote, Reading
from generator.model.text import Reference, Span
from generator.model.time import Date
from generator.render import wording
from generator.render.address import link
from generator.render.concordance import Concordance, Entity
from generator.render.destinations import date_place, leads
from generator.render.escape import Markdown, text

_RANK = ("people", "actors", "places")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a paragraph that names something, and where it leads, if anywhere.

    Of two that overlap the lower rank wins.
    """

    span: Span
    rank: int
    target: str | None
    hint: str | None
    kind: str
    time: str | None = None


def paragraph(concordance: Concordance, here: str, whole: Reference) -> Markdown:
    """A whole paragraph as Markdown for the page `here`: links first, quotes split around them."""
    quotes = [q for q in concordance.quotes_at.get(whole.place, ()) if q.kind == "direct"]
    pieces = [
        (_quote_over(quotes, span), _piece(here, whole.text[span.start : span.end], mark))
        for span, mark in _cut(whole.text, _kept(_marks(concordance, whole.place)), quotes)
    ]
    runs = groupby(pieces, key=lambda piece: piece[0])
    return Markdown("".join(_said(quote, "".join(words for _, words in run)) for quote, run in runs))


def words(value: str, start: int, marked: Iterable[Span]) -> Markdown:
    """A stretch of a paragraph, from code point `start` on, with the words that matter marked."""
    end, parts, at = start + len(value), [], start
    for span in sorted(marked):
        if at <= span.start and span.end <= end and span.start < span.end:
            parts += [text(value[at - start : span.start - start])]
            parts += [Markdown(f"<mark>{text(value[span.start - start : span.end - start])}</mark>")]
            at = span.end
    return Markdown("".join([*parts, text(value[at - start :])]))


def timed(date: Date, shown: object, anchor: str | None = None) -> Markdown:
    """Words that name a date, as a `time` element where HTML has a form for it; with the `anchor`, if any."""
    id = f' id="{anchor}"' if anchor else ""
    if wording.in_time_element(date):
        return Markdown(f'<time{id} datetime="{text(date)}">{text(shown)}</time>')
    return Markdown(f'<span{id} class="when">{text(shown)}</span>')


def _marks(concordance: Concordance, place: tuple[str, int]) -> list[Mark]:
    names = [
        Mark(
            ref.span,
            _RANK.index(section),
            leads(concordance, section, one, place[0]),
            _hint(concordance, one),
            section,
        )
        for section, one, ref in concordance.named_at.get(place, ())
    ]
    return names + [
        _date_mark(concordance, date, reading) for date, reading in concordance.dates_at.get(place, ())
    ]


def _hint(c: Concordance, one: Entity) -> str:
    """Who somebody is, for the tooltip: the name, and the office last reported.

    In docs/ it is the name alone: a new office would change every article that names somebody.
    """
    office = one.office if isinstance(one, Person) and c.whole else None
    return f"{one.name}, {office.text}" if office else one.name


def _date_mark(concordance: Concordance, date: Date, reading: Reading) -> Mark:
    span = reading.evidence.span
    return Mark(span, len(_RANK), date_place(concordance, date), wording.full(date), "day", str(date))


def _kept(marks: Iterable[Mark]) -> list[Mark]:
    """Marks that do not overlap: by rank, then the longest, then the first."""
    kept: list[Mark] = []
    for mark in sorted(
        marks, key=lambda m: (m.rank, m.span.start - m.span.end, m.span.start, m.target or "")
    ):
        if not any(mark.span.overlaps(other.span) for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda m: m.span)


def _cut(value: str, marks: list[Mark], quotes: list[Quote]) -> list[tuple[Span, Mark | None]]:
    """The paragraph in pieces: each a mark, or plain words that lie inside or outside a quote as a whole."""
    edges = sorted({edge for q in quotes for edge in (q.evidence.start, q.evidence.end)})
    pieces: list[tuple[Span, Mark | None]] = []
    at = 0
    for mark in [*marks, None]:
        until = mark.span.start if mark else len(value)
        cuts = [at, *(edge for edge in edges if at < edge < until), until]
        pieces += [(Span(a, b), None) for a, b in pairwise(cuts) if a < b]
        if mark:
            pieces.append((mark.span, mark))
            at = mark.span.end
    return pieces


def _quote_over(quotes: list[Quote], span: Span) -> Quote | None:
    return next((q for q in quotes if q.evidence.span.contains(span)), None)


def _piece(here: str, value: str, mark: Mark | None) -> Markdown:
    if mark is None or mark.target is None:
        return text(value)
    shown = timed(Date(mark.time), value) if mark.time else text(value)
    return link(here, mark.target, shown, mark.hint if mark.hint != value else None, mark.kind)


def _said(quote: Quote | None, inner: str) -> str:
    if quote is None:
        return inner
    who = f' title="Said by {text(quote.speaker.name)}"' if quote.speaker else ""
    return f'<span class="said"{who}>{inner}</span>'
