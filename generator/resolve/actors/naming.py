"""One canonical name for each actor and place, decided by all that the corpus says of it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.names import ActorCandidate
from generator.model.text import Reference
from generator.resolve.actors.forms import key, plain
from generator.resolve.actors.kinds import Kinds


@dataclass(frozen=True)
class Naming:
    """What each form stands for: kind by all votes, full form of an acronym, best spelling; and which
    mentions shorten a name told before.
    """

    kinds: Kinds
    full: Mapping[str, str]
    spellings: Mapping[str, str]
    longer: Mapping[Reference, ActorCandidate]

    @classmethod
    def of(
        cls,
        candidates: tuple[ActorCandidate, ...],
        kinds: Kinds,
        longer: Mapping[Reference, ActorCandidate],
    ) -> "Naming":
        """Count what the whole corpus says of every form. Ties go to the alphabet, never to chance."""
        spellings: dict[str, Counter[str]] = defaultdict(Counter)
        full: dict[str, Counter[str]] = defaultdict(Counter)
        for c in candidates:
            form = key(c.name or c.where.text)
            spellings[form][c.name or plain(c.where.text)] += 1
            if c.stands_for:
                full[form][key(c.stands_for.text)] += 1
        return cls(kinds, _winners(full), _winners(spellings), longer)

    def of_candidate(self, candidate: ActorCandidate) -> tuple[str, str] | None:
        """Name and kind ("country", "organisation", "place") of what a candidate names, or None."""
        candidate = self.longer.get(candidate.where, candidate)
        if candidate.label == "country":
            return str(candidate.name), "place" if candidate.use == "location" else "country"
        if candidate.label == "capital":
            if candidate.use == "party":
                return str(candidate.country), "country"
            return str(candidate.name), "place"
        if candidate.name:
            return candidate.name, candidate.label
        form = key(candidate.where.text)
        full = self.full.get(form, form)
        form = full if full in self.spellings else form  # the full form may stand in furniture alone
        kind = self.kinds.found.get(form)
        return (self.spellings[form], kind) if form and kind else None


def _winners(counts: Mapping[str, Counter[str]]) -> dict[str, str]:
    """The most frequent value of each form; of equals the first in the alphabet."""
    return {form: min(c.items(), key=lambda item: (-item[1], item[0]))[0] for form, c in counts.items()}
