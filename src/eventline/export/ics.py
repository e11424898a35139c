"""Events as an iCalendar file: one all-day entry each, plans as tentative, for any calendar program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

from eventline.export.told import Report, reports
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.status import Status
from eventline.render.escape import clean, web_address
from eventline.render.hover import status_line
from eventline.render.words import in_words

MAX_OCTETS = 75  # of a line; longer ones go on in the next, which begins with a space
_STATUS = {Status.PLANNED: "TENTATIVE", Status.POSSIBLE: "TENTATIVE", Status.NEGATED: "CANCELLED"}
_CERTAIN = "CONFIRMED"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # stamp of an event whose articles have no date
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPECIAL = re.compile(r"([\\;,])")


def ics(chronology: Chronology) -> str:
    r"""Return the dated events as an iCalendar stream with ``\r\n`` line ends.

    An entry covers all days of the event's window; of an open window the day that is known, and the
    summary says "since" or "by". Plans and possibilities are ``TENTATIVE``, what was denied is
    ``CANCELLED``. The entries block no time. Undated events and those before year 1, which RFC 5545 cannot
    write, are left out: `fits`.

    Source:
        RFC 5545, "Internet Calendaring and Scheduling Core Object Specification"; RFC 7986 for NAME.

    >>> print(ics(Chronology(events=(), title="Talks; and more")).replace("\r", ""))
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//eventline//eventline//EN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    NAME:Talks\; and more
    X-WR-CALNAME:Talks\; and more
    END:VCALENDAR
    <BLANKLINE>
    """
    return "".join(folded(line) + "\r\n" for line in _calendar(chronology))


def fits(event: Event) -> bool:
    """Return whether an entry can hold the event: it has a day in year 1 or later."""
    return bool(_days(event))


def folded(line: str) -> str:
    """Return a content line in pieces of at most 75 octets, no letter cut in two.

    >>> [len(piece.encode()) for piece in folded("é" * 60).split("\\r\\n")]
    [74, 47]
    """
    octets = line.encode("utf-8")
    pieces: list[bytes] = []
    start = 0
    while len(octets) - start > (room := MAX_OCTETS - bool(pieces)):
        end = start + room
        while octets[end] & 0b1100_0000 == 0b1000_0000:  # inside a letter
            end -= 1
        pieces.append(octets[start:end])
        start = end
    return b"\r\n ".join([*pieces, octets[start:]]).decode("utf-8")


def escaped(text: str) -> str:
    r"""Return *text* as a value of type TEXT.

    >>> print(escaped("a, b; c\\d\ne"))
    a\, b\; c\\d\ne
    """
    lines = (clean(line).encode("utf-8", "replace").decode() for line in _LINE_END.split(text))
    return "\\n".join(_SPECIAL.sub(r"\\\1", line.replace("\t", " ")) for line in lines)


def _calendar(chronology: Chronology) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//eventline//eventline//EN")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    if chronology.title:
        yield from (f"{name}:{escaped(chronology.title)}" for name in ("NAME", "X-WR-CALNAME"))
    documents = {document.id: document for document in chronology.documents}
    for event in chronology:
        if days := _days(event):
            yield from _entry(event, days, documents)
    yield "END:VCALENDAR"


def _entry(event: Event, days: tuple[date, date], documents: Mapping[str, Document]) -> Iterator[str]:
    told = reports(event, documents)
    yield from ("BEGIN:VEVENT", f"UID:{escaped(event.id)}", f"DTSTAMP:{_stamp(told):%Y%m%dT%H%M%SZ}")
    yield f"DTSTART;VALUE=DATE:{_basic(days[0])}"
    if days[1] < date.max:  # without an end, it is the one day that it begins on
        yield f"DTEND;VALUE=DATE:{_basic(days[1] + timedelta(days=1))}"
    yield f"SUMMARY:{escaped(_summary(event))}"
    yield f"DESCRIPTION:{escaped(_description(event, told))}"
    yield f"STATUS:{_STATUS.get(event.status, _CERTAIN)}"
    yield "TRANSP:TRANSPARENT"
    yield f"CATEGORIES:{','.join(escaped(name) for name in (event.status.value, event.theme) if name)}"
    if event.place:
        yield f"LOCATION:{escaped(event.place)}"
    if event.coordinates is not None:
        yield f"GEO:{event.coordinates[0]:.6f};{event.coordinates[1]:.6f}"
    if url := next((address for report in told if (address := web_address(report.url))), None):
        yield f"URL:{url}"
    yield "END:VEVENT"


def _days(event: Event) -> tuple[date, date] | None:
    """Return first and last day of the entry, None where there are none that a calendar can write."""
    first, last = (event.when.first, event.when.last) if event.when is not None else (None, None)
    start, end = first or last, last or first
    return (start, end) if isinstance(start, date) and isinstance(end, date) else None


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")


def _stamp(told: tuple[Report, ...]) -> datetime:
    """Return the last publication in UTC: the entry says what was known then, and is always the same."""
    moments = (_moment(report.published) for report in told if report.published is not None)
    return max(moments, default=_NEVER)


def _moment(published: date) -> datetime:
    if not isinstance(published, datetime):
        return datetime(published.year, published.month, published.day, tzinfo=UTC)
    if published.tzinfo is None:
        return published.replace(tzinfo=UTC)
    try:
        return published.astimezone(UTC)
    except OverflowError:  # the first or last hours of all years
        return published.replace(tzinfo=UTC)


def _summary(event: Event) -> str:
    headline = " ".join(event.headline.split())
    is_open = event.when is not None and (event.when.lo is None or event.when.hi is None)
    return f"{headline} ({in_words(event.when, lasted=event.lasted)})" if is_open else headline


def _description(event: Event, told: tuple[Report, ...]) -> str:
    head = f"{in_words(event.when, lasted=event.lasted)} · {status_line(event)}"
    return "\n".join((head, *(f"“{report.quote}” — {report.line}" for report in told)))
