"""Date expressions as extraction finds them: symbolic, because not every article is dated."""

from dataclasses import dataclass

from generator.model.text import Reference


@dataclass(frozen=True, slots=True)
class Expression:
    """What the words mean, without an anchor."""


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date expression in place. `rule` names the rule of the lexicon that read it."""

    where: Reference
    expression: Expression
    rule: str
