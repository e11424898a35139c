"""Commands to an assistant look ahead, and what they count reaches a day or a moment."""

import pytest

import eventline as el

NOW = "2025-03-13T10:20"  # a Thursday


@pytest.mark.parametrize(
    ("phrase", "past", "future"),
    [
        ("Monday", "2025-03-10", "2025-03-17"),
        ("Thursday", "2025-03-13", "2025-03-13"),
        ("February", "2025-02", "2026-02"),
        ("March 1", "2025-03-01", "2026-03-01"),
        ("Christmas", "2024-12-25", "2025-12-25"),
        ("last Tuesday", "2025-03-11", "2025-03-04"),
        ("next Friday", "2025-03-21", "2025-03-21"),
        ("two weeks ago", "2025-W09", "2025-02-27"),
        ("three months from now", "2025-06", "2025-06-13"),
    ],
)
def test_a_command_looks_ahead(phrase, past, future):
    read = {prefer: el.resolve(phrase, published=NOW, prefer=prefer).value for prefer in ("past", "future")}
    assert read == {"past": past, "future": future}


def test_what_a_command_tells_of_the_past_stays_there():
    (timex,) = el.tag("They left on Monday.", published=NOW, prefer="future")
    assert timex.value == "2025-03-10"


@pytest.mark.parametrize(
    ("text", "value", "start"),
    [
        ("Remind me in two weeks.", "2025-03-27", "2025-03-27 00:00:00"),
        ("Remind me in two hours.", "2025-03-13T12:20", "2025-03-13 12:20:00"),
        ("Remind me in 2 hours and 15 minutes.", "2025-03-13T12:35", "2025-03-13 12:35:00"),
        ("Play music for two hours.", "PT2H", None),
    ],
)
def test_a_length_after_in_is_a_point_of_time(text, value, start):
    (timex,) = el.tag(text, published=NOW, prefer="future")
    assert (timex.value, timex.interval and str(timex.interval.start)) == (value, start)


def test_without_a_day_of_publication_no_stretch_begins_now():
    (timex,) = el.tag("Finish it by 3 May 2024.", prefer="future")
    assert timex.range.start is None
    assert timex.range.last.isoformat() == "2024-05-03"


def test_in_news_it_stays_a_length():
    (timex,) = el.tag("The talks will start in two weeks.", published=NOW)
    assert (timex.type, timex.value) == (el.TimexType.DURATION, "P2W")


def test_only_past_and_future_can_be_preferred():
    with pytest.raises(ValueError, match="expected 'past' or 'future'"):
        el.tag("Monday", published=NOW, prefer="next")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dinner Friday at 7", "2025-03-14T19:00"),
        ("Dentist tomorrow at 2", "2025-03-14T14:00"),
        ("Wake me at 5:45", "2025-03-14T05:45"),
        ("Standup tomorrow at 9", "2025-03-14T09:00"),
        ("Follow up at 11", "2025-03-13T11:00"),
        ("Set the final date tomorrow at 9", "2025-03-14T09:00"),
        ("Find a table for 4 this Sunday", "2025-03-16"),
        ("Call back mon am", "2025-03-17TMO"),
        ("Timer 1h30", "PT1H30M"),
        ("Book 3 nights from 12 August", "2025-08-12/2025-08-15"),
    ],
)
def test_what_is_done_says_which_hour(text, value):
    (timex,) = el.tag(text, published=NOW, prefer="future")
    assert timex.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Fly out april 11 returning the 20th", "2025-04-20"),
        ("Hotel from april 28, check out on the 3rd", "2025-05-03"),
        ("Leave on 21 march, back tuesday", "2025-03-25"),
    ],
)
def test_one_returns_after_one_left(text, value):
    assert el.tag(text, published=NOW, prefer="future")[-1].value == value


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("I am away from February to May.", ("2025-02", "2025-05")),
        ("I am away from November to April.", ("2024-11", "2025-04")),
        ("I am away from 3/10 to 3/20.", ("2025-03-10", "2025-03-20")),
        ("I am away from January to February.", ("2026-01", "2026-02")),
        ("I am free next week between Monday and Thursday.", ("2025-03-17", "2025-03-20")),
        ("It ran from Q1 of 2020 - Q3 of 2022.", ("2020-Q1", "2022-Q3")),
    ],
)
def test_a_range_that_holds_today_is_the_one_meant(text, ends):
    assert tuple(timex.value for timex in el.tag(text, published=NOW, prefer="future")) == ends


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Book it 12-14 May at 9am.", "2025-05-12T09:00/2025-05-14T09:00"),
        ("Out of office for a week starting Friday at 5 pm.", "2025-03-14T17:00/2025-03-21T17:00"),
        ("Show sales for 2016 the third quarter.", "2016-Q3"),
        ("Block 11 to 3am.", "2025-03-13T23:00/2025-03-14T03:00"),
    ],
)
def test_what_is_said_piece_by_piece_is_one_time(text, value):
    assert value in [timex.value for timex in el.tag(text, published=NOW, prefer="future")]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("early tomorrow morning", "2025-03-14 00:00:00", "2025-03-14 09:00:00"),
        ("mid-morning", "2025-03-13 09:00:00", "2025-03-13 11:00:00"),
        ("late tonight", "2025-03-13 21:00:00", "2025-03-14 00:00:00"),
        ("Friday in the early hours of the morning", "2025-03-14 00:00:00", "2025-03-14 05:00:00"),
        ("the next 2 business days", "2025-03-14 00:00:00", "2025-03-18 00:00:00"),
        ("next 2 weekends", "2025-03-22 00:00:00", "2025-03-31 00:00:00"),
    ],
)
def test_which_hours_or_days_a_command_means(text, start, end):
    (timex,) = el.tag(text, published=NOW, prefer="future")
    assert (str(timex.interval.start), str(timex.interval.end)) == (start, end)


