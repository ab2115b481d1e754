"""How well two reports fit one event: who, when, where, what, and whether their articles are one story."""

from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.matter import matter
from generator.resolve.events.scoring.rarity import Rarity
from generator.resolve.events.scoring.score import Piece, Score
from generator.resolve.events.scoring.what import again, what
from generator.resolve.events.scoring.when import when
from generator.resolve.events.scoring.where import where
from generator.resolve.events.scoring.who import who
from generator.resolve.events.scoring.words import Words
from generator.resolve.events.stories import Stories

_MOST_STORY = 3.0


class Scorer:
    """Knows how rare names and words are in this corpus: what is rare binds most."""

    def __init__(self, reports: tuple[Report, ...], stories: Stories) -> None:
        self._stories = stories
        names = ((key, r.article) for r in reports for key in r.keys)
        self._names = Rarity(names, len({r.article for r in reports}))
        self._words = Words(reports)

    def score(self, a: Report, b: Report, dated: Report) -> Score:
        """All that speaks for and against one event. `dated` tells the day for `b` if `b` does not."""
        pieces = [
            *who(a, b, self._names),
            *when(a, dated),
            *where(a, b),
            *what(a, b),
            *matter(a, b),
            *again(a, b),
            *self._words.shared(a, b),
            *self._one_story(a, b),
        ]
        return Score(tuple(pieces))

    def rare(self, report: Report) -> list[str]:
        """The rarest words of the report's sentence that other articles have, too."""
        return self._words.rare(report)

    def terms(self, report: Report) -> tuple[str, ...]:
        """The heaviest terms of the report's article."""
        return self._stories.terms(report.article)

    def _one_story(self, a: Report, b: Report) -> list[Piece]:
        if a.article == b.article:
            return [Piece("the same article", _MOST_STORY, True)]
        share = self._stories.oneness(a.article, b.article)
        return [Piece("both articles tell one story", min(_MOST_STORY, share), True)] if share >= 1 else []
