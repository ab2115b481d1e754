"""What an unlisted name stands for, by all that the corpus says of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from generator.lexicon import gazetteer
from generator.model.findings import Findings
from generator.model.names import ActorCandidate, NameCandidate
from generator.model.text import Reference
from generator.resolve.actors.forms import key, plain

Kind = Literal["organisation", "place"]

# Evidence that a name is a place's, whatever the recogniser says.
_LOCATED = (
    "known place",
    "place behind",
    "preposition of place",
    "place word",
    "kind of place",
    "called place",
)
# A name that the recogniser takes for a place must act this often to be an organisation.
_OFTEN = 2
# Evidence that says no more than the recogniser does.
_IDLE = ("ner:", "the before", "article before", "preposition of place", "known place")


@cache
def _gazetteer() -> frozenset[str]:
    return gazetteer.cities() | gazetteer.states() | gazetteer.continents()


@dataclass(slots=True)
class _Votes:
    """The votes for one form while they are counted."""

    organisation: float = 0
    place: float = 0
    neither: float = 0
    party: int = 0
    located: bool = False
    supported: bool = False

    def add(self, candidate: ActorCandidate, name: NameCandidate | None) -> None:
        """Count one mention, with what the finder of names says of the same words."""
        self.organisation += candidate.label == "organisation"
        self.place += candidate.label == "place"
        self.party += candidate.use == "party"
        self.place += 0.5 * (candidate.use == "location")
        self.located |= candidate.use == "location" or plain(candidate.where.text) in _gazetteer()
        self.supported |= candidate.stands_for is not None
        if name is None:
            return
        self.located |= any(e.startswith(_LOCATED) for e in name.evidence)
        self.supported |= any(not e.startswith(_IDLE) for e in name.evidence)
        if name.label == "organisation":
            self.organisation += 1.5
        elif name.label == "place":
            self.place += 1.5
        elif name.label != "unknown":
            self.neither += 2

    @property
    def kind(self) -> Kind | None:
        """The winner; None where the name is neither's. A place that no sentence uses as one is an
        organisation if it acts, else nothing.
        """
        if self.neither > max(self.organisation, self.place):
            return None
        if self.organisation >= self.place:
            return "organisation"
        if self.located:
            return "place"
        return "organisation" if self.party >= _OFTEN else None


@dataclass(frozen=True)
class Kinds:
    """The kind of each form of an unlisted name; forms that name nothing are left out."""

    found: Mapping[str, Kind] = field(default_factory=dict)

    @classmethod
    def of(
        cls, candidates: Iterable[ActorCandidate], corpus: Iterable[Findings], small: frozenset[str]
    ) -> "Kinds":
        """Hear every candidate of the corpus. `small` are the words that it writes small."""
        named: dict[Reference, NameCandidate] = {n.where: n for f in corpus for n in f.names}
        votes: dict[str, _Votes] = defaultdict(_Votes)
        for candidate in candidates:
            if candidate.name is None:
                votes[key(candidate.where.text)].add(candidate, named.get(candidate.where))
        return cls(
            {
                form: kind
                for form, heard in votes.items()
                if (kind := heard.kind) and (heard.supported or heard.located or form not in small)
            }
        )
