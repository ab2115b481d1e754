"""Candidates for quotes, as extraction finds them in one article."""

from dataclasses import dataclass
from typing import Literal

from generator.model.happenings import Argument
from generator.model.text import Reference


@dataclass(frozen=True, slots=True)
class QuoteCandidate:
    """One contiguous run of quoted words (without the marks), with the parsed words about who said it.

    `continues` is the position in the article's list of the run that this one carries on. `when` holds the
    phrases beside the verb of speech that may date it.
    """

    where: Reference
    kind: Literal["direct", "indirect"]
    cue: Reference | None
    speaker: Argument | None
    addressee: Argument | None
    via: Argument | None
    continues: int | None = None
    when: tuple[Reference, ...] = ()
