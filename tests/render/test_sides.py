"""The side of an actor: countries behind their many names, people by their full name."""

import pytest

from eventline.render.sides import country_of, sides


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Moscow", "Russia"),
        ("Kremlin", "Russia"),
        ("the Kremlin", "Russia"),
        ("Ukrainian troops", "Ukraine"),
        ("North Korean soldiers", "North Korea"),
        ("Russia's defence ministry", "Russia"),
        ("United States", "United States"),
        ("US", "United States"),
        ("American officials", "United States"),
        ("White House", "United States"),
        ("Britain", "United Kingdom"),
        ("Downing Street", "United Kingdom"),
        ("Harold Wilson", None),
        ("Georgiana", None),
        ("officials", None),
        ("", None),
    ],
)
def test_country(name, country):
    assert country_of(name) == country


def test_surname_is_the_person_named_in_full():
    assert sides(["Wilson", "Harold Wilson", "troops"]) == {
        "Wilson": "Harold Wilson",
        "Harold Wilson": "Harold Wilson",
        "troops": "troops",
    }
