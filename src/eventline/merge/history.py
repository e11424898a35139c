"""History: what was known of an event, publication by publication, and which plan it carries out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby, takewhile

from attrs import evolve

from eventline.languages.en.events.corrections import takes_back
from eventline.merge.dating import Dating
from eventline.merge.gist import Gist
from eventline.merge.granularity import Level
from eventline.merge.likeness import Scored
from eventline.merge.report import Report, evidence_order
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.interval import Interval
from eventline.model.status import Status, StatusChange

_DAY = len("2025-03-13")  # characters of an ISO date


def status_history(
    evidence: Sequence[Evidence], documents: Mapping[str, Document]
) -> tuple[StatusChange, ...]:
    """Return how the status changed from the earliest publication on; empty where it never did.

    Args:
        evidence: In order of publication. Whether something occurred or is reported is no change, nor is what
            an article tells afterwards of the plan, or quotes from one that had it wrong.
    """
    standing = [piece for piece in evidence if not takes_back(piece.quote)]
    plans = list(takewhile(lambda piece: piece.status.is_open, standing))
    settled = [piece for piece in standing[len(plans) :] if not piece.status.is_open]
    changes = []
    for _, group in groupby([*plans, *settled], key=lambda piece: _kind(piece.status)):
        pieces = list(group)
        document = documents.get(pieces[0].document)
        ids = tuple(dict.fromkeys(piece.document for piece in pieces))
        changes.append(StatusChange(None if document is None else document.day, pieces[0].status, ids))
    return tuple(changes) if len(changes) > 1 else ()


def _kind(status: Status) -> str:
    return "open" if status.is_open else "took place" if status.took_place else "did not"


def with_plans(
    events: Iterable[Event],
    reports: Sequence[Report],
    pairs: Iterable[Scored],
    merged_into: Mapping[str, str],
) -> tuple[Event, ...]:
    """Return *events*, each with the plan that it carries out or calls off on another day than planned.

    A plan for the same day is a part of the event itself, and one that was carried out is none any more;
    what was called off may take place on a later day.
    *pairs* of *reports* are of a plan and what came of it, the surest first.
    """
    events = tuple(events)
    unmet = {event.id: is_unmet(event) for event in reversed(events)}
    plans: dict[str, str] = {}
    for _, a, b in pairs:
        plan, deed = (reports[place] for place in oriented(reports, a, b))
        ids = merged_into.get(plan.event.id), merged_into.get(deed.event.id)
        if ids[0] is not None and ids[1] is not None and ids[0] != ids[1] and unmet.get(ids[0]):
            plans.setdefault(ids[1], ids[0])
    return tuple(evolve(event, fulfils=plans[event.id]) if event.id in plans else event for event in events)


def is_unmet(event: Event) -> bool:
    """Return whether what some report plans has not taken place, as far as the joined *event* tells."""
    told = {piece.status for piece in event.evidence}
    return not event.status.took_place or (Status.NEGATED in told and any(status.is_open for status in told))


def with_ends(events: Sequence[Event], documents: Mapping[str, Document]) -> tuple[Event, ...]:
    """Return *events*; plans that others call off do not take place, and their histories say since when.

    Args:
        events: With the plans that they carry out or call off.
        documents: The articles that tell them.
    """
    denials: dict[str, list[Evidence]] = defaultdict(list)
    for event in events:
        if event.fulfils is not None:
            denials[event.fulfils] += (piece for piece in event.evidence if piece.status is Status.NEGATED)
    return tuple(
        _ended(event, denials[event.id], documents)
        if event.status.is_open and denials.get(event.id)
        else event
        for event in events
    )


def _ended(plan: Event, denials: Iterable[Evidence], documents: Mapping[str, Document]) -> Event:
    told = sorted(denials, key=lambda piece: evidence_order(piece, documents))
    history = status_history((*plan.evidence, *told), documents)
    return evolve(plan, status=Status.NEGATED, status_history=history)


def oriented(reports: Sequence[Gist], a: int, b: int) -> tuple[int, int]:
    """Return the places of the plan and of what came of it, of a pair in any order."""
    return (a, b) if fulfils(reports[a], reports[b]) else (b, a)


def fulfils(plan: Gist, deed: Gist) -> bool:
    """Return whether *deed* may tell later of what *plan* announced, as done or as not done.

    What was over when the plan was told carries out another one, and so may what no words date to some days;
    nothing is called off when its day is over.
    """
    if not plan.is_open or deed.is_open or plan.published >= deed.published or deed.dating is None:
        return False
    if deed.status is Status.NEGATED and _is_behind(deed.dating.window, plan.dating):
        return False
    return deed.dating.level is Level.DAYS and not _is_over(deed.dating.window, plan.published)


def _is_behind(window: Interval, planned: Dating | None) -> bool:
    """Return whether a window begins when the days that were planned are over."""
    end = None if planned is None else planned.window.hi
    return end is not None and window.lo is not None and window.lo >= end


def _is_over(window: Interval, published: str) -> bool:
    """Return whether a window ends before the day of a publication."""
    day = date.fromisoformat(published[:_DAY]).toordinal()
    return window.hi is not None and window.hi <= day * DAY_SECONDS
