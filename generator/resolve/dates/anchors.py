"""What an expression may be counted from."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.expressions import Expression
from generator.model.time import Date

Value = tuple[Date, Date | None]
"""A date and the date that it was counted from, if any."""


class Unanchored(Exception):
    """An expression cannot be given a date. `why` says so to a reader, as a full sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Anchors:
    """The day of writing or speaking, the dates told before (the nearest first), and the clause's tense.

    `sure` says that the date stands in that clause itself and not beside a noun of it.
    `story` is the time that the passage tells of, where that is not the day of writing; `event` the day of
    the event that the words count from, where the article gives it.
    """

    now: Date | None
    before: tuple[Date, ...] = ()
    tense: str = "unknown"
    sure: bool = False
    story: Date | None = None
    event: Date | None = None

    def today(self) -> Date:
        """The day of writing. Raises Unanchored where it is not known."""
        if self.now is None:
            raise Unanchored("The article has no publication date to count from.")
        return self.now


Inner = Callable[[Expression, Anchors], Value]
"""Works out an expression inside another one."""
