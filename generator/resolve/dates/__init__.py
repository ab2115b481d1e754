"""Date expressions against their anchors: the calendar of the corpus and its index."""

from collections import defaultdict

from generator.model.dossier import DateEntry, Reading, Unresolved
from generator.model.expressions import DateCandidate
from generator.model.findings import Findings
from generator.model.time import Date
from generator.resolve.calendar import Calendar, DatedMention
from generator.resolve.dates.anchors import Anchors, Unanchored
from generator.resolve.dates.direction import depends_on_tense
from generator.resolve.dates.passage import Passage
from generator.resolve.dates.values import value


def calendar(corpus: tuple[Findings, ...]) -> Calendar:
    """Every expression that can be anchored, and those that cannot with the reason."""
    articles = [of_article(findings) for findings in corpus]
    return Calendar(
        tuple(m for a in articles for m in a.mentions), tuple(u for a in articles for u in a.unresolved)
    )


def of_article(findings: Findings) -> Calendar:
    """The dates of one article. Words inside quotations come second: their anchor is the day of speaking."""
    passage = Passage(findings)
    mentions: list[DatedMention] = []
    unresolved: list[Unresolved] = []
    for candidate in sorted(findings.dates, key=lambda c: (c.quoted, bool(c.counted_from))):
        try:
            mentions.append(_read(candidate, findings, passage))
        except Unanchored as gap:
            unresolved.append(Unresolved(candidate.where, gap.why))
        else:
            passage.add(mentions[-1])
    return Calendar(
        tuple(sorted(mentions, key=lambda m: m.where)), tuple(sorted(unresolved, key=lambda u: u.evidence))
    )


def _read(candidate: DateCandidate, findings: Findings, passage: Passage) -> DatedMention:
    anchors = Anchors(
        now=passage.speaking_day(candidate) or findings.article.published.date,
        before=passage.before(candidate.where),
        tense=_tense(candidate, findings),
        sure=not candidate.aside,
        story=passage.story(candidate),
        event=passage.event_day(candidate),
    )
    date, anchor = passage.named_again(candidate) or value(candidate.expression, anchors)
    rule = candidate.rule
    if anchors.story is None and depends_on_tense(candidate.expression) and candidate.because:
        rule += f", {anchors.tense} (“{candidate.because}”)"
    return DatedMention(candidate.where, date, Reading(candidate.where, rule, anchor))


def _tense(candidate: DateCandidate, findings: Findings) -> str:
    """A headline's present tells what has happened ("Minister resigns Friday")."""
    role = findings.article.paragraph(candidate.where.paragraph).role
    return "past" if role == "headline" and candidate.tense == "present" else candidate.tense


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