def test_what_lasts_to_now_began_in_the_past():
    first, last = el.tag("sales from 3 May to now", published=NOW, prefer="future")
    assert (first.value, last.value) == ("2024-05-03", "PRESENT_REF")
    assert str(first.range) == "2024-05-03/2025-03-13"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("after 5pm", "2025-03-13T17:00:00/.."),
        ("not before 5pm", "2025-03-13T17:00:00/.."),
        ("no sooner than 5pm", "2025-03-13T17:00:00/.."),
        ("not after 5pm", "2025-03-13T10:20:00/2025-03-13T17:00:00"),
        ("from 5pm onwards", "2025-03-13T17:00:00/.."),
        ("earlier than Friday", "../2025-03-13"),
        ("later than 5pm", "2025-03-13T17:00:00/.."),
    ],
)
def test_what_a_limit_leaves_open(text, whole):
    (timex,) = el.tag(text, published=NOW, prefer="future")
    assert str(timex.range) == whole


def test_the_days_of_a_row_are_told_one_by_one():
    found = el.tag("gym mon, wed & fri", published=NOW, prefer="future")
    assert [timex.value for timex in found] == ["2025-03-17", "2025-03-19", "2025-03-14"]
    found = el.tag("open Mon/Wed/Fri", published=NOW, prefer="future")
    assert [timex.value for timex in found] == ["2025-03-17", "2025-03-19", "2025-03-14"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Meet Monday or Tuesday at 4pm.", ["2025-03-17T16:00", "2025-03-18T16:00"]),
        ("Meet on June 2 and 3 at 10am.", ["2025-06-02T10:00", "2025-06-03T10:00"]),
        ("Meet Monday at 3pm or Tuesday at 4pm.", ["2025-03-17T15:00", "2025-03-18T16:00"]),
        ("Meet on the 5th, 6th and 7th of June.", ["2025-06-05", "2025-06-06", "2025-06-07"]),
        ("From 21 March, 10am to 22 March, 4pm", ["2025-03-21T10:00", "2025-03-22T16:00"]),
        ("21-23/3", ["2025-03-21/2025-03-23"]),
        ("I am away from May 28th to the 4th.", ["2025-05-28", "2025-06-04"]),
        ("I am away from 4 to May 9.", ["2025-05-04", "2025-05-09"]),
        ("I need half an hour later this month.", ["PT30M", "2025-03"]),
        ("Meet on Monday for an hour.", ["2025-03-17", "PT1H"]),
        ("Book it between now and 7:15.", ["PRESENT_REF", "2025-03-13T19:15"]),
        ("Fever rose to 38.4 in the evening.", ["2025-03-13TEV"]),
        ("Set up a 1:1 next Tuesday.", ["2025-03-18"]),
        ("What about the day after?", ["2025-03-14"]),
        ("28.", ["2025-03-28"]),
        ("23 - 28", ["2025-03-23/2025-03-28"]),
        ("5 - 21", ["2025-05-21"]),
        ("3.5h", ["PT3.5H"]),
    ],
)
def test_each_time_of_a_command_is_told(text, values):
    assert [timex.value for timex in el.tag(text, published=NOW, prefer="future")] == values


def test_a_part_of_the_day_that_is_over_is_that_of_tomorrow():
    (timex,) = el.tag("Call me in the morning.", published="2025-03-13T16:20", prefer="future")
    assert timex.value == "2025-03-14TMO"
