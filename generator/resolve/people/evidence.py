"""What speaks for and against two individuals being one person, as named pieces with weights."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.resolve.people.context import Profile
from generator.resolve.people.forms import Form, Likeness, likeness

SAME = 2.0
"""From this sum on two individuals are one person."""
UNSURE = 1.0
"""From this sum on, below SAME, a person should look at the two."""
AGREES = 1.0
"""From this sum of agreement on, a bare surname is the only bearer's."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence, as a reader is told."""

    weight: float
    name: str

    def __str__(self) -> str:
        return f"{self.name} ({self.weight:+g})"


def total(pieces: Iterable[Piece]) -> float:
    """The sum of the weights."""
    return sum(p.weight for p in pieces)


def told(pieces: Iterable[Piece]) -> str:
    """The pieces as a list for a reader, the strongest first."""
    ordered = sorted(pieces, key=lambda p: (-abs(p.weight), p.name))
    return ", ".join(map(str, ordered))


def names(one: Iterable[Form], other: Iterable[Form]) -> Piece | None:
    """How well the full forms of two individuals fit; None where two contradict each other and none is
    the same.
    """
    best: Likeness | None = None
    one, other = tuple(one), tuple(other)
    if any(form in other for form in one):
        return Piece(3, "same full name")
    for a in one:
        for b in other:
            found = likeness(a, b)
            if found is None:
                return None
            best = found if best is None or found.weight > best.weight else best
    return Piece(best.weight, best.why) if best else None


def circumstances(one: Profile, other: Profile) -> Iterator[Piece]:
    """What offices, countries and company say of two individuals with fitting names."""
    if one.posts & other.posts:
        yield Piece(1, "same office")
    if one.countries & other.countries:
        yield Piece(0.5, "same country")
    elif one.countries and other.countries:
        yield Piece(-1, "another country")
        if one.posts and other.posts and not one.posts & other.posts:
            yield Piece(-0.5, "another office")
    if one.company & other.company:
        yield Piece(0.5, "seen with the same people")
    if one.bodies & other.bodies:
        yield Piece(0.5, "seen with the same organisations or places")


def agreement(bare: Profile, bearer: Profile) -> Iterator[Piece]:
    """What makes an article's bare surname that of somebody whom only other articles introduce."""
    contradicted = bare.countries and bearer.countries and not bare.countries & bearer.countries
    if bare.posts & bearer.posts and not contradicted:
        yield Piece(1, "same office")
    if contradicted:
        yield Piece(-2, "another country")
    elif bare.countries & bearer.countries:
        yield Piece(1, "same country")
    elif bearer.countries & bare.around:
        yield Piece(1, "the article speaks of the person's country")
    if bare.company & bearer.company:
        yield Piece(1, "seen with the same people")
    shared = len(bare.bodies & bearer.bodies)
    if shared:
        yield Piece(1, "seen with the same organisations or places")
