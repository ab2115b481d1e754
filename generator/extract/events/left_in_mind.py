"""Whom a paragraph leaves in mind, for a "he" or "she" that opens the next one."""

from dataclasses import replace

from generator.extract.events.antecedents import garbled
from generator.extract.events.tree import SUBJECTS, ancestors, children
from generator.extract.syntax import Parse, Token
from generator.lexicon.naming import titles
from generator.model.article import Article
from generator.model.happenings import EventCandidate
from generator.model.text import Reference


def person_before(article: Article, before: Parse) -> tuple[Reference, ...]:
    """Whom a paragraph leaves in mind: the one person it names, else the subject of its last main clause."""
    named = [words for label, words in before.entities() if label == "PERSON"]
    if len({words[-1].text for words in named}) > 1:
        subject = _last_subject(before)
        named = [words for words in named if subject in words]
    free = [words for words in named if not _aside(before, words)]
    return tuple(article.reference(before.paragraph, w[0].start, w[-1].end) for w in free[-1:])


def _last_subject(parse: Parse) -> Token | None:
    """The subject of the paragraph's last main clause, where it is only one."""
    last = next((t for t in reversed(parse.tokens) if t.dep == "ROOT"), None)
    while last is not None and (more := children(parse, last, "conj")):
        if not children(parse, more[-1], *SUBJECTS):
            break
        last = more[-1]
    own = children(parse, last, *SUBJECTS) if last is not None else ()
    if not own or children(parse, own[-1], "conj"):
        return None
    named = (t for t in children(parse, own[-1], "appos") if t.entity == "PERSON")
    return own[-1] if own[-1].entity == "PERSON" else next(named, None)


def _aside(parse: Parse, name: tuple[Token, ...]) -> bool:
    """Does the name only say whose or what another is: "Holm's aide", "the envoy of Holm, who met Berg"?"""
    inside = {w.i for w in name}
    top = next((w for w in name if w.head not in inside), name[-1])
    over = parse.head(parse.head(top))
    of_office = top.dep == "pobj" and over.pos == "NOUN" and over.lemma.lower() in titles("office")
    told_of = any(t.dep == "relcl" for t in ancestors(parse, top))
    return top.dep in ("poss", "compound", "nmod") or of_office or told_of


def over_paragraphs(told: EventCandidate, person: tuple[Reference, ...], text: str) -> EventCandidate:
    """The candidate with the `person` of the paragraph before for a "he" or "she" that nobody else bears.

    `text` is the candidate's own paragraph.
    """
    return replace(
        told,
        arguments=tuple(
            replace(a, antecedents=person)
            if a.pronoun
            and not a.antecedents
            and a.head.text.lower() in ("he", "she")
            and not garbled(text, a.head.start)
            else a
            for a in told.arguments
        ),
    )
