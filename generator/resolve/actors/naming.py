"""One canonical name for each actor and place, decided by all that the corpus says of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.names import ActorCandidate

_LEGAL = re.compile(r",?\s+(?:Inc|Ltd|Corp|Co|LLC|PLC|plc|AG|SA|S\.A|SAS|SE|NV|N\.V|GmbH|Pty|AB|ASA|Oyj)\.?$")


def key(name: str) -> str:
    """A name in the form in which spellings of one name are equal."""
    bare = _LEGAL.sub("", name.replace("’", "'"))
    bare = re.sub(r"(?<=\b\w)\.", "", bare)
    return " ".join(re.sub(r"[^\w&'+]+", " ", bare.casefold()).removeprefix("the ").split())


@dataclass(frozen=True)
class Naming:
    """What each form stands for: kind by the majority of uses, full form of an acronym, best spelling."""

    kinds: Mapping[str, str]
    full: Mapping[str, str]
    spellings: Mapping[str, str]

    @classmethod
    def of(cls, candidates: tuple[ActorCandidate, ...]) -> "Naming":
        """Count what the whole corpus says of every form. Ties go to the alphabet, never to chance."""
        kinds: dict[str, Counter[str]] = defaultdict(Counter)
        spellings: dict[str, Counter[str]] = defaultdict(Counter)
        full: dict[str, Counter[str]] = defaultdict(Counter)
        for c in candidates:
            form = key(c.name or c.where.text)
            kinds[form]["place" if c.label == "place" else "organisation"] += 1
            spellings[form][c.name or _clean(c.where.text)] += 1
            if c.stands_for:
                full[form][key(c.stands_for.text)] += 1
        return cls(_winners(kinds), _winners(full), _winners(spellings))

    def of_candidate(self, candidate: ActorCandidate) -> tuple[str, str] | None:
        """Name and kind ("country", "organisation", "place") of what a candidate names, or None."""
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
        if not form:
            return None
        return self.spellings[form], self.kinds[form]


def _clean(text: str) -> str:
    return _LEGAL.sub("", " ".join(text.split()))


def _winners(counts: Mapping[str, Counter[str]]) -> dict[str, str]:
    """The most frequent value of each form; of equals the first in the alphabet."""
    return {form: min(c.items(), key=lambda item: (-item[1], item[0]))[0] for form, c in counts.items()}
