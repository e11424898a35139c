"""Interval: half-open, on the wall clock, with open ends, years before 1 and time zones."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from eventline.errors import OutOfRangeError
from eventline.model.allen import Allen
from eventline.model.day import AncientDay
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds

UTC = timezone.utc  # noqa: UP017
KYIV = ZoneInfo("Europe/Kyiv")
MARCH = Interval("2025-03-01", "2025-04-01", granularity=Grain.MONTH)
IDES = Interval("-0043-03-15", "-0043-03-16")


def days(first, last):
    return Interval(date(2025, 3, first), date(2025, 3, last))


@pytest.mark.parametrize(
    "start",
    [date(2025, 3, 13), datetime(2025, 3, 13), "2025-03-13", "2025-03-13T00:00:00", 739_323 * 86_400],  # noqa: DTZ001
)
def test_a_moment_in_all_its_forms(start):
    assert Interval(start, None).first == date(2025, 3, 13)
    assert Interval(start, None).lo == 739_323 * 86_400


def test_first_and_last_belong_to_it():
    assert (MARCH.first, MARCH.last, MARCH.days) == (date(2025, 3, 1), date(2025, 3, 31), 31)


def test_start_and_end_are_moments():
    assert MARCH.start == datetime(2025, 3, 1)  # noqa: DTZ001
    assert MARCH.end == datetime(2025, 4, 1)  # noqa: DTZ001


def test_an_evening_touches_one_day():
    evening = Interval("2025-03-13T18:00:00", "2025-03-14T00:00:00")
    assert (evening.first, evening.last, evening.days) == (date(2025, 3, 13), date(2025, 3, 13), 1)
    night = Interval("2025-03-13T22:00:00", "2025-03-14T06:00:00")
    assert (night.last, night.days) == (date(2025, 3, 14), 2)


@pytest.mark.parametrize(
    ("start", "end", "grain"),
    [
        ("2025-03-13", "2025-03-14", Grain.DAY),
        ("2025-03-13", None, Grain.DAY),
        ("2025-03-13T10:05:00", "2025-03-14", Grain.SECOND),
        (None, None, Grain.DAY),
    ],
)
def test_the_grain_when_none_is_given(start, end, grain):
    assert Interval(start, end).granularity is grain


def test_a_grain_may_be_given_by_its_word():
    assert Interval(None, None, granularity="year").granularity is Grain.YEAR
    with pytest.raises(ValueError, match="eon"):
        Interval(None, None, granularity="eon")


def test_of_days():
    assert Interval.of_days(739_323, 739_324) == days(13, 15)


@pytest.mark.parametrize(("start", "end"), [("2025-03-13", "2025-03-13"), ("2025-03-14", "2025-03-13")])
def test_the_end_is_after_the_start(start, end):
    with pytest.raises(ValueError, match=rf"end {end} is not after start {start}"):
        Interval(start, end)


def test_the_message_shows_the_clock():
    with pytest.raises(ValueError, match=r"end 2025-03-13 is not after start 2025-03-13T10:05:00"):
        Interval("2025-03-13T10:05:00", "2025-03-13")


@pytest.mark.parametrize(
    ("start", "end", "first", "last", "iso"),
    [
        ("2024-08-06", None, date(2024, 8, 6), None, "2024-08-06/.."),
        (None, "2024-08-06", None, date(2024, 8, 5), "../2024-08-05"),
        (None, None, None, None, "../.."),
        ("2024-08-06", "2024-08-07", date(2024, 8, 6), date(2024, 8, 6), "2024-08-06"),
        ("2024-08-06", "2024-08-08", date(2024, 8, 6), date(2024, 8, 7), "2024-08-06/2024-08-07"),
    ],
)
def test_open_ends_and_iso(start, end, first, last, iso):
    interval = Interval(start, end)
    assert (interval.first, interval.last, str(interval)) == (first, last, iso)
    assert interval.is_bounded is (first is not None and last is not None)
    assert (interval.days is None) is not interval.is_bounded


def test_before_year_1():
    assert IDES.first == IDES.last == AncientDay(to_seconds("-0043-03-15") // 86_400)
    assert (IDES.first.year, IDES.first.month, IDES.first.day) == (-43, 3, 15)
    assert IDES.isoformat() == "-0043-03-15"
    assert IDES.days == 1
    with pytest.raises(OutOfRangeError, match="-0043-03-15 does not fit datetime, expected years 1 to 9999"):
        _ = IDES.start


def test_across_the_beginning_of_year_1():
    turn = Interval("0000-12-31", "0001-01-02")
    assert (turn.days, str(turn)) == (2, "0000-12-31/0001-01-01")
    assert turn.end == datetime(1, 1, 2)  # noqa: DTZ001


def test_the_last_year():
    year = Interval("9999-01-01", to_seconds("9999-12-31") + 86_400)
    assert year.last == date(9999, 12, 31)
    with pytest.raises(OutOfRangeError, match="10000-01-01 does not fit datetime"):
        _ = year.end


FIRST, AFTER = to_seconds("-9999-01-01"), to_seconds("9999-12-31") + 86_400


@pytest.mark.parametrize(
    ("start", "end"), [(FIRST - 1, None), (None, FIRST), (None, AFTER + 1), (AFTER, None), (AFTER, AFTER + 1)]
)
def test_outside_the_years(start, end):
    with pytest.raises(OutOfRangeError, match="is outside years -9999 to 9999"):
        Interval(start, end)


def test_the_widest():
    widest = Interval(FIRST, AFTER)
    assert str(widest) == "-9999-01-01/9999-12-31"
    assert widest.relation(Interval(None, None)) is Allen.DURING


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ((1, 3), (4, 6), "before"),
        ((1, 3), (3, 6), "meets"),
        ((1, 4), (3, 6), "overlaps"),
        ((1, 3), (1, 6), "starts"),
        ((2, 3), (1, 6), "during"),
        ((3, 6), (1, 6), "finishes"),
        ((1, 6), (1, 6), "equals"),
        ((1, 6), (3, 6), "finished-by"),
        ((1, 6), (2, 3), "contains"),
        ((1, 6), (1, 3), "started-by"),
        ((3, 6), (1, 4), "overlapped-by"),
        ((3, 6), (1, 3), "met-by"),
        ((4, 6), (1, 3), "after"),
    ],
)
def test_allen(a, b, relation):
    assert days(*a).relation(days(*b)) == relation


def test_allen_with_open_ends():
    since, until = Interval("2025-03-10", None), Interval(None, "2025-03-20")
    assert since.relation(until) is Allen.OVERLAPPED_BY
    assert since.relation(MARCH) is Allen.OVERLAPPED_BY
    assert since.relation(Interval("2025-03-12", None)) is Allen.FINISHED_BY
    assert until.relation(Interval(None, "2025-03-25")) is Allen.STARTS
    assert Interval(None, None).relation(MARCH) is Allen.CONTAINS


@pytest.mark.parametrize(
    "moment",
    [
        date(2025, 3, 1),
        date(2025, 3, 31),
        "2025-03-31T23:59:59",
        datetime(2025, 3, 13, 10, tzinfo=UTC),
        days(1, 31),
    ],
)
def test_contains(moment):
    assert moment in MARCH


@pytest.mark.parametrize(
    "moment", [date(2025, 4, 1), date(2025, 2, 28), "2025-04-01T00:00:00", IDES, IDES.first]
)
def test_does_not_contain(moment):
    assert moment not in MARCH


def test_a_day_is_whole():
    morning = Interval("2025-03-13T00:00:00", "2025-03-13T12:00:00")
    assert date(2025, 3, 13) not in morning
    assert datetime(2025, 3, 13, 6) in morning  # noqa: DTZ001


def test_intersection_takes_the_finer_grain():
    assert MARCH & days(13, 14) == days(13, 14)
    assert MARCH & Interval("2025-03-30", "2025-04-02") == Interval("2025-03-30", "2025-04-01")
    assert MARCH & Interval("2025-04-01", None) is None
    assert Interval("2025-03-10", None) & Interval(None, "2025-03-20") == days(10, 20)


def test_hull_takes_the_coarser_grain():
    hull = days(13, 14) | Interval("2025-04-01", "2025-05-01", granularity=Grain.MONTH)
    assert (str(hull), hull.granularity) == ("2025-03-13/2025-04-30", Grain.MONTH)
    assert (days(13, 14) | Interval(None, "2025-01-01")).first is None


def test_distance():
    assert days(1, 2).distance(days(4, 5)) == days(4, 5).distance(days(1, 2)) == timedelta(days=2)
    assert days(1, 2).distance(days(2, 3)) == days(1, 9).distance(days(2, 3)) == timedelta()
    assert IDES.distance(Interval("2025-03-15", None)).days == 755_321  # 2068 years, a day less
    assert Interval(None, "2025-03-01").distance(days(3, 4)) == timedelta(days=2)


def test_zones_are_kept_and_compared_in_utc():
    noon_kyiv = Interval("2025-03-13T12:00:00", "2025-03-13T13:00:00", zone=KYIV)
    ten_utc = Interval("2025-03-13T10:00:00", "2025-03-13T11:00:00", zone=UTC)
    assert noon_kyiv.start == datetime(2025, 3, 13, 12, tzinfo=KYIV)
    assert noon_kyiv.start.utcoffset() == timedelta(hours=2)
    assert noon_kyiv.relation(ten_utc) is Allen.EQUALS
    assert noon_kyiv in ten_utc
    both = noon_kyiv & ten_utc
    assert (both.start, both.end) == (noon_kyiv.start, noon_kyiv.end)
    assert noon_kyiv.distance(Interval("2025-03-13T12:00:00", None, zone=UTC)) == timedelta(hours=1)
    hull = noon_kyiv | Interval("2025-03-13T12:00:00", "2025-03-13T13:00:00", zone=UTC)
    assert (hull.start, hull.end) == (noon_kyiv.start, datetime(2025, 3, 13, 13, tzinfo=UTC))


def test_without_a_zone_the_wall_clock_counts():
    noon_kyiv = Interval("2025-03-13T12:00:00", "2025-03-13T13:00:00", zone=KYIV)
    noon = Interval("2025-03-13T12:00:00", "2025-03-13T13:00:00")
    assert noon_kyiv.relation(noon) is Allen.EQUALS
    assert (noon & noon_kyiv).zone is (noon | noon_kyiv).zone is KYIV


def test_zones_at_the_ends_of_the_calendar():
    for interval in (Interval(None, AFTER, zone=KYIV), Interval(FIRST, None, zone=KYIV)):
        assert interval.relation(Interval("2025-03-13", None, zone=UTC)) in Allen


def test_summer_time():
    summer = Interval("2025-07-01T12:00:00", "2025-07-01T13:00:00", zone=KYIV)
    assert summer.relation(Interval("2025-07-01T09:00:00", "2025-07-01T10:00:00", zone=UTC)) is Allen.EQUALS


def test_values_are_equal_and_hashable():
    assert len({days(1, 2), days(1, 2), MARCH}) == 2
    assert Interval("2025-03-01", "2025-04-01") != MARCH  # the same days, but the words named days
