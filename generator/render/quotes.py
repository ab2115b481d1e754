"""quotes/: who said what, by speaker and by time; quotes as they stand on every page."""

from collections.abc import Iterable, Iterator

from generator.model.dossier import Quote
from generator.model.nesting import nested
from generator.model.page import Page
from generator.model.time import Date
from generator.render import entries, evidence, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance, grouped
from generator.render.escape import Markdown, text
from generator.render.marks import words

_ON_ONE_PAGE = 200
"""Beyond so many quotes a speaker's stand on the speaker's own page, and each year has a page."""
_BY_TIME = "quotes/by-time.md"


def pages(c: Concordance) -> Iterator[Page]:
    """The quotes by speaker; and by time, which in docs/ would repeat each and is the site's."""
    split = len(c.dossier.quotes) > _ON_ONE_PAGE
    yield _by_speaker(c, split)
    if not c.whole:
        return
    years = grouped((_year(c, q), q) for q in _in_time(c))
    ways = [link(_BY_TIME, f"quotes/{year}.md", year) for year in years] if split else []
    yield _by_time(c, _BY_TIME, "Quotes by time", {} if split else years, ways)
    for year in years if split else ():
        yield _by_time(c, f"quotes/{year}.md", f"Quotes: {year}", {year: years[year]}, [])


def listed(c: Concordance, here: str, quotes: Iterable[Quote]) -> list[Markdown]:
    """Quotes as block quotations; those inside a reported sentence are marked in it, not repeated."""
    return [_quoted(c, here, one, inside) for one, inside in nested(quotes)]


def _quoted(c: Concordance, here: str, one: Quote, inside: tuple[Quote, ...], by: str = "") -> Markdown:
    """One quote, with to whom, when and by whom it was passed on; `by` stands before it."""
    marks = ("“", "”") if one.kind == "direct" else ("", "")
    facts = (
        f"to {one.addressee.name}" if one.addressee else "",
        wording.date(one.said_on) if one.said_on else "",
        f"via {one.via}" if one.via else "",
        "reported speech" if one.kind == "indirect" else "",
    )
    said = words(one.text, one.evidence.start, [q.evidence.span for q in inside])
    known = "".join(f"{text(fact)} · " for fact in facts if fact)
    source = f"{known}{evidence.source(c, here, one.evidence)}"
    return evidence.block(c, f"{by}{marks[0]}{said}{marks[1]}", source, one.kind)


def _by_speaker(c: Concordance, split: bool) -> Page:
    """Speakers with a page of their own by name; then the others, as the articles call them.

    In docs/ it says where quotes stand and never changes: all else would repeat people, actors and articles.
    """
    path = "quotes/index.md"
    speakers = sorted(grouped((_speaker(c, path, q), q) for q in c.dossier.quotes).items())
    known = [(shown, said) for (_, shown), said in speakers if "](" in shown]
    others = [(shown, said) for (name, shown), said in speakers if name and "](" not in shown]
    unknown = [q for (name, _), said in speakers if not name for q in said]
    front = {"title": "Quotes", "description": "Who said what.", "kind": "index"}
    if not c.whole:
        return templates.page(c, "quotes", path, front)
    return templates.page(
        c,
        "quotes",
        path,
        front,
        empty=not speakers,
        elsewhere=[shown for shown, _ in known if split],
        groups=[(shown, listed(c, path, said)) for shown, said in known if not split],
        others=[(shown, listed(c, path, said)) for shown, said in others],
        unknown=listed(c, path, unknown[:_ON_ONE_PAGE]),
    )


def _speaker(c: Concordance, path: str, one: Quote) -> tuple[str, Markdown]:
    """The speaker's name to sort by, and as it is shown, linked where there is a page."""
    speaker = one.speaker
    if speaker is None:
        return "", Markdown("")
    if speaker.person in c.person:
        name = c.person[speaker.person].name
        return name, link(path, f"{page('people', speaker.person)}#said", name)
    if speaker.actor in c.actor:
        actor = c.actor[speaker.actor]
        return actor.name, link(path, f"{page('actors', actor.id)}#said", actor.name)
    return speaker.name, text(wording.capitalised(speaker.name))


def _by_time(
    c: Concordance, path: str, title: str, years: dict[str, list[Quote]], ways: list[Markdown]
) -> Page:
    shown = [
        (year, [_quoted(c, path, q, inside, _head(c, path, q)) for q, inside in nested(said)])
        for year, said in years.items()
    ]
    front = {"title": title, "kind": "index"}
    return templates.page(
        c, "quotes_by_time", path, front, title=title, years=shown, ways=ways, empty=not c.dossier.quotes
    )


def _head(c: Concordance, path: str, one: Quote) -> str:
    speaker = _speaker(c, path, one)[1] or "Speaker unknown"
    return f'<span class="said-by">{entries.day(_day(c, one))} {speaker}</span> '


def _day(c: Concordance, one: Quote) -> Date | None:
    """The day of speaking, else that of the report."""
    return one.said_on or c.article[one.evidence.article].published.date


def _year(c: Concordance, one: Quote) -> str:
    day = _day(c, one)
    return day.text[:4].lower() if day else "undated"


def _in_time(c: Concordance) -> list[Quote]:
    def key(one: Quote) -> tuple[object, ...]:
        day = _day(c, one)
        return (day is None, day.sort_key if day else (), *one.evidence.place, one.evidence.start)

    return sorted(c.dossier.quotes, key=key)
