"""When articles and people came into the dossier: put into the site only, never into docs/."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.model.dossier import Dossier
from generator.model.history import History, Span
from generator.model.page import Page
from generator.model.time import Date
from generator.render.escape import text

NEWS = "review/whats-new.md"
_DAYS = 40  # days shown of what is new


def told(pages: Iterable[Page], dossier: Dossier, history: History) -> Iterator[Page]:
    """The pages, with what the history tells at their ends, and the page of what is new."""
    more = {page.path: page.text for page in _additions(dossier, history)}
    for page in pages:
        yield Page(page.path, page.text + more.pop(page.path, ""))
    yield from (Page(path, text) for path, text in more.items())


def _additions(dossier: Dossier, history: History) -> tuple[Page, ...]:
    """Text to be added at the end of pages, and a page of its own. Nothing where there is no history."""
    spans = {span.source: span for span in history.spans}
    held = {a.id: spans[a.source] for a in dossier.articles if a.source in spans}
    if not held:
        return ()
    return (*_lines(dossier, held), _news(dossier, held), Page("index.md", f"\n[What’s new]({NEWS})\n"))


def _lines(dossier: Dossier, held: Mapping[str, Span]) -> Iterator[Page]:
    for id, span in held.items():
        yield Page(f"articles/{id}.md", _line(span.first, span.last))
    for person in dossier.people:
        known = [held[m.article] for m in person.mentions if m.article in held]
        if known:
            first, last = min(s.first for s in known), max(s.last for s in known)
            yield Page(f"people/{person.id}.md", _line(first, last))


def _line(first: Date, last: Date) -> str:
    return f"\nFirst seen in this dossier on {first}, last changed on {last}.\n{{.kicker}}\n"


def _news(dossier: Dossier, held: Mapping[str, Span]) -> Page:
    days: dict[Date, list[str]] = defaultdict(list)
    for article in dossier.articles:
        if article.id in held:
            link = f"[{text(article.title)}](../articles/{article.id}.md)"
            days[held[article.id].first].append(f"- article: {link}")
            if held[article.id].last != held[article.id].first:
                days[held[article.id].last].append(f"- article changed: {link}")
    for person in dossier.people:
        known = [held[m.article].first for m in person.mentions if m.article in held]
        if known:
            days[min(known)].append(f"- person: [{text(person.name)}](../people/{person.id}.md)")
    shown = sorted(days, reverse=True)[:_DAYS]
    blocks = "\n\n".join(f"## {day}\n\n" + "\n".join(sorted(days[day])) for day in shown)
    return Page(NEWS, f'---\ntitle: "What’s new"\n---\n\n# What’s new\n\n{blocks}\n')
