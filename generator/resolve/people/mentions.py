"""Which candidates name a person: one verdict for each form of name, by all articles together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.lexicon.naming import fold, honorific_genders
from generator.model.findings import Findings
from generator.model.names import NameCandidate, NameLabel
from generator.model.text import Reference
from generator.resolve.people.decisions import Judged, Sides
from generator.resolve.people.forms import Form, form

_TITLED = ("honorific before", "office before", "trade before")
_HONORIFIC = "honorific before: "


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named. `gender` is what an honorific tells, `apart` on which sides of
    decisions it stands.
    """

    where: Reference
    form: Form
    office: Reference | None = None
    gender: str | None = None
    apart: Sides = frozenset()


Votes = Mapping[str, Counter[NameLabel]]


def votes(corpus: Iterable[Findings]) -> Votes:
    """How often each name, folded, is taken for what."""
    found: dict[str, Counter[NameLabel]] = defaultdict(Counter)
    for findings in corpus:
        for candidate in findings.names:
            if not introduced(candidate):
                found[fold(candidate.where.text)][candidate.label] += 1
    return found


def mentions(findings: Findings, heard: Votes, decided: Judged) -> tuple[Mention, ...]:
    """The people among one article's names, in the order of the text."""
    return tuple(
        _mention(candidate, decided.sides.get(candidate.where, frozenset()))
        for candidate in findings.names
        if candidate.where in decided.affirmed
        or (candidate.where not in decided.denied and _is_person(candidate, heard))
    )


def introduced(candidate: NameCandidate) -> bool:
    """Did the article introduce the name in full?"""
    return any(e.startswith("introduced in") for e in candidate.evidence)


def _is_person(candidate: NameCandidate, heard: Votes) -> bool:
    if introduced(candidate):
        return True
    said = heard[fold(candidate.where.text)]
    if form(candidate.where.text).full:
        others = max((n for label, n in said.items() if label not in {"person", "unknown"}), default=0)
        return said["person"] > 0 and said["person"] >= others
    if candidate.label != "person":
        return False
    titled = any(e.startswith(t) for e in candidate.evidence for t in _TITLED)
    return titled or said["person"] >= said["organisation"] + said["place"]


def _mention(candidate: NameCandidate, apart: Sides) -> Mention:
    told = next((e for e in candidate.evidence if e.startswith(_HONORIFIC)), "")
    gender = honorific_genders().get(told.removeprefix(_HONORIFIC))
    return Mention(candidate.where, form(candidate.where.text), candidate.office, gender, apart)
