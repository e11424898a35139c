"""A part of a text that carries a date of its own is read from that date."""

import timeit
from datetime import UTC, date, datetime

import pytest

from eventline.model.found import Found
from eventline.model.meaning import CalendarDate
from eventline.resolve.resolver import resolve_all
from eventline.resolve.sections import Reach, Sections, stamped
from eventline.tag.tagger import find
from eventline.times import tag

LATER = date(2025, 3, 20)  # a Thursday


def values(text, published=LATER):
    return [timex.value for timex in resolve_all(find(text), text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO, March 12 — The king returned on Tuesday.", ["2025-03-12", "2025-03-11"]),
        ("Oslo, Norway, 12 March (Agency) -- He left yesterday.", ["2025-03-12", "2025-03-11"]),
        ("Update for March 10: The road was closed yesterday.", ["2025-03-10", "2025-03-09"]),
        ("Day 3: 12 March\nToday we saw the sea.", ["2025-03-12", "2025-03-12"]),
        (
            "12 March 2025\n\nRain all of yesterday.\n\nTomorrow we rest.",
            ["2025-03-12", "2025-03-11", "2025-03-13"],
        ),
        ("Tuesday\n\nWe walked on. Tomorrow we rest.", ["2025-03-18", "2025-03-19"]),
        ("Wednesday, 12 March:\nThe ice broke today.", ["2025-03-12", "2025-03-12"]),
        (
            "- March 3 – The dam broke, a day after the rain ended yesterday.",
            ["2025-03-03", "P1D", "2025-03-02"],
        ),
    ],
)
def test_what_follows_a_stamp_is_read_from_its_day(text, expected):
    assert values(text)[: len(expected)] == expected


def test_a_stamp_holds_until_the_next_one():
    text = "March 10\nWe left today.\n\nMarch 12\nWe came home today.\n"
    assert values(text) == ["2025-03-10", "2025-03-10", "2025-03-12", "2025-03-12"]


def test_the_hours_of_a_chat_are_not_those_of_the_days_it_speaks_of():
    text = "[14:30] Ann: see you on Saturday\n[14:31] Ben: fine, at 5pm\n14:35 Ann: bye"
    hours = ["2025-03-20T14:30", "2025-03-22", "2025-03-20T14:31", "2025-03-20T17:00", "2025-03-20T14:35"]
    assert values(text) == hours


def test_the_hours_of_a_report_pass_midnight():
    text = "March 17, 2025\n\n23:10 - Sirens.\n\n00:20 - The roof falls on a bus of 3 March.\n\n03:40 - Rain."
    hours = ["2025-03-17", "2025-03-17T23:10", "2025-03-18T00:20", "2025-03-03", "2025-03-18T03:40"]
    assert values(text) == hours


def test_a_line_of_a_list_of_days_dates_itself_alone():
    text = "He resigned yesterday.\n\nMarch 3, 2022 — The house voted yesterday.\n\nHe spoke today."
    assert values(text) == ["2025-03-19", "2022-03-03", "2022-03-02", "2025-03-20"]


@pytest.mark.parametrize(
    "text",
    [
        "The fair closes today.",
        "On March 10 - a Monday - it opened. It closes today.",
        "The day after\nMarch 10: it closes today.",  # a line broken inside its sentence
        "He was born on March 10.\nMarch 11 was dry. It closes today.",
        "March 28: The fair. It closes today.",  # after publication
        "Friday: 9 to 5. It closes today.",  # opening hours
        "At 10 a.m. it rained. It closes today.",
    ],
)
def test_what_is_no_stamp_leaves_the_reference_alone(text):
    assert values(text)[-1] == "2025-03-20"


def test_the_hour_of_a_live_report_is_the_moment_of_what_it_says():
    text = "10:35 a.m. — The bridge was hit 15 minutes ago.\n\n9:50 a.m. — Shots were heard 20 minutes ago."
    live = values(text, datetime(2025, 3, 20, 12, 0, tzinfo=UTC))
    assert live == ["2025-03-20T10:35", "2025-03-20T10:20", "2025-03-20T09:50", "2025-03-20T09:30"]


def test_a_dateline_dates_a_text_without_publication():
    assert values("OSLO, March 12, 2025 — The king left on Tuesday.", None) == ["2025-03-12", "2025-03-11"]
    assert values("OSLO, March 12 — The king left on Tuesday.", None) == ["XXXX-03-12", "XXXX-WXX-2"]


def test_a_stamp_says_how_far_it_reaches():
    day = CalendarDate(month=3, day=12)
    assert stamped(Found(0, 8, day, ""), "March 12\n") is Reach.NEXT_STAMP
    assert stamped(Found(0, 8, day, ""), "March 12: sun") is Reach.PARAGRAPH
    assert stamped(Found(80, 88, day, ""), "x" * 80 + "March 12\n") is None
    assert Sections("", LATER).day_at(0) == LATER


