"""Which reports tell one event: candidates from blocks, a score, and the decisions of people."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.resolve.events.reports import Report
from generator.resolve.events.scoring import DOUBT, JOIN, Score, Scorer

_LATEST = (
    12  # clusters looked at in one block: keeps the cost of a much-told pair from growing with its square
)
_COMPARED = 6  # reports of a cluster that a new one is compared with
_RARE_WORDS = 3


@dataclass
class Cluster:
    """Reports of one event, with the evidence that joined each."""

    number: int
    reports: list[Report] = field(default_factory=list)
    why: list[Score] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Joined:
    """The clusters, and pairs of clusters that a person should compare."""

    clusters: tuple[tuple[tuple[Report, ...], tuple[str, ...]], ...]
    doubts: tuple[tuple[int, int, str], ...]


def join(reports: tuple[Report, ...]) -> Joined:
    """Put each report to the best-fitting cluster so far, the best told reports first.

    A report is compared with the clusters that share a block with it: type and participant, with and
    without the day, or type and a rare word; never with all.
    """
    scorer = Scorer(reports)
    blocks: dict[tuple[str, ...], list[Cluster]] = defaultdict(list)
    clusters: list[Cluster] = []
    doubts: dict[tuple[int, int], str] = {}
    for report in sorted(reports, key=_sharpness):
        best, score = _best(report, _candidates(report, blocks, scorer), scorer)
        if best is None or score is None or score.total < JOIN:
            new = Cluster(len(clusters))
            if best is not None and score is not None and score.total >= DOUBT:
                doubts[best.number, new.number] = score.why
            best = new
            clusters.append(best)
        elif score:
            best.why.append(score)
        best.reports.append(report)
        for key in _blocks(report, scorer):
            if not blocks[key] or blocks[key][-1] is not best:
                blocks[key].append(best)
    held = tuple((tuple(sorted(c.reports, key=lambda r: r.order)), _why(c)) for c in clusters)
    return Joined(held, tuple((a, b, why) for (a, b), why in sorted(doubts.items())))


def _why(cluster: Cluster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(score.why for score in cluster.why))


def _sharpness(report: Report) -> tuple[object, ...]:
    """Dated reports with many participants first; then the order of the text."""
    sharp = report.date is not None and report.date.grain == "day"
    return not sharp, report.date is None, -sum(p.named for p in report.parties), report.order


def _blocks(report: Report, scorer: Scorer) -> Iterator[tuple[str, ...]]:
    day = str(report.date) if report.date else ""
    for key in sorted(report.keys):
        yield (report.family, key, day)
        yield (report.family, key, "*")
    for word in _rare(report, scorer):
        yield (report.family, "word", word)


def _rare(report: Report, scorer: Scorer) -> list[str]:
    ranked = sorted(report.candidate.content, key=lambda w: (-scorer.word_rarity(w), w))
    shared = [w for w in ranked if scorer.word_rarity(w) < scorer.rarity(1)]
    return shared[:_RARE_WORDS]


def _candidates(
    report: Report, blocks: dict[tuple[str, ...], list[Cluster]], scorer: Scorer
) -> Iterable[Cluster]:
    found: dict[int, Cluster] = {}
    for key in _blocks(report, scorer):
        for cluster in blocks.get(key, [])[-_LATEST:]:
            found[cluster.number] = cluster
    return (found[n] for n in sorted(found))


def _best(report: Report, clusters: Iterable[Cluster], scorer: Scorer) -> tuple[Cluster | None, Score | None]:
    best: tuple[Cluster | None, Score | None] = (None, None)
    for cluster in clusters:
        score = _against(report, cluster, scorer)
        if best[1] is None or score.total > best[1].total:
            best = cluster, score
    return best


def _against(report: Report, cluster: Cluster, scorer: Scorer) -> Score:
    """The middle of the scores against a cluster's first reports, so that no chain of likenesses drifts."""
    scores = sorted(
        (scorer.score(report, other) for other in cluster.reports[:_COMPARED]), key=lambda s: s.total
    )
    return scores[len(scores) // 2]
