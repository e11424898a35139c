"""Feasts of India, China and Iran against the days on which they were kept."""

import pytest

from eventline.calendars.eastern import EASTERN, eastern_day
from eventline.calendars.gregorian import civil, iso

KEPT = {
    "diwali": ("2021-11-04", "2022-10-24", "2023-11-12", "2024-10-31"),
    "holi": ("2021-03-29", "2022-03-18", "2023-03-08", "2024-03-25"),
    "dussehra": ("2021-10-15", "2022-10-05", "2023-10-24", "2024-10-12"),
    "maha-shivaratri": ("2021-03-11", "2022-03-01", "2023-02-18", "2024-03-08"),
    "ganesh-chaturthi": ("2021-09-10", "2022-08-31", "2023-09-19", "2024-09-07"),
    "pongal": ("2021-01-14", "2022-01-14", "2023-01-15", "2024-01-15"),
    "chinese-new-year": ("2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10"),
    "mid-autumn": ("2021-09-21", "2022-09-10", "2023-09-29", "2024-09-17"),
    "dragon-boat": ("2021-06-14", "2022-06-03", "2023-06-22", "2024-06-10"),
    "onam": ("2021-08-21", "2022-09-08", "2023-08-29", "2024-09-15"),
    "parsi-new-year": ("2021-08-16", "2022-08-16", "2023-08-16", "2024-08-15"),
    "naraka-chaturdashi": ("2021-11-03", "2022-10-23", "2023-11-11", "2024-10-30"),
    "lantern-festival": ("2021-02-26", "2022-02-15", "2023-02-05", "2024-02-24"),
    "nowruz": ("2021-03-21", "2022-03-21", "2023-03-21", "2024-03-20"),
}


@pytest.mark.parametrize(("name", "days"), KEPT.items())
def test_kept(name, days):
    assert tuple(iso(eastern_day(name, year)) for year in range(2021, 2025)) == days


@pytest.mark.parametrize("name", sorted(EASTERN))
@pytest.mark.parametrize("year", [1900, 1983, 2000, 2023, 2100])
def test_every_feast_has_a_day_near_its_year(name, year):
    assert abs(civil(eastern_day(name, year))[0] - year) <= 1
