"""GeoJSON: points in the right order, flat properties, nothing without a place."""

import json

from attrs import evolve
from hostile import timelines
from hypothesis import given

import eventline as el
from eventline.export.geojson import fits, geojson

ARTICLE = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13", source="The Post")
LINE = el.build([ARTICLE], title="Ports")


def test_longitude_comes_first():
    event = evolve(LINE[0], place="Varna", coordinates=(43.2141234567, 27.914733), actors=("A", "B"))
    record = json.loads(geojson(el.Timeline((event,), "Ports", (ARTICLE,))))
    assert (record["type"], record["title"]) == ("FeatureCollection", "Ports")
    assert record["features"] == [
        {
            "type": "Feature",
            "id": event.id,
            "geometry": {"type": "Point", "coordinates": [27.914733, 43.214123]},
            "properties": {
                "headline": "Dockers walked out",
                "when": "12 March 2025",
                "first": "2025-03-12",
                "last": "2025-03-12",
                "status": "occurred",
                "speaker": None,
                "actors": "A; B",
                "place": "Varna",
                "theme": event.theme,
                "confidence": round(event.confidence, 3),
                "sources": "The Post, 13 March 2025",
                "quote": ARTICLE.text,
            },
        }
    ]


def test_events_without_coordinates_are_left_out():
    event = evolve(LINE[0], coordinates=None)
    assert not fits(event)
    assert json.loads(geojson(el.Timeline((event,))))["features"] == []


@given(timelines)
def test_any_text_is_json(made):
    text = geojson(made)
    assert text.encode("utf-8")
    (feature,) = json.loads(text)["features"]
    assert feature["properties"]["headline"] == made[0].headline
