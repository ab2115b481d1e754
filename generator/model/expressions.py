"""Date expressions as extraction finds them: symbolic, because not every article is dated.

Time is written as an algebra, after the operators of SCATE (Bethard and Parker 2016): "two days after last
Tuesday" is Shift(2, "day", Weekday(1, "last")). Resolution works it out when the anchors are known.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal

from generator.model.text import Reference
from generator.model.time import Date

Unit = Literal["day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade", "century"]
Which = Literal["last", "this", "next", "any"]
Tense = Literal["past", "present", "future", "unknown"]


@dataclass(frozen=True, slots=True)
class Expression:
    """What the words mean, without an anchor."""


@dataclass(frozen=True, slots=True)
class Now(Expression):
    """The day of writing; inside a quotation the day of speaking."""


@dataclass(frozen=True, slots=True)
class Before(Expression):
    """The date that was given before in the same passage ("the next day").

    With `or_now` the day of writing serves where the passage gives none ("a year earlier").
    """

    or_now: bool = False


@dataclass(frozen=True, slots=True)
class Again(Expression):
    """The quarter, month … that the passage told last ("for the quarter")."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Then(Expression):
    """The time that the passage tells of: in a history the date told last, else the day of writing."""


@dataclass(frozen=True, slots=True)
class Untold(Expression):
    """The day of an event that the words do not date ("two days before the vote")."""


@dataclass(frozen=True, slots=True)
class Impossible(Expression):
    """Words in the form of a date for which the calendar has no day. `why` names the fault."""

    why: str


@dataclass(frozen=True, slots=True)
class Fixed(Expression):
    """A date that needs no anchor."""

    date: Date


@dataclass(frozen=True, slots=True)
class OneOf(Expression):
    """A figure such as 03/04/2019 that can be read in more than one order."""

    dates: tuple[Date, ...]


@dataclass(frozen=True, slots=True)
class InYear(Expression):
    """A date whose year is another expression or unsaid (None).

    `piece` is what follows the year in ISO 8601 or EDTF: "03-04", "03", "21" (spring), "34" (second quarter);
    else "H1" and "H2" for halves, "11-Thu-4" for the fourth Thursday of November, "05-Mon-last", or
    "easter-2" and "orthodox-2" for the days from Easter Sunday. `weekday` (0 is Monday) must agree with the
    calendar.
    """

    piece: str
    year: Expression | None = None
    which: Which = "any"
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday(Expression):
    """A day of the week (0 is Monday), in the week that `week` tells, if any."""

    number: int
    which: Which = "any"
    week: Expression | None = None


@dataclass(frozen=True, slots=True)
class Weekend(Expression):
    """A Saturday and Sunday."""

    which: Which = "any"


@dataclass(frozen=True, slots=True)
class DayOfMonth(Expression):
    """A day of an unsaid month ("the 21st"), on a certain weekday (0 is Monday) if one is told."""

    day: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Shift(Expression):
    """`count` units after (below zero: before) another expression, as sharp as the unit.

    With `exact` it stays as sharp as what it is counted from.
    """

    count: int
    unit: Unit
    of: Expression
    exact: bool = False


@dataclass(frozen=True, slots=True)
class SameUnit(Expression):
    """The month, quarter … of another year that answers to the running one."""

    unit: Unit
    year: Expression


@dataclass(frozen=True, slots=True)
class Nth(Expression):
    """The `number`th unit inside another date (-1: the last one); `count` units together."""

    number: int
    unit: Unit
    of: Expression
    count: int = 1


@dataclass(frozen=True, slots=True)
class NthWeekday(Expression):
    """The `number`th such day of the week inside another date ("the first Monday of May")."""

    number: int
    weekday: int
    of: Expression


@dataclass(frozen=True, slots=True)
class CountedFrom(Expression):
    """Another expression, read as if it were written at the time of `anchor` ("the following March")."""

    anchor: Expression
    of: Expression


@dataclass(frozen=True, slots=True)
class Ahead(Expression):
    """A date only where the clause looks ahead: "it will end in two days", not "it ended in two days"."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Happened(Expression):
    """A date only where the clause looks back: "shots fell at 9 p.m.", not "doors open at 9 p.m."."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Part(Expression):
    """A part of another date: its value stays that date, as "early March" is still in March."""

    part: str
    of: Expression


@dataclass(frozen=True, slots=True)
class About(Expression):
    """Near another date."""

    of: Expression


@dataclass(frozen=True, slots=True)
class Between(Expression):
    """From one date to another, both inclusive."""

    start: Expression
    end: Expression


def parts(expression: Expression) -> Iterator[Expression]:
    """The expression and every other one inside it."""
    yield expression
    for field in fields(expression):
        inner = getattr(expression, field.name)
        if isinstance(inner, Expression):
            yield from parts(inner)


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date expression in place. `rule` names the rule of the lexicon that read it.

    `tense` is the clause's, which decides between the last and the next Tuesday; `because` are the words
    that show it. `quoted` says that the words stand inside a quotation, `aside` that they stand in
    brackets, belong to a noun or to what had happened before, and so tell nothing of when the passage plays
    ("the 1917 constitution").
    `event` names what the expression dates, `counted_from` the event it counts from ("two days before the
    vote"), each in words that are the same where it is the same event; "" where the parser cannot tell.
    """

    where: Reference
    expression: Expression
    rule: str
    tense: Tense = "unknown"
    because: str = ""
    quoted: bool = False
    aside: bool = False
    event: str = ""
    counted_from: str = ""

    @property
    def counts(self) -> bool:
        """Does it count from an event?"""
        return any(isinstance(part, Untold) for part in parts(self.expression))
