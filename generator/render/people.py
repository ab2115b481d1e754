"""people/: the index by letter, and a page for each person."""

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.model.article import Article
from generator.model.dossier import Office, Person
from generator.model.page import Page
from generator.model.text import Reference
from generator.render import entries, evidence, quotes, templates, wording
from generator.render.address import link, page
from generator.render.concordance import Concordance
from generator.render.escape import Markdown, joined, text
from generator.render.letters import by_letter, folded, letter_page, letter_title
from generator.render.order import seen
from generator.render.pictures import network, timeline
from generator.render.reasons import reasons

_ON_ONE_PAGE = 300
"""Beyond so many people each letter has a page of its own."""
_COMPANY = 12
"""So many others are named as somebody's company."""


def pages(concordance: Concordance) -> Iterator[Page]:
    """The index (split by letter when it is long) and every person."""
    people = concordance.dossier.people
    letters, split = by_letter(people), len(people) > _ON_ONE_PAGE
    yield _index(concordance, letters, split)
    for letter, group in letters if split else ():
        yield _letter_page(concordance, letter, group)
    for person in people:
        yield _person(concordance, person)


def _index(c: Concordance, letters: list[tuple[str, list[Person]]], split: bool) -> Page:
    path = "people/index.md"
    groups = [(letter, [] if split else [_row(c, path, p) for p in group]) for letter, group in letters]
    return templates.page(
        c,
        "people",
        path,
        {
            "title": "People",
            "description": "Everyone the articles speak of.",
            "kind": "index",
        },
        groups=groups,
        ways=[link(path, letter_page("people", letter), letter) for letter, _ in letters] if split else [],
        picture=network.picture(c, path) if c.whole else "",
    )


def _letter_page(c: Concordance, letter: str, group: list[Person]) -> Page:
    path, title = letter_page("people", letter), letter_title("People", letter)
    front = {"title": title, "kind": "index"}
    return templates.page(
        c, "people_letter", path, front, title=title, rows=[_row(c, path, p) for p in group]
    )


def _row(c: Concordance, path: str, person: Person) -> Markdown:
    """A row of the index: name and office; in the site the numbers, the first and the last day too."""
    role = text(wording.capitalised(person.office.text) if person.office else "")
    named = [link(path, page("people", person.id), person.name), role]
    if not c.whole:
        return Markdown(f"| {' | '.join(named)} |")
    articles = c.articles_of(person.mentions)
    days = [entries.day(day) if day else text("") for day in seen(articles)]
    numbers = [str(len(articles)), str(len(c.events_of.get(("people", person.id), ())))]
    return Markdown(f"| {' | '.join([*named, *numbers, *days])} |")


def _person(c: Concordance, person: Person) -> Page:
    path, articles = page("people", person.id), c.articles_of(person.mentions)
    events = c.events_of.get(("people", person.id), [])
    return templates.page(
        c,
        "person",
        path,
        _front(c, person),
        person=person,
        note=c.note.get(("people", person.id)),
        kicker=_kicker(c, articles) if c.whole else "",
        lead=_lead(person),
        facts=_facts(c, path, person),
        roles=[_role(c, path, office) for office in person.roles],
        events=[entries.event(c, path, e) for e in reversed(events)],
        timeline=timeline.picture(path, events, f"Events with {person.name} over time") if c.whole else "",
        network=network.around(c, path, person) if c.whole else "",
        said=quotes.listed(c, path, c.quotes_of.get(("people", person.id), ())),
        articles=[entries.article(path, a, person.mentions) for a in reversed(_shown(c, person))],
        why=reasons(c, person.why) if c.whole else (),
        folded=" · ".join(sorted({folded(name) for name in (person.name, *person.aliases)})),
    )


def _shown(c: Concordance, person: Person) -> list[Article]:
    """The articles that name a person; in docs/ without those that the page's other lines come from."""
    articles = c.articles_of(person.mentions)
    cited = {_first(c, office).article for office in person.roles}
    cited |= {a.id for a in articles if ("people", person.id) in c.acting.get(a.id, ())}
    return [a for a in articles if c.whole or a.id not in cited]


def _front(c: Concordance, person: Person) -> templates.Facts:
    return {
        "title": person.name,
        "kind": "person",
        "aliases": person.aliases,
        "roles": [office.text for office in person.roles],
        "wikidata": person.wikidata,
        **templates.for_search(c, _lead(person) or f"{person.name} in the dossier.", "{boost: 3}"),
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
    """The most frequent others by name; in the site with the number of times."""
    ranked = sorted(counts, key=lambda p: (-counts[p], p))[:_COMPANY]
    named = sorted((c.person[p] for p in ranked), key=lambda p: (folded(p.name), p.id))
    numbers = {p.id: f"\N{NO-BREAK SPACE}{counts[p.id]}" if c.whole else "" for p in named}
    return joined([Markdown(f"{link(path, page('people', p.id), p.name)}{numbers[p.id]}") for p in named])


def _role(c: Concordance, path: str, office: Office) -> Markdown:
    """An office with its days, and the sentence that reports it first, on one line."""
    period = wording.period(office.first, office.last)
    tag = f" {entries.tag(period)}" if period else ""
    head = f'<span class="said-by"><b>{text(wording.capitalised(office.text))}</b>{tag}</span> '
    return evidence.in_context(c, path, _first(c, office), head)


def _first(c: Concordance, office: Office) -> Reference:
    """Where an office is first reported in full."""
    earliest = c.articles_of(office.fullest)[0].id
    return next(r for r in office.fullest if r.article == earliest)
