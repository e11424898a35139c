"""Events in order of time, and looking them up."""

import pytest
from attrs import evolve

from eventline.errors import UnreadableError
from eventline.model.chronology import Chronology, in_order
from eventline.model.day import AncientDay
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.selection import Selection
from eventline.model.span import Span
from eventline.model.status import Status


def event(id_, when, **given):
    quote = given.pop("quote", "Dockers walked out.")
    basis = given.pop("basis", Basis.EXPRESSION)
    evidence = Evidence("a", Span(0, len(quote)), Span(8, 14), None, basis, quote, when)
    fields = {
        "headline": "Dockers walk out",
        "best": None,
        "lasted": False,
        "status": "occurred",
        "speaker": None,
        "actors": (),
        "place": None,
        "theme": "strike",
        "confidence": 0.5,
        "evidence": (evidence,),
    }
    return Event(id=id_, when=when, **{**fields, **given})


def ids(events):
    return [e.id for e in events]


MARCH = Interval("2025-03-01", "2025-04-01")
DAY = Interval("2025-03-13", "2025-03-14")
SINCE = Interval("2025-03-20", None)
UNTIL = Interval(None, "2025-02-01")
IDES = Interval("-0043-03-15", "-0043-03-16")


def test_order_by_start_then_end_then_id_with_undated_last():
    events = [
        event("none", None),
        event("b", DAY),
        event("since", SINCE),
        event("march", MARCH),
        event("a", DAY),
        event("ides", IDES),
        event("first", Interval("2025-03-01", "2025-03-02")),
        event("until", UNTIL),
    ]
    assert ids(in_order(events)) == ["ides", "until", "first", "march", "a", "b", "since", "none"]
    assert ids(Chronology(events)) == ids(in_order(reversed(events)))


def test_it_is_a_sequence():
    line = Chronology([event("b", DAY), event("a", MARCH)], "T", [Document("a", "x")])
    assert len(line) == 2
    assert ids(line) == ["a", "b"]
    assert line[0].id == "a"
    assert ids(line[-1:]) == ["b"]
    assert event("a", MARCH) in line
    assert line.document("a") == Document("a", "x")
    assert line.document("b") is None


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2025-03-13", "2025-03-13", ["march", "day"]),
        ("2025-03-14", "2025-03-19", ["march"]),
        ("2025-03-31", "2025-03-31", ["march", "since"]),
        ("2025-04-01", None, ["since"]),
        (None, "2025-01-31", ["ides", "until"]),
        ("2025-01-31", "2025-02-28", ["until"]),
        ("2025-02-01", "2025-02-28", []),
        (AncientDay(0), "2025-02-28", ["until"]),
        ("-0043-03-15", "-0043-03-15", ["ides", "until"]),
        (None, None, ["ides", "until", "march", "day", "since"]),
    ],
)
def test_between_includes_both_days(first, last, expected):
    events = [event(*pair) for pair in (("march", MARCH), ("day", DAY), ("since", SINCE), ("until", UNTIL))]
    line = Chronology([*events, event("ides", IDES), event("none", None)], "T")
    assert ids(line.between(first, last)) == expected
    assert line.between(first, last).title == "T"


def test_between_in_the_wrong_order():
    with pytest.raises(ValueError, match="comes before the first day"):
        Chronology(()).between("2025-03-13", "2025-03-01")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({}, ["a", "b", "c"]),
        ({"actor": "dahl"}, ["a"]),
        ({"actor": "ANN"}, ["a", "b"]),
        ({"place": "lorvik"}, ["b"]),
        ({"status": "planned"}, ["c"]),
        ({"status": Status.OCCURRED}, ["a", "b"]),
        ({"text": "harbour wall"}, ["a"]),
        ({"text": "vote"}, ["c"]),
        ({"actor": "Ann", "place": "Lorvik", "status": "occurred", "text": "walk"}, ["b"]),
        ({"actor": "Ann", "status": "planned"}, []),
    ],
)
def test_where(condition, expected):
    line = Chronology(
        [
            event("a", DAY, actors=("Ann Lee", "Bo Dahl"), quote="The Harbour Wall broke."),
            event("b", DAY, actors=("Ann Lee",), place="Port of Lorvik"),
            event("c", None, status="planned", headline="Dockers to vote"),
        ]
    )
    assert ids(line.where(**condition)) == expected


