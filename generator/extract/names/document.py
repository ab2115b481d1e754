"""What the whole article says of a name: one verdict for all its mentions, and whom it introduces in full."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.extract.names.labels import Clue
from generator.extract.names.runs import Run
from generator.lexicon.naming import doubtful_given_names, family_first, name_parts
from generator.model.names import NameLabel

_ORDER: tuple[NameLabel, ...] = ("country", "group", "person", "organisation", "place", "work")
# Below this sum of evidence a person is only a guess.
_PERSON_ENOUGH = 1.5


@dataclass(frozen=True)
class Spotted:
    """A run with its own evidence, before the article as a whole is heard."""

    run: Run
    clues: tuple[Clue, ...]
    office: tuple[int, int] | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two mentions the same name."""
        return self.run.folded


Verdicts = Mapping[tuple[str, ...], NameLabel]


def verdicts(spotted: Iterable[Spotted]) -> Verdicts:
    """One label for each form of name, by the evidence of all its mentions together."""
    sums: dict[tuple[str, ...], dict[NameLabel, float]] = defaultdict(lambda: defaultdict(float))
    for one in spotted:
        for clue in one.clues:
            sums[one.key][clue.label] += clue.weight
    return {key: _best(found) for key, found in sums.items()}


def _best(sums: Mapping[NameLabel, float]) -> NameLabel:
    label = max(_ORDER, key=lambda known: (sums.get(known, 0.0), -_ORDER.index(known)))
    enough = _PERSON_ENOUGH if label == "person" else 0.5
    return label if sums.get(label, 0.0) >= enough else "unknown"


@dataclass(frozen=True, slots=True)
class Introduced:
    """A person whom the article names in full: the name's words and the paragraph of the first mention."""

    words: tuple[str, ...]
    paragraph: int

    @property
    def surname(self) -> str:
        """The family name's main word, as far as the form tells."""
        words = self._plain
        return words[0] if family_first(words) else words[-1]

    @property
    def given(self) -> str:
        """A given name: the first word, or the last where the family name comes first."""
        words = self._plain
        return words[-1] if family_first(words) else words[0]

    @property
    def _plain(self) -> tuple[str, ...]:
        """The words without "Jr" and the like."""
        return tuple(w for w in self.words if w not in name_parts("suffix")) or self.words


def introduced(spotted: Iterable[Spotted], labels: Verdicts) -> tuple[Introduced, ...]:
    """Everybody whom the article names with at least two words, in the order of the text."""
    found: dict[tuple[str, ...], Introduced] = {}
    for one in spotted:
        if labels.get(one.key) == "person" and len(one.key) >= 2:
            found.setdefault(one.key, Introduced(one.key, one.run.parse.paragraph))
    return tuple(found.values())


def parts(people: Iterable[Introduced]) -> Mapping[str, Introduced]:
    """The single words under which those people may be named again; surnames win over given names."""
    people = tuple(people)
    found: dict[str, Introduced] = {}
    for person in people:
        if person.given not in doubtful_given_names() and len(person.given) > 2:
            found.setdefault(person.given, person)
    for person in reversed(people):
        found[person.surname] = person
    return found
