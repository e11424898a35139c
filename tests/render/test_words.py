"""Dates in words, as a reader would say them."""

from datetime import UTC, date, datetime

import pytest

from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.render.words import day_in_words, in_words

SOME_MOMENT = [
    ("2025-03-12", "2025-03-13", None, "12 March 2025"),
    ("2025-03-12", "2025-03-14", None, "12 or 13 March 2025"),
    ("2025-03-11", "2025-03-14", None, "between 11 and 13 March 2025"),
    ("2025-02-28", "2025-03-02", None, "28 February or 1 March 2025"),
    ("2025-02-27", "2025-03-04", None, "between 27 February and 3 March 2025"),
    ("2024-12-31", "2025-01-03", None, "between 31 December 2024 and 2 January 2025"),
    ("2025-03-01", "2025-04-01", Grain.MONTH, "March 2025"),
    ("2025-03-01", "2025-04-01", None, "March 2025"),
    ("2024-03-01", "2024-06-01", Grain.MONTH, "between March and May 2024"),
    ("2024-11-01", "2025-02-01", Grain.MONTH, "between November 2024 and January 2025"),
    ("2024-03-01", "2024-06-01", Grain.SEASON, "spring 2024"),
    ("2024-12-01", "2025-03-01", Grain.SEASON, "winter 2024–25"),
    ("2025-01-01", "2025-04-01", Grain.QUARTER, "first quarter of 2025"),
    ("2025-07-01", "2026-01-01", Grain.HALF, "second half of 2025"),
    ("2022-01-01", "2023-01-01", Grain.YEAR, "2022"),
    ("2009-01-01", "2011-01-01", Grain.YEAR, "between 2009 and 2010"),
    ("1990-01-01", "2000-01-01", Grain.DECADE, "the 1990s"),
    ("1801-01-01", "1901-01-01", Grain.CENTURY, "the 19th century"),
    ("1900-01-01", "2000-01-01", Grain.CENTURY, "the 20th century"),
    ("2025-03-10", "2025-03-17", Grain.WEEK, "week of 10 March 2025"),
    ("2025-03-15", "2025-03-17", Grain.WEEKEND, "weekend of 15 March 2025"),
    ("2024-08-06", None, None, "since 6 August 2024"),
    ("2024-08-01", None, Grain.MONTH, "since August 2024"),
    ("2022-01-01", None, Grain.YEAR, "since 2022"),
    (None, "2025-03-14", None, "by 13 March 2025"),
    (None, None, None, "undated"),
    ("-0043-03-15", "-0043-03-16", None, "15 March 44 BC"),
    ("-0043-01-01", "-0042-01-01", Grain.YEAR, "44 BC"),
    ("0044-01-01", "0045-01-01", Grain.YEAR, "AD 44"),
    ("9999-12-01", "9999-12-31", None, "between 1 and 30 December 9999"),
]


@pytest.mark.parametrize(
    ("start", "end", "grain", "words"), SOME_MOMENT, ids=[case[3] for case in SOME_MOMENT]
)
def test_some_moment_in_the_window(start, end, grain, words):
    assert in_words(Interval(start, end, granularity=grain)) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-03-03", "2025-03-11", "from 3 to 10 March 2025"),
        ("2024-12-30", "2025-01-03", "from 30 December 2024 to 2 January 2025"),
        (None, "2025-03-14", "until 13 March 2025"),
        ("2025-03-12", "2025-03-13", "12 March 2025"),
    ],
)
def test_all_through_the_window(start, end, words):
    assert in_words(Interval(start, end), lasted=True) == words


@pytest.mark.parametrize(
    ("start", "end", "grain", "words"),
    [
        ("2025-03-12T14:30", "2025-03-12T14:31", Grain.MINUTE, "12 March 2025, 14:30"),
        ("2025-03-12T15:00", "2025-03-12T16:00", Grain.HOUR, "12 March 2025, 15:00"),
        ("2025-03-12T05:00", "2025-03-12T12:00", Grain.PART, "morning of 12 March 2025"),
        ("2025-03-12T18:00", "2025-03-13", Grain.PART, "night of 12 March 2025"),
        ("2025-03-12T20:00", "2025-03-13", Grain.PART, "12 March 2025, 20:00–24:00"),
        ("2025-03-12T09:30", "2025-03-12T11:00", Grain.MINUTE, "12 March 2025, 09:30–11:00"),
        ("2025-03-12T22:00", "2025-03-13T04:00", Grain.PART,
         "between 12 March 2025, 22:00 and 13 March 2025, 04:00"),
    ],
)  # fmt: skip
def test_times_of_day(start, end, grain, words):
    assert in_words(Interval(start, end, granularity=grain)) == words


def test_days():
    assert in_words(None) == "undated"
    assert day_in_words(None) == "no date"
    assert day_in_words(date(2025, 3, 1)) == "1 March 2025"
    assert day_in_words(datetime(2025, 3, 1, 23, 30, tzinfo=UTC)) == "1 March 2025"
