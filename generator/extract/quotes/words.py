"""Word lists of the lexicon of quoting."""

from functools import cache

from generator.lexicon import entries


@cache
def words(kind: str) -> frozenset[str]:
    """The words of one kind of quoting.yml."""
    return frozenset(word for e in entries("quoting") if e["kind"] == kind for word in e["words"])
