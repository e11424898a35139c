"""Nights and the hours in them: overnight, the small hours, an hour on the night of two days."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


def read(text):
    return resolve_all(find(text), text, date(2025, 3, 20))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was hit overnight.", "2025-03-19TNI"),
        ("It will freeze overnight.", "2025-03-20TNI"),
        ("It was hit the night before last.", "2025-03-18TNI"),
        ("It was hit on Monday night. The morning after, it was dry.", "2025-03-18TMO"),
        ("It left at 23:05 on Monday and came at 00:40 the next day.", "2025-03-18T00:40"),
        ("He came on Monday and stayed overnight.", "2025-03-17TNI"),
        ("The mill was hit overnight on March 17 to 18.", "2025-03-17TNI"),
    ],
)
def test_overnight_is_the_night_before_where_it_is_over(text, expected):
    assert read(text)[-1].value == expected


def test_overnight_lasts_into_the_morning_of_the_next_day():
    (night,) = read("The mill was hit overnight.")
    assert str(night.interval) == "2025-03-19T18:00:00/2025-03-20T06:00:00"


def test_the_small_hours_come_before_the_morning():
    (hours,) = read("It began in the small hours of 6 March.")
    assert (hours.value, hours.mod, str(hours.interval)) == (
        "2025-03-06TMO",
        "START",
        "2025-03-06/2025-03-06T05:00:00",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell at about 2 a.m. local time on the night of March 12-13.", "2025-03-13T02:00"),
        ("It fell at about 11 p.m. local time on the night of March 12-13.", "2025-03-12T23:00"),
    ],
)
def test_an_hour_of_a_night_is_of_one_of_its_days(text, expected):
    assert read(text)[0].value == expected


@pytest.mark.parametrize(
    "text",
    [
        "April 14, 9.00 a.m.: ice ahead. 11.40 p.m.: struck. 12.05 a.m.: boats out.",
        "April 14: ice was told of at 9 a.m. The ship struck at 11.40 p.m. and sank at 12.05 a.m. in a calm.",
    ],
)
def test_the_night_of_a_log_goes_on_from_its_day(text):
    values = [timex.value for timex in resolve_all(find(text), text, date(1912, 4, 16))]
    assert values[-3:] == ["1912-04-14T09:00", "1912-04-14T23:40", "1912-04-15T00:05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men died in the night.", "2025-03-19TNI"),
        ("The rain stopped during the night.", "2025-03-19TNI"),
        ("The rain will stop in the night.", "2025-03-20TNI"),
        ("The square was full, and the night was calm.", "2025-03-20TNI"),
    ],
)
def test_what_happened_in_the_night_did_so_overnight(text, expected):
    assert read(text)[0].value == expected
