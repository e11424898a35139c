"""Gists as bytes: what reports are compared by, worked out by one task for all that come after it."""

import pickle
from datetime import tzinfo
from functools import lru_cache

from attrs import fields

from eventline.merge.dating import Dating
from eventline.merge.gist import Gist
from eventline.model.interval import Interval
from eventline.model.status import Status

_PLAIN = tuple(field.name for field in fields(Gist) if field.name not in ("dating", "status"))
_STATUS = {status.value: status for status in Status}  # quicker than asking the class


def packed(gist: Gist) -> bytes:
    """Return the bytes of a gist: plain values, which are read five times as fast as ours."""
    dating = gist.dating
    dated = None
    if dating is not None:
        window = dating.window
        dated = window.lo, window.hi, window.granularity.value, window.zone, dating.rank
    return pickle.dumps((dated, gist.status.value, *(getattr(gist, name) for name in _PLAIN)), 5)


def unpacked(data: bytes) -> Gist:
    """Return the gist that `packed` made into bytes."""
    dated, status, *values = pickle.loads(data)
    dating = None if dated is None else _dating(*dated)
    return Gist(dating=dating, status=_STATUS[status], **dict(zip(_PLAIN, values, strict=True)))


@lru_cache(maxsize=16_384)
def _dating(lo: int | None, hi: int | None, grain: str, zone: tzinfo | None, rank: int) -> Dating:
    """Return a dating, the same for all that are told of one day."""
    return Dating(Interval(lo, hi, granularity=grain, zone=zone), rank)
