"""Peoples named in the plural: “Albanians” are some of them, not the country."""

from functools import cache

from generator.lexicon import entries
from generator.lexicon.naming import demonyms, fold


@cache
def _groups() -> frozenset[str]:
    return frozenset(fold(word) for group in entries("groups") for word in group["words"])


def are_people(word: str) -> bool:
    """Is it the plural of a people or of those who share a faith: “Swedes”, “Kurds”, “Muslims”?"""
    one = fold(word)[:-1]
    return word.endswith("s") and (one in demonyms() or one in _groups())
