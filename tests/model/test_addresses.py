"""Where former addresses lead."""

import pytest

from generator.model.addresses import Address, Addresses


def moved(id: str, to: str | None) -> Address:
    return Address("people", id, "a", 1, "Ada", to)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("ada", "ada-bell-holm"),
        ("ada-bell", "ada-bell-holm"),
        ("ada-bell-holm", "ada-bell-holm"),
        ("who", "who"),
    ],
)
def test_a_former_address_leads_on_to_the_page_there_is_now(asked: str, found: str) -> None:
    held = Addresses(
        (moved("ada", "ada-bell"), moved("ada-bell", "ada-bell-holm"), moved("ada-bell-holm", None))
    )
    assert held.led("people", asked) == found
    assert held.led("events", asked) == asked


def test_addresses_that_lead_in_a_circle_end() -> None:
    held = Addresses((moved("ada", "eda"), moved("eda", "ada")))
    assert held.led("people", "ada") in ("ada", "eda")
