"""Duckling, the dimensions time and duration, at midnight of the day of publication."""

from datetime import UTC, datetime
from importlib.metadata import version
from itertools import chain

import duckling
from running import run, trimmed, value_of

_ZONES = duckling.load_time_zones("/usr/share/zoneinfo")
_LOCALE = duckling.parse_locale("EN_US", duckling.default_locale_lang(duckling.parse_lang("EN")))
_DIMENSIONS = duckling.parse_dimensions(["time", "duration"])


def find(text, day):
    seconds = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    context = duckling.Context(duckling.parse_ref_time(_ZONES, "UTC", seconds), _LOCALE)
    return duckling.parse(text, context, _DIMENSIONS, False)


def timexes(text, found):
    """Yield what was found, of those that overlap the longest."""
    taken = set()
    for one in sorted(found, key=lambda one: (one["start"] - one["end"], one["dim"] == "duration")):
        characters = set(range(one["start"], one["end"]))
        if not characters & taken:
            taken |= characters
            ends = trimmed(one["start"], text[one["start"] : one["end"]])
            yield *ends, *_value(one["dim"], one["value"])


def _value(dimension, value):
    if dimension == "duration":
        unit = value["unit"]
        return "DURATION", f"P{'T' * (unit in ('hour', 'minute', 'second'))}{value['value']}{unit[0].upper()}"
    ends = (value, value.get("from"), value.get("to"))  # of an interval the first end that there is
    end = next(chain((one for one in ends if one and "grain" in one), [None]))
    return ("DATE", "") if end is None else value_of(end["value"], end["grain"])


run(version("pyduckling-native-phihos"), find, timexes)
