"""Names that the lexicon lists: countries with their people, capitals and seats; organisations; regions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.extract.actors.usage import use
from generator.extract.passage import between
from generator.extract.syntax import Parse
from generator.lexicon import entries
from generator.lexicon.naming import forms
from generator.model.article import Article
from generator.model.names import ActorCandidate, ActorLabel

_PEOPLE = ("PERSON",)


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a form means: its one name, and the country it speaks for or whose bodies it names."""

    label: ActorLabel
    name: str
    country: str | None = None
    adjective: str | None = None


def known(article: Article, parse: Parse) -> Iterator[ActorCandidate]:
    """The listed names of one paragraph, the longest at each place, in the order of the text."""
    text = parse.text.replace("’", "'")
    people = [(w[0].start, w[-1].end) for label, w in parse.entities() if label in _PEOPLE and len(w) > 1]
    for found in _names().finditer(text):
        entry, (start, end) = _index()[found[0]], found.span()
        if any(a < start and end <= b for a, b in people):
            continue
        name = entry.name
        if entry.adjective and (body := _body(parse, text, start, end)):
            start, end, title = body
            entry, name = _Entry("organisation", title), f"{entry.adjective} {title}"
        where = article.reference(parse.paragraph, start, end)
        yield ActorCandidate(where, entry.label, use(parse, start, end), name, entry.country)


def _body(parse: Parse, text: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The span and title of a state's body around the name of the state, if there is one."""
    if found := _bodies()[0].match(text, end):
        last = between(parse, found.start(1), found.end())[-1]
        if " " in found[1] or last.dep not in {"amod", "compound"}:
            return start, found.end(), _titles()[found[1].lower()]
    if found := _bodies()[1].search(text, max(0, start - 60), start):
        return found.start(), end, _titles()[found[1].lower()]
    return None


@cache
def _index() -> dict[str, _Entry]:
    """Every listed form with what it means; bodies and regions win over countries of the same name."""
    found: dict[str, _Entry] = {}
    for country in entries("countries"):
        name, demonyms = country["name"], country.get("demonyms", [])
        adjective = country.get("adjective", demonyms[0] if demonyms else name)
        state = _Entry("country", name, name, adjective)
        found |= dict.fromkeys([*forms(country), *demonyms], state)
        capital = country.get("capital", [])
        found |= {form: _Entry("capital", capital[0], name) for form in capital}
        found |= dict.fromkeys(country.get("seats", []), _Entry("country", name, name))
    for label, file in (("place", "regions"), ("organisation", "organisations")):
        for entry in entries(file):
            found |= dict.fromkeys(forms(entry), _Entry(label, entry["name"]))  # type: ignore[arg-type]
    return found


@cache
def _names() -> re.Pattern[str]:
    forms = sorted(_index(), key=lambda form: (-len(form), form))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")


@cache
def _titles() -> dict[str, str]:
    return {form: body["name"] for body in entries("bodies") for form in body["forms"]}


@cache
def _bodies() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns for a body named after its state ("Norway's navy") and before it ("the navy of Norway")."""
    forms = "|".join(sorted(map(re.escape, _titles()), key=lambda form: (-len(form), form)))
    after = re.compile(rf"(?:'s?)?\s+(?:state |federal |own )?({forms})(?!\w)", re.IGNORECASE)
    return after, re.compile(rf"(?<!\w)({forms})\s+of\s+(?:the\s+)?$", re.IGNORECASE)
