"""Logs, reports and case histories: hours that open sentences, days by number, ends of years gone by."""

import pytest

import eventline as el

PUBLISHED = "2025-02-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Debt at year-end was $12 million.", ["2024"]),
        ("They had 300 staff at the end of the year.", ["2024"]),
        ("They will have 300 staff at the end of the year.", ["2025"]),
        ("He expects a deal by year-end.", ["2025"]),
        ("Traders expect Friday's data to show gains.", ["2025-02-14"]),
        ("It runs to Mar. 12, Tues-Sun.", ["2025-03-12", "2025-02-11/2025-02-16"]),
        ("Day 1 — 24 July. They left at 03:15.", ["2024-07-24", "2024-07-24T03:15"]),
        ("On day 3 he rose; by day 5 he was well.", ["XXXX-XX-XX", "XXXX-XX-XX"]),
        ("On day 3 hospitals filled.", []),
        ("The present report covers 214 cases.", []),
        ("At present the bridge is shut.", ["PRESENT_REF"]),
        ("At 0731:20 they saw smoke.", ["2025-02-12T07:31:20"]),
        ("He had slept badly the night before and was tired.", ["2025-02-11TNI"]),
        ("From 22:00 to 05:00 Moscow time ten fell.", ["2025-02-11T22:00+03", "2025-02-12T05:00+03"]),
        (
            "In 2017 they annulled the August 8 vote and held one on October 26.",
            ["2017", "2017-08-08", "2017-10-26"],
        ),
        (
            "It began at 7:30 p.m. and lasted an hour. By 8:45 it was over.",
            ["2025-02-12T19:30", "PT1H", "2025-02-12T20:45"],
        ),
        (
            "Log. 12 May 1943. 0615 Sighted smoke. 0710 Action stations. 1130 Convoy in sight.",
            ["1943-05-12", "1943-05-12T06:15", "1943-05-12T07:10", "1943-05-12T11:30"],
        ),
        ("It was so in 1943. 1944 Was no better. 1945 Came.", ["1943", "1944", "1945"]),
    ],
)
def test_records(text, expected):
    assert [timex.value for timex in el.tag(text, published=PUBLISHED)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("off to Orlo, back Sunday night lol", "2025-02-16TNI"),
        ("the new video drops Friday #hype", "2025-02-14"),
        ("been up since 5", "2025-02-12T05:00"),
        ("@lena u coming sat or nah", "2025-02-15"),
        ("By the time I got there it was half eleven lol", "2025-02-12T11:30"),
        ("Meet me by the oak at 10.15 sharp.", "2025-02-12T10:15"),
        ("Flight OR431 28FEB dep 0625 arr 0850", "2025-02-28T08:50"),
        ("The window shuts at 11pm on Monday.", "2025-02-17T23:00"),
        ("Donors needed: town hall, Fri 14th 1.45pm.", "2025-02-14T13:45"),
    ],
)
def test_messages(text, expected):
    assert el.tag(text, published=PUBLISHED)[-1].value == expected
