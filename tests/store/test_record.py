"""What is written as a record is read back equal, and a faulty record says where its fault is."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.store.record import (
    document_from_record,
    document_to_record,
    event_from_record,
    event_to_record,
    from_record,
    to_record,
)


def through_json(record):
    return json.loads(json.dumps(record))


@given(st.from_type(Event))
def test_an_event_comes_back_equal(event):
    assert event_from_record(through_json(event_to_record(event))) == event


@given(st.from_type(Document))
def test_a_document_comes_back_equal_with_its_zone(document):
    back = document_from_record(through_json(document_to_record(document)))
    assert back == document
    assert back.zone == document.zone


@settings(max_examples=30)
@given(st.from_type(Chronology))
def test_a_chronology_comes_back_equal(chronology):
    assert from_record(through_json(to_record(chronology))) == chronology


def one_event(**changes):
    evidence = {
        "document": "a",
        "sentence": [0, 9],
        "trigger": [2, 5],
        "expression": None,
        "basis": "expression",
        "quote": "",
        "when": None,
        "best": None,
        "status": "occurred",
        "speaker": None,
    }
    event = {
        "id": "1",
        "headline": "h",
        "when": None,
        "best": None,
        "lasted": False,
        "status": "occurred",
        "speaker": None,
        "actors": [],
        "place": None,
        "theme": "talks",
        "confidence": 1,
        "evidence": [evidence],
        "conflicts": [],
    }
    return {"format": "eventline", "version": 1, "title": None, "events": [event | changes], "documents": []}


def test_a_record_written_by_hand_is_read():
    (event,) = from_record(
        one_event(when={"start": "-0043-03-15", "end": "-0043-03-16", "granularity": "day"})
    )
    assert event.when.isoformat() == "-0043-03-15"


FAULTS = [
    ([], "the record is [], expected an object"),
    ({}, "format is None, expected 'eventline'"),
    ({"format": "eventline", "version": 3}, "record version 3, expected 1"),
    ({"format": "eventline", "version": 1, "events": 5}, "events is 5, expected a list"),
    (one_event(headline=None), "events[0].headline is None, expected text"),
    (one_event(lasted="no"), "events[0].lasted is 'no', expected true or false"),
    (one_event(confidence=True), "events[0].confidence is True, expected a number"),
    (one_event(confidence=2), "events[0] is "),
    (one_event(status="maybe"), "events[0].status is 'maybe'"),
    (one_event(actors=["a", 1]), "events[0].actors[1] is 1, expected text"),
    (one_event(best="soon"), "events[0].best: 'soon' is no moment"),
    (one_event(best=7), "events[0].best is 7"),
    (one_event(best="2025-02-30"), "events[0].best: no day 2025-2-30"),
    (one_event(evidence=[]), "events[0] is "),
    (one_event(evidence=[{"document": "a"}]), "events[0].evidence[0] has no 'sentence'"),
    (one_event(evidence=[{"document": "a", "sentence": [1]}]), "expected a span such as [0, 12]"),
    (
        one_event(when={"start": "2025-03-02", "end": "2025-03-01", "granularity": "day"}),
        "is not after start",
    ),
    (one_event(when={"start": None, "end": None}), "events[0].when has no 'granularity'"),
    (one_event(when={"granularity": "day", "zone": "Mars/Base"}), "zone 'Mars/Base' is not known"),
]


@pytest.mark.parametrize(("record", "message"), FAULTS)
def test_a_fault_is_named(record, message):
    with pytest.raises(UnreadableError) as error:
        from_record(record)
    assert message in str(error.value)


def test_the_zone_of_a_date_string_in_words_comes_back():
    document = Document("a", "", published="13 March 2025 10:00 EST")
    back = document_from_record(through_json(document_to_record(document)))
    assert back == document
    assert back.zone == document.zone
