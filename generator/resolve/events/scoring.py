"""How well two reports fit one event: named pieces of evidence, each with a weight."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.resolve.events.reports import Report
from generator.resolve.events.stories import Stories

JOIN, DOUBT = 3.5, 2.5
"""From JOIN on two reports tell one event; between DOUBT and JOIN a person should look."""
_WEIGHTS = {
    "the same day": 2.0,
    "days that fit": 1.0,
    "different days": -4.0,
    "published far apart": -2.5,
    "the same word": 1.0,
    "the same act": 0.5,
    "another act": -1.5,
    "the same type": 0.5,
    "the same place": 1.0,
    "different places": -1.5,
    "the same number": 0.5,
    "different numbers": -0.5,
    "somebody else": -3.0,
    "nobody in common": -2.0,
    "no name in common": -0.5,
    "spoken of again in the same article": 1.2,
}
_ABOUT = 4  # days by which "about" a day may be off
_BINDING = ("shared", "the same place", "one story")
_FAR = 20  # days between publications of undated reports
_MOST_WORDS = 3.0
_MOST_THINGS = 1.5
_STORY = 0.07  # likeness of two articles that tell one story; unrelated ones stay below 0.05 (measured)
_MOST_STORY = 3.0
_EVERY_ROLE = ("actor", "recipient", "participant")


@dataclass(frozen=True)
class Score:
    """The sum and its pieces in the order they were found."""

    pieces: tuple[tuple[str, float], ...]

    @property
    def total(self) -> float:
        """All pieces together."""
        return sum(weight for _, weight in self.pieces)

    @property
    def binds(self) -> bool:
        """Is there more than day and kind: a shared participant, place or rare words?"""
        return any(weight >= 1.0 for name, weight in self.pieces if name.startswith(_BINDING))

    @property
    def why(self) -> str:
        """The evidence in words."""
        return ", ".join(f"{name} ({weight:+.1f})" for name, weight in self.pieces)


class Scorer:
    """Knows how rare names and words are in this corpus: what is rare binds most."""

    def __init__(self, reports: tuple[Report, ...], stories: Stories) -> None:
        self._stories = stories
        self._things = {r.candidate.trigger: _things(r) for r in reports}
        self._articles = max(1, len({r.article for r in reports}))
        self._names = _spread({(k, r.article) for r in reports for k in r.keys})
        spread = _spread({(w, r.article) for r in reports for w in r.candidate.content})
        self._words = {word: self.rarity(count) for word, count in spread.items()}
        held = _spread({(t, r.article) for r in reports for t in self._things[r.candidate.trigger]})
        self._heads = {head: self.rarity(count) for head, count in held.items()}

    def score(self, a: Report, b: Report) -> Score:
        """All that speaks for and against one event."""
        pieces = [*self._who(a, b), *_when(a, b), *_where(a, b), *_what(a, b), *_again(a, b)]
        pieces += [*self._shared_things(a, b), *self._shared_words(a, b), *self._one_story(a, b)]
        return Score(tuple((name, round(weight, 2)) for name, weight in pieces))

    def rarity(self, count: int) -> float:
        """0 for what every article has, towards 1 for what few have."""
        return math.log((1 + self._articles) / (1 + count)) / math.log(1 + self._articles)

    def name_rarity(self, key: str) -> float:
        """How rare a participant is."""
        return self.rarity(self._names.get(key, 0))

    def word_rarity(self, word: str) -> float:
        """How rare a content word is."""
        return self._words.get(word, 1.0)

    def terms(self, report: Report) -> tuple[str, ...]:
        """The heaviest terms of the report's article."""
        return self._stories.terms(report.article)

    def _who(self, a: Report, b: Report) -> list[tuple[str, float]]:
        common = {k for k in a.keys & b.keys if _same_role(k, a, b)}
        if not common and not (a.keys and b.keys):
            return []
        if not common and not (_names(a) and _names(b)):
            return [("no name in common", _WEIGHTS["no name in common"])]
        if not common:
            return [("nobody in common", _WEIGHTS["nobody in common"])]
        weight = sum(1.0 + self.name_rarity(k) for k in sorted(common))
        found = [("shared: " + ", ".join(sorted(common)), min(weight, 3.5))]
        if _somebody_else(a, b):
            found.append(("somebody else", _WEIGHTS["somebody else"]))
        return found

    def _shared_things(self, a: Report, b: Report) -> list[tuple[str, float]]:
        common = sorted(self._things[a.candidate.trigger] & self._things[b.candidate.trigger])
        weight = min(_MOST_THINGS, sum(0.5 + self._heads[head] for head in common))
        return [("shared: " + ", ".join(common), weight)] if common else []

    def _one_story(self, a: Report, b: Report) -> list[tuple[str, float]]:
        likeness = 1.0 if a.article == b.article else self._stories.likeness(a.article, b.article)
        weight = min(_MOST_STORY, likeness / _STORY)
        return [("one story", weight)] if likeness >= _STORY else []

    def _shared_words(self, a: Report, b: Report) -> list[tuple[str, float]]:
        common = set(a.candidate.content).intersection(b.candidate.content)
        weights = sorted((self.word_rarity(w) for w in common), reverse=True)[:6]
        weight = min(_MOST_WORDS, sum(0.9 * w for w in weights if w > 0.3))
        return [("shared words", weight)] if weight > 0 else []


