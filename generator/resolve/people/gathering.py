"""Individuals of single articles gathered into people.

Near-linear: whoever bears exactly a known name meets only its bearers; a name seen for the first time meets
those of its blocks, which share the surname and the first letter of the given name, or the reverse.
"""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.lexicon.naming import spelling
from generator.resolve.people import evidence
from generator.resolve.people.blocks import keys
from generator.resolve.people.context import Profile
from generator.resolve.people.evidence import AGREES, SAME, UNSURE, Piece
from generator.resolve.people.forms import Form, likeness
from generator.resolve.people.individuals import Individual

_LONELY = "only the single name is told, and nothing else in the article agrees"
_SEVERAL = "only the single name is told, and several people bear it"
# More candidates than this help nobody to decide.
_SHOWN = 5
# Two fits this close are both possible.
_MARGIN = 0.5


@dataclass(slots=True, eq=False)
class Gathered:
    """A person in the making: the individuals so far, what is known, and why each was taken in."""

    individuals: list[Individual] = field(default_factory=list)
    profile: Profile = field(default_factory=Profile)
    forms: dict[Form, None] = field(default_factory=dict)
    articles: set[str] = field(default_factory=set)
    apart: set[tuple[int, int]] = field(default_factory=set)
    gender: str | None = None
    reasons: dict[str, list[str]] = field(default_factory=dict)

    def take(self, individual: Individual, profile: Profile, pieces: Iterable[Piece]) -> None:
        """Take in an individual for these reasons."""
        if reason := evidence.told(pieces):
            self.reasons.setdefault(reason, []).append(individual.article)
        self.individuals.append(individual)
        self.profile.add(profile)
        self.forms |= dict.fromkeys(f for f in individual.forms if f.full)
        self.articles.add(individual.article)
        self.apart |= individual.apart
        self.gender = self.gender or individual.gender

    def may_be(self, individual: Individual) -> bool:
        """Does no decision and no article say that they are two?"""
        return individual.article not in self.articles and not conflict(self.apart, individual.apart)


