"""The grammar of date expressions: a memoised matcher over the rules of the lexicon.

`generator/lexicon/dates.yml` says how a rule is written. As in timenorm, the grammar is data, and every match
has a meaning that is put together from those of its parts.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import product
from typing import Any

from generator.extract.dates.meaning import meaning
from generator.lexicon import entries

Kinds = Mapping[str, Any]
_CONDITIONS = ("after", "before", "unless_after", "unless_before")

_TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d[\d:.]*Z?)?(?!\d)|\d{1,4}(?P<mark>[-/.])\d{1,2}(?P=mark)\d{1,4}(?!\d)|\d{1,2}[:.]\d\d(?!\d)|\d+(?:st|nd|rd|th)\b"
    r"|\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+|\d{2,4}s\b|[1-4]Q\d\d\b|[12]H\d\d\b|[1-4]Q\b|Q[1-4]\b|[12]H\b|H[12]\b|\d+|[^\W\d_]+|\S"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of text with the kinds it belongs to and its value in each."""

    text: str
    start: int
    end: int
    kinds: Kinds


@dataclass(frozen=True, slots=True)
class Element:
    """One step of a pattern: a word of one of these kinds, or whatever a symbol matches."""

    kinds: tuple[str, ...]
    symbol: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to say a symbol. `beside` holds the words that must or must not stand around it."""

    name: str
    elements: tuple[Element, ...]
    means: Any
    beside: Mapping[str, frozenset[str]]

    def fits(self, before: str, behind: str) -> bool:
        """Do the words around allow it? A condition that the rule does not set always holds."""
        return (
            before in self.beside.get("after", {before})
            and behind in self.beside.get("before", {behind})
            and before not in self.beside.get("unless_after", ())
            and behind not in self.beside.get("unless_before", ())
        )


@dataclass(frozen=True, slots=True)
class Match:
    """What a symbol matched: up to which word, what it means, and by which rule."""

    end: int
    value: Any
    rule: str


@dataclass
class Chart:
    """All matches in one run of words, each worked out once."""

    words: tuple[Word, ...]
    _known: dict[tuple[str, int], tuple[Match, ...]] = field(default_factory=dict)

    def at(self, symbol: str, i: int) -> tuple[Match, ...]:
        """Every match of `symbol` that starts at word `i`, at most one for each end; earlier rules win."""
        if (symbol, i) not in self._known:
            self._known[symbol, i] = tuple(self._matches(symbol, i)) if i < len(self.words) else ()
        return self._known[symbol, i]

    def _matches(self, symbol: str, i: int) -> Iterator[Match]:
        seen = set()
        for rule in _candidates(symbol, self.words[i].text):
            for end, found in self._sequence(rule.elements, i):
                if end not in seen and rule.fits(self._text(i - 1), self._text(end)):
                    seen.add(end)
                    yield Match(end, meaning(rule.means, _values(found)), rule.name or _inner(found))

    def _text(self, i: int) -> str:
        """A word in lower case; nothing beyond the ends of the text."""
        return self.words[i].text.lower() if 0 <= i < len(self.words) else ""

    def _sequence(
        self, elements: tuple[Element, ...], i: int
    ) -> Iterator[tuple[int, tuple[tuple[str, Match], ...]]]:
        if not elements:
            yield i, ()
            return
        for match in self._step(elements[0], i):
            for end, rest in self._sequence(elements[1:], match.end):
                yield end, ((elements[0].name, match), *rest)

    def _step(self, element: Element, i: int) -> Iterable[Match]:
        if element.symbol:
            return self.at(element.symbol, i)
        if i >= len(self.words):
            return ()
        kinds = self.words[i].kinds
        return [Match(i + 1, kinds[kind], "") for kind in element.kinds if kind in kinds]


def _values(found: tuple[tuple[str, Match], ...]) -> dict[str, Any]:
    return {name: match.value for name, match in found}


def _inner(found: tuple[tuple[str, Match], ...]) -> str:
    """The rule of the part that says it all, for a rule without a name of its own."""
    return next((match.rule for _, match in found if match.rule), "")


def words(text: str) -> tuple[Word, ...]:
    """Cut a text into words, numbers and marks, each with its kinds."""
    return tuple(Word(m[0], m.start(), m.end(), _kinds(m[0])) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=65536)
def _kinds(text: str) -> Kinds:
    """A word's own kind is itself in lower case; the lexicon tells the others."""
    found: dict[str, Any] = {text.lower(): text}
    for kind, members in _words().items():
        if isinstance(members, str):
            if re.fullmatch(members, text):
                found[f"[{kind}]"] = text
            continue
        for form in (text, text.capitalize() if text.isupper() and len(text) > 2 else text, text.lower()):
            if form in members and (form == text or text.isupper() or text.istitle()):
                found[f"[{kind}]"] = members[form]
                break
    return found


@cache
def _words() -> Mapping[str, Any]:
    return {kind: entry["members"] for kind, entry in entries("dates-words").items()}


@cache
def _rules() -> Mapping[str, tuple[Rule, ...]]:
    """Every rule by its symbol, with each optional element once present and once left out."""
    found: dict[str, list[Rule]] = {}
    for entry in (entry for file in entries("dates")["files"] for entry in entries(file)):
        steps = [_steps(part) for part in entry["pattern"].split()]
        for variant in product(*steps):
            elements = tuple(e for e in variant if e)
            beside = {c: frozenset(entry[c]) for c in _CONDITIONS if c in entry}
            rule = Rule(entry.get("name", ""), elements, entry["means"], beside)
            found.setdefault(entry["gives"], []).append(rule)
    return {symbol: tuple(rules) for symbol, rules in found.items()}


def _steps(part: str) -> tuple[Element | None, ...]:
    """One part of a pattern; with the choice of leaving it out if it ends in a question mark."""
    bare = part.removesuffix("?")
    if bare.startswith("<"):
        symbol, _, name = bare.strip("<>").partition("=")
        element = Element((), symbol, name or symbol)
    else:
        kinds = [kind.partition("=") for kind in bare.split("|")]
        first, _, name = kinds[0]
        named = name.strip("]") or (first.strip("[]") if first.startswith("[") else "")
        element = Element(tuple(sorted(f"{k}]" if eq else _spelt(k) for k, eq, _ in kinds)), None, named)
    return (element, None) if part.endswith("?") else (element,)


def _spelt(kind: str) -> str:
    """A kind as it is written; a word in lower case, as words are compared."""
    return kind if kind.startswith("[") else kind.lower()


@cache
def _first(symbol: str) -> frozenset[str]:
    """The kinds of word with which a symbol can begin."""
    return frozenset().union(*(_openings(rule) for rule in _rules()[symbol]))


def _openings(rule: Rule) -> frozenset[str]:
    opening = rule.elements[0]
    return _first(opening.symbol) if opening.symbol else frozenset(opening.kinds)


@cache
def _by_opening(symbol: str) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for position, rule in enumerate(_rules()[symbol]):
        for kind in _openings(rule):
            found.setdefault(kind, []).append(position)
    return {kind: tuple(positions) for kind, positions in found.items()}


@lru_cache(maxsize=65536)
def _candidates(symbol: str, word: str) -> tuple[Rule, ...]:
    """The rules of a symbol that can begin with this word, in the order of the lexicon."""
    table, rules = _by_opening(symbol), _rules()[symbol]
    positions = {p for kind in _kinds(word) for p in table.get(kind, ())}
    return tuple(rules[p] for p in sorted(positions))
