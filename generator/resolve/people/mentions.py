"""Which candidates name a person: one verdict for each form of name, by all articles together."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from generator.lexicon.naming import fold, honorific_genders
from generator.model.findings import Findings
from generator.model.names import NameCandidate, NameLabel
from generator.model.text import Reference
from generator.resolve.people.decisions import Judged, Sides
from generator.resolve.people.forms import Form, form
from generator.resolve.wording import small

_TITLED = ("honorific before", "office before", "trade before")
_SHOWN = (
    *_TITLED,
    "says something",
    "age behind",
    "who behind",
    "personal belonging",
    "called person",
    "somebody of an organisation",
    "called by the surname",
    "given name",
    "possible given name",
    "family name first",
    "particle",
    "suffix",
    "initial",
    "ending of a surname",
    "common surname",
    "known as",
)
# What shows something else than a person.
_AGAINST = (
    "called organisation",
    "called place",
    "called work",
    "one of many",
    "noun of",
    "kind of",
    "put on the market",
    "in quotation marks",
    "country at the end",
    "acronym inside",
    "figure in it",
    "capital inside a word",
)
_HONORIFIC = "honorific before: "
_ALSO = "another name of: "
# What tells of somebody by a single name, even if it is only a given one.
_ALONE = (_HONORIFIC, "trade before", "age behind", "known as", "called person")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person is named. `gender` is what an honorific tells, `apart` on which sides of
    decisions it stands. `doubtful`: a single name that only other articles show to be a person's. `titled`:
    an honorific, an office, a trade or an age stands with it. `also`: the name of which it is another one.
    """

    where: Reference
    form: Form
    office: Reference | None = None
    gender: str | None = None
    apart: Sides = frozenset()
    doubtful: bool = False
    titled: bool = False
    also: Form | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What the corpus says of each folded form: how often it is taken for what, whether anything but the
    recogniser shows a person, or shows something else, whether a title stands before it, all surnames of full
    names, and which words it writes small.
    """

    labels: Mapping[str, Counter[NameLabel]]
    shown: frozenset[str]
    against: frozenset[str]
    titled: frozenset[str]
    surnames: frozenset[str]
    small: frozenset[str]


def heard(corpus: Iterable[Findings]) -> Heard:
    """All that the corpus says of its names."""
    corpus = tuple(corpus)
    labels: dict[str, Counter[NameLabel]] = defaultdict(Counter)
    shown, against, titled, surnames = set(), set(), set(), set()
    for candidate in (c for findings in corpus for c in findings.names):
        word = fold(candidate.where.text)
        against |= {word} if any(e.startswith(_AGAINST) for e in candidate.evidence) else set()
        if not introduced(candidate):
            labels[word][candidate.label] += 1
        if candidate.label == "person":
            parts = form(candidate.where.text)
            surnames |= {parts.surname} if parts.full else set()
            shown |= {word} if any(e.startswith(_SHOWN) for e in candidate.evidence) else set()
            titled |= {word} if any(e.startswith(_TITLED) for e in candidate.evidence) else set()
    written = small(f.article for f in corpus)
    return Heard(labels, *map(frozenset, (shown, against, titled, surnames, written)))


def mentions(findings: Findings, heard: Heard, decided: Judged) -> tuple[Mention, ...]:
    """The people among one article's names, in the order of the text. Whoever is denied in full is denied
    under the surname alone as well, unless somebody else bears it.
    """
    full = [c for c in findings.names if form(c.where.text).full and _named(c, heard, decided)]
    bearers = {word for c in full for word in form(c.where.text).calls}
    return tuple(
        _mention(candidate, decided.sides.get(candidate.where, frozenset()))
        for candidate in findings.names
        if candidate.where in decided.affirmed
        or (_named(candidate, heard, decided) and _borne(candidate, bearers, heard))
    )


def _named(candidate: NameCandidate, heard: Heard, decided: Judged) -> bool:
    if candidate.where in decided.affirmed:
        return True
    return candidate.where not in decided.denied and _is_person(candidate, heard)


def _borne(candidate: NameCandidate, bearers: Collection[str], heard: Heard) -> bool:
    """If the article introduced the name in full: is that a person, or does a title stand before the word?"""
    word = fold(candidate.where.text)
    known = word in bearers or form(candidate.where.text).surname in bearers
    return not introduced(candidate) or known or word in heard.titled


def introduced(candidate: NameCandidate) -> bool:
    """Did the article introduce the name in full?"""
    return any(e.startswith("introduced in") for e in candidate.evidence)


def _is_person(candidate: NameCandidate, heard: Heard) -> bool:
    word = fold(candidate.where.text)
    said = heard.labels[word]
    parts = form(candidate.where.text)
    if (
        parts.full
        and word not in heard.shown
        and (word in heard.against or heard.small.issuperset(parts.words))
    ):
        return False
    if introduced(candidate):
        return True
    if "names a firm" in candidate.evidence:
        return False
    if parts.full:
        others = max((n for label, n in said.items() if label not in {"person", "unknown"}), default=0)
        return said["person"] > others or (said["person"] == others > 0 and word in heard.shown)
    if candidate.label in {"country", "group", "work"}:
        return False
    if word in heard.titled or word in heard.surnames:
        return True
    bearable = candidate.label == "person" and said["person"] > said["organisation"] + said["place"]
    return bearable and word in heard.shown


def _mention(candidate: NameCandidate, apart: Sides) -> Mention:
    told = next((e for e in candidate.evidence if e.startswith(_HONORIFIC)), "")
    gender = honorific_genders().get(told.removeprefix(_HONORIFIC))
    doubtful = candidate.label != "person" and not apart
    titled = candidate.office is not None or any(e.startswith(_ALONE) for e in candidate.evidence)
    name = form(candidate.where.text)
    also = next((e.removeprefix(_ALSO) for e in candidate.evidence if e.startswith(_ALSO)), None)
    other = form(also) if also else None
    return Mention(candidate.where, name, candidate.office, gender, apart, doubtful, titled, other)