def conflict(one: Iterable[tuple[int, int]], other: Iterable[tuple[int, int]]) -> bool:
    """Do two sets of (decision, side) stand on different sides of one decision?"""
    sides = dict(one)
    return any(sides.get(decision, side) != side for decision, side in other)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two people who may be one, and why nobody can tell."""

    one: Gathered
    other: Gathered
    why: str


Fit = tuple[Gathered, tuple[Piece, ...]]


@dataclass(slots=True)
class Gathering:
    """The people found so far, and the doubts. An inner dict serves as an ordered set."""

    people: list[Gathered] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    by_form: dict[Form, dict[Gathered, None]] = field(default_factory=lambda: defaultdict(dict))
    blocks: dict[tuple[str, str], dict[Gathered, None]] = field(default_factory=lambda: defaultdict(dict))
    bearers: dict[str, dict[Gathered, None]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, individual: Individual, profile: Profile) -> None:
        """Take in an individual with a full name."""
        found = sorted(self._fits(individual, profile), key=lambda fit: -evidence.total(fit[1]))
        best = evidence.total(found[0][1]) if found else 0.0
        equals = [fit for fit in found if evidence.total(fit[1]) > best - _MARGIN]
        if best >= SAME and (len(equals) == 1 or _compatible(p for p, _ in equals)):
            self._join(*found[0], individual, profile)
            return
        person = self._join(Gathered(), (), individual, profile)
        self.doubts += [Doubt(other, person, evidence.told(pieces)) for other, pieces in found[:_SHOWN]]

    def _fits(self, individual: Individual, profile: Profile) -> Iterator[Fit]:
        """The people whom the individual may be, with the evidence."""
        full = [f for f in individual.forms if f.full]
        if all(f in self.by_form for f in full):
            near = dict.fromkeys(p for f in full for p in self.by_form[f])
        else:
            near = dict.fromkeys(p for f in full for key in keys(f) for p in self.blocks.get(key, ()))
        for person in near:
            pieces = _pieces(individual, profile, person) if person.may_be(individual) else ()
            if evidence.total(pieces) >= UNSURE:
                yield person, pieces

    def _join(
        self, person: Gathered, pieces: Iterable[Piece], individual: Individual, profile: Profile
    ) -> Gathered:
        if not person.individuals:
            self.people.append(person)
        new = [f for f in individual.forms if f.full and f not in person.forms]
        person.take(individual, profile, pieces)
        for form in new:
            self.by_form[form][person] = None
            for key in keys(form):
                self.blocks[key][person] = None
            for word in form.words:
                self.bearers[spelling(word)][person] = None
        return person

    def forget(self, people: set[Gathered]) -> None:
        """Leave people out whom nobody could tell apart: a given name alone in a single article."""
        self.people = [p for p in self.people if p not in people]
        self.doubts = [d for d in self.doubts if d.one not in people and d.other not in people]

    def add_bare(self, individual: Individual, profile: Profile) -> None:
        """Take in an individual with a single name that its article never introduces."""
        word = spelling(individual.mentions[0].form.surname)
        known = [
            p for p in self.bearers.get(word, {}) if p.may_be(individual) and _gender_fits(individual, p)
        ]
        full = [p for p in known if p.forms]
        agreeing = sorted(_agreeing(full or known, profile), key=lambda fit: -evidence.total(fit[1]))
        same = [p for p in known if not p.forms and p.profile.posts & profile.posts]  # Prince Samuel
        if full and not agreeing and same:
            full, agreeing = [], list(_agreeing(same, profile))
        if agreeing and (not full or _alone(agreeing)):
            self._join(*agreeing[0], individual, profile)
            return
        if individual.doubtful:
            return
        person = self._join(Gathered(), (), individual, profile)
        self.bearers[word][person] = None
        why = _SEVERAL if len(full) > 1 else _LONELY
        self.doubts += [Doubt(other, person, why) for other in (full or known)[:_SHOWN]]


def _compatible(people: Iterable[Gathered]) -> bool:
    """May they all be one person by their names? Then it is no matter which of them an individual joins."""
    forms = tuple(f for person in people for f in person.forms)
    return all(likeness(a, b) is not None for a, b in itertools.combinations(forms, 2))


def _pieces(individual: Individual, profile: Profile, person: Gathered) -> tuple[Piece, ...]:
    """All evidence about one individual and one person; none where the names contradict each other."""
    by_name = evidence.names((f for f in individual.forms if f.full), person.forms)
    if by_name is None:
        return ()
    pieces = (by_name, *evidence.circumstances(profile, person.profile))
    if not _gender_fits(individual, person):
        pieces += (Piece(-2, "another gender by title or given name"),)
    return pieces


def _gender_fits(individual: Individual, person: Gathered) -> bool:
    return None in {individual.gender, person.gender} or individual.gender == person.gender


def _agreeing(people: Iterable[Gathered], profile: Profile) -> Iterator[Fit]:
    """Those bearers of a single name with whom the article agrees, with the evidence."""
    for person in people:
        pieces = tuple(evidence.agreement(profile, person.profile))
        if evidence.total(pieces) >= AGREES:
            yield person, pieces


def _alone(agreeing: list[Fit]) -> bool:
    """Is the first clearly better than the second?"""
    totals = [evidence.total(pieces) for _, pieces in agreeing]
    return len(totals) == 1 or totals[0] >= totals[1] + AGREES


def gather(individuals: Iterable[tuple[Individual, Profile]]) -> Gathering:
    """All people: full names first, those with a mere initial after them, single names last."""
    ordered = sorted(individuals, key=lambda pair: _vagueness(pair[0]))
    gathering = Gathering()
    for individual, profile in ordered:
        add = gathering.add if individual.full else gathering.add_bare
        add(individual, profile)
    vague = (p for p in gathering.people if len(p.articles) == 1 and all(i.vague for i in p.individuals))
    gathering.forget(set(vague))
    return gathering


def _vagueness(individual: Individual) -> int:
    if not individual.full:
        return 2
    return int(all(len(f.given[0]) == 1 for f in individual.forms if f.full))
