"""Places that the press names without explaining them."""

from functools import cache

from generator.lexicon import gazetteer
from generator.lexicon.naming import capitals, fold

# Below this many inhabitants more places share a family name than the press writes about.
_WELL_KNOWN = 150_000


@cache
def places() -> frozenset[str]:
    """Folded names of capitals, well-known cities, continents and the states of the United States."""
    named = gazetteer.cities(_WELL_KNOWN) | gazetteer.states() | gazetteer.continents()
    return capitals() | frozenset(map(fold, named))
