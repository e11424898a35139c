"""The day or moment of publication, however it is written; never a guess."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.model.published import as_published

DAY = date(2025, 3, 13)
UTC = timezone.utc  # noqa: UP017


@pytest.mark.parametrize(
    "written",
    [
        *(
            "2025-03-13",
            " 2025-03-13 ",
            "20250313",
            "2025/03/13",
            "2025-3-13",
            "13.03.2025",
            "13/3/2025",
            "3/13/2025",
        ),
        *(
            "13 March 2025",
            "March 13, 2025",
            "Mar. 13, 2025",
            "13th of March 2025",
            "Thursday, 13 March 2025",
        ),
        *("13. März 2025", "13 mars 2025", "13 de marzo de 2025", "13 марта 2025", "2025年3月13日"),
    ],
)
def test_days(written):
    found = as_published(written)
    assert found == DAY
    assert type(found) is date


@pytest.mark.parametrize(
    ("written", "offset"),
    [
        ("2025-03-13T10:05", None),
        ("2025-03-13 10:05:00", None),
        ("20250313T1005", None),
        ("March 13, 2025 at 10:05 AM", None),
        ("2025-03-13T10:05Z", 0),
        ("2025-03-13T10:05:00+02:00", 2),
        ("2025-03-13T10:05:00-0500", -5),
        ("13 March 2025, 10:05 GMT", 0),
        ("Thu, 13 Mar 2025 10:05:00 +0200", 2),
        ("March 13, 2025 10:05 a.m. EDT", -4),
    ],
)
def test_moments_keep_their_zone(written, offset):
    found = as_published(written)
    assert found.replace(tzinfo=None) == datetime(2025, 3, 13, 10, 5)  # noqa: DTZ001
    assert found.utcoffset() == (None if offset is None else timedelta(hours=offset))


@pytest.mark.parametrize("value", [None, DAY, datetime(2025, 3, 13, 10, 5, tzinfo=UTC)])
def test_values_stay(value):
    assert as_published(value) is value


@pytest.mark.parametrize(
    ("written", "one", "other"),
    [
        ("03/04/2025", "2025-04-03", "2025-03-04"),
        ("3.4.2025", "2025-04-03", "2025-03-04"),
        ("03-04-2025 10:05", "2025-04-03", "2025-03-04"),
        ("Thursday, 3/4/2025", "2025-04-03", "2025-03-04"),
        ("3/4/25", "2025-04-03", "2025-03-04"),
    ],
)
def test_two_readings_are_an_error_that_shows_both(written, one, other):
    with pytest.raises(UnreadableError, match=f"could be {one} or {other}: write it in one of these forms"):
        as_published(written)


def test_the_same_day_in_both_orders():
    assert as_published("03/03/2025") == date(2025, 3, 3)


NO_DAYS = (
    "|  |soon|yesterday|3 days ago|last week|Thursday|March|2025|March 2025|13 March|10:05"
    "|2025-02-30|2025-13-01|2025/13/1|31 April 2025|10000-01-01|20251301|1741860300"
)


@pytest.mark.parametrize("written", [*NO_DAYS.split("|"), "x" * 500])
def test_what_is_no_day_is_an_error(written):
    with pytest.raises(UnreadableError, match="is not a date, expected one such as 2025-03-13"):
        as_published(written)


@pytest.mark.parametrize("value", [5, b"2025-03-13", True, ["2025-03-13"]])
def test_other_types(value):
    with pytest.raises(UnreadableError, match="expected a date or a string"):
        as_published(value)


@given(st.dates())
def test_iso_days_come_back(day):
    assert as_published(day.isoformat()) == day


@given(st.datetimes(timezones=st.none() | st.integers(-14, 14).map(lambda h: timezone(timedelta(hours=h)))))
def test_iso_moments_come_back(moment):
    assert as_published(moment.isoformat()) == moment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-W11-4", "2025-03-13"),
        ("March 13 2025 at 3 p.m. ET", "2025-03-13T15:00:00-04:00"),
        ("January 5, 2025 4:05PM PT", "2025-01-05T16:05:00-08:00"),
        ("2025-03-13T10:00:00 Europe/Kyiv", "2025-03-13T10:00:00+02:00"),
        ("Updated 10:32 AM EDT, Thu March 13, 2025", "2025-03-13T10:32:00-04:00"),
        ("13 mars 2025 à 10h30", "2025-03-13T10:30:00"),
        ("Last updated: 13 March 2025", "2025-03-13"),
    ],
)
def test_what_pages_write(text, expected):
    assert as_published(text).isoformat() == expected


@pytest.mark.parametrize("text", ["25/03/13", "3 4 2025", "03 04 2025"])
def test_more_readings_than_one_are_refused(text):
    with pytest.raises(UnreadableError, match="write it in one of these forms"):
        as_published(text)


def test_an_unknown_zone_is_named():
    with pytest.raises(UnreadableError, match="'Mars/Olympus'"):
        as_published("13 Mar 2025 10:00 Mars/Olympus")
