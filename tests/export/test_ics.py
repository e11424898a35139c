"""The calendar: lines as RFC 5545 wants them, whole days, plans as tentative, text as text."""

import re
from datetime import UTC, date, datetime

import pytest
from attrs import evolve
from hostile import timelines
from hypothesis import given

import eventline as el
from eventline.export.ics import escaped, fits, folded, ics

ARTICLE = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13T10:00:00+02:00")
(STRIKE,) = el.extract(ARTICLE)
NAME = re.compile(r"[A-Z-]+(;VALUE=DATE)?:")


def entries(calendar):
    """Return each entry's lines as a dict, as a calendar program would read them."""
    lines = calendar.replace("\r\n ", "").split("\r\n")
    found, entry = [], None
    for line in lines:
        if line == "BEGIN:VEVENT":
            entry = {}
        elif line == "END:VEVENT":
            found.append(entry)
            entry = None
        elif entry is not None:
            name, value = line.split(":", 1)
            entry[name.split(";")[0]] = value
    return found


def entry(**changes):
    (found,) = entries(ics(el.Timeline((evolve(STRIKE, **changes),), documents=(ARTICLE,))))
    return found


def test_a_day_is_a_whole_day():
    found = entry()
    assert (found["DTSTART"], found["DTEND"]) == ("20250312", "20250313")
    assert found["DTSTAMP"] == "20250313T080000Z"
    assert (found["UID"], found["SUMMARY"]) == (STRIKE.id, "Dockers walked out")
    assert found["DESCRIPTION"] == (
        "12 March 2025 · occurred\\n“Dockers walked out on Wednesday.” — a\\, 13 March 2025"
    )


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("occurred", "CONFIRMED"),
        ("reported", "CONFIRMED"),
        ("planned", "TENTATIVE"),
        ("possible", "TENTATIVE"),
        ("negated", "CANCELLED"),
    ],
)
def test_plans_are_tentative(status, expected):
    assert entry(status=status)["STATUS"] == expected


@pytest.mark.parametrize(
    ("when", "start", "end", "summary"),
    [
        (el.Interval("2024-08-06", None), "20240806", "20240807", "Dockers walked out (since 6 August 2024)"),
        (el.Interval(None, "2025-01-12"), "20250111", "20250112", "Dockers walked out (by 11 January 2025)"),
        (el.Interval("2025-03-01", "2025-04-01"), "20250301", "20250401", "Dockers walked out"),
        (el.Interval("2025-03-12T22:00:00", "2025-03-13T02:00:00"), "20250312", "20250314",
         "Dockers walked out"),
        (el.Interval("0044-03-15", "0044-03-16"), "00440315", "00440316", "Dockers walked out"),
        (el.Interval("9999-12-31", None), "99991231", None, "Dockers walked out (since 31 December 9999)"),
    ],
)  # fmt: skip
def test_windows_cover_their_days(when, start, end, summary):
    found = entry(when=when, best=None)
    assert (found["DTSTART"], found.get("DTEND"), found["SUMMARY"]) == (start, end, summary)


@pytest.mark.parametrize("when", [None, el.Interval("-0043-03-15", "-0043-03-16")])
def test_what_a_calendar_cannot_write_is_left_out(when):
    event = evolve(STRIKE, when=when, best=None)
    assert not fits(event)
    assert "VEVENT" not in ics(el.Timeline((event,)))


def test_place_and_address_are_told_where_known():
    article = evolve(ARTICLE, url="https://post.example/a")
    event = evolve(STRIKE, place="Varna; port", coordinates=(43.2, 27.91))
    (found,) = entries(ics(el.Timeline((event,), documents=(article,))))
    assert (found["LOCATION"], found["GEO"]) == ("Varna\\; port", "43.200000;27.910000")
    assert found["URL"] == "https://post.example/a"
    assert "URL" not in entry()


def test_without_publication_the_stamp_is_always_the_same():
    assert entries(ics(el.Timeline((STRIKE,))))[0]["DTSTAMP"] == "19700101T000000Z"


def test_text_is_escaped_and_lines_are_folded():
    assert escaped("a\r\nb\u2028c;\\") == "a\\nb\\nc\\;\\\\"
    pieces = folded("🙂" * 100).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert "".join(piece.removeprefix(" ") for piece in pieces) == "🙂" * 100


def test_the_same_timeline_gives_the_same_calendar(story):
    assert ics(story) == ics(story)
    assert len(entries(ics(story))) == 28


@given(timelines)
def test_no_text_leaves_its_line(made):
    calendar = ics(made)
    assert calendar.endswith("END:VCALENDAR\r\n")
    lines = calendar.removesuffix("\r\n").split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not re.search("[\x00-\x09\x0b-\x0c\x0e-\x1f\x7f\x85\u2028\u2029]", calendar)
    assert "\n" not in calendar.replace("\r\n", "")
    unfolded = calendar.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    assert all(NAME.match(line) for line in unfolded)
    assert unfolded.count("BEGIN:VEVENT") == 1


def test_another_program_reads_it(story):
    icalendar = pytest.importorskip("icalendar", reason="icalendar is not installed: pip install icalendar")
    calendar = icalendar.Calendar.from_ical(ics(story))
    events = calendar.walk("VEVENT")
    assert len(events) == 28
    assert not calendar.errors
    push = next(e for e in events if "second push" in e["SUMMARY"])
    assert push.decoded("DTSTART") == date(2025, 1, 5)
    assert push.decoded("DTSTAMP") == datetime(2025, 1, 14, tzinfo=UTC)
