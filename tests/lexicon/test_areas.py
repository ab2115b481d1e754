"""Which places hold which, by towns that everybody can look up."""

import pytest

from generator.lexicon.areas import areas, contradict, country, fits


@pytest.mark.parametrize(
    ("place", "area"),
    [
        ("Bergen", "Norway"),
        ("Bergen", "Europe"),
        ("Peru", "South America"),
        ("Austin", "Texas"),
        ("Texas", "United States"),
        ("Doha", "Qatar"),
    ],
)
def test_an_area_holds_a_place(place: str, area: str) -> None:
    assert area in areas(place) and fits(place, area) and fits(area, place)
    assert not contradict(place, area)


@pytest.mark.parametrize(("one", "other"), [("Bergen", "Oslo"), ("Bergen", "Peru"), ("Peru", "Norway")])
def test_places_lie_apart(one: str, other: str) -> None:
    assert contradict(one, other) and not fits(one, other)


def test_of_a_place_nobody_knows_nothing_can_be_said() -> None:
    assert areas("the old mill") == frozenset()
    assert not fits("the old mill", "Bergen") and not contradict("the old mill", "Bergen")


@pytest.mark.parametrize(
    ("town", "land"), [("Birmingham", "United Kingdom"), ("Lima", "Peru"), ("the old mill", None)]
)
def test_the_largest_town_of_a_name_gives_the_country(town: str, land: str | None) -> None:
    assert country(town) == land
