"""An hour takes the day that is said behind it."""

from datetime import UTC, date, datetime

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 5:30 a.m. Lima time on 3 May 2024 it began.", "2024-05-03T05:30"),
        ("It began at 10 p.m. on the 12th.", "2025-03-12T22:00"),
        ("It began at 10:15 p.m. Central European Time on Tuesday.", "2025-03-18T22:15+01"),
        ("It began at 10:15 p.m., the harbour master said, on Tuesday.", "2025-03-18T22:15"),
        ("At 7 a.m., according to the crew, on 3 March it sank.", "2025-03-03T07:00"),
        ("It began at 10:15 p.m., and on Tuesday it ended.", "2025-03-20T22:15"),
        ("It began at 10:15 p.m. and on Tuesday it ended.", "2025-03-20T22:15"),
    ],
)
def test_hours(text, expected):
    assert resolve_all(find(text), text, date(2025, 3, 20))[0].value == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It rang between 2 and 3 a.m. Kyiv time on Tuesday.", "2025-03-18T02:00+02", "2025-03-18T03:00+02"),
        ("It rang from 11 p.m. to 3 a.m. on Tuesday.", "2025-03-17T23:00", "2025-03-18T03:00"),
        ("It rings from 10pm to 5am.", "2025-03-20T22:00", "2025-03-21T05:00"),
        ("It rings 10pm-5am.", "2025-03-20T22:00", "2025-03-21T05:00"),
        ("It rang at 11 p.m. on Tuesday. At 2 a.m. it ended.", "2025-03-18T23:00", "2025-03-19T02:00"),
        ("The inn was shut between 11:40 p.m. and 1:15 a.m.", "2025-03-19T23:40", "2025-03-20T01:15"),
        ("It rose at 9:47 p.m. EDT (0147 GMT Friday).", "2025-03-20T21:47-04", "2025-03-21T01:47Z"),
        ("It rose at 2 a.m. (2300 GMT) on Tuesday.", "2025-03-18T02:00", "2025-03-17T23:00Z"),
        ("It rose at 9:47 p.m. EDT (0147 GMT).", "2025-03-19T21:47-04", "2025-03-20T01:47Z"),
        ("It rose at 9:47 p.m. EDT (9:47 a.m. Friday in Tokyo).", "2025-03-20T21:47-04", "2025-03-21T09:47"),
        ("Sat 22 March: sale in the hall, 2pm.", "2025-03-22", "2025-03-22T14:00"),
        ("It rang on Tuesday evening and again at 3:15 a.m.", "2025-03-18TEV", "2025-03-19T03:15"),
        ("It rang at 7 a.m. on Tuesday, and at 5 a.m. it woke me.", "2025-03-18T07:00", "2025-03-18T05:00"),
        ("It rang at 11 p.m. At 2 a.m. nobody slept.", "2025-03-19T23:00", "2025-03-20T02:00"),
        ("The gate was shut at 9pm and burned at 3am.", "2025-03-19T21:00", "2025-03-20T03:00"),
        ("The inn closed at 9pm. It opens at 6am.", "2025-03-20T21:00", "2025-03-21T06:00"),
        ("Ice is due tomorrow.\nThe inn was closed at 2am.", "2025-03-21", "2025-03-20T02:00"),
    ],
)
def test_hours_pass_midnight(text, first, last):
    """News tells of no night that is still to come."""
    assert [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 20))][:2] == [first, last]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The inn burned at 11pm.", "2025-03-19T23:00"),
        ("The inn will close at 11pm.", "2025-03-20T23:00"),
        ("The inn burned at 11am.", "2025-03-20T11:00"),  # the clocks of the two may differ
    ],
)
def test_an_hour_long_after_publication_was_yesterday(text, expected):
    assert resolve_all(find(text), text, datetime(2025, 3, 20, 8, 15, tzinfo=UTC))[0].value == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The train left at 9am and arrived two hours later.", "2025-03-13T11:00"),
        (
            "The alarm rang at 11:40 pm. Half an hour later all were out. Two hours later it was over.",
            "2025-03-14T02:10",
        ),
        (
            "It hit at 4:17 a.m. (0117 GMT) on Monday. Nine hours later it hit again.",
            "2025-03-10T13:17",
        ),
        ("They met at 9am on Monday. The talks of May failed. Two hours later it rained.", "XXXX-XX-XXTXX"),
    ],
)
def test_hours_later_count_from_the_hour_last_told(text, value):
    assert resolve_all(find(text), text, date(2025, 3, 13))[-1].value == value


def test_what_is_set_for_an_hour_lies_on_no_day_that_is_over():
    text = "Leeds beat Hull on 2 March. Kick-off is at 8 p.m."
    assert [timex.value for timex in resolve_all(find(text), text, date(2025, 3, 20))][
        -1
    ] == "2025-03-20T20:00"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "It failed at 13:47 on Tuesday. It had been changed on Monday. At 13:47 it went live.",
            "2025-03-18T13:47",
        ),
        ("It failed at 13:47 on Tuesday. On Monday at 13:47 it had not.", "2025-03-17T13:47"),
        (
            "It failed at 14:00 on Tuesday. It had been changed on Monday. At 14:00 it went live.",
            "2025-03-17T14:00",
        ),
    ],
)
def test_an_hour_told_to_the_minute_is_that_of_the_day_it_was_told_with(text, last):
    assert resolve_all(find(text), text, date(2025, 3, 20))[-1].value == last