def trigger(report: Report) -> str:
    """The trigger as written: one word may have got different types in two sentences."""
    return report.candidate.trigger.text.casefold()


def _spread(pairs: set[tuple[str, str]]) -> Mapping[str, int]:
    """In how many articles each key stands."""
    return Counter(key for key, _ in pairs)


def _things(report: Report) -> frozenset[str]:
    """Nouns that take part without a name: "the ship" and "a ship" may be one."""
    heads = (a.head.text for a in report.candidate.arguments if not a.pronoun and a.role != "place")
    return frozenset(_singular(head) for head in heads if head.islower() and len(head) > 2)


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _names(report: Report) -> bool:
    """Does the report name anybody at all?"""
    return any(p.named for p in report.parties)


def _same_role(key: str, a: Report, b: Report) -> bool:
    """Who acts in one report and is acted on in the other plays another part, unless it is done together."""
    if a.candidate.wording.joint or b.candidate.wording.joint or a.candidate.type == "consult":
        return True
    one, two = ({p.participant.role for p in r.parties if p.key == key} for r in (a, b))
    return bool(one & two) or "participant" in one | two


def other_company(a: Report, b: Report) -> bool:
    """Are these two meetings of a few, since each names a person who is not in the other, or two journeys?

    At a summit or a conference many meet, and each report names some.
    """
    if any(r.candidate.type != "consult" or r.candidate.mode == "multilateral" for r in (a, b)):
        return False
    one, two = _people(a, _EVERY_ROLE), _people(b, _EVERY_ROLE)
    if "visit" in (a.candidate.mode, b.candidate.mode):
        return bool(one and two) and one.isdisjoint(two)
    return min(len(one), len(two)) > 1 and _somebody_else(a, b)


def _somebody_else(a: Report, b: Report) -> bool:
    """Does each name a person that the other lacks, in the same role, or in any where people meet?"""
    together = a.candidate.type == "consult" or a.candidate.wording.joint or b.candidate.wording.joint
    roles = (_EVERY_ROLE,) if together else tuple((role,) for role in _EVERY_ROLE)
    return any(_people(a, role) - b.keys and _people(b, role) - a.keys for role in roles)


def _people(report: Report, roles: Iterable[str]) -> set[str]:
    """The named persons who play one of these roles."""
    everybody = (p for p in report.parties if p.participant.kind == "person" and p.named)
    return {p.key for p in everybody if p.participant.role in roles}


def _when(a: Report, b: Report) -> list[tuple[str, float]]:
    if a.date and b.date:
        name = _agreement(a, b)
        return [(name, _WEIGHTS[name])]
    if not (a.date or b.date) and a.published and b.published:
        apart = abs((a.published.first - b.published.first).days)
        return [("published far apart", _WEIGHTS["published far apart"])] if apart > _FAR else []
    one, other = (a, b) if a.date else (b, a)
    if one.date and other.published and abs((other.published.first - one.date.first).days) > 12 * _FAR:
        return [("published far apart", _WEIGHTS["published far apart"])]
    return []


def _agreement(a: Report, b: Report) -> str:
    assert a.date and b.date
    if a.date == b.date:
        return "the same day" if a.date.grain == "day" else "days that fit"
    if a.date.about or b.date.about:
        fits = abs((a.date.first - b.date.first).days) <= _ABOUT
        return "days that fit" if fits else "different days"
    fits = a.date.first <= b.date.last and b.date.first <= a.date.last
    return "days that fit" if fits else "different days"


def _where(a: Report, b: Report) -> list[tuple[str, float]]:
    if not (a.spot and b.spot):
        return []
    name = "the same place" if a.spot == b.spot else "different places"
    return [(name, _WEIGHTS[name])]


def _again(a: Report, b: Report) -> list[tuple[str, float]]:
    """An article comes back to its events: all who take part in one report take part in the other."""
    same = a.article == b.article and a.candidate.sentence != b.candidate.sentence
    within = bool(a.keys and b.keys) and (a.keys <= b.keys or b.keys <= a.keys)
    name = "spoken of again in the same article"
    return [(name, _WEIGHTS[name])] if same and within else []


def _what(a: Report, b: Report) -> list[tuple[str, float]]:
    one, two = a.candidate, b.candidate
    found = []
    if one.word == two.word or trigger(a) == trigger(b):
        found.append(("the same word", _WEIGHTS["the same word"]))
    if (one.type, one.mode) == (two.type, two.mode):
        found.append(("the same type", _WEIGHTS["the same type"]))
    if one.act == two.act:
        found.append(("the same act", _WEIGHTS["the same act"]))
    elif one.type == two.type and one.type != "consult":
        found.append(("another act", _WEIGHTS["another act"]))
    if one.number and two.number:
        same = one.number.text.lower() == two.number.text.lower()
        name = "the same number" if same else "different numbers"
        found.append((name, _WEIGHTS[name]))
    return found
