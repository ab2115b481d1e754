"""Where reports of one event disagree: status, day, place, who took part, and numbers, side by side."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from generator.lexicon import areas
from generator.model.dossier import Account, AccountField
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.events.reports import Report

Told = Mapping[str, list[Reference]]
"""Each value of a field with the sentences that tell it."""


def accounts(reports: tuple[Report, ...]) -> tuple[Account, ...]:
    """Every field on which reports differ, with each account of it, in the order of the values."""
    told: list[tuple[AccountField, Told]] = [
        ("status", _grouped((r.status, r) for r in reports)),
        ("date", _dates(reports)),
        ("place", _places(reports)),
        ("participants", _participants(reports)),
        ("number", _numbers(reports)),
    ]
    return tuple(
        Account(field, value, tuple(sorted(set(evidence))))
        for field, values in told
        if len(values) > 1
        for value, evidence in sorted(values.items())
    )


def _grouped(pairs: Iterable[tuple[str, Report]]) -> Told:
    found: dict[str, list[Reference]] = defaultdict(list)
    for value, report in pairs:
        found[value].append(report.candidate.sentence)
    return found


def _dates(reports: tuple[Report, ...]) -> Told:
    """The days told, where two contradict: a vaguer date that holds the sharper one does not."""
    dates = {r.date for r in reports if r.date}
    if not any(_contradict(one, other) for one, other in combinations(dates, 2)):
        return {}
    return _grouped((str(r.date), r) for r in reports if r.date)


def _contradict(one: Date, other: Date) -> bool:
    return not (one.about or other.about) and (one.last < other.first or other.last < one.first)


def _places(reports: tuple[Report, ...]) -> Told:
    """The places told, unless of any two the larger holds the other."""
    spots = {r.spot for r in reports if r.spot}
    if all(areas.fits(one, other) for one, other in combinations(spots, 2)):
        return {}
    return _grouped((r.spot, r) for r in reports if r.spot)


def _numbers(reports: tuple[Report, ...]) -> Told:
    """The numbers told of what is counted alike: "12 dead" and "15 dead", but not "12 dead" and "30 hurt"."""
    counted: dict[str, list[tuple[str, Report]]] = defaultdict(list)
    for report in reports:
        if number := report.candidate.number:
            counted[number.counted].append((number.number, report))
    differing = (told for told in counted.values() if len({value for value, _ in told}) > 1)
    return _grouped(pair for told in differing for pair in told)


def _participants(reports: tuple[Report, ...]) -> Told:
    """Who is named in one part, where each of two articles names somebody that the other lacks.

    People are compared with people, countries with countries; where all do the same, articles must have
    somebody in common, as one may name either side alone.
    """
    named: dict[tuple[str, str], dict[str, dict[str, list[Reference]]]] = defaultdict(
        lambda: defaultdict(dict)
    )
    for report in reports:
        for party in (p for p in report.parties if p.named):
            who = party.participant
            by = named[who.role, who.kind][report.article]
            by.setdefault(who.name, []).append(report.candidate.sentence)
    found: dict[str, list[Reference]] = defaultdict(list)
    for (role, _), articles in named.items():
        for names in articles.values():
            if any(_disagree(set(names), set(others), role) for others in articles.values()):
                found[", ".join(sorted(names))] += [ref for refs in names.values() for ref in refs]
    return found


def _disagree(one: set[str], other: set[str], role: str) -> bool:
    return bool(one - other and other - one) and (role != "participant" or bool(one & other))
