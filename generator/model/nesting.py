"""Quotes inside quotes: the words in quotation marks within a reported sentence are shown once, inside it."""

from collections import defaultdict
from collections.abc import Iterable

from generator.model.dossier import Quote


def nested(quotes: Iterable[Quote]) -> list[tuple[Quote, tuple[Quote, ...]]]:
    """Every quote that stands by itself, in the order given, each with the speaker's own quotes inside it."""
    all_ = tuple(quotes)
    beside: dict[tuple[str, int], list[Quote]] = defaultdict(list)
    for one in all_:
        beside[one.evidence.place].append(one)
    around = {one.id: _around(one, beside[one.evidence.place]) for one in all_}
    inside: dict[str, list[Quote]] = defaultdict(list)
    for one in all_:
        if outer := around[one.id]:
            inside[outer.id].append(one)
    return [(one, tuple(inside[one.id])) for one in all_ if around[one.id] is None]


def _around(one: Quote, others: list[Quote]) -> Quote | None:
    """The longest quote of the same speaker that holds all of this one and more."""
    larger = [
        other
        for other in others
        if other.speaker == one.speaker and other.evidence.span != one.evidence.span
        if one.evidence.within(other.evidence)
    ]
    return max(larger, key=lambda other: len(other.evidence.text), default=None)
