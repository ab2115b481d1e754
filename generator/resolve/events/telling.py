"""From the reports of one event to the event as the dossier tells it, with the accounts that differ."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace

from generator.lexicon import areas
from generator.model.dossier import Event, Participant, Status
from generator.model.happenings import Wording
from generator.model.slug import slug
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.events.accounts import accounts
from generator.resolve.events.parties import TITLES, Party
from generator.resolve.events.reports import SPOKEN, Report, reads
from generator.resolve.events.titles import title


def tell(reports: tuple[Report, ...], why: tuple[str, ...], tellers: Mapping[str, str]) -> Event:
    """The event that the reports tell, which come in the order of the articles and their text.

    `tellers` names for each article the one that stands for all copies of its story.
    """
    lead = _lead(reports)
    date, date_evidence = _date(reports)
    place, place_evidence = _place(reports, lead)
    kind, mode = _kind(reports)
    everybody = _participants(tuple(_in_the_part(r, kind) for r in reports))
    participants = tuple(p for p in everybody if not _is_spot(p, place, kind))
    status = _status(reports)
    days = {r.published for r in reports if r.published}
    own = _leading(lead, everybody)
    named = tuple(p for p in own if not _is_spot(p, place, kind))
    if not named or (lead.candidate.wording.alone is None and all(p.role != "recipient" for p in named)):
        named = own  # the title has no words without them
    name = title(_wording(lead), named, place, status, mode)
    return Event(
        id=slug(f"{name} {date or ''}"),
        title=name,
        type=kind,
        mode=mode,
        status=status,
        date=date,
        date_evidence=date_evidence,
        reported_on=tuple(sorted(days)) if date is None else (),
        place=place,
        place_evidence=place_evidence,
        participants=participants,
        evidence=tuple(sorted({r.candidate.sentence for r in reports})),
        independent_sources=len({tellers[r.article] for r in reports}),
        accounts=accounts(reports),
        why=why,
    )


def _in_the_part(report: Report, kind: str) -> Report:
    """The report as one of a killing, where it tells only that somebody died: who died was killed."""
    if kind != "assault" or report.candidate.type != "death":
        return report
    return replace(
        report,
        parties=tuple(
            replace(p, participant=replace(p.participant, role="recipient")) for p in report.parties
        ),
    )


def _wording(lead: Report) -> Wording:
    """The wording with its slot, unless whoever would fill it was named by other words than it stands for."""
    wording = lead.candidate.wording
    filling = {
        ref for p in lead.parties if p.participant.role == "recipient" for ref in p.participant.evidence
    }
    said = lead.candidate.sentence
    fits = any(_stands_for(name, held, said) for name in filling for held in wording.held)
    return wording if fits or not (wording.held and wording.alone) else replace(wording, active=wording.alone)


def _stands_for(name: Reference, held: Reference, said: Reference) -> bool:
    """Is it the phrase itself, or the name that commas set off right behind it in the sentence?"""
    near = name.place == held.place == said.place and 0 < name.start - held.end <= TITLES
    return name == held or (near and said.text[held.end - said.start :].startswith(","))


def _lead(reports: tuple[Report, ...]) -> Report:
    """The report with the fullest words: of the event's type, a disaster's toll, most names, the first."""
    kind = _kind(reports)
    own = [r for r in _full(reports) if (r.candidate.type, r.candidate.mode) == kind]
    return max(own, key=_fullness)


def _fullness(report: Report) -> tuple[bool, bool, int, int, int]:
    parties = report.parties
    disaster, wording = report.candidate.type == "disaster", report.candidate.wording
    toll = disaster and report.candidate.number is not None
    said = not disaster or bool(wording.active) or " " in (wording.thing or "")
    people = sum(p.participant.person is not None for p in parties)
    return toll, said, sum(p.named for p in parties), len({p.participant.role for p in parties}), people


def _full(reports: tuple[Report, ...]) -> tuple[Report, ...]:
    """The reports that tell the event by themselves."""
    fluent = tuple(r for r in reports if r.parties and reads(r.candidate, r.parties))
    return tuple(r for r in reports if r.alone) or fluent or reports


def _kind(reports: tuple[Report, ...]) -> tuple[str, str | None]:
    counts = Counter((r.candidate.type, r.candidate.mode) for r in _full(reports))
    return min(counts, key=lambda kind: (-counts[kind], kind[1] is None, kind[0], kind[1] or ""))


def _status(reports: tuple[Report, ...]) -> Status:
    """The latest account; of accounts of one day what is reported goes before what is planned."""
    order = {"planned": 0, "reported": 1, "denied": 2, "cancelled": 3}
    if any(r.status == "reported" for r in reports):
        reports = tuple(r for r in reports if r.status != "planned")
    latest = max(reports, key=lambda r: (str(r.published or ""), order[r.status]))
    return latest.status


def _date(reports: tuple[Report, ...]) -> tuple[Date | None, tuple[Reference, ...]]:
    """The day most articles tell; of equals the sharper, then the earlier."""
    by: dict[Date, list[Report]] = defaultdict(list)
    for report in reports:
        if report.date:
            by[report.date].append(report)
    if not by:
        return None, ()
    best = min(by, key=lambda d: (d.about, d.last - d.first, -len({r.article for r in by[d]}), d.sort_key))
    return best, tuple(sorted({ref for r in by[best] for ref in r.dated_by}))


def _place(reports: tuple[Report, ...], lead: Report) -> tuple[str | None, tuple[Reference, ...]]:
    """The place most reports tell, of equals the leading one's, but none that holds a sharper one."""
    by: dict[str, list[Reference]] = defaultdict(list)
    for report in reports:
        if report.place:
            by[report.place[0]].append(report.place[1])
    if not by:
        return None, ()
    sharp = [name for name in by if not any(name in areas.areas(other) for other in by)]
    best = min(sharp or by, key=lambda name: (-len(by[name]), name != lead.spot, name))
    return best, tuple(sorted(by[best]))


