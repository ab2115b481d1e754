"""A score that explains itself: pieces of evidence in words, each with a weight."""

from dataclasses import dataclass

JOIN, DOUBT = 4.0, 3.0
"""From JOIN on two reports tell one event; between DOUBT and JOIN a person should look."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence. Only what `binds` joins a report that does not tell an event alone."""

    words: str
    weight: float
    binds: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """All that speaks for and against one event, in the order it was found."""

    pieces: tuple[Piece, ...]

    @property
    def total(self) -> float:
        """All pieces together."""
        return sum(piece.weight for piece in self.pieces)

    @property
    def binds(self) -> bool:
        """Is there more than day and kind: a participant, a place, rare words or one story?"""
        return any(piece.binds and piece.weight >= 1.0 for piece in self.pieces)

    @property
    def why(self) -> str:
        """The evidence in words, each with its weight."""
        return "; ".join(f"{piece.words} ({piece.weight:+.1f})" for piece in self.pieces)


def listed(names: list[str]) -> str:
    """Names as a list: A; A and B; A, B and C."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
