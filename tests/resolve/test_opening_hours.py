"""Days and hours as notices give them: opening hours, bookings, appointments."""

from datetime import date

import pytest

import eventline as el

THURSDAY = date(2025, 3, 13)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Open Monday to Saturday 10am to 6pm",
            [
                ("Monday", "2025-03-17"),
                ("Saturday", "2025-03-22"),
                ("10am", "2025-03-22T10:00"),
                ("6pm", "2025-03-22T18:00"),
            ],
        ),
        (
            "Table for 2: Fri 14 Mar, 19:30-21:30",
            [("Fri 14 Mar, 19:30", "2025-03-14T19:30"), ("21:30", "2025-03-14T21:30")],
        ),
        ("Your appointment is on 15/04 at 9:30.", [("15/04", "2025-04-15"), ("9:30", "2025-04-15T09:30")]),
        ("The bus runs every weekday.", [("every weekday", "XXXX-WXX-WD")]),
        ("The index peaked at mid-year.", [("mid-year", "2025")]),
        ("The October-to-December period was weak.", [("October-to-December", "2024-10/2024-12")]),
        (
            "He served two years, six months and ten days.",
            [("two years, six months and ten days", "P2Y6M10D")],
        ),
        (
            "It ran for 90 minutes, two hours and a day.",
            [("90 minutes", "PT90M"), ("two hours", "PT2H"), ("a day", "P1D")],
        ),
        ("About 13/20 of them left.", []),
    ],
)
def test_notices(text, told):
    assert [(timex.text, timex.value) for timex in el.tag(text, published=THURSDAY)] == told
