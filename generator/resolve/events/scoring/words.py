"""Evidence of words: rare ones that both sentences hold, and things that take part in both."""

from collections.abc import Iterator

from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.rarity import Rarity
from generator.resolve.events.scoring.score import Piece, listed

_MOST_WORDS, _MOST_THINGS = 3.0, 1.5
_KEYS = 8  # rare words under which a report is looked up
_SHARED = 6  # words that count
_ANYBODY = frozenset({"people", "person", "man", "men", "woman", "women", "other"})
_COMMON = 0.3  # rarity below which a word tells nothing


class Words:
    """The content words of each report's sentence, and the heads of those who take part without a name."""

    def __init__(self, reports: tuple[Report, ...]) -> None:
        self._things = {r.candidate.trigger: _things(r) for r in reports}
        articles = len({r.article for r in reports})
        self._words = {r.candidate.trigger: _words(r) for r in reports}
        words = ((w, r.article) for r in reports for w in self._words[r.candidate.trigger])
        things = ((t, r.article) for r in reports for t in self._things[r.candidate.trigger])
        self._word, self._thing = Rarity(words, articles), Rarity(things, articles)

    def shared(self, a: Report, b: Report) -> Iterator[Piece]:
        """Things weigh half a point and up to one more for being rare; of words those count that are rare."""
        things = sorted(self._things[a.candidate.trigger] & self._things[b.candidate.trigger])
        if things:
            weight = min(_MOST_THINGS, sum(0.5 + self._thing(t) for t in things))
            yield Piece(f"{_quoted(things)} in both", weight, True)
        words = self._words[a.candidate.trigger] & self._words[b.candidate.trigger]
        rarest = sorted((w for w in words if self._word(w) > _COMMON), key=lambda w: (-self._word(w), w))
        weight = min(_MOST_WORDS, sum(0.9 * self._word(w) for w in rarest[:_SHARED]))
        if weight:
            yield Piece(f"the words {_quoted(rarest[:_SHARED])} in both", weight, True)

    def rare(self, report: Report) -> list[str]:
        """The rarest words of the sentence that other articles have, too."""
        ranked = sorted(self._words[report.candidate.trigger], key=lambda w: (-self._word(w), w))
        return [word for word in ranked if not self._word.alone(word)][:_KEYS]


def _quoted(words: list[str]) -> str:
    return listed([f"“{word}”" for word in words])


def _words(report: Report) -> frozenset[str]:
    """The content words but for what is weighed by itself: act, dates and names of those who take part."""
    weighed = [p.participant.name for p in report.parties if p.named]
    weighed += [where.text for where in report.candidate.dates]
    weighed.append(report.candidate.word)
    return frozenset(report.candidate.content).difference(*(text.casefold().split() for text in weighed))


def _things(report: Report) -> frozenset[str]:
    """Nouns that take part without a name: "the ship" and "a ship" may be one."""
    heads = (a.head.text for a in report.candidate.arguments if not a.pronoun and a.role != "place")
    things = (_singular(head) for head in heads if head.islower() and len(head) > 2)
    return frozenset(things) - _ANYBODY


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