def test_where_by_source_and_basis():
    b = event("b", DAY, basis=Basis.PUBLICATION).evidence[0]
    line = Chronology(
        [event("a", DAY), event("b", DAY, evidence=(evolve(b, document="notes/b.txt"),))],
        documents=[Document("a", "x", source="The Harbour Post", url="https://post.example.org/a")],
    )
    assert ids(line.where(source="harbour post")) == ids(line.where(source="example.org")) == ["a"]
    assert ids(line.where(source="b.txt")) == ids(line.where(basis="publication")) == ["b"]


def test_conflicts_are_the_events_with_datings_that_do_not_meet():
    line = Chronology([event("a", DAY), event("b", DAY, conflicts=(Conflict(MARCH, ("c",)),))], "T")
    assert ids(line.conflicts) == ["b"]
    assert line.conflicts.title == "T"


def test_every_condition_of_a_selection_counts():
    line = Chronology([event("a", DAY), event("b", MARCH, status="planned"), event("c", None)])
    assert ids(line.select(Selection(first="2025-03-14", status="planned"))) == ["b"]
    assert ids(line.select(Selection(last="2025-03-31"))) == ["b", "a"]
    assert ids(line.select(Selection())) == ["b", "a", "c"]


def test_an_event_is_found_by_its_id():
    line = Chronology([event("a", DAY)])
    assert line.event("a") is line[0]
    assert line.event("b") is None


def test_where_with_no_status():
    with pytest.raises(ValueError, match="maybe"):
        Chronology(()).where(status="maybe")


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_confidence_is_a_share(confidence):
    with pytest.raises(ValueError, match="confidence"):
        event("a", DAY, confidence=confidence)


def test_an_event_has_evidence():
    with pytest.raises(ValueError, match="evidence"):
        event("a", DAY, evidence=())


def test_basis_is_that_of_the_sentence_with_the_window_of_the_event():
    other = event("x", MARCH, basis=Basis.PUBLICATION).evidence
    own = event("x", DAY, basis=Basis.RELATIVE_EVENT).evidence
    assert event("a", DAY, evidence=other + own).basis is Basis.RELATIVE_EVENT
    assert event("a", DAY, evidence=other).basis is Basis.PUBLICATION
    assert event("a", None, basis=None).basis is None


@pytest.mark.parametrize("day", ["March", "foo", "12 March 2025"])
def test_between_names_what_is_no_day(day):
    with pytest.raises(UnreadableError, match=f"'{day}' is no day"):
        Chronology(events=()).between(day, None)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2025-03", None, "2025-03-01/.."),
        (None, "2024-02", "../2024-02-29"),
        ("2024", "2024", "2024-01-01/2024-12-31"),
        ("-0043", "-0043-03", "-0043-01-01/-0043-03-31"),
    ],
)
def test_months_and_years_are_days_asked_for_too(first, last, expected):
    stretch = Selection(first=first, last=last).stretch
    assert stretch is not None
    assert stretch.isoformat() == expected


def test_a_month_that_is_none_is_refused():
    with pytest.raises(UnreadableError, match="'2025-13' is no day, expected a date or an ISO day, month"):
        Chronology(()).between("2025-13", None)


@pytest.mark.parametrize("ask", [lambda: Selection(status="zz"), lambda: Chronology(()).where(status="zz")])
def test_a_status_that_is_none_is_refused_with_those_there_are(ask):
    with pytest.raises(ValueError, match="'zz' is no status, expected one of occurred, reported, planned, "):
        ask()


def test_a_slice_is_a_tuple_of_events():
    chronology = Chronology([event("a", DAY), event("b", MARCH)])
    assert chronology[::-1] == tuple(reversed(chronology.events))
    assert ids(Chronology(chronology[:1])) == ids(chronology)[:1]
