"""Meetings and visits that do not say whose: "the talks" are those told just before, or nobody knows."""

from collections.abc import Iterable

from generator.resolve.events.reports import Report

_BESIDE = 1  # paragraphs over which "the meeting" points back


def another_meeting(report: Report, told: Iterable[Report]) -> bool:
    """Can a meeting or visit that does not say whose it was be none of what is `told` of one event?

    It is only what the same article tells just before or after, among the people of its own sentence;
    "a meeting" is not even that.
    """
    if not _says_little(report):
        return False
    told = tuple(told)
    near = any(_beside(report, other) for other in told)
    met = frozenset[str]().union(*(other.keys for other in told))
    return report.candidate.introduced or not near or not report.company <= met


def _says_little(report: Report) -> bool:
    """Is it a meeting of which neither two who met nor the day are told, or a visit of nobody?"""
    if report.candidate.type != "consult" or report.candidate.mode == "multilateral" or report.date:
        return False
    if report.alone and not report.candidate.wording.joint and report.candidate.mode is None:
        return False  # it says of one side what the talks are for
    return sum(p.named for p in report.parties) < (1 if report.candidate.mode == "visit" else 2)


def _beside(report: Report, other: Report) -> bool:
    one, two = report.candidate.sentence, other.candidate.sentence
    return one.article == two.article and abs(one.paragraph - two.paragraph) <= _BESIDE
