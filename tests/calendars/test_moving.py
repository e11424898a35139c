"""Days that other calendars set, against almanacs."""

import pytest

from eventline.calendars.feasts import NAMES, feast_day, feast_length
from eventline.calendars.gregorian import civil, iso
from eventline.calendars.hebrew import new_year
from eventline.calendars.islamic import islamic_day, islamic_year


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("orthodox-easter", "2021-05-02"),
        ("orthodox-good-friday", "2024-05-03"),
        ("whit-monday", "2025-06-09"),
        ("corpus-christi", "2024-05-30"),
        ("rosh-hashanah", "2023-09-16"),
        ("yom-kippur", "2024-10-12"),
        ("passover", "2024-04-23"),
        ("passover", "2025-04-13"),
        ("purim", "2024-03-24"),
        ("hanukkah", "2024-12-26"),
        ("tisha-bav", "2025-08-03"),
        ("cyber-monday", "2024-12-02"),
        ("victoria-day", "2025-05-19"),
        ("yom-hashoah", "2021-04-08"),
        ("yom-hashoah", "2024-05-06"),
        ("yom-haatzmaut", "2021-04-15"),
        ("yom-haatzmaut", "2024-05-14"),
        ("lag-baomer", "2024-05-26"),
        ("lazarus-saturday", "2024-04-27"),
        ("giving-tuesday", "2024-12-03"),
        ("kings-day", "2025-04-26"),
        ("kings-day", "2024-04-27"),
    ],
)
def test_days(name, day):
    assert iso(feast_day(name, int(day[:4]))) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("eid-al-fitr", "1988-05-16"),
        ("eid-al-fitr", "2016-07-06"),
        ("eid-al-fitr", "2024-04-10"),
        ("eid-al-adha", "2018-08-21"),
        ("eid-al-adha", "2023-06-28"),
        ("ramadan", "2023-03-23"),
        ("mawlid", "2017-11-30"),
    ],
)
def test_islamic_days_are_those_of_saudi_arabia(name, day):
    assert iso(feast_day(name, int(day[:4]))) == day


def test_every_holiday_has_a_day_in_its_year():
    for name in NAMES:
        for year in (1990, 2024, 2051):
            day = feast_day(name, year)
            assert abs(civil(day)[0] - year) <= 1
            assert feast_length(name) >= 1


def test_islamic_years_follow_one_another():
    for year in range(1300, 1500):
        first = islamic_day(year, 1, 1)
        assert islamic_day(year + 1, 1, 1) - first in (353, 354, 355, 356)
        assert islamic_year(first) == year
        assert islamic_year(first - 1) == year - 1


def test_hebrew_years_have_their_lengths():
    lengths = {new_year(year + 1) - new_year(year) for year in range(5600, 5900)}
    assert lengths == {353, 354, 355, 383, 384, 385}
