"""Names as parts of addresses."""

import pytest

from generator.model.slug import slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Bell", "ada-bell"),
        ("Renée O’Hara-Łuk", "renee-ohara-luk"),
        ("Tom Cray Jr.", "tom-cray-jr"),
        ("王小明", "王小明"),
        ("../../etc", "etc"),
        ("—", "unnamed"),
        ("", "unnamed"),
    ],
)
def test_a_name_becomes_a_part_of_an_address(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_long_title_is_cut_between_words() -> None:
    assert slug("talks on fishing rights " * 9, limit=30) == "talks-on-fishing-rights-talks"
    assert len(slug("x" * 200)) == 80
