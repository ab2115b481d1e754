"""What the whole article says of a name: one verdict for all its mentions, and whom it introduces in full."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.extract.names.clue import Clue
from generator.extract.names.runs import Run
from generator.lexicon.naming import (
    cue_words,
    doubtful_given_names,
    family_first,
    given_names,
    legal_forms,
    name_parts,
    surname_alone,
    without_article,
)
from generator.model.names import NameLabel

_ORDER: tuple[NameLabel, ...] = ("country", "group", "person", "organisation", "place", "work")
# Below this sum of evidence a person is only a guess.
_PERSON_ENOUGH = 1.5
_ARTICLES = {"the before", "article before", "one of many"}
_SHOWN = {"says something", "age behind", "who behind", "personal belonging", "initial"}
# Of so many words the last two may be surnames.
_SECOND_SURNAME = 3
# With more letters one of two surnames may stand alone: Osei for Osei-Blake.
_HALF = 3
# What each repetition of a clue adds, as a share of its weight.
_REPEATED = 0.1


@dataclass(frozen=True, slots=True)
class Spotted:
    """A run with its own evidence, before the article as a whole is heard; `also` is the name before it of
    which the text says that it is another one.
    """

    run: Run
    clues: tuple[Clue, ...]
    office: tuple[int, int] | None = None
    also: Run | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two mentions the same name."""
        return self.run.folded


Verdicts = Mapping[tuple[str, ...], NameLabel]


def verdicts(spotted: Iterable[Spotted]) -> Verdicts:
    """One label for each form of name, by the evidence of all its mentions together."""
    spotted = tuple(spotted)
    shortened = _shortened(spotted)
    mentions: dict[tuple[str, ...], list[Spotted]] = defaultdict(list)
    for one in spotted:
        mentions[one.key].append(one)
    return {
        key: _best(_sums((*_all(found), *shortened.get(key, ())), len(found)))
        for key, found in mentions.items()
    }


def _all(spotted: Iterable[Spotted]) -> Iterator[Clue]:
    return (clue for one in spotted for clue in one.clues)


def _sums(clues: Iterable[Clue], mentions: int) -> Mapping[NameLabel, float]:
    """What the recogniser says counts by its share of the mentions; any other clue counts once, and a little
    more where it is repeated: ten wrong guesses weigh no more than one title.
    """
    weights: dict[tuple[NameLabel, str], list[float]] = defaultdict(list)
    for clue in clues:
        weights[clue.label, clue.name].append(clue.weight)
    sums: dict[NameLabel, float] = defaultdict(float)
    for (label, name), found in weights.items():
        mean = sum(found) / len(found)
        repeated = 1 + min(len(found) - 1, 4) * _REPEATED
        sums[label] += sum(found) / mentions if name.startswith("ner:") else mean * repeated
    return sums


def _elsewhere(one: Spotted) -> bool:
    """Do the gazetteers know the name, or does it stand where places stand?"""
    return any(c.name.startswith("known ") or c.name == "preposition of place" for c in one.clues)


def _shortened(spotted: tuple[Spotted, ...]) -> Mapping[tuple[str, ...], tuple[Clue, ...]]:
    """The press shortens a person's name to its last word, other names to their first."""
    alone = {one.key[0] for one in spotted if len(one.key) == 1 and not _elsewhere(one)}
    counted = _with_article(spotted)
    longer = _beginnings(spotted)
    found: dict[tuple[str, ...], tuple[Clue, ...]] = {}
    for key in {one.key for one in spotted if len(one.key) > 1}:
        surname, first = Introduced(key, 0).surname, key[0]
        if surname in counted:
            found[key] = (
                Clue("organisation", 1, "called with an article"),
                Clue("person", -2, "called with an article"),
            )
        elif surname in alone:
            found[key] = (Clue("person", 1, "called by the surname alone"),)
        elif key in longer:
            found[key] = (Clue("organisation", 4.5, "begins a longer name"),)
        elif first in alone and first not in given_names():
            found[key] = (Clue("organisation", 1, "called by the first word alone"),)
    return found


