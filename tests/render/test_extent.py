"""Where events lie on the axis, and what is shown first."""

import pytest

from eventline.model.day import DAY_SECONDS
from eventline.model.event import Basis, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds
from eventline.model.span import Span
from eventline.render.extent import Extent, extent, first_range, marker_at, whole_range

YEAR = 365 * DAY_SECONDS


def event(start, end, *, lasted=False, best=None):
    when = Interval(start, end)
    evidence = Evidence("a", Span(0, 1), Span(0, 1), None, Basis.EXPRESSION, "x", when)
    return Event(
        id="0", headline="x", when=when, best=best and Interval(best, None).first, lasted=lasted,
        status="occurred", speaker=None, actors=(), place=None, theme="", confidence=1.0,
        evidence=(evidence,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "best", "moment"),
    [
        ("2025-03-12", "2025-03-13", None, "2025-03-12T12:00"),
        ("2025-03-01", "2025-03-31", None, "2025-03-16"),
        ("2025-03-12", "2025-03-14", "2025-03-13", "2025-03-13T12:00"),
        ("2025-03-12", None, None, "2025-03-12T12:00"),
        (None, "2025-03-12", None, "2025-03-11T12:00"),
    ],
)
def test_marker_stands_on_the_likeliest_moment(start, end, best, moment):
    assert marker_at(event(start, end, best=best)) == to_seconds(moment)


def test_open_ends_run_to_a_point():
    known = to_seconds("2025-04-01")
    by = extent(event(None, "2025-03-12"), YEAR, known)
    assert by.start < by.solid_start == by.end
    since = extent(event("2025-03-12", None), YEAR, known)
    assert since.start == since.solid_end < since.end == known
    lasting = extent(event("2025-03-12", None, lasted=True), YEAR, known)
    assert lasting.solid_end == known < lasting.end
    closed = extent(event("2025-03-12", "2025-03-15"), YEAR, known)
    assert not closed.is_open
    assert all(each.is_open for each in (by, since, lasting))


def test_window_without_any_end_is_undated():
    assert extent(event(None, None), YEAR, None) is None


def days(*numbers):
    return [number * DAY_SECONDS for number in numbers]


def test_few_lonely_events_are_left_out_of_the_first_view():
    story = days(*range(1000, 1020))
    first, last = first_range([*days(0, 500), *story])
    assert days(500)[0] < first < story[0]
    assert last > story[-1]
    first, last = first_range([*story, *days(9000)])
    assert last < days(9000)[0]


def test_many_early_events_are_no_outliers():
    places = days(0, 1, 2, 3, 4, 5, 1000, 1001, 1002, 1003)
    first, last = first_range(places)
    assert first < 0
    assert last > places[-1]


def test_one_event_is_shown_with_the_days_around_it():
    first, last = first_range(days(100))
    assert last - first >= 6 * DAY_SECONDS
    assert first < days(100)[0] < last


def test_near_horizon_is_shown_and_a_far_one_not():
    story = days(*range(100, 120))
    assert first_range(story, days(122)[0])[1] > days(122)[0]
    assert first_range(story, days(900)[0])[1] < days(130)[0]


def test_nothing_still_has_a_range():
    assert first_range([])[0] < first_range([])[1]
    assert whole_range([]) == first_range([])


def test_whole_range_holds_every_bar():
    bars = [Extent(at, at, at + DAY_SECONDS, at + DAY_SECONDS, at) for at in days(3, 700)]
    first, last = whole_range(bars)
    assert first < bars[0].start
    assert last > bars[1].end
