"""From what a person types to a handle that survives growth."""

import re
from collections.abc import Iterator

from generator.desk.explaining import find
from generator.errors import Problem, UserError
from generator.model.addresses import Addresses
from generator.model.article import Article
from generator.model.curation import KINDS, SUBJECTS, Handle, Subject
from generator.model.dossier import Dossier
from generator.model.text import Reference
from generator.resolve.meant import Meaning

_SECTIONS: dict[str, Subject] = {
    "person": "people",
    "people": "people",
    "event": "events",
    "events": "events",
    "article": "articles",
    "articles": "articles",
}
WORDS = 60  # code points of a sentence that name an event


def subject(kind: str, targets: tuple[str, ...]) -> Subject:
    """What a decision is about: by the targets' section, else by the kind alone. Raises UserError."""
    named = {_SECTIONS[t.partition("/")[0]] for t in targets if t.partition("/")[0] in _SECTIONS}
    able = [s for s in SUBJECTS if any(k.name == kind for k in KINDS[s]) and named <= {s}]
    if able:
        return able[0]
    kinds = sorted({k.name for s in SUBJECTS for k in KINDS[s] if not named or {s} == named})
    what = f"there is no decision `{kind}` about {' and '.join(sorted(named)) or 'anything'}"
    raise UserError([Problem(kind, None, what, f"Use one of: {', '.join(kinds)}.")])


def led(addresses: Addresses, target: str) -> str:
    """The target, with a former id as the one of the page it leads to now."""
    section, mark, name = target.partition("/")
    return f"{section}/{addresses.led(_SECTIONS[section], name)}" if mark and section in _SECTIONS else target


def handle(dossier: Dossier, about: Subject, target: str, near: str = "") -> Handle:
    """The handle of `people/ID`, `events/ID` or `articles/ID`; or of words, which may have others near:
    `ARTICLE#words`, `ARTICLE#words@near`. A mention in a paragraph that holds `near` is preferred.

    Raises UserError where there is no such entry or the words do not stand there.
    """
    section, _, name = target.partition("/")
    if section not in _SECTIONS:
        return _words(dossier, target)
    if about == "articles":
        return Handle(find(dossier.articles, name).id)
    if about == "people":
        person = find(dossier.people, name)
        held = sorted(
            person.mentions, key=lambda r: (near not in _around(dossier, r), r.text != person.name, r)
        )
        return _unambiguous(dossier, about, person.id, held)
    event = find(dossier.events, name)
    return _unambiguous(dossier, about, event.id, sorted(event.evidence))


def _around(dossier: Dossier, reference: Reference) -> str:
    return find(dossier.articles, reference.article).paragraph(reference.paragraph).text


def _words(dossier: Dossier, target: str) -> Handle:
    article, mark, rest = target.partition("#")
    words, _, near = rest.partition("@")
    made = Handle(find(dossier.articles, article).id, words.strip() or None, near.strip() or None)
    if mark and not made.places(find(dossier.articles, article)):
        todo = "Copy the words from the article's page; they count as whole words."
        raise UserError([Problem(target, None, "the article has no such words", todo)])
    return made


def _unambiguous(dossier: Dossier, about: Subject, id: str, held: list[Reference]) -> Handle:
    """The first handle that means this entity and no other; without any, the first that means it at all."""
    articles = {a.id: a for a in dossier.articles}
    candidates = [h for r in held for h in _candidates(articles[r.article], r, about)]
    meaning = Meaning(dossier, about)
    return next((h for h in candidates if meaning.of(h) == {id}), candidates[0])


def _candidates(article: Article, reference: Reference, about: Subject) -> Iterator[Handle]:
    words = reference.text if about == "people" else _beginning(reference.text)
    yield Handle(article.id, words)
    text = article.paragraph(reference.paragraph).text
    after = re.match(r"\W*((?:\w+\W+){0,5}\w+)", text[reference.start + len(words) :])
    before = re.search(r"(\w+(?:\W+\w+){0,5})\W*$", text[: reference.start])
    yield from (Handle(article.id, words, found[1]) for found in (after, before) if found)


def _beginning(sentence: str) -> str:
    """The first words of a sentence, whole ones."""
    if len(sentence) <= WORDS:
        return sentence
    return sentence[: WORDS + 1].rpartition(" ")[0] or sentence[:WORDS]
