"""Evidence of who takes part: shared participants, and those whom only one report names."""

import re
from collections.abc import Callable, Iterable, Iterator

from generator.resolve.events.parties import Party
from generator.resolve.events.reports import SPOKEN, Report
from generator.resolve.events.scoring.score import Piece, listed

_MOST = 3.5  # for shared participants, be they ever so many
_POINTING = re.compile(r"(?:the|this|that|these|those|both|his|her|its|their)\b", re.IGNORECASE)
_EVERY_ROLE = ("actor", "recipient", "participant")


def who(a: Report, b: Report, rarity: Callable[[str], float]) -> Iterator[Piece]:
    """Each shared participant weighs 1, and up to 1 more for being rare."""
    common = sorted(key for key in a.keys & b.keys if _same_role(key, a, b))
    if common:
        names = [_name(key, a, b) for key in common]
        yield Piece(f"{listed(names)} in both", min(_MOST, sum(1 + rarity(key) for key in common)), True)
        if _somebody_else(a, b) or _said_by_others(a, b):
            yield Piece("each names somebody else, too", -3.0)
    elif (a.names and b.names) or _other_speakers(a, b):
        yield Piece("nobody in common", -3.0 if _others_alike(a, b) else -2.0)


def _others_alike(a: Report, b: Report) -> bool:
    """Does each name a person in the same role?"""
    return any(_people(a, (role,)) and _people(b, (role,)) for role in _EVERY_ROLE)


def _said_by_others(a: Report, b: Report) -> bool:
    """Do two countries, or two organisations, each say their own?"""
    if not {a.candidate.type, b.candidate.type} <= SPOKEN or _together(a, b):
        return False
    one, two = ({(p.participant.kind, p.key) for p in r.parties if p.named and _acts(p)} for r in (a, b))
    kinds = {kind for kind, _ in one} == {kind for kind, _ in two}
    return kinds and one.isdisjoint(two) and bool(one)


def _acts(party: Party) -> bool:
    return party.participant.role == "actor"


def _other_speakers(a: Report, b: Report) -> bool:
    """Is each said by or to somebody, be it "the party", and not by or to the same?"""
    return {a.candidate.type, b.candidate.type} <= SPOKEN and bool(a.parties and b.parties)


def other_company(a: Report, b: Report) -> bool:
    """Are these two meetings of a few, or two acts, since each names a person who is not in the other?

    At a summit or a conference many meet, and each report names some. Of journeys each has its travellers.
    """
    if a.candidate.mode == b.candidate.mode == "award":  # whom somebody beat for it
        return bool(a.company - b.company and b.company - a.company)
    if any(r.candidate.type != "consult" for r in (a, b)):
        return a.candidate.act != b.candidate.act and _somebody_else(a, b)
    if any(r.candidate.mode == "multilateral" for r in (a, b)):
        return False
    one, two = _people(a, _EVERY_ROLE), _people(b, _EVERY_ROLE)
    if "visit" in (a.candidate.mode, b.candidate.mode):
        return bool(one and two) and one.isdisjoint(two)
    if min(len(one), len(two)) > 1:
        return _somebody_else(a, b)
    return (len(one) > 1 and _a_group(b, a)) or (len(two) > 1 and _a_group(a, b))


def _a_group(report: Report, other: Report) -> bool:
    """Is it with people whom the other does not know: "met Norwegian officials", not "met the officials"?"""
    groups = (p for p in report.parties if p.key.startswith("~") and p.participant.kind == "organisation")
    return any(
        p.key not in other.keys and not _POINTING.match(p.participant.evidence[0].text) for p in groups
    )


def _name(key: str, a: Report, b: Report) -> str:
    """The name under which a key is known; that of a visited country is its key's only name."""
    names = (p.participant.name for r in (a, b) for p in r.parties if p.key == key)
    return next(names, None) or next((r.land for r in (a, b) if r.land), key)


def _same_role(key: str, a: Report, b: Report) -> bool:
    """Who acts in one report and is acted on in the other plays another part, unless it is done together."""
    if _together(a, b) or any(r.candidate.type == "death" for r in (a, b)):
        return True  # who dies is who is killed
    one, two = ({p.participant.role for p in r.parties if p.key == key} for r in (a, b))
    return bool(one & two) or "participant" in one | two


def _somebody_else(a: Report, b: Report) -> bool:
    """Does each name a person that the other lacks, in the same role, or in any where people meet?"""
    roles = (_EVERY_ROLE,) if _together(a, b) else tuple((role,) for role in _EVERY_ROLE)
    return any(_people(a, role) - b.keys and _people(b, role) - a.keys for role in roles)


def _together(a: Report, b: Report) -> bool:
    """Is it done together, so that roles say nothing? Of a match one tells who won, another who lost."""
    return any(
        r.candidate.wording.joint or r.candidate.type == "consult" or r.candidate.mode == "award"
        for r in (a, b)
    )


def _people(report: Report, roles: Iterable[str]) -> set[str]:
    """The named persons who play one of these roles."""
    everybody = (p for p in report.parties if p.participant.kind == "person" and p.named)
    return {p.key for p in everybody if p.participant.role in roles}
