"""Every date expression that could be anchored, with a look-up by place in the text."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.dossier import Reading, Unresolved
from generator.model.text import Reference
from generator.model.time import Date


@dataclass(frozen=True, slots=True)
class DatedMention:
    """One expression with its date and how it was read."""

    where: Reference
    date: Date
    reading: Reading


@dataclass(frozen=True)
class Calendar:
    """The dates of the corpus."""

    mentions: tuple[DatedMention, ...]
    unresolved: tuple[Unresolved, ...]

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, int], list[DatedMention]]:
        found: dict[tuple[str, int], list[DatedMention]] = defaultdict(list)
        for mention in self.mentions:
            found[mention.where.place].append(mention)
        return found

    def within(self, where: Reference) -> tuple[DatedMention, ...]:
        """Every dated expression inside `where`, in the order of the text."""
        return tuple(m for m in self._by_place.get(where.place, ()) if m.where.within(where))
