"""The gazetteer knows the world's towns and the area of the war in the spellings of English news."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.languages.en.gazetteer.fold import fold
from eventline.languages.en.gazetteer.table import KINDS, spots

NEAR = {
    "Kyiv": (50.45, 30.52),
    "Kiev": (50.45, 30.52),
    "Kharkov": (49.98, 36.25),
    "Odessa": (46.49, 30.74),
    "Sudzha": (51.19, 35.27),
    "Kurakhove": (47.98, 37.28),
    "Artemivsk": (48.59, 38.0),
    "Avdiivka": (48.14, 37.75),
    "Tiraspol": (46.84, 29.64),
    "Brest": (52.1, 23.7),
    "Belgorod": (50.6, 36.6),
    "Nice": (43.7, 7.27),
    "Munich": (48.14, 11.58),
    "Ciudad Juárez": (31.7, -106.5),
    "the Black Sea": (43.2, 34.3),
    "Crimea": (45.3, 34.4),
    "Donbas": (48.3, 38.0),
    "West Bank": (31.95, 35.25),
    "Zaporizhzhia nuclear plant": (47.51, 34.59),
    "Sudzhansky": (51.19, 35.27),
}


@pytest.mark.parametrize("name", NEAR)
def test_it_lies_where_it_lies(name):
    latitude, longitude = NEAR[name]
    assert any(
        abs(spot.latitude - latitude) < 0.3 and abs(spot.longitude - longitude) < 0.3 for spot in spots(name)
    )


@pytest.mark.parametrize("name", ["France", "Ukraine", "United States", "UK", "U.S.", "Britain"])
def test_it_knows_countries(name):
    assert any(spot.kind == "country" and len(spot.code) == 2 for spot in spots(name))


def test_the_largest_place_comes_first():
    assert spots("London")[0].country == "GB"
    people = [spot.people for spot in spots("Paris")]
    assert people == sorted(people, reverse=True)
    assert len(people) > 4


def test_an_unknown_name_means_nothing():
    assert spots("Qwertyville") == spots("") == spots("\t") == spots("\n") == ()


@given(st.text(alphabet=string.ascii_letters + " '-ÄéŁø’", max_size=12))
def test_any_spelling_of_case_and_accent_asks_the_same(name):
    assert spots(name) == spots(name.upper().lower()) == spots(fold(name))
    assert all(spot.kind in KINDS.values() and -90 <= spot.latitude <= 90 for spot in spots(name))
