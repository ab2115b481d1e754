"""Date expressions against their anchors: the calendar of the corpus and its index."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.dossier import DateEntry, Reading, Unresolved
from generator.model.expressions import DateCandidate
from generator.model.findings import Findings
from generator.model.text import Reference
from generator.model.time import Date
from generator.resolve.calendar import Calendar, DatedMention
from generator.resolve.dates.anchors import Anchors, Unanchored
from generator.resolve.dates.direction import depends_on_tense
from generator.resolve.dates.values import value


def calendar(corpus: tuple[Findings, ...]) -> Calendar:
    """Every expression that can be anchored, and those that cannot with the reason."""
    articles = [of_article(findings) for findings in corpus]
    return Calendar(
        tuple(m for a in articles for m in a.mentions), tuple(u for a in articles for u in a.unresolved)
    )


def of_article(findings: Findings) -> Calendar:
    """The dates of one article. Words inside quotations come second: their anchor is the day of speaking."""
    mentions: list[DatedMention] = []
    unresolved: list[Unresolved] = []
    for candidate in sorted(findings.dates, key=lambda c: c.quoted):
        try:
            mentions.append(_read(candidate, findings, mentions))
        except Unanchored as gap:
            unresolved.append(Unresolved(candidate.where, gap.why))
    return Calendar(
        tuple(sorted(mentions, key=lambda m: m.where)), tuple(sorted(unresolved, key=lambda u: u.evidence))
    )


def _read(candidate: DateCandidate, findings: Findings, known: Iterable[DatedMention]) -> DatedMention:
    anchors = Anchors(
        now=_speaking_day(candidate, findings, known) or findings.article.published.date,
        before=_told_before(candidate.where, known),
        tense=_tense(candidate, findings),
    )
    date, anchor = value(candidate.expression, anchors)
    rule = candidate.rule
    if depends_on_tense(candidate.expression) and candidate.because:
        rule += f", {anchors.tense} (“{candidate.because}”)"
    return DatedMention(candidate.where, date, Reading(candidate.where, rule, anchor))


def _tense(candidate: DateCandidate, findings: Findings) -> str:
    """A headline's present tells what has happened ("Minister resigns Friday")."""
    role = findings.article.paragraph(candidate.where.paragraph).role
    return "past" if role == "headline" and candidate.tense == "present" else candidate.tense


def _told_before(where: Reference, known: Iterable[DatedMention]) -> tuple[Date, ...]:
    """The dates of the passage so far, the nearest first: this paragraph and the one before."""
    earlier = [
        m
        for m in known
        if m.where < where and m.where.article == where.article and where.paragraph - m.where.paragraph <= 1
    ]
    return tuple(m.date for m in sorted(earlier, key=lambda m: m.where, reverse=True))


def _speaking_day(candidate: DateCandidate, findings: Findings, known: Iterable[DatedMention]) -> Date | None:
    """For words inside a quotation: the day that the same sentence gives outside of it, if any."""
    if not candidate.quoted:
        return None
    published = findings.article.published.date
    sentence = next((s for s in findings.sentences if candidate.where.within(s)), None)
    days = [
        m.date
        for m in known
        if sentence
        and m.where.within(sentence)
        and m.date.grain == "day"
        and not (published and m.date.first > published.last)
    ]
    return days[-1] if days else None


def index(calendar: Calendar) -> tuple[DateEntry, ...]:
    """The date index in the order of time."""
    found: dict[Date, list[Reading]] = defaultdict(list)
    for mention in calendar.mentions:
        found[mention.date].append(mention.reading)
    entries = []
    for date in sorted(found):
        readings = tuple(sorted(found[date], key=lambda r: r.evidence))
        entries.append(DateEntry(date, tuple(r.evidence for r in readings), readings))
    return tuple(entries)
