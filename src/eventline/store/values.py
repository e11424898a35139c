"""Values: intervals, days, spans and statuses as JSON has them, and back."""

from __future__ import annotations

from typing import Any

from eventline.errors import UnreadableError
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.store.fields import Fields
from eventline.store.moments import read_day, read_seconds, read_zone, write_seconds, write_zone

Record = dict[str, Any]


def interval_to_record(value: Interval | None) -> Record | None:
    """Return the half-open *value*; null stands for an open end."""
    if value is None:
        return None
    return {
        "start": None if value.lo is None else write_seconds(value.lo),
        "end": None if value.hi is None else write_seconds(value.hi),
        "granularity": value.granularity.value,
        "zone": None if value.zone is None else write_zone(value.zone),
    }


def interval(record: object, where: str) -> Interval:
    fields = Fields.of(record, where)
    return Interval(
        fields.optional("start", _seconds),
        fields.optional("end", _seconds),
        granularity=fields.required("granularity", lambda value, _: Grain(value)),
        zone=fields.optional("zone", lambda value, _: read_zone(value)),
    )


def _seconds(value: str, _: str) -> int:
    return read_seconds(value)


def day(value: str, _: str) -> Any:
    return read_day(value)  # Any: the model types *best* as a date, of which an ancient day is the stand-in


def status(value: str, _: str) -> Status:
    return Status(value)


def span(value: object, _: str) -> Span:
    if not (isinstance(value, list) and len(value) == 2 and all(type(end) is int for end in value)):
        raise UnreadableError("expected a span such as [0, 12]")
    return Span(*value)


def coordinates(value: object, _: str) -> tuple[float, float]:
    if not (isinstance(value, list) and len(value) == 2 and all(type(end) in (int, float) for end in value)):
        raise UnreadableError("expected latitude and longitude such as [51.2, 35.3]")
    return float(value[0]), float(value[1])
