"""Evidence of what is done: kind, act and word."""

from collections.abc import Iterator

from generator.resolve.events.reports import Report
from generator.resolve.events.scoring.score import Piece


def what(a: Report, b: Report) -> Iterator[Piece]:
    """The same word, type and act speak for one event; another act of the same type against it."""
    one, two = a.candidate, b.candidate
    if one.word == two.word or trigger(a) == trigger(b):
        yield Piece(f"“{trigger(a)}” in both", 1.0)
    if (one.type, one.mode) == (two.type, two.mode):
        yield Piece("the same type", 0.5)
    if one.act == two.act:
        yield Piece("the same act", 0.5)
    elif one.type == two.type and one.type != "consult":
        yield Piece("another act", -2.0)


def again(a: Report, b: Report) -> Iterator[Piece]:
    """An article comes back to its events: all who take part in one report take part in the other."""
    same = a.article == b.article and a.candidate.sentence != b.candidate.sentence
    if same and a.keys and b.keys and (a.keys <= b.keys or b.keys <= a.keys):
        yield Piece("spoken of again in the same article", 1.0)


def trigger(report: Report) -> str:
    """The trigger as written: one word may have got different types in two sentences."""
    return report.candidate.trigger.text.casefold()
