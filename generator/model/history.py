"""When the articles came into the dossier, as git tells it."""

from dataclasses import dataclass

from generator.model.time import Date


@dataclass(frozen=True, slots=True)
class Span:
    """The days of the first and the last commit that touched a seed; days as the authors wrote them."""

    source: str
    first: Date
    last: Date


@dataclass(frozen=True, slots=True)
class History:
    """Every seed that was ever committed, sorted by its path."""

    spans: tuple[Span, ...] = ()
