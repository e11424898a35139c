"""Rows: Arrow columns back to events, time expressions and the articles that they stand in."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from eventline.bulk.arrow import arrow
from eventline.bulk.columns import EPOCH
from eventline.bulk.schema import COLUMNS, What, type_of
from eventline.model.day import DAY_SECONDS, day_from_number
from eventline.model.document import Document
from eventline.model.event import Basis, Event, Evidence
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.timex import Timex, TimexType
from eventline.store.moments import read_published, read_zone
from eventline.store.record import event_from_record

Row = dict[str, Any]
_ABOUT = ("document", "title", "url", "source", "language", "published", "articles")
_STATUS = {status.value: status for status in Status}  # quicker than asking the class


def events(table: Any) -> tuple[Event, ...]:
    """Return the event of each row of a table or batch with the columns of ``events``."""
    return tuple(_event(row) for row in _rows(table, "events"))


def timexes(table: Any) -> tuple[Timex, ...]:
    """Return the time expression of each row of a table or batch with the columns of ``times``."""
    return tuple(_timex(row) for row in _rows(table, "times"))


def articles(table: Any, told: Iterable[Event] = ()) -> tuple[Document, ...]:
    """Return the articles in which the events of the rows stand, each once, in order of the rows.

    Args:
        told: The events of the rows. Of a text there are the sentences that they quote, at their places; the
            rest is white space.
    """
    quotes: dict[str, dict[int, str]] = {}
    for evidence in (evidence for event in told for evidence in event.evidence):
        quotes.setdefault(evidence.document, {})[evidence.sentence.start] = evidence.quote
    found: dict[str, Row] = {}
    for row in table.select(list(_ABOUT)).to_pylist():
        found.setdefault(row["document"], row)
        for other in json.loads(row["articles"] or "[]"):
            found.setdefault(other["id"], other)
    return tuple(_article(id_, row, quotes.get(id_, {})) for id_, row in found.items())


def _article(id_: str, row: Row, quotes: dict[int, str]) -> Document:
    return Document(
        id=id_,
        text=_excerpts(quotes),
        published=None if row["published"] is None else read_published(row["published"]),
        title=row["title"],
        url=row["url"],
        language=row["language"] or "en",
        source=row["source"],
    )


def _excerpts(quotes: dict[int, str]) -> str:
    """Return the sentences at their places, with an empty line where one or more are left out."""
    text = ""
    for start, quote in sorted(quotes.items()):
        gap = start - len(text)
        if gap >= 0:
            text += ("\n\n" + " " * (gap - 2) if gap > 1 else " " * gap) + quote
    return text


def _rows(table: Any, what: What) -> Iterator[Row]:
    """Yield the rows with numbers for days and moments: years before 1 have no ``datetime.date``."""
    numbers = {"day": arrow().int32(), "moment": arrow().int64()}
    columns = []
    for name, kind in COLUMNS[what].items():
        as_numbers = numbers.get(kind.removesuffix("?"))
        column = table.column(name).cast(type_of(kind))  # other programs have milliseconds as microseconds
        columns.append(column if as_numbers is None else column.cast(as_numbers))
    yield from arrow().table(columns, names=list(COLUMNS[what])).to_pylist()


def _event(row: Row) -> Event:
    if row["record"] is not None:
        return event_from_record(json.loads(row["record"]), "record")
    when, best = _interval(row, "window", "granularity", "zone"), row["best"]
    state = {
        "when": when,
        "best": None if best is None else day_from_number(best + EPOCH),
        "status": _STATUS[row["status"]],
        "speaker": row["speaker"],
    }
    evidence = Evidence(
        document=row["document"],
        sentence=Span(row["sentence_start"], row["sentence_end"]),
        trigger=Span(row["trigger_start"], row["trigger_end"]),
        expression=_span(row["expression_start"], row["expression_end"]),
        basis=None if row["basis"] is None else Basis(row["basis"]),
        quote=row["quote"],
        **state,
    )
    return Event(
        id=row["event"],
        headline=row["headline"],
        lasted=row["lasted"],
        actors=tuple(row["actors"]),
        place=row["place"],
        coordinates=None if row["latitude"] is None else (row["latitude"], row["longitude"]),
        theme=row["theme"],
        confidence=row["confidence"],
        evidence=(evidence,),
        **state,
    )


def _timex(row: Row) -> Timex:
    return Timex(
        **{name: row[name] for name in ("start", "end", "text", "value", "mod", "rule")},
        **{name: row[name] for name in ("quant", "freq", "conflict")},
        type=TimexType(row["type"]),
        interval=_interval(row, "window", "granularity", "zone"),
        range=_interval(row, "range", "range_granularity", "range_zone"),
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _interval(row: Row, name: str, grain: str, zone: str) -> Interval | None:
    """Return the window of a row; both its ends may be open, so its grain says whether there is one."""
    if row[grain] is None:
        return None
    lo, hi = (_seconds(row[f"{name}_{end}"]) for end in ("start", "end"))
    where = None if row[zone] is None else read_zone(row[zone])
    return Interval(lo, hi, granularity=Grain(row[grain]), zone=where)


def _seconds(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else milliseconds // 1000 + EPOCH * DAY_SECONDS
