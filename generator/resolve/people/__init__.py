"""People across articles: which mentions are the same individual.

Names of the corpus get one verdict each (mentions), become individuals of their article (individuals), and
are gathered into people by named evidence (gathering). Curated decisions win over every score.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.errors import Problem
from generator.model.curation import CuratedDecision
from generator.model.dossier import Person, Unsure
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve.people import context, joining, offices, persons
from generator.resolve.people.decisions import Judged, judged
from generator.resolve.people.gathering import Gathering, gather
from generator.resolve.people.individuals import individuals
from generator.resolve.people.mentions import heard, mentions


@dataclass(frozen=True, slots=True)
class People:
    """The individuals of the corpus, the pairs that a person should compare, and decisions to mend."""

    people: tuple[Person, ...]
    unsure: tuple[Unsure, ...]
    problems: tuple[Problem, ...] = ()


def people(corpus: tuple[Findings, ...], curated: tuple[CuratedDecision, ...]) -> People:
    """The people the corpus speaks of. Curated decisions win over every score."""
    decided = judged(curated, corpus)
    found = _gathered(corpus, decided)
    groups = joining.joined(found, decided)
    made = persons.persons(groups, decided, _days(corpus))
    problems = (*decided.problems, *joining.contradictions(groups, decided), *made.problems)
    return People(made.people, persons.unsure(found.doubts, made.ids), problems)


def dated(people: tuple[Person, ...], corpus: Iterable[Findings]) -> tuple[Person, ...]:
    """The people with their offices dated by the articles' present days."""
    days = _days(corpus)
    return tuple(replace(p, roles=tuple(offices.dated(role, days) for role in p.roles)) for p in people)


def _days(corpus: Iterable[Findings]) -> Mapping[str, Date | None]:
    return {f.article.id: f.article.published.date for f in corpus}


def _gathered(corpus: tuple[Findings, ...], decided: Judged) -> Gathering:
    told = heard(corpus)
    around = context.surroundings(corpus)
    found = []
    for findings in corpus:
        here = individuals(findings.article.id, mentions(findings, told, decided))
        named = {i: " ".join(i.forms[0].words) for i in here if i.full}
        for individual in here:
            company = frozenset(name for other, name in named.items() if other is not individual)
            found.append((individual, context.profile(individual, around[findings.article.id], company)))
    return gather(found)
