"""The flat records of the command line: shapes, inclusive ISO days, null at an open end."""

from datetime import date

from eventline.export.records import event_record, timex_record, timexes_record
from eventline.model.event import Basis, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.timex import Timex, TimexType

EVIDENCE = Evidence(
    "a", Span(0, 27), Span(5, 11), Span(15, 22), Basis.EXPRESSION, "Kyiv agreed to on Tuesday."
)


def event(when: Interval | None) -> Event:
    return Event(
        id="0123456789ab",
        headline="Kyiv agreed to a ceasefire",
        when=when,
        best=None,
        lasted=False,
        status=Status.OCCURRED,
        speaker=None,
        actors=("Kyiv",),
        place=None,
        theme="talks",
        confidence=0.87654,
        evidence=(EVIDENCE,),
    )


def test_a_timex_is_flat():
    march = Interval("2025-03-01", "2025-04-01", granularity="month")
    timex = Timex(3, 13, "early March", TimexType.DATE, "2025-03", mod="START", interval=march, rule="en/x/y")
    assert timex_record(timex) == {
        "start": 3,
        "end": 13,
        "text": "early March",
        "type": "DATE",
        "value": "2025-03",
        "mod": "START",
        "first": "2025-03-01",
        "last": "2025-03-31",
        "rule": "en/x/y",
    }


def test_an_event_has_its_trigger_at_start_and_end():
    record = event_record(event(Interval(date(2025, 3, 11), date(2025, 3, 12))))
    assert (record["start"], record["end"], record["sentence_start"], record["sentence_end"]) == (
        5,
        11,
        0,
        27,
    )
    assert (record["first"], record["last"], record["expression"]) == ("2025-03-11", "2025-03-11", [15, 22])
    assert (record["status"], record["basis"], record["confidence"]) == ("occurred", "expression", 0.877)


def test_open_ends_and_no_date_are_null():
    since = event_record(event(Interval("2024-08-06", None)))
    assert (since["first"], since["last"]) == ("2024-08-06", None)
    undated = event_record(event(None))
    assert (undated["first"], undated["last"]) == (None, None)


def test_a_compact_range_is_two_lines_or_one_with_parts():
    ends = (
        Timex(0, 4, "2009", TimexType.DATE, "2009"),
        Timex(5, 9, "2010", TimexType.DATE, "2010"),
    )
    compact = Timex(0, 9, "2009-2010", TimexType.DATE, "2009/2010", parts=ends)
    apart = timexes_record("a", [compact])["timexes"]
    assert [(line["text"], line["value"]) for line in apart] == [("2009", "2009"), ("2010", "2010")]
    (whole,) = timexes_record("a", [compact], whole=True)["timexes"]
    assert (whole["text"], whole["value"]) == ("2009-2010", "2009/2010")
    assert [part["text"] for part in whole["parts"]] == ["2009", "2010"]
