"""Columns: the answers about a document, laid into lists that become an Arrow batch."""

import json
import zlib
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from attrs import define, field

from eventline.bulk.arrow import arrow
from eventline.bulk.schema import COLUMNS, What, schema, type_of
from eventline.calendars.gregorian import ordinal
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.timex import Timex
from eventline.store.moments import write_published, write_zone
from eventline.store.record import event_to_record
from eventline.syntax.parts import LONG

EPOCH = ordinal(1970, 1, 1)  # Arrow counts days and milliseconds from here
_AT_ONCE = 512  # answers
_ROWS = 2_048  # of lists that become a batch before more come
_EPOCH_SECONDS = EPOCH * DAY_SECONDS


@define
class Columns:
    """Lists that grow by the answers of one document at a time; days and moments are numbers in them."""

    what: What
    values: dict[str, list[Any]] = field(init=False)
    _waiting: list[Any] = field(factory=list, init=False)  # answers that are not yet laid into the lists
    _closed: list[Any] = field(factory=list, init=False)  # batches of the rows before them
    _sum: tuple[Document, int | None] | None = field(default=None, init=False)  # of the last document

    @values.default
    def _values(self) -> dict[str, list[Any]]:
        return {name: [] for name in COLUMNS[self.what]}

    def add(
        self, document: Document, answers: Sequence[Any], articles: Sequence[str | None] | None = None
    ) -> None:
        """Add a row for each of *answers*: the events or the time expressions of *document*.

        Args:
            articles: For each event the other articles that tell it, as JSON; None where there are none.
        """
        if not answers:
            return
        self._waiting += answers
        if len(self._waiting) >= _AT_ONCE:
            self._lay()
        if self.what == "events":
            self.values["articles"] += articles or [None] * len(answers)
            self.values["checksum"] += [self._checksum_of(document)] * len(answers)
        when = document.published
        published = None if when is None else write_published(when)
        for name, value in (
            *(("document", document.id), ("title", document.title), ("url", document.url)),
            *(("source", document.source), ("language", document.language), ("published", published)),
        ):
            self.values[name] += [value] * len(answers)
        if len(self.values["document"]) >= _ROWS:
            self._close()

    def _checksum_of(self, document: Document) -> int | None:
        """Return the checksum of a document, whose answers may come part by part."""
        if self._sum is None or self._sum[0] is not document:
            self._sum = document, _checksum(document.text)
        return self._sum[1]

    def _lay(self) -> None:
        """Lay what waits into the lists: many answers at once, as a document often has but one."""
        answers, self._waiting = self._waiting, []
        if not answers:
            return
        for name, part in (_EVENT if self.what == "events" else _TIMEX).items():
            self.values[name] += map(part, answers)
        if self.what == "events":
            self._windows("window", [event.when for event in answers])
        else:
            self._windows("window", [timex.interval for timex in answers])
            self._windows("range", [timex.range for timex in answers])

    def _windows(self, name: str, windows: Iterable[Interval | None]) -> None:
        lows, highs, grains, zones = zip(*map(_ends, windows), strict=True)
        into = self.values
        into[f"{name}_start"] += [None if lo is None else (lo - _EPOCH_SECONDS) * 1000 for lo in lows]
        into[f"{name}_end"] += [None if hi is None else (hi - _EPOCH_SECONDS) * 1000 for hi in highs]
        if name == "range":  # kept as it is, without columns of days
            into["range_granularity"] += grains
            into["range_zone"] += zones
            return
        into["granularity"] += grains
        into["zone"] += zones
        into["first"] += [None if lo is None else lo // DAY_SECONDS - EPOCH for lo in lows]
        into["last"] += [None if hi is None else (hi - 1) // DAY_SECONDS - EPOCH for hi in highs]

    def _close(self) -> None:
        """Make a batch of the lists, which takes a fraction of their memory."""
        self._lay()
        kinds = COLUMNS[self.what]
        arrays = [_array(values, kinds[name]) for name, values in self.values.items()]
        self._closed.append(arrow().RecordBatch.from_arrays(arrays, schema=schema(self.what)))
        self.values = self._values()

    def append(self, other: "Columns") -> None:
        """Add the rows of *other*."""
        self._close()
        other._close()
        self._closed += other._closed

    def batch(self) -> Any:
        """Return the rows as a ``pyarrow.RecordBatch``."""
        self._close()
        held = [batch for batch in self._closed if len(batch)] or self._closed[:1]
        if len(held) > 1:
            held = arrow().Table.from_batches(held).combine_chunks().to_batches()
        self._closed = held
        return held[0]


def _array(values: list[Any], kind: str) -> Any:
    numbers = {"day": arrow().int32(), "moment": arrow().int64()}.get(kind.removesuffix("?"))
    if numbers is None:
        return arrow().array(values, type_of(kind))
    return arrow().array(values, numbers).view(type_of(kind))


def _ends(window: Interval | None) -> tuple[int | None, int | None, str | None, str | None]:
    if window is None:
        return None, None, None, None
    zone = None if window.zone is None else write_zone(window.zone)
    return window.lo, window.hi, window.granularity.value, zone


def _checksum(text: str) -> int | None:
    """Return the CRC-32 of a text, by which two of one id are told apart; None where only quotes are left."""
    found = 0
    for start in range(0, len(text), LONG):
        found = zlib.crc32(text[start : start + LONG].encode("utf-8", "surrogatepass"), found)
    return found if text else None


def _record(event: Event) -> str | None:
    """Return the JSON of an event of which the other columns cannot tell everything, else None."""
    if is_plain(event):
        return None
    return json.dumps(event_to_record(event), ensure_ascii=False, separators=(",", ":"))


def is_plain(event: Event) -> bool:
    """Return whether one sentence tells the event, as it is, and nothing else is known of it."""
    report = event.evidence[0]
    return (
        len(event.evidence) == 1
        and not (event.relations or event.conflicts or event.status_history)
        and event.fulfils is None
        and event.correction is None
        and (report.when, report.best, report.status, report.speaker)
        == (event.when, event.best, event.status, event.speaker)
    )


def _end_of(span: Span | None, end: int) -> int | None:
    return None if span is None else span[end]


_EVENT: dict[str, Callable[[Event], Any]] = {
    "event": attrgetter("id"),
    **{name: attrgetter(name) for name in ("headline", "lasted", "speaker", "actors", "place")},
    **{name: attrgetter(name) for name in ("theme", "confidence")},
    "best": lambda e: None if e.best is None else e.best.toordinal() - EPOCH,
    "status": lambda e: e.status.value,
    "latitude": lambda e: None if e.coordinates is None else e.coordinates[0],
    "longitude": lambda e: None if e.coordinates is None else e.coordinates[1],
    "basis": lambda e: None if e.basis is None else e.basis.value,
    "sentence_start": lambda e: e.evidence[0].sentence.start,
    "sentence_end": lambda e: e.evidence[0].sentence.end,
    "trigger_start": lambda e: e.evidence[0].trigger.start,
    "trigger_end": lambda e: e.evidence[0].trigger.end,
    "expression_start": lambda e: _end_of(e.evidence[0].expression, 0),
    "expression_end": lambda e: _end_of(e.evidence[0].expression, 1),
    "quote": lambda e: e.evidence[0].quote,
    "record": _record,
}
_TIMEX: dict[str, Callable[[Timex], Any]] = {
    **{name: attrgetter(name) for name in ("start", "end", "text", "value", "mod", "rule")},
    **{name: attrgetter(name) for name in ("quant", "freq", "conflict")},
    "type": lambda t: t.type.value,
}
