"""Candidates for names.

The recogniser's entities are only one piece of evidence. Every capitalised run of words is taken apart into
titles, countries and names; each name collects clues; all mentions of a name in the article are judged
together; and whoever is introduced in full is known again by surname.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.extract.names import (
    aliases,
    appositions,
    document,
    headings,
    labels,
    parts,
    runs,
    titles,
    trimming,
)
from generator.extract.names.clue import Clue
from generator.extract.names.document import Introduced, Spotted, Verdicts
from generator.extract.names.predicates import predicated
from generator.extract.names.runs import Run
from generator.extract.names.titles import Title
from generator.extract.syntax import Parse
from generator.lexicon.naming import surname_alone
from generator.model.article import Article
from generator.model.names import NameCandidate, NameLabel
from generator.model.text import Reference

_JOINTS = (",", "and")  # between the names of a list


@dataclass(frozen=True, slots=True)
class Told:
    """What the article has introduced: people by single words and by two surnames, and family firms."""

    known: Mapping[str, Introduced]
    tails: Mapping[tuple[str, ...], Introduced]
    firms: frozenset[str]


def names(article: Article, parses: tuple[Parse, ...]) -> tuple[NameCandidate, ...]:
    """Runs of words that may name somebody or something, in the order of the text."""
    spotted = tuple(one for parse in parses for one in _spotted(parse))
    plain = tuple(one for one in spotted if not one.run.heading)
    told = document.introduced(plain, document.verdicts(plain))
    plain += tuple(headings.full_names(parses, {person.given for person in told}))
    verdicts = document.verdicts(plain)
    people = document.introduced(plain, verdicts)
    known = document.parts(people)
    told_by = Told(known, document.tails(people), document.firms(plain, people))
    again = tuple(headings.people(parses, people, known))
    taken = {(id(one.run.parse), i) for one in again for i in range(one.run.first, one.run.last + 1)}
    rest = (one for one in spotted if not any((id(one.run.parse), t.i) in taken for t in one.run.words))
    found = [_candidate(article, one, verdicts, told_by) for one in (*again, *_split_surnames(rest, known))]
    return tuple(sorted((c for c in found if c.label != "unknown" or c.evidence), key=lambda c: c.where))


def _spotted(parse: Parse) -> Iterator[Spotted]:
    """The names of one paragraph with the evidence of each mention."""
    last: Run | None = None
    shared: Title | None = None
    for name, own in _titled(parse):
        bracketed = (ahead := name.before()) is not None and ahead.text == "("
        title = own or (shared if last is not None and _listed(last, name) else None)
        office = _office(name, title)
        clues = tuple(labels.clues(name, title))
        also = last if aliases.another_name(last, name) else None
        if also is not None:
            clues = (*clues, Clue("person", 2.5, "known as"))
        if not bracketed:
            last, shared = name, title if title and title.plural else titles.of_several(name, office)
        yield Spotted(name, clues, office, also)


def _office(name: Run, title: Title | None) -> tuple[int, int] | None:
    """The office of a title, else what the words beside the name or its sentence tell."""
    if title is not None and title.office is not None:
        return appositions.with_rank(name, title.office)
    return appositions.apposition(name) or predicated(name)


def _titled(parse: Parse) -> Iterator[tuple[Run, Title | None]]:
    """The names of one paragraph, each with the title right before it."""
    for run in runs.runs(parse):
        for titled in titles.split(run):
            pieces = tuple(parts.split(titled.name))
            for piece in pieces:
                if (name := trimming.trim(piece)) is not None:
                    yield name, titled.title if piece is pieces[0] else None


def _listed(one: Run, other: Run) -> bool:
    """Does only "and" or a comma stand between two names, and what brackets add to the first?"""
    between = one.parse.tokens[runs.after_brackets(one.parse, one.last + 1) : other.first]
    return 0 < len(between) <= len(_JOINTS) and all(t.text in _JOINTS for t in between)


def _split_surnames(spotted: Iterable[Spotted], known: Mapping[str, Introduced]) -> Iterator[Spotted]:
    """Two known surnames that stand side by side are two people: "Blake Osei", "Blake and Osei"."""
    for one in spotted:
        words = [t for t in one.run.words if t.text != "and"]
        key = [word for word in one.key if word != "and"]
        owners = [known.get(word) for word in key]
        surnames = all(o is not None and o.surname == w for o, w in zip(owners, key, strict=True))
        if surnames and len(set(map(id, owners))) == len(owners) == len(words) > 1:
            for i in (t.i for t in words):
                yield Spotted(one.run.part(i, i), one.clues)
        else:
            yield one


def _candidate(
    article: Article,
    one: Spotted,
    verdicts: Verdicts,
    told: Told,
) -> NameCandidate:
    label: NameLabel = verdicts.get(one.key, "unknown")
    evidence = [c.name for c in one.clues]
    word = surname_alone(one.key)
    person = told.known.get(word) if word else told.tails.get(one.key)
    if word in told.firms and not any(c.name.startswith("honorific") for c in one.clues):
        label = "organisation"
        evidence.append("names a firm")
    elif person is not None and not _known_otherwise(one):
        label = "person"
        evidence.append(f"introduced in ¶{person.paragraph}")
    if one.also is not None and label == verdicts.get(one.also.folded) == "person":
        evidence.append(f"another name of: {one.also.text}")
    n = one.run.parse.paragraph
    return NameCandidate(
        article.reference(n, one.run.start, one.run.end),
        label,
        tuple(dict.fromkeys(evidence)),
        _reference(article, one.run.parse, *one.office) if one.office else None,
    )


def _known_otherwise(one: Spotted) -> bool:
    """Is this mention surely a country, a group or a place, though somebody bears the name?"""
    names = {c.name for c in one.clues}
    located = {"known place", "preposition of place"} <= names or {"known place", "place behind"} <= names
    return located or bool(names & {"known country", "known group"})


def _reference(article: Article, parse: Parse, first: int, last: int) -> Reference:
    return article.reference(parse.paragraph, parse.tokens[first].start, parse.tokens[last].end)
