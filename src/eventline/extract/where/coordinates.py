"""Coordinates: a position in a sentence: "46.4825, 30.7233", "50.45° N, 30.52° E", "50°27'N 30°31'E"."""

import re
from functools import lru_cache

from eventline.model.span import Span
from eventline.rules.lazy import lazy

_SECONDS = r"(?:\s?(?P<{0}_seconds>[0-5]?\d(?:\.\d+)?)\s?(?:[\"”″]|''))?"
_MINUTES = rf"(?:\s?(?P<{{0}}_minutes>[0-5]?\d(?:\.\d+)?)\s?['’′]{_SECONDS})?"
_DEGREES = rf"(?P<{{0}}_degrees>\d{{{{1,3}}}}(?:\.\d+)?)\s?°{_MINUTES}\s?(?P<{{0}}_side>[{{1}}])\b"
_SIDED = lazy(_DEGREES.format("north", "NS") + r"[\s,;/]{1,3}" + _DEGREES.format("east", "EW"))
_PLAIN = lazy(
    r"(?<![\d.,])(?<!\d, )(?P<north>[-−]?\d{1,2}\.\d{3,8})°?,\s?(?P<east>[-−]?\d{1,3}\.\d{3,8})"
    r"(?!\d|\.\d|,\s?\d|\s?(?:%|per\s?cent))"
)
_BOTH = 2
_FAR_NORTH, _FAR_EAST = 90, 180  # degrees


@lru_cache(maxsize=1)  # asked for each happening of a sentence in turn
def position(text: str, sentence: Span) -> tuple[float, float] | None:
    """Return the latitude and longitude in degrees that the sentence gives; None for none, and for several.

    >>> text = "A depot at 50°27'00\\"N 30°31'24\\"E burned."
    >>> position(text, Span(0, len(text)))
    (50.45, 30.523333)
    """
    words = sentence.of(text)
    if "°" not in words and sum(x[:3].isdigit() for x in words.split(".")[1:]) < _BOTH:
        return None  # nearly every sentence has no two numbers with decimals
    found = {_sided(match) for match in _SIDED.finditer(words)}
    found |= {(_degrees(match["north"]), _degrees(match["east"])) for match in _PLAIN.finditer(words)}
    if len(found) != 1:
        return None
    north, east = found.pop()
    return (north, east) if abs(north) <= _FAR_NORTH and abs(east) <= _FAR_EAST else None


def _sided(match: re.Match[str]) -> tuple[float, float]:
    return _of_parts(match, "north", "S"), _of_parts(match, "east", "W")


def _of_parts(match: re.Match[str], name: str, negative: str) -> float:
    degrees, minutes, seconds = (
        float(match[f"{name}_{unit}"] or 0) for unit in ("degrees", "minutes", "seconds")
    )
    degrees += minutes / 60 + seconds / 3600
    return round(-degrees if match[f"{name}_side"] == negative else degrees, 6)


def _degrees(figures: str) -> float:
    return float(figures.replace("−", "-"))
