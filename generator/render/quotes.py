"""quotes/: who said what, by speaker and by time."""

from collections.abc import Iterator

from generator.model.dossier import Quote
from generator.model.page import Page
from generator.model.time import Date
from generator.render import entries, evidence, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance, grouped
from generator.render.escape import Markdown, text

_ON_ONE_PAGE = 120
"""Beyond so many quotes a speaker's stand on the speaker's own page, and each year has a page."""
_BY_TIME = "quotes/by-time.md"


def pages(concordance: Concordance) -> Iterator[Page]:
    """The quotes by speaker, and by time: one page, or one a year."""
    quotes = concordance.dossier.quotes
    years = grouped((_year(concordance, q), q) for q in _in_time(concordance))
    split = len(quotes) > _ON_ONE_PAGE
    yield _by_speaker(concordance, split)
    ways = [link(_BY_TIME, f"quotes/{year}.md", year) for year in years] if split else []
    yield _by_time(concordance, _BY_TIME, "Quotes by time", {} if split else years, ways)
    for year in years if split else ():
        yield _by_time(concordance, f"quotes/{year}.md", f"Quotes: {year}", {year: years[year]}, [])


def quoted(c: Concordance, here: str, one: Quote, by: str = "") -> Markdown:
    """One quote, with to whom, when and by whom it was passed on; `by` stands before it."""
    marks = ("“", "”") if one.kind == "direct" else ("", "")
    facts = (
        f"to {one.addressee.name}" if one.addressee else "",
        wording.date(one.said_on) if one.said_on else "",
        f"via {one.via}" if one.via else "",
        "reported speech" if one.kind == "indirect" else "",
    )
    known = "".join(f"{text(fact)} · " for fact in facts if fact)
    said = f"{by}{marks[0]}{text(one.text)}{marks[1]}"
    return evidence.block(said, f"{known}{evidence.source(c, here, one.evidence)}", one.kind)


def _by_speaker(c: Concordance, split: bool) -> Page:
    path = "quotes/index.md"
    speakers = grouped((_speaker(c, path, q), q) for q in c.dossier.quotes)
    unknown = speakers.pop(("", Markdown("")), [])
    elsewhere = [heading for _, heading in sorted(speakers) if split and "](" in heading]
    here = [(h, s) for (_, h), s in sorted(speakers.items()) if not split or "](" not in h]
    front = {"title": "Quotes", "description": "Who said what.", "kind": "index", "section": "quotes"}
    return templates.page(
        "quotes",
        path,
        front,
        elsewhere=elsewhere,
        groups=[(heading, [quoted(c, path, q) for q in said]) for heading, said in here],
        unknown=[quoted(c, path, q) for q in unknown[:_ON_ONE_PAGE]],
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
        name = c.actor[speaker.actor].name
        return name, link(path, f"{page('actors', speaker.actor)}#said", name)
    return speaker.name, text(speaker.name)


def _by_time(
    c: Concordance, path: str, title: str, years: dict[str, list[Quote]], ways: list[Markdown]
) -> Page:
    shown = [(year, [quoted(c, path, q, _head(c, path, q)) for q in said]) for year, said in years.items()]
    front = {"title": title, "kind": "index", "section": "quotes"}
    return templates.page("quotes_by_time", path, front, title=title, years=shown, ways=ways)


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
