"""Events as the JSON of TimelineJS, the storytelling timeline of newsrooms."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any

from eventline.export.told import Report, reports
from eventline.model.chronology import Chronology
from eventline.model.day import Day
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.render.escape import clean, web_address
from eventline.render.hover import status_line, struck
from eventline.render.lanes import lanings
from eventline.render.words import counted, in_words
from eventline.store.json import escaped

UNTITLED = "Timeline"
_MOST_QUOTES = 5  # on a slide; more would not fit a screen
Json = dict[str, Any]


def timelinejs(chronology: Chronology) -> str:
    """Return the dated events as slides: headline, date in words, quotes with their sources.

    Of an open window the day that is known is the slide's date, and the words say "since" or "by". Undated
    events are left out: `fits`. TimelineJS reads headline and text as HTML, so every word of an article is
    escaped; links lead to http and https addresses only.

    Source:
        TimelineJS, "JSON Data Format", https://timeline.knightlab.com/docs/json-format.html

    >>> json.loads(timelinejs(Chronology(events=(), title="A & B")))["title"]["text"]["headline"]
    'A &amp; B'
    """
    dated = [event for event in chronology if fits(event)]
    (lanes, *_) = lanings(dated)
    documents = {document.id: document for document in chronology.documents}
    record = {
        "title": _title(chronology, len(dated)),
        "events": [_slide(event, lanes.lanes[lanes.of[event.id]], documents) for event in dated],
        "scale": "human",
    }
    return escaped(json.dumps(record, ensure_ascii=False, indent=1)) + "\n"


def fits(event: Event) -> bool:
    """Return whether a slide can hold the event: it has a day."""
    return any(_ends(event))


def _title(chronology: Chronology, dated: int) -> Json:
    counts = f"{counted(dated, 'event')} from {counted(len(chronology.documents), 'article')}"
    return {
        "unique_id": "title",
        "text": {"headline": _text(chronology.title or UNTITLED), "text": f"<p>{counts}</p>"},
    }


def _slide(event: Event, group: str, documents: Mapping[str, Document]) -> Json:
    first, last = _ends(event)
    start, end = first or last, last or first
    assert start is not None
    slide: Json = {
        "unique_id": event.id,
        "start_date": _date(start),
        "display_date": in_words(event.when, lasted=event.lasted),
        "group": _text(group),
        "text": {
            "headline": struck(_text(event.headline)) if event.fell_through else _text(event.headline),
            "text": "".join(_paragraphs(event, reports(event, documents))),
        },
        "autolink": False,
    }
    return slide if end is None or end == start else {**slide, "end_date": _date(end)}


def _ends(event: Event) -> tuple[Day | None, Day | None]:
    return (event.when.first, event.when.last) if event.when is not None else (None, None)


def _date(day: Day) -> Json:
    """Years are astronomical: 44 BC is -43, which JavaScript's dates count alike."""
    return {"year": day.year, "month": day.month, "day": day.day}


def _paragraphs(event: Event, told: tuple[Report, ...]) -> Iterator[str]:
    yield f"<p>{_text(status_line(event))}</p>"
    for report in told[:_MOST_QUOTES]:
        yield f"<blockquote>{_text(report.quote)}</blockquote><p>— {_linked(report)}</p>"
    if len(told) > _MOST_QUOTES:
        yield f"<p>and {len(told) - _MOST_QUOTES} more</p>"


def _linked(report: Report) -> str:
    address = web_address(report.url)
    line = _text(report.line)
    return line if address is None else f'<a href="{_text(address)}">{line}</a>'


def _text(value: str) -> str:
    return html.escape(clean(" ".join(value.split())))
