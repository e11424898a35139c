"""Table: the places of a name, read from the compressed gazetteer a small block at a time."""

import gzip
import zlib
from bisect import bisect_right
from functools import cache, lru_cache
from math import cos, hypot, radians

from attrs import frozen

from eventline.languages.en.gazetteer.fold import fold

KINDS = {"t": "town", "r": "region", "d": "district", "c": "country", "s": "water", "a": "land", "p": "site"}


@frozen
class Spot:
    """A place that a name may mean.

    Attributes:
        name: How it is called itself where the name asked for is another spelling, else the key.
        kind: town, region, district, country, water, land (without borders of its own) or site.
        code: GeoNames code of what it lies in, or its own: "UA.05" in a country and region, "UA" a country.
        latitude, longitude: In degrees, WGS 84, to a hundredth.
        people: Inhabitants; how likely the name means this place among others.
    """

    name: str
    kind: str
    code: str
    latitude: float
    longitude: float
    people: int

    @property
    def country(self) -> str:
        return self.code.partition(".")[0]

    def apart(self, other: "Spot") -> float:
        """Return how far the two lie apart, in degrees of latitude.

        >>> round(spots("Odesa")[0].apart(spots("Kharkiv")[0]), 1)
        5.5
        """
        east = (self.longitude - other.longitude + 180) % 360 - 180
        return hypot(self.latitude - other.latitude, east * cos(radians(self.latitude)))


@lru_cache(maxsize=4096)
def spots(name: str) -> tuple[Spot, ...]:
    """Return the places called *name* in any of its spellings, the most peopled first; none when unknown.

    The data are those of GeoNames; seas, landscapes, sites and front-line villages are added by hand.

    >>> [(spot.name, spot.code) for spot in spots("Artemivsk")]
    [('Bakhmut', 'UA.05')]
    >>> spots("Nowhere-upon-Sea")
    ()
    """
    key = fold(name)
    lines, at = _block(_number(key)), key.encode() + b"\t"
    start = 0 if lines.startswith(at) else lines.find(b"\n" + at) + 1
    if start == 0 and not lines.startswith(at):
        return ()
    found = []
    while lines.startswith(at, start):
        end = lines.index(b"\n", start)
        found.append(_spot(lines[start:end].decode()))
        start = end + 1
    return tuple(sorted(found, key=lambda spot: -spot.people))


def _spot(line: str) -> Spot:
    key, name, kind, code, latitude, longitude, people = line.split("\t")
    return Spot(name or key, KINDS[kind], code, float(latitude), float(longitude), int(people))


@cache
def _index() -> tuple[bytes, list[str], list[int]]:
    """Return the packed file, the first key of every block and where the blocks begin."""
    from pkgutil import get_data  # importlib.resources takes ten times as long to import

    packed = get_data("eventline.languages.en.gazetteer", "places.tsv.gz") or b""
    unpack = zlib.decompressobj(wbits=31)
    rows = [line.split("\t") for line in unpack.decompress(packed).decode().splitlines()]
    starts = [len(packed) - len(unpack.unused_data)]
    for _, length in rows:
        starts.append(starts[-1] + int(length))
    return packed, [first for first, _ in rows], starts


def _number(key: str) -> int:
    return max(bisect_right(_index()[1], key) - 1, 0)


@cache
def _block(number: int) -> bytes:
    packed, _, starts = _index()
    return gzip.decompress(packed[starts[number] : starts[number + 1]])
