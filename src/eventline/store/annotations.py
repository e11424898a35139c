"""Annotations of an event as records: relations, what was known when, what a person corrected."""

from __future__ import annotations

from typing import Any

from eventline.model.correction import Correction, Reading
from eventline.model.grain import Grain
from eventline.model.relation import Measure, Order, Relation
from eventline.model.status import StatusChange
from eventline.store.fields import Fields
from eventline.store.values import day, interval, interval_to_record, status

Record = dict[str, Any]


def relation_to_record(relation: Relation) -> Record:
    return {
        "order": relation.order.value,
        "event": relation.event,
        "words": relation.words,
        "target": relation.target,
        "count": relation.count,
        "unit": None if relation.unit is None else relation.unit.value,
        "measure": relation.measure.value,
    }


def relation_from_record(record: object, where: str) -> Relation:
    fields = Fields.of(record, where)
    return Relation(
        order=fields.required("order", lambda value, _: Order(value)),
        event=fields.optional_text("event"),
        words=fields.text("words"),
        target=fields.text("target"),
        count=fields.optional("count", lambda value, _: int(value)),
        unit=fields.optional("unit", lambda value, _: Grain(value)),
        measure=fields.required("measure", lambda value, _: Measure(value)),
    )


def change_to_record(change: StatusChange) -> Record:
    known = None if change.day is None else change.day.isoformat()
    return {"day": known, "status": change.status.value, "documents": list(change.documents)}


def change_from_record(record: object, where: str) -> StatusChange:
    fields = Fields.of(record, where)
    return StatusChange(
        fields.optional("day", day), fields.required("status", status), fields.texts("documents")
    )


def correction_to_record(correction: Correction) -> Record:
    machine = correction.machine
    return {
        "fields": list(correction.fields),
        "machine": None if machine is None else _reading_to_record(machine),
        "note": correction.note,
        "merged": [_reading_to_record(reading) for reading in correction.merged],
    }


def correction_from_record(record: object, where: str) -> Correction:
    fields = Fields.of(record, where)
    return Correction(
        fields.texts("fields"),
        fields.optional("machine", _reading),
        fields.optional_text("note"),
        fields.each("merged", _reading),
    )


def _reading_to_record(reading: Reading) -> Record:
    return {
        "headline": reading.headline,
        "when": interval_to_record(reading.when),
        "best": None if reading.best is None else reading.best.isoformat(),
        "lasted": reading.lasted,
        "status": reading.status.value,
        "place": reading.place,
        "actors": list(reading.actors),
    }


def _reading(record: object, where: str) -> Reading:
    fields = Fields.of(record, where)
    return Reading(
        headline=fields.text("headline"),
        when=fields.optional("when", interval),
        best=fields.optional("best", day),
        lasted=fields.flag("lasted"),
        status=fields.required("status", status),
        place=fields.optional_text("place"),
        actors=fields.texts("actors"),
    )
