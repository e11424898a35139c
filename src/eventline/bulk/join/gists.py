"""Gists as bytes: what reports are compared by, worked out by one task for all that come after it."""

import pickle
from datetime import tzinfo
from typing import Any

from attrs import fields

from eventline.merge.dating import Dating
from eventline.merge.gist import Gist
from eventline.model.interval import Interval
from eventline.model.remembered import remembered
from eventline.model.status import Status

_PLAIN = tuple(field.name for field in fields(Gist) if field.name not in ("dating", "status", "sources"))
_LESS: dict[str, Any] = {"rest": frozenset(), "once": frozenset(), "published": ""}
_STATUS = {status.value: status for status in Status}  # quicker than asking the class


def packed(gist: Gist) -> bytes:
    """Return the bytes of a gist: plain values, which are read five times as fast as ours."""
    told = (getattr(gist, name) for name in _PLAIN)
    return pickle.dumps((_dated(gist.dating), gist.status.value, *told), 5)


def unpacked(data: bytes) -> Gist:
    """Return the gist that `packed` made into bytes."""
    return Gist(**_values(data))


def lean(data: bytes, voice: str, named: frozenset[str]) -> Gist:
    """Return that gist with its voice, and with no more than decides whether two reports go together.

    Args:
        named: The words of all places that reports are compared by: of its sentence it keeps only those.
    """
    values = _values(data)
    context = values["context"] & named
    return Gist(**{**values, **_LESS, "context": context, "sources": frozenset((voice,))})


def packed_dating(dating: Dating | None) -> bytes:
    """Return the bytes of a dating."""
    return pickle.dumps(_dated(dating), 5)


def unpacked_dating(data: bytes) -> Dating | None:
    """Return the dating that `packed_dating` made into bytes."""
    dated = pickle.loads(data)
    return None if dated is None else _dating(*dated)


def _values(data: bytes) -> dict[str, Any]:
    dated, status, *values = pickle.loads(data)
    dating = None if dated is None else _dating(*dated)
    return {"dating": dating, "status": _STATUS[status], **dict(zip(_PLAIN, values, strict=True))}


def _dated(dating: Dating | None) -> tuple[Any, ...] | None:
    if dating is None:
        return None
    window = dating.window
    return window.lo, window.hi, window.granularity.value, window.zone, dating.rank


@remembered(16_384)
def _dating(lo: int | None, hi: int | None, grain: str, zone: tzinfo | None, rank: int) -> Dating:
    """Return a dating, the same for all that are told of one day."""
    return Dating(Interval(lo, hi, granularity=grain, zone=zone), rank)
