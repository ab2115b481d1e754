"""Countries, organisations and places across articles: one canonical name each."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.article import TOLD
from generator.model.dossier import Actor, ActorKind, Person, Place
from generator.model.findings import Findings
from generator.model.names import ActorCandidate
from generator.model.slug import slug
from generator.model.text import Reference, Span
from generator.resolve.actors.kinds import Kinds
from generator.resolve.actors.naming import Naming
from generator.resolve.actors.shortened import shortened
from generator.resolve.wording import small

Named = tuple[str, str]


def actors(
    corpus: tuple[Findings, ...], people: tuple[Person, ...]
) -> tuple[tuple[Actor, ...], tuple[Place, ...]]:
    """The actors and places, each sorted by name; a span that belongs to a person is neither.

    A mention goes to one list only: a country is an actor unless the sentence uses it as a location, a
    capital is a place unless the sentence uses it as a party, and then it is the country's.
    """
    candidates = tuple(_free(corpus, people))
    kinds = Kinds.of(candidates, corpus, small(f.article for f in corpus))
    naming = Naming.of(candidates, kinds, shortened(candidates, kinds))
    mentions: dict[Named, list[Reference]] = defaultdict(list)
    for candidate in candidates:
        if named := naming.of_candidate(candidate):
            mentions[named].append(candidate.where)
    found = sorted(mentions.items())
    return (
        tuple(_actor(name, kind, where) for (name, kind), where in found if kind != "place"),
        tuple(Place(slug(name), name, tuple(where)) for (name, kind), where in found if kind == "place"),
    )


def _actor(name: str, kind: str, where: list[Reference]) -> Actor:
    known: ActorKind = "country" if kind == "country" else "organisation"
    return Actor(slug(name), name, known, tuple(where))


def _free(corpus: tuple[Findings, ...], people: tuple[Person, ...]) -> Iterable[ActorCandidate]:
    """The candidates in the told paragraphs that no person's mention overlaps."""
    taken: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for mention in (m for person in people for m in person.mentions):
        taken[mention.place].append(mention.span)
    for findings in corpus:
        told = {p.n for p in findings.article.paragraphs if p.role in TOLD}
        for candidate in findings.actors:
            where = candidate.where
            if where.paragraph in told and not any(where.span.overlaps(s) for s in taken[where.place]):
                yield candidate
