"""All events as columns: what the page's scripts know of them, small enough for a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from attrs import define, field

from eventline.calendars.gregorian import ordinal
from eventline.model.chronology import Chronology
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds, to_utc
from eventline.model.status import Status
from eventline.render.clocks import tells_time
from eventline.render.escape import clean, web_address
from eventline.render.hover import correction_lines, publisher
from eventline.render.layout import weight_of
from eventline.render.page.anchors import event_anchor
from eventline.render.words import has_clock, in_words

UNIX_EPOCH = ordinal(1970, 1, 1)  # as a day number; scripts count from here
_STATUS = {status: number for number, status in enumerate(Status)}
_GRAIN = {grain: number for number, grain in enumerate(Grain)}
Json = dict[str, Any]


@define
class _Names:
    """Texts told once and then by number; none is -1."""

    numbers: dict[str, int] = field(factory=dict)

    def of(self, name: str | None) -> int:
        return -1 if name is None else self.numbers.setdefault(clean(name), len(self.numbers))


def columns(chronology: Chronology) -> Json:
    """Return a list for each field, events in order; times in seconds from 1970, null at an open end."""
    names = _Names()
    numbers = {document.id: n for n, document in enumerate(chronology.documents)}
    told = {document.id: document for document in chronology.documents}
    evidence = [one for event in chronology for one in event.evidence]
    value = {
        **_plain(chronology.events),
        "speaker": [names.of(event.speaker) for event in chronology],
        "actors": [[names.of(name) for name in event.actors] for event in chronology],
        "place": [names.of(event.place) for event in chronology],
        "theme": [names.of(event.theme) for event in chronology],
        "evidence": _evidence(evidence, numbers, told, names),
        "zones": _zones(event.when for event in chronology),
        "reports": [len(event.evidence) for event in chronology],
        **_sparse(chronology, numbers),
        "documents": [_document(document) for document in chronology.documents],
    }
    return {**value, "names": list(names.numbers)}


def _plain(events: Sequence[Event]) -> Json:
    return {
        "id": [event.id for event in events],
        "anchor": [event_anchor(event.id) for event in events],
        "headline": [clean(event.headline) for event in events],
        "words": [in_words(event.when, lasted=event.lasted) for event in events],
        **_windows([event.when for event in events]),
        "best": [None if e.best is None else e.best.toordinal() - UNIX_EPOCH for e in events],
        "lasted": [int(event.lasted) for event in events],
        "status": [_STATUS[event.status] for event in events],
        "weight": [round(weight_of(event), 3) for event in events],
    }


def _windows(windows: Iterable[Interval | None]) -> Json:
    listed = list(windows)
    return {
        "lo": [None if w is None else seconds(w.lo) for w in listed],
        "hi": [None if w is None else seconds(w.hi) for w in listed],
        "grain": [-1 if w is None else _GRAIN[w.granularity] for w in listed],
    }


def seconds(at: int | None) -> int | None:
    """Return a moment of the wall clock counted from 1970; an open end stays None.

    >>> seconds(719163 * 86400)
    0
    """
    return None if at is None else at - UNIX_EPOCH * DAY_SECONDS


def _zones(windows: Iterable[Interval | None]) -> list[list[int]]:
    """Return the number of each window that has times of day in a known zone, with its `_offsets`."""
    found = ((n, _offsets(when)) for n, when in enumerate(windows) if when is not None)
    return [[n, *offsets] for n, offsets in found if offsets is not None]


def _offsets(when: Interval) -> list[int] | None:
    """Return how many seconds its clock is ahead of UTC at both ends; None where that is no matter."""
    if when.zone is None or not has_clock(when):
        return None
    ends = [when.lo if when.lo is not None else when.hi, when.hi if when.hi is not None else when.lo]
    return [end - to_utc(end, when.zone) for end in ends if end is not None]


def _evidence(
    evidence: Sequence[Evidence], numbers: Mapping[str, int], told: Mapping[str, Document], names: _Names
) -> Json:
    return {
        "document": [numbers.get(one.document, -1) for one in evidence],
        "start": [one.sentence.start for one in evidence],
        "end": [one.sentence.end for one in evidence],
        "trigger": [[*one.trigger] for one in evidence],
        "expression": [None if one.expression is None else [*one.expression] for one in evidence],
        "quote": [_quote(one, told.get(one.document)) for one in evidence],
        **_windows([one.when for one in evidence]),
        "best": [None if one.best is None else one.best.toordinal() - UNIX_EPOCH for one in evidence],
        "status": [_STATUS[one.status] for one in evidence],
        "speaker": [names.of(one.speaker) for one in evidence],
        "zones": _zones(one.when for one in evidence),
    }


def _quote(evidence: Evidence, document: Document | None) -> str | int:
    """Return the quote, or 0 where it is the sentence in the article as it stands."""
    if document is not None and document.text[slice(*evidence.sentence)] == evidence.quote:
        return 0
    return clean(evidence.quote)


def _sparse(chronology: Chronology, numbers: Mapping[str, int]) -> Json:
    """Return what few events have, as pairs of the event's number and the value."""
    place = {event.id: n for n, event in enumerate(chronology)}
    listed = list(enumerate(chronology))
    return {
        "conflicts": [
            [n, [[seconds(c.when.lo), seconds(c.when.hi), [numbers.get(d, -1) for d in c.documents],
                   _offsets(c.when)]
                 for c in event.conflicts]]
            for n, event in listed if event.conflicts
        ],
        "history": [
            [n, [[None if h.day is None else h.day.toordinal() - UNIX_EPOCH, _STATUS[h.status]]
                 for h in event.status_history]]
            for n, event in listed if event.status_history
        ],
        "fulfils": [
            [n, place[event.fulfils]] for n, event in listed
            if event.fulfils is not None and event.fulfils in place
        ],
        "corrected": [
            [n, [clean(line) for line in correction_lines(event)]]
            for n, event in listed if event.correction is not None
        ],
    }  # fmt: skip


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "title": clean(document.title or document.id),
        "source": clean(publisher(document)),
        "day": None if document.day is None else document.day.toordinal() - UNIX_EPOCH,
        **_clock(document.published),
        "url": web_address(document.url),
        "language": document.language,
        "text": clean(document.text),
    }


def _clock(published: date | datetime | None) -> Json:
    """Return when a document was published, and how far that clock is ahead of UTC, where it says."""
    if not isinstance(published, datetime) or not tells_time(published):
        return {}
    wall = to_seconds(published)
    assert wall is not None
    zone = published.tzinfo
    return {"clock": [seconds(wall), None if zone is None else wall - to_utc(wall, zone)]}
