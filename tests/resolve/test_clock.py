"""Times of day keep their zone: the one the text names, else that of the publication."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

MOSCOW = timezone(timedelta(hours=3))
PUBLISHED = datetime(2025, 3, 13, 15, 30, tzinfo=MOSCOW)


def one(text, published=PUBLISHED):
    (timex,) = resolve_all(find(text), text, published)
    return timex


@pytest.mark.parametrize(
    ("text", "start", "zone"),
    [
        ("at 9 a.m.", (2025, 3, 13, 9), timedelta(hours=3)),
        ("at 14:30 GMT", (2025, 3, 13, 14, 30), timedelta(0)),
        ("at 4 p.m. EST", (2025, 3, 13, 16), timedelta(hours=-5)),
        ("this morning", (2025, 3, 13, 5), timedelta(hours=3)),
        ("2025-03-13T09:00+05:30", (2025, 3, 13, 9), timedelta(hours=5, minutes=30)),
    ],
)
def test_zone(text, start, zone):
    interval = one(text).interval
    assert interval.start.timetuple()[: len(start)] == start
    assert interval.start.utcoffset() == zone


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("at 9 a.m. ET on January 14, 2011", "2011-01-14T09:00-05"),
        ("at 9 a.m. ET on July 14, 2011", "2011-07-14T09:00-04"),
        ("as of 1145 ET on May 4, 2024", "2024-05-04T11:45-04"),
        ("at 21:30 Kyiv time on 1 July 2024", "2024-07-01T21:30+03"),
        ("at 21:30 Moscow time on 3 March 2013", "2013-03-03T21:30+04"),
        ("at 9 p.m. London time on 3 March 1812", "1812-03-03T21:00"),
    ],
)
def test_the_day_says_what_the_clocks_of_a_place_show(text, value):
    assert one(text).value == value


def test_on_an_unknown_day_the_clocks_of_a_place_are_not_known():
    timex = one("at 9 a.m. ET", None)
    assert (timex.value, timex.interval) == ("XXXX-XX-XXT09:00", None)


def test_four_figures_before_two_letters_may_be_a_year():
    assert one("She had a 2012 CT scan.").value == "2012"


def test_a_date_has_no_zone_of_its_own():
    assert one("on Wednesday").interval.zone is None


def test_a_plain_day_of_publication_gives_no_zone():
    assert one("at 9 a.m.", date(2025, 3, 13)).interval.zone is None


@pytest.mark.parametrize(
    ("text", "value"), [("five hours ago", "2025-03-13T10:00"), ("20 minutes ago", "2025-03-13T15:10")]
)
def test_hours_count_from_the_moment_of_publication(text, value):
    assert one(text).value == value


def test_hours_need_that_moment():
    assert one("five hours ago", date(2025, 3, 13)).interval is None


def test_intervals_in_two_zones_are_compared_in_utc():
    moscow, london = one("at 12:30").interval, one("at 09:30 GMT").interval
    assert moscow in london or moscow.relation(london) == "equals"
    assert london.start.astimezone(UTC) == moscow.start.astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales for 2024 on Feb. 12 were low.", ["2024", "2025-02-12"]),
        ("The novel, printed in 2018 on March 3, sold well.", ["2018", "2025-03-03"]),
        ("The train left at 2018 on March 3.", ["2025-03-03T20:18"]),
        ("The train left 2018 hours on March 3.", ["2025-03-03T20:18"]),
        ("The train left 0615 on March 3.", ["2025-03-03T06:15"]),
    ],
)
def test_a_year_before_a_date_is_no_hour(text, expected):
    found = resolve_all(find(text), text, date(2025, 3, 13))
    assert [timex.value for timex in found] == expected