def test_a_story_glances_at_a_far_year_and_goes_on_where_it_was():
    story = (
        "The siege began in 1620 and went on in 1621. In May 1622 the wall fell. A map found in 1980 "
        "shows it, which was drawn in June. In July the town gave up. In 1623 it was free, in 1624 rich."
    )
    assert values(story)[2:6] == ["1622-05", "1980", "1980-06", "1622-07"]


def test_blanks_behind_a_day_take_time_in_proportion_to_their_number():
    def seconds(count):
        text = "Monday" + " " * count + "it rained."
        day = Found(0, 6, CalendarDate(weekday=0), "")
        return min(timeit.repeat(lambda: stamped(day, text), number=3, repeat=5))

    assert seconds(32_000) < 50 * seconds(2_000)  # with two runs to share the blanks it is 256 times as long


@pytest.mark.parametrize(
    "stamps",
    [
        ("[12/03/2025, 21:20:11] Bo: ", "[13/03/2025, 06:02:00] Ann: "),
        ("12/03/2025, 21:20 - Bo Hall: ", "13/03/2025, 06:02 - Ann: "),
        ("3/12/25, 9:20 PM - Bo: ", "3/13/25, 6:02 AM - Ann: "),
    ],
)
def test_a_message_is_read_from_its_own_stamp(stamps):
    text = f"{stamps[0]}they crossed at 9:05 pm\n{stamps[1]}more came an hour ago"
    found = [timex.value for timex in tag(text, published="2025-03-14")]
    assert found[1] == "2025-03-12T21:05"
    assert found[2].startswith("2025-03-13T06:02")
    assert found[3] == "2025-03-13T05:00"


def test_an_entry_that_holds_a_colon_is_no_line_of_a_chat():
    text = "3 May 2022  Scan at Orlo Infirmary: clear.\n4 July 2022  Second scan.\n\nIn June she died."
    assert [timex.value for timex in tag(text, published="2023-10-02")][-1] == "2023-06"


def test_an_hour_in_the_line_below_a_day_has_its_own_line():
    text = "Log\n\n8 May\n04:12 Pump 2 stopped.\n05:35 Pump 3 started.\n\n9 May\n00:40 Both ran."
    values = ["2025-05-08", "2025-05-08T04:12", "2025-05-08T05:35", "2025-05-09", "2025-05-09T00:40"]
    assert [timex.value for timex in tag(text, published="2025-05-11")] == values


def test_minutes_are_read_from_the_day_of_the_meeting():
    text = (
        "Rowing club\nMinutes of the meeting of Tuesday 6 May 2025, 7 pm, boathouse\n\n"
        "1. Those of 8 April were approved.\n2. A lock was mended last Friday.."
    )
    values = ["2025-05-06T19:00", "2025-04-08", "2025-05-02"]
    assert [timex.value for timex in tag(text, published="2025-05-12")] == values


@pytest.mark.parametrize("mark", [" - ", ": ", " -- "])
def test_a_chronology_goes_on_from_its_own_days_and_not_from_a_year_it_speaks_of(mark):
    lines = (
        "Here is a timeline of the strike at the mine since it began in March:",
        f"March 4, 2011{mark}Miners walk out over pay.",
        f"March 9{mark}The owner refuses talks, as he did in 2006.",
        f"April 3{mark}The union goes to court.",
        f"Aug. 9{mark}Miners block the road.",
    )
    values = [timex.value for timex in tag("\n".join(lines), published="2011-08-22")]
    assert values == ["2011-03", "2011-03-04", "2011-03-09", "2006", "2011-04-03", "2011-08-09"]


@pytest.mark.parametrize("published", [None, "2020-03-10", "1829-03-10"])
def test_a_diary_goes_on_with_weekdays_and_their_numbers(published):
    text = (
        "Sunday, 4 January 1829. Weighed at daybreak.\n\nMonday 5th. Buried him this morning.\n\n"
        "Sat. 10th. We land tomorrow."
    )
    values = ["1829-01-04", "1829-01-04TMO", "1829-01-05", "1829-01-05TMO", "1829-01-10", "1829-01-11"]
    assert [timex.value for timex in tag(text, published=published)] == values


REVIEW = "{}\n13:47 A deploy begins.\n13:58 She is paged. She answers three minutes later."


@pytest.mark.parametrize(
    "head",
    ["Outage of 14 May 2024\n", "Review\n\nOn 14 May 2024 many payments failed.\n\nTimeline (all times UTC)"],
)
def test_the_hours_of_a_review_are_of_the_day_in_its_title_or_above_its_list(head):
    values = ["2024-05-14", "2024-05-14T13:47", "2024-05-14T13:58", "2024-05-14T14:01"]
    assert [timex.value for timex in tag(REVIEW.format(head), published="2024-05-16")] == values


def test_other_hours_at_the_head_of_lines_are_of_the_day_of_publication():
    text = REVIEW.format("Storm live\n\nThe last one struck at 6 a.m. on 14 May 2024.\n")
    assert [timex.value for timex in tag(text, published="2024-05-16")][1] == "2024-05-16T13:47"
