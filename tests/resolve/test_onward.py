"""A weekday beside another day is that day once more, or the one after a day to come."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


def values(text, published=date(2025, 3, 13)):
    return [timex.value for timex in resolve_all(find(text), text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They play in Oslo next Tuesday and Wednesday.", ["2025-03-18", "2025-03-19"]),
        ("We are in Oslo next Tuesday, then in Riga on the 2nd.", ["2025-03-18", "2025-04-02"]),
        (
            "Saturday 29 March: Leeds v Hull (3pm). Sunday: York v Bath.",
            ["2025-03-29", "2025-03-29T15:00", "2025-03-30"],
        ),
        ("In May 2024 they ran from the 20th to the 25th.", ["2024-05", "2024-05-20", "2024-05-25"]),
        ("May 2024 was wet. We were there on the 5th.", ["2024-05", "2025-03-05"]),
        ("All the seats of 29 March were gone on Tuesday.", ["2025-03-29", "2025-03-11"]),
    ],
)
def test_a_weekday_goes_on_from_a_day_to_come(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    "mark",
    [
        "the next day, a {}, the mill stood still",
        "the next day, {}, the mill stood still",
        "a day later ({}) the mill stood still",
    ],
)
def test_a_day_is_named_once_more(mark):
    text = "On 8 May 1921 the dam broke. And " + mark.format("Monday") + "."
    assert values(text)[1:] == ["1921-05-09", "1921-05-09"]


@pytest.mark.parametrize("marked", ["(Thu-Fri, 9am to 5pm)", "(Thu-Fri)", ", Thursday-Friday"])
def test_two_weekdays_name_two_days_once_more(marked):
    assert values(f"The course runs on 8-9 May {marked}.")[1] == "2025-05-08/2025-05-09"
    assert values("The course runs on 8-9 May (Mon-Tue).")[1] == "2025-03-10/2025-03-11"


def test_a_weekday_of_long_ago_is_one_of_the_julian_calendar():
    text = "On 13 October 1066 they camped. The battle was fought the next day, Saturday, on a hill."
    assert values(text)[1:] == ["1066-10-14", "1066-10-14"]
    (timex,) = resolve_all(find("Saturday, 14 October 1066"), "Saturday, 14 October 1066", None)
    assert timex.conflict is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks began in May. A week later they broke down.", "2024-WXX"),
        ("The talks began in May. The next day they broke down.", "2024-05-XX"),
        ("The talks began in May. A week later they broke down. Later that month he left.", "2024-05"),
        ("The talks began on 3 May. A week later they broke down.", "2024-W19"),
    ],
)
def test_a_week_later_than_a_month_is_not_counted_from_publication(text, expected):
    assert values(text, date(2024, 7, 10))[-1] == expected


def test_the_days_of_a_forecast_lie_ahead():
    text = "Today: cold.\nTonight: frost by dawn, fog after midnight.\nFriday to Sunday: calm.\nMonday: calm."
    assert values(text) == [
        *("2025-03-13", "2025-03-13TNI", "2025-03-14TMO", "2025-03-14T00:00"),
        *("2025-03-14", "2025-03-16", "2025-03-17"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell in 1984. Two years earlier, in 1981, it had won.", ["1984", "1981", "1981"]),
        (
            "The firm sold it on 12 March. Three days earlier, on 9 March, it closed.",
            ["2025-03-12", "2025-03-09", "2025-03-09"],
        ),
        ("It met on 3 March. A year later, in May, it met again.", ["2025-03-03", "2026", "2024-05"]),
    ],
)
def test_a_count_beside_its_date_is_that_date(text, expected):
    assert values(text) == expected


def test_a_feast_to_come_has_its_own_weekday():
    assert values("Easter falls on Sunday this year.", date(2025, 4, 14))[:2] == ["2025-04-20", "2025-04-20"]


def test_short_weekdays_in_the_middle_of_a_sentence():
    text = (
        "They vote Wed. on a plan. The crew is in Oslo next Tues. and Friday."
        " He ran Thurs. at 8 p.m. for a bus."
    )
    assert values(text, date(2025, 3, 13)) == ["2025-03-12", "2025-03-18", "2025-03-21", "2025-03-13T20:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trip leaves on 11 October and returns on the 14th.", ["2024-10-11", "2024-10-14"]),
        ("He left on 3 May and came back on the 9th.", ["2024-05-03", "2024-05-09"]),
        ("Jabs are next Wednesday, 11th September.", ["2024-09-11", "2024-09-11"]),
        ("Term began on Monday 2 September and ends on Friday 20 December.", ["2024-09-02", "2024-12-20"]),
    ],
)
def test_a_day_keeps_to_the_month_or_the_date_beside_it(text, expected):
    assert values(text, date(2024, 9, 2)) == expected


def test_the_days_of_a_list_of_programmes_lie_ahead():
    text = "TONIGHT\n7pm The news\n\nSATURDAY\n8pm A film\n\nSunday: repeats"
    assert values(text, date(2023, 11, 3)) == ["2023-11-03T19:00", "2023-11-04T20:00", "2023-11-05"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike was extended by two weeks on Friday.", ["P2W", "2025-03-14"]),
        ("Ana put the vote off by a week on Monday.", ["P1W", "2025-03-17"]),
        ("The road must be cleared by a week on Friday.", ["2025-03-28"]),
    ],
)
def test_a_week_on_friday_is_a_length_and_a_day_where_something_moved_by_it(text, expected):
    assert values(text, date(2025, 3, 20)) == expected
