"""Evidence of what is done: kind, act and word."""

from collections.abc import Iterator

from generator.lexicon import word_list
from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.score import Piece

_DISASTERS = ("crashes", "quakes", "storms", "fires", "outbreaks")


def what(a: Report, b: Report) -> Iterator[Piece]:
    """The same word, type and act speak for one event; another act of the same type against it."""
    one, two = a.candidate, b.candidate
    alike = a.family == b.family and trigger(a) == trigger(b)  # not "called a meeting", "called for peace"
    if one.word == two.word or alike:
        yield Piece(f"“{trigger(a)}” in both", 1.0)
    if (one.type, one.mode) == (two.type, two.mode):
        yield Piece("the same type", 0.5)
    if one.act == two.act:
        yield Piece("the same act", 0.5)
    elif one.type == two.type and one.type != "consult":
        yield Piece("another act", -2.0)


def other_kind(a: Report, b: Report) -> bool:
    """Is the one a speech or an interview, the other an announcement?"""
    one, two = a.candidate, b.candidate
    return one.type == two.type == "statement" and one.mode != two.mode


def other_disaster(a: Report, b: Report) -> bool:
    """Is the one a quake, the other a storm? A sentence that tells how a crash became a fire names both."""
    one, two = _disasters(a), _disasters(b)
    return bool(one and two) and one.isdisjoint(two)


def _disasters(report: Report) -> set[str]:
    """The kinds of disaster that the sentence of a disaster names."""
    if report.candidate.type != "disaster":
        return set()
    words = {*report.candidate.content, report.candidate.word}
    return {kind for kind in _DISASTERS if words & word_list("events-grammar", kind)}


def again(a: Report, b: Report) -> Iterator[Piece]:
    """An article comes back to its events: to those with the same people, or to what it has just told."""
    one, two = a.candidate.sentence, b.candidate.sentence
    if one.article != two.article or one == two:
        return
    if a.keys and b.keys and (a.keys <= b.keys or b.keys <= a.keys):
        yield Piece("spoken of again in the same article", 1.0)
    if not max(a, b, key=lambda r: r.order).keys and abs(one.paragraph - two.paragraph) <= 1:
        yield Piece("what was told just before", 1.0)


def trigger(report: Report) -> str:
    """The trigger as written: one word may have got different types in two sentences."""
    return report.candidate.trigger.text.casefold()