def _with_article(spotted: tuple[Spotted, ...]) -> frozenset[str]:
    """Single words of which most mentions stand behind an article: "the Harbour" is no surname."""
    mentions: dict[str, list[bool]] = defaultdict(list)
    for one in spotted:
        if len(one.key) == 1 and not one.run.heading:
            mentions[one.key[0]].append(any(c.name in _ARTICLES for c in one.clues))
    return frozenset(word for word, found in mentions.items() if 2 * sum(found) > len(found))


def _beginnings(spotted: tuple[Spotted, ...]) -> frozenset[tuple[str, ...]]:
    """Names with which the name of an organisation or a place begins and that nothing shows to be a person's:
    "Laura Blake" where the article tells of the Laura Blake Hospital.
    """
    ends = cue_words("organisation", "any") | cue_words("organisation", "end") | cue_words("place", "any")
    longer = {one.key[:-1] for one in spotted if len(one.key) > 2 and one.key[-1] in ends}
    people = {one.key for one in spotted for c in one.clues if c.label == "person" and c.name in _SHOWN}
    return frozenset(longer - people)


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
    def full(self) -> bool:
        """Is it more than a surname with its small words, or a given name with a number?"""
        return len(self._plain) > 1 and surname_alone(self.words) is None

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
    def second(self) -> str | None:
        """The word before the last, where it may be the first of two surnames: Ana Iriarte Soler."""
        main = [w for w in self.words if w not in name_parts("particle")]
        word = main[-2] if len(main) >= _SECOND_SURNAME else ""
        middle = len(main) == _SECOND_SURNAME and word in given_names()
        return word if len(word) > 2 and not middle else None

    @property
    def _plain(self) -> tuple[str, ...]:
        """The words without "Jr" and the like."""
        return tuple(w for w in self.words if w not in name_parts("suffix")) or self.words


def introduced(spotted: Iterable[Spotted], labels: Verdicts) -> tuple[Introduced, ...]:
    """Everybody whom the article names with at least two words, in the order of the text."""
    found: dict[tuple[str, ...], Introduced] = {}
    for one in spotted:
        person = Introduced(one.key, one.run.parse.paragraph)
        if labels.get(one.key) == "person" and person.full:
            found.setdefault(one.key, person)
    return tuple(found.values())


def tails(people: Iterable[Introduced]) -> Mapping[tuple[str, ...], Introduced]:
    """Two surnames under which somebody may be named again: "Iriarte Soler"."""
    named = ((person, person.words.index(person.second)) for person in people if person.second is not None)
    return {person.words[start:]: person for person, start in named}


def firms(spotted: Iterable[Spotted], people: Iterable[Introduced]) -> frozenset[str]:
    """Surnames of a family that its company bears as well ("Osei AB"): alone they are the company's."""
    named = {one.key[0] for one in spotted if len(one.key) == 2 and one.key[1] in legal_forms()}
    bearers = Counter(person.surname for person in people)
    return frozenset(word for word in named if bearers[word] > 1)


def parts(people: Iterable[Introduced]) -> Mapping[str, Introduced]:
    """The single words under which those people may be named again; surnames win over given names."""
    people = tuple(people)
    found: dict[str, Introduced] = {}
    for person in people:
        if person.given not in doubtful_given_names() and len(person.given) > 2:
            found.setdefault(person.given, person)
        if (half := person.given.split("-")[0]) in given_names():
            found.setdefault(half, person)
        for half in person.surname.split("-") if "-" in person.surname else ():
            if len(half) > _HALF:
                found.setdefault(half, person)
        if (second := person.second) is not None:
            found.setdefault(second, person)
    for person in reversed(people):
        found[person.surname] = found[without_article(person.surname)] = person
    return found