def _participants(reports: tuple[Report, ...]) -> tuple[Participant, ...]:
    """Everybody once, in the role most reports give them; groups without a name only where nobody has one."""
    by: dict[str, list[Party]] = defaultdict(list)
    for report in reports:
        for party in report.parties:
            by[party.key].append(party)
    if len(reports) > 1 and any(ps[0].named for ps in by.values()):
        often = {k for k, ps in by.items() if ps[0].named or len(ps) > 1 or len(by) <= 3}
        by = defaultdict(list, {k: ps for k, ps in by.items() if k in often})
        by = defaultdict(list, {k: ps for k, ps in by.items() if ps[0].named or not _the(ps[0])})
    order = {"actor": 0, "participant": 1, "recipient": 2}
    made = [_merged(found) for key, found in by.items() if not _double(key, found[0].participant, reports)]
    return tuple(sorted(made, key=lambda p: (order[p.role], p.evidence[0])))


def _is_spot(participant: Participant, place: str | None, kind: str) -> bool:
    """Is it only where they met or spoke, taken for somebody? What is attacked or blocked may be a place."""
    spoken = kind in SPOKEN or kind in ("consult", "statement", "appointment", "disaster")
    return spoken and participant.name == place and not (participant.person or participant.actor)


def _the(party: Party) -> bool:
    """Is it "the diplomat": somebody told of before, whom another report names?"""
    return party.participant.evidence[0].text.lower().startswith("the ")


def _double(key: str, who: Participant, reports: tuple[Report, ...]) -> bool:
    """Is it "a Norwegian minister", whom another report names in the same part?"""
    if who.person or who.kind != "person":
        return False
    named = [
        r for r in reports if any(p.participant.person and p.participant.role == who.role for p in r.parties)
    ]
    return bool(named) and not any(key in r.keys for r in named)


def _merged(found: list[Party]) -> Participant:
    roles = Counter(p.participant.role for p in found)
    role = min(roles, key=lambda r: (-roles[r], r))
    first = found[0].participant
    evidence = tuple(sorted({ref for p in found for ref in p.participant.evidence}))
    return Participant(first.person, first.actor, first.name, first.kind, role, evidence)


def _leading(lead: Report, everybody: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Those of the leading report, as the title names them."""
    known = {(p.person, p.actor, p.name) for p in everybody}
    own = (p.participant for p in lead.parties)
    return tuple(p for p in own if (p.person, p.actor, p.name) in known) or everybody
