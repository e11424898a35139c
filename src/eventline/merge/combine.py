"""One event from the reports of a happening: the best of what each says, and all their evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from eventline.merge.accounts import Told
from eventline.merge.cluster import Cluster
from eventline.merge.dating import rank
from eventline.merge.history import status_history
from eventline.merge.people import actors
from eventline.merge.report import Report, evidence_order
from eventline.merge.verdict import best_day, confidence, status, window
from eventline.model.document import Document
from eventline.model.event import Conflict, Event, Evidence
from eventline.model.status import Status

_GOOD_LENGTH = range(4, 11)  # words of a headline


def combine(told: Told[Report], documents: Mapping[str, Document]) -> Event:
    """Return the event of one happening; a single report comes back as it is."""
    everyone = list(told)
    if len(everyone) == 1:
        return everyone[0].event
    kept = told.clusters[_kept(told)]
    best = _best_report(kept)
    when = window(kept, best)
    outcome = status(kept.members)
    where = best.event.place or _commonest(r.event.place for r in kept.members)
    told_there = (best.event, *(report.event for report in kept.members))
    evidence = _evidence(everyone, documents)
    return evolve(
        best.event,
        id=min(everyone, key=lambda report: report.order).event.id,
        when=when,
        best=best_day(kept, when),
        status=outcome,
        speaker=_speaker(kept.members, best, outcome),
        actors=actors(kept.members, best),
        place=where,
        coordinates=next((e.coordinates for e in told_there if e.place == where and e.coordinates), None),
        theme=_commonest(r.event.theme for r in kept.members if r.event.theme != "other") or best.event.theme,
        confidence=confidence(kept, when, _opposed(told)),
        evidence=evidence,
        conflicts=_conflicts(told, everyone),
        relations=tuple(dict.fromkeys(relation for r in kept.members for relation in r.event.relations)),
        status_history=status_history(evidence, documents),
    )


def _kept(told: Told[Report]) -> int:
    """Return the place of the dating with most sources, then the best founded, then the earliest told."""

    def merit(place: int) -> tuple[bool, int, int, int]:
        cluster = told.clusters[place]
        founded = 0 if cluster.dating is None else -cluster.dating.rank
        return place not in told.overruled, len(cluster.sources), founded, -place

    return max(range(len(told.clusters)), key=merit)


def _best_report(cluster: Cluster[Report]) -> Report:
    """Return the report that headline and actors are taken from."""
    outcome = status(cluster.members)
    told = Counter(report.trigger for report in cluster.members)

    def merit(report: Report) -> tuple[bool, bool, int, bool, bool, int, bool, bool, int]:
        event = report.event
        length = len(event.headline.split())
        return (
            event.status is outcome or (event.status.took_place and outcome.took_place),
            bool(event.actors),
            -rank(event),
            not report.is_title,
            _tells_its_days(event),
            told[report.trigger],
            length in _GOOD_LENGTH,
            event.place is not None,
            -cluster.members.index(report),
        )

    return max(cluster.members, key=merit)


def _tells_its_days(event: Event) -> bool:
    """Return whether it is of a day, or went on from one to another: not "by May", not "in May"."""
    return event.best is not None or (event.lasted and event.when is not None and event.when.is_bounded)


def _speaker(members: Sequence[Report], best: Report, outcome: Status) -> str | None:
    """Return who says so; nobody has to once an article says itself that it took place."""
    agreeing = [report.event for report in members if report.event.status is outcome]
    if outcome is Status.OCCURRED and any(event.speaker is None for event in agreeing):
        return None
    return best.event.speaker or next((event.speaker for event in agreeing if event.speaker), None)


def _evidence(everyone: Iterable[Report], documents: Mapping[str, Document]) -> tuple[Evidence, ...]:
    pieces = {evidence for report in everyone for evidence in report.event.evidence}
    return tuple(sorted(pieces, key=lambda evidence: evidence_order(evidence, documents)))


def _opposed(told: Told[Report]) -> int:
    """Return how many sources give another day and stand by it."""
    kept = _kept(told)
    others = [c for at, c in enumerate(told.clusters) if at != kept and at not in told.overruled]
    return len(frozenset().union(*(cluster.sources for cluster in others)))


def _conflicts(told: Told[Report], everyone: Iterable[Report]) -> tuple[Conflict, ...]:
    """Return the datings that others stand by, and those that the reports brought with them."""
    kept = _kept(told)
    found = [conflict for report in everyone for conflict in report.event.conflicts]
    for at, cluster in enumerate(told.clusters):
        if at != kept and at not in told.overruled and cluster.dating is not None:
            found.append(Conflict(cluster.dating.window, tuple(sorted(cluster.documents))))
    return tuple(sorted(dict.fromkeys(found), key=lambda conflict: (str(conflict.when), conflict.documents)))


def _commonest(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None
