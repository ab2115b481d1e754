"""people/: the index by letter, and a page for each person."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from generator.model.article import Article
from generator.model.dossier import Office, Person
from generator.model.page import Page
from generator.render import entries, evidence, quotes, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance, seen
from generator.render.escape import Markdown, joined, text
from generator.render.pictures import network, timeline

_ON_ONE_PAGE = 300
"""Beyond so many people each letter has a page of its own."""


def pages(concordance: Concordance) -> Iterator[Page]:
    """The index (split by letter when it is long) and every person."""
    everyone = sorted(concordance.dossier.people, key=lambda p: (folded(p.name), p.id))
    letters = [(letter, list(group)) for letter, group in groupby(everyone, key=_letter)]
    split = len(everyone) > _ON_ONE_PAGE
    yield _index(concordance, letters, split)
    for letter, group in letters if split else ():
        yield _letter_page(concordance, letter, group)
    for person in concordance.dossier.people:
        yield _person(concordance, person)


def folded(name: str) -> str:
    """A name without accents and in lower case, for sorting and for search, which folds nothing itself."""
    split = unicodedata.normalize("NFKD", name).translate(_LETTERS)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()


def _letter(person: Person) -> str:
    first = folded(person.name)[:1].upper()
    return first if "A" <= first <= "Z" else "#"


def _index(c: Concordance, letters: list[tuple[str, list[Person]]], split: bool) -> Page:
    path = "people/index.md"
    groups = [(letter, [] if split else [_row(c, path, p) for p in group]) for letter, group in letters]
    return templates.page(
        "people",
        path,
        {
            "title": "People",
            "description": "Everyone the articles speak of.",
            "kind": "index",
            "section": "people",
        },
        groups=groups,
        ways=[link(path, _letter_path(letter), letter) for letter, _ in letters] if split else [],
        picture=network.picture(c, path),
    )


def _letter_path(letter: str) -> str:
    return f"people/letters/{'other' if letter == '#' else letter.lower()}.md"


def _letter_page(c: Concordance, letter: str, group: list[Person]) -> Page:
    path = _letter_path(letter)
    title = "People: other signs" if letter == "#" else f"People: {letter}"
    front = {"title": title, "kind": "index", "section": "people"}
    return templates.page("people_letter", path, front, title=title, rows=[_row(c, path, p) for p in group])


def _row(c: Concordance, path: str, person: Person) -> Markdown:
    """A row of the index: name, office, articles, events, first and last day."""
    articles = c.articles_of(person.mentions)
    days = [entries.day(day) if day else text("") for day in seen(articles)]
    role = text(wording.capitalised(person.office.text) if person.office else "")
    numbers = [str(len(articles)), str(len(c.events_of.get(person.id, ())))]
    cells = [link(path, page("people", person.id), person.name), role, *numbers, *days]
    return Markdown(f"| {' | '.join(cells)} |")


def _person(c: Concordance, person: Person) -> Page:
    path, articles = page("people", person.id), c.articles_of(person.mentions)
    events = c.events_of.get(person.id, [])
    return templates.page(
        "person",
        path,
        _front(c, person, articles),
        person=person,
        note=c.note.get(("people", person.id)),
        kicker=_kicker(c, articles),
        lead=_lead(person),
        facts=_facts(c, path, person),
        roles=[_role(c, path, office) for office in person.roles],
        events=[entries.event(path, e) for e in reversed(events) if e.date],
        undated=[entries.event(path, e) for e in reversed(events) if not e.date],
        timeline=timeline.picture(path, events, f"Events with {person.name} over time"),
        network=network.around(c, path, person),
        said=quotes.listed(c, path, c.quotes_of.get(person.id, ())),
        articles=[entries.article(path, a, person.mentions) for a in reversed(articles)],
        folded=" · ".join(sorted({folded(name) for name in (person.name, *person.aliases)})),
    )


def _front(c: Concordance, person: Person, articles: tuple[Article, ...]) -> templates.Facts:
    first, last = seen(articles)
    return {
        "title": person.name,
        "description": wording.clipped(_lead(person) or f"{person.name} in the dossier.", 160),
        "kind": "person",
        "section": "people",
        "aliases": person.aliases,
        "roles": [office.text for office in person.roles],
        "first": str(first or ""),
        "last": str(last or ""),
        "events": [e.id for e in c.events_of.get(person.id, ())],
        "wikidata": person.wikidata,
        "edit": "curation/people.yml",
        "search": Markdown("{boost: 3}"),
    }


def _kicker(c: Concordance, articles: tuple[Article, ...]) -> str:
    number, stories = wording.count(len(articles), "article"), c.stories(articles)
    facts = [number if stories == len(articles) else f"{number}, {stories} independent"]
    return " · ".join(f for f in [*facts, wording.period(*seen(articles))] if f)


def _lead(person: Person) -> str:
    """One sentence: as what the press reports somebody, and when."""
    *others, last = [f"{o.text}{_span(o)}" for o in person.roles[:3]] or [""]
    offices = f"{', '.join(others)} and {last}" if others else last
    return f"Reported as {offices}." if offices else ""


def _span(office: Office) -> str:
    years = dict.fromkeys(d.text[:4] for d in (office.first, office.last) if d)
    return f" ({'–'.join(years)})" if years else ""


def _facts(c: Concordance, path: str, person: Person) -> list[tuple[str, list[Markdown]]]:
    met = c.with_whom.get(person.id, Counter())
    beside = c.beside_whom.get(person.id, Counter())
    facts = [("Also written", [text(", ".join(person.aliases))]), ("Met", [_company(c, path, met)])]
    facts += [("Named with", [_company(c, path, {k: v for k, v in beside.items() if k not in met})])]
    if person.wikidata:
        facts.append(("Wikidata", [text(person.wikidata)]))
    return [(label, [v for v in values if v]) for label, values in facts if any(values)]


def _company(c: Concordance, path: str, counts: Mapping[str, int]) -> Markdown:
    """Others with the number of times, the most frequent first."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:12]
    return joined([Markdown(f"{link(path, page('people', p), c.person[p].name)} {n}") for p, n in ranked])


def _role(c: Concordance, path: str, office: Office) -> tuple[Markdown, Markdown]:
    """An office with its days, and the sentence that reports it first."""
    period = wording.period(office.first, office.last)
    head = Markdown(
        f"{text(wording.capitalised(office.text))} {entries.tag(period) if period else ''}".rstrip()
    )
    return head, evidence.in_context(c, path, office.evidence[0])


_LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss"})
