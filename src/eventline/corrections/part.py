"""One event made two by hand: sentences that tell of something else become an event of their own."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2s
from typing import Any

from attrs import evolve

from eventline.corrections.board import normal
from eventline.corrections.change import corrected
from eventline.model.event import Event, Evidence


def parted(event: Event, taken: Sequence[Evidence], note: str | None) -> tuple[Event, Event]:
    """Return *event* without the evidence *taken*, and the event that this evidence reports.

    The new one has window, likeliest day and status as its own sentences have them, the rest as *event*.
    """
    left = tuple(evidence for evidence in event.evidence if evidence not in taken)
    return _without(event, left, note), _of(event, tuple(taken), note)


def _without(event: Event, left: tuple[Evidence, ...], note: str | None) -> Event:
    documents = {evidence.document for evidence in left}
    values: dict[str, Any] = {} if _supported(event, left) else _dated(left)
    return evolve(
        event,
        **values,
        evidence=left,
        conflicts=tuple(c for c in event.conflicts if documents.intersection(c.documents)),
        correction=corrected(event, ("evidence",), note),
    )


def _of(event: Event, taken: tuple[Evidence, ...], note: str | None) -> Event:
    return evolve(
        event,
        id=_identity(taken[0]),
        **_dated(taken),
        status=taken[0].status,
        speaker=taken[0].speaker,
        evidence=taken,
        conflicts=(),
        relations=(),
        status_history=(),
        fulfils=None,
        correction=corrected(event, ("evidence",), note),
    )


def _supported(event: Event, left: Sequence[Evidence]) -> bool:
    """Return whether one of the sentences left has a window that meets the event's."""
    if event.when is None:
        return True
    return any(e.when is not None and (e.when & event.when) is not None for e in left)


def _dated(evidence: Sequence[Evidence]) -> dict[str, Any]:
    first = next((e for e in evidence if e.when is not None), evidence[0])
    return {"when": first.when, "best": first.best}


def _identity(first: Evidence) -> str:
    """Return an id that the same sentence gives again, whatever it is taken from."""
    return blake2s(
        f"split\n{normal(first.quote)}\n{normal(first.told_by)}".encode(errors="surrogatepass"), digest_size=6
    ).hexdigest()
