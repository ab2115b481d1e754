"""Which reports tell one event: candidates from blocks, a score, and the decisions of people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from generator.lexicon import areas
from generator.resolve.events.reports import SPOKEN, Report, reads
from generator.resolve.events.scoring import Scorer
from generator.resolve.events.scoring.matter import another_thing
from generator.resolve.events.scoring.score import DOUBT, JOIN, Score
from generator.resolve.events.scoring.unnamed import another_meeting
from generator.resolve.events.scoring.what import other_disaster, other_kind, trigger
from generator.resolve.events.scoring.when import not_yet, other_days
from generator.resolve.events.scoring.where import other_journeys, other_scene
from generator.resolve.events.scoring.who import other_company
from generator.resolve.events.stories import Stories

_LATEST = 6  # clusters looked at in one block: bounds the cost of a participant who takes part in much
_LIKELIEST = 8  # clusters scored: those that share most blocks with the report
_COMPARED = 5  # reports of a cluster that a new one is compared with


@dataclass
class Cluster:
    """Reports of one event, with the evidence that joined each."""

    number: int
    reports: list[Report] = field(default_factory=list)
    why: list[Score] = field(default_factory=list)
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """The clusters, and pairs of clusters that a person should compare."""

    clusters: tuple[tuple[tuple[Report, ...], tuple[str, ...]], ...]
    doubts: tuple[tuple[int, int, str], ...]


Groups = tuple[tuple[frozenset[int], ...], ...]
"""For each decision the reports (by position) that each of its handles means."""


def join(reports: tuple[Report, ...], stories: Stories, same: Groups = (), different: Groups = ()) -> Joined:
    """Put each report to the best-fitting cluster so far, the best told reports first.

    A report is compared with the clusters that share a block with it: type and participant, with and
    without the day; type and a rare word; act or trigger and story; type and country; of meetings the
    paragraph, of disasters the article. Never with all. Decisions go before every score.
    """
    apart = _apart(reports, different)
    scorer = Scorer(reports, stories)
    blocks: dict[tuple[str, ...], list[Cluster]] = defaultdict(list)
    clusters: list[Cluster] = []
    doubts: dict[tuple[int, int], str] = {}
    for report in sorted(reports, key=_sharpness):
        best, score = _best(report, _candidates(report, blocks, scorer), scorer, apart)
        if best and score and _joins(report, best, score):
            home = best
            home.why.append(score)
        else:
            home = Cluster(len(clusters))
            clusters.append(home)
            if best and score and score.total >= DOUBT and _alike(report, best):
                doubts[best.number, home.number] = score.why
        home.reports.append(report)
        for key in _blocks(report, scorer):
            if not blocks[key] or blocks[key][-1] is not home:
                blocks[key].append(home)
    return _joined(_decided(reports, [c for c in clusters if _tells(c)], same), doubts)


def _joins(report: Report, cluster: Cluster, score: Score) -> bool:
    """Is the score high enough? What does not tell an event alone needs more than day and kind."""
    if score.total < JOIN or (
        _said_by_nobody(report) and not any(report.keys & r.keys for r in cluster.reports)
    ):
        return False
    return report.alone or (score.binds and any(report.status == r.status for r in cluster.reports))


def _alike(report: Report, cluster: Cluster) -> bool:
    """Is it of one type with what the cluster tells, so that a person may well compare the two?"""
    return any(r.candidate.type == report.candidate.type for r in cluster.reports)


def _said_by_nobody(report: Report) -> bool:
    """Does a "she" speak of whom nobody knows who she is?"""
    actors = [a for a in report.candidate.arguments if a.role == "actor"]
    known = any(p.participant.role == "actor" for p in report.parties)
    return report.candidate.type in SPOKEN and not known and any(a.pronoun for a in actors)


def _joined(clusters: list[Cluster], doubts: dict[tuple[int, int], str]) -> Joined:
    """The clusters with their reports in the order of the text; doubts between those that are left."""
    held = tuple((tuple(sorted(c.reports, key=lambda r: r.order)), _why(c)) for c in clusters)
    at = {c.number: i for i, c in enumerate(clusters)}
    left = ((at[a], at[b], why) for (a, b), why in sorted(doubts.items()) if a in at and b in at)
    return Joined(held, tuple(left))


def _tells(cluster: Cluster) -> bool:
    """Without a report that tells it alone, an event needs two articles and somebody, be it unnamed."""
    several = len({r.article for r in cluster.reports}) > 1
    who = any(r.parties and reads(r.candidate, r.parties) for r in cluster.reports)
    return any(r.alone for r in cluster.reports) or (several and who)


def _apart(reports: tuple[Report, ...], different: Groups) -> frozenset[tuple[Report, Report]]:
    """Pairs of reports that people hold to be of different events."""
    pairs = set()
    for handles in different:
        for one, other in combinations(handles, 2):
            pairs |= {(reports[i], reports[j]) for i in one - other for j in other - one}
    return frozenset(pairs | {(b, a) for a, b in pairs})


def _decided(reports: tuple[Report, ...], clusters: list[Cluster], same: Groups) -> list[Cluster]:
    """The clusters with those made one that hold reports which people call the same."""
    for handles in same:
        told = {reports[i] for group in handles for i in _first(group)}
        touched = [c for c in clusters if told & set(c.reports)]
        if len(touched) > 1:
            first = touched[0]
            for other in touched[1:]:
                first.reports += other.reports
                first.why += other.why
            first.decided = True
            clusters = [c for c in clusters if c is first or c not in touched]
    return clusters


def _first(group: frozenset[int]) -> tuple[int, ...]:
    """Of a handle that means several reports of one sentence, the first."""
    return (min(group),) if group else ()


def _why(cluster: Cluster) -> tuple[str, ...]:
    decided = ("decided by a person",) if cluster.decided else ()
    return decided + tuple(dict.fromkeys(score.why for score in cluster.why))


def _sharpness(report: Report) -> tuple[object, ...]:
    """Dated reports with many participants first; then the order of the text."""
    sharp = report.date is not None and report.date.grain == "day"
    return (
        not report.alone,
        not sharp,
        report.date is None,
        -sum(p.named for p in report.parties),
        report.order,
    )


def _blocks(report: Report, scorer: Scorer) -> Iterator[tuple[str, ...]]:
    day = str(report.date) if report.date else ""
    for key in sorted(report.keys):
        yield (report.family, key, day)
        yield (report.family, key, "*")
    for word in scorer.rare(report):
        yield (report.family, "word", word)
    for term in scorer.terms(report):
        yield (report.candidate.act, "story", term)
        yield (trigger(report), "story", term)
    if report.spot:
        yield (report.family, "place", areas.country(report.spot) or report.spot)
    if report.family == "disaster":  # "the fire" names nobody either
        yield ("disaster", report.article)
    if report.family == "consult":  # "in their meeting" names nobody by whom to look it up
        yield ("consult", report.article, str(report.candidate.sentence.paragraph))


def _candidates(
    report: Report, blocks: dict[tuple[str, ...], list[Cluster]], scorer: Scorer
) -> Iterable[Cluster]:
    shared: dict[int, int] = defaultdict(int)
    found: dict[int, Cluster] = {}
    for key in _blocks(report, scorer):
        for cluster in blocks.get(key, [])[-_LATEST:]:
            found[cluster.number] = cluster
            shared[cluster.number] += 1
    likeliest = sorted(found, key=lambda n: (-shared[n], n))[:_LIKELIEST]
    return (found[n] for n in sorted(likeliest))


def _best(
    report: Report, clusters: Iterable[Cluster], scorer: Scorer, apart: frozenset[tuple[Report, Report]]
) -> tuple[Cluster | None, Score | None]:
    best: tuple[Cluster | None, Score | None] = (None, None)
    for cluster in clusters:
        if any(_another(report, other) for other in cluster.reports):
            continue
        if another_meeting(report, cluster.reports):
            continue
        if apart and any((report, other) in apart for other in cluster.reports):
            continue
        score = _against(report, cluster, scorer)
        if best[1] is None or score.total > best[1].total:
            best = cluster, score
    return best


def _another(a: Report, b: Report) -> bool:
    """Can these two not be one event, whatever else speaks for it?"""
    if other_kind(a, b) or other_disaster(a, b) or another_thing(a, b) or other_scene(a, b):
        return True
    days = other_days(a, b) or not_yet(a, b)
    return days or _told_beside(a, b) or other_company(a, b) or other_journeys(a, b)


def _told_beside(a: Report, b: Report) -> bool:
    """One sentence tells two events ("shot him and fled"), but talks may be named twice ("met for talks")."""
    return a.candidate.sentence == b.candidate.sentence and a.candidate.type != "consult"


def _against(report: Report, cluster: Cluster, scorer: Scorer) -> Score:
    """The upper third of the scores against a cluster's first reports: no single likeness decides.

    The day is the cluster's, so that a report without one leaves no way in for another day.
    """
    dated = next((r for r in cluster.reports if r.date), None)
    against = (scorer.score(report, other, dated or other) for other in cluster.reports[:_COMPARED])
    scores = sorted(against, key=lambda s: s.total)
    return scores[2 * len(scores) // 3]
