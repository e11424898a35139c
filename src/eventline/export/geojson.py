"""Events as GeoJSON: a point for each event whose place is known, for any map program."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from eventline.export.records import days_record
from eventline.export.told import reports
from eventline.model.chronology import Chronology
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.render.words import in_words
from eventline.store.json import escaped

_DIGITS = 6  # after the point: a tenth of a metre


def geojson(chronology: Chronology) -> str:
    """Return a FeatureCollection of the events that have coordinates, in order of time.

    A feature's properties are flat, as map programs like them: ``headline``, ``when`` (words), ``first`` and
    ``last`` (inclusive ISO days or null), ``status``, ``speaker``, ``actors``, ``place``, ``theme``,
    ``confidence``, ``sources``, ``quote``. Events without coordinates are left out: `fits`.

    Source:
        RFC 7946, "The GeoJSON Format": longitude first, WGS 84.

    >>> json.loads(geojson(Chronology(events=())))["type"]
    'FeatureCollection'
    """
    documents = {document.id: document for document in chronology.documents}
    features = [_feature(event, documents) for event in chronology if fits(event)]
    collection = {"type": "FeatureCollection", "title": chronology.title, "features": features}
    return escaped(json.dumps(collection, ensure_ascii=False, indent=1)) + "\n"


def fits(event: Event) -> bool:
    """Return whether a map can show the event: its place has coordinates."""
    return event.coordinates is not None


def _feature(event: Event, documents: Mapping[str, Document]) -> dict[str, Any]:
    assert event.coordinates is not None
    latitude, longitude = (round(degrees, _DIGITS) for degrees in event.coordinates)
    told = reports(event, documents)
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
        "properties": {
            "headline": event.headline,
            "when": in_words(event.when, lasted=event.lasted),
            **days_record(event.when),
            "status": event.status.value,
            "speaker": event.speaker,
            "actors": "; ".join(event.actors),
            "place": event.place,
            "theme": event.theme,
            "confidence": round(event.confidence, 3),
            "sources": "; ".join(dict.fromkeys(report.line for report in told)),
            "quote": told[0].quote,
        },
    }
