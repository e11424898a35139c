"""Timexes and events as plain records: the lines of ``--format jsonl``."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from eventline.model.day import Day
from eventline.model.event import Event
from eventline.model.interval import Interval
from eventline.model.timex import Timex

Record = dict[str, Any]


def timexes_record(document: str, timexes: Iterable[Timex], *, whole: bool = False) -> Record:
    """Return ``{"doc_id", "timexes": [...]}`` with inclusive ISO days.

    A compact range is its two ends, as in TIMEX3, or with *whole* one record that has them as ``parts``.
    """
    written = timexes if whole else apart(timexes)
    return {"doc_id": document, "timexes": [timex_record(timex) for timex in written]}


def apart(timexes: Iterable[Timex]) -> Iterator[Timex]:
    """Yield *timexes* with the two ends of each compact range instead of the whole, as TIMEX3 marks them.

    TIMEX3 knows no value for several days that one name covers ("Ramadan"), so that of the first stands.
    """
    for timex in timexes:
        yield from timex.parts or (evolve(timex, value=timex.value.partition("/")[0]),)


def timex_record(timex: Timex) -> Record:
    """Return start, end, text, type, value, mod, first, last, rule; parts, conflict where there are any."""
    record: Record = {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod,
        **days_record(timex.interval),
        "rule": timex.rule,
    }
    if timex.parts:
        record["parts"] = [timex_record(part) for part in timex.parts]
    return record if timex.conflict is None else {**record, "conflict": timex.conflict}


def events_record(document: str, events: Iterable[Event]) -> Record:
    """Return ``{"doc_id", "events": [...]}``; spans are those of each event's first evidence."""
    return {"doc_id": document, "events": [event_record(event) for event in events]}


def event_record(event: Event) -> Record:
    """Return *event* as a flat record: trigger at start/end, window as inclusive ISO days."""
    report = event.evidence[0]
    return {
        "start": report.trigger.start,
        "end": report.trigger.end,
        "sentence_start": report.sentence.start,
        "sentence_end": report.sentence.end,
        "headline": event.headline,
        **days_record(event.when),
        **facts_record(event),
        "expression": None if report.expression is None else list(report.expression),
        "confidence": round(event.confidence, 3),
        "best": None if event.best is None else event.best.isoformat(),
        "id": event.id,
    }


def facts_record(event: Event) -> Record:
    """Return what is told of *event* beside its days: status, speaker, actors, place, theme, basis."""
    return {
        "lasted": event.lasted,
        "status": event.status.value,
        "speaker": event.speaker,
        "actors": list(event.actors),
        "place": event.place,
        "coordinates": None if event.coordinates is None else list(event.coordinates),
        "theme": event.theme,
        "basis": None if event.basis is None else event.basis.value,
    }


def days_record(interval: Interval | None) -> Record:
    """Return ``first`` and ``last`` as inclusive ISO days, None at an open end and where there is no date."""
    if interval is None:
        return {"first": None, "last": None}
    return {"first": _iso(interval.first), "last": _iso(interval.last)}


def _iso(day: Day | None) -> str | None:
    return None if day is None else day.isoformat()
