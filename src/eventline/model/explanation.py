"""Explanation: why an event has its date, its status and its sentences, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from eventline.model.correction import Reading
from eventline.model.interval import Interval

if TYPE_CHECKING:
    from eventline.model.event import Event, Evidence

_BY_BASIS = {
    "relative-event": "its words place it by another event",
    "carried-over": "its sentence names no time, and one near it does",
    "publication": "the text names no time, so it counts as news of the day",
}
_NAMES = {"when": "window", "best": "likeliest day", "lasted": "whether it lasted", "evidence": "sentences"}


@frozen
class Reason:
    """One reason: what it is *about* (date, status, reports, …), and the *text*."""

    about: str
    text: str


@frozen
class Explanation:
    """Reasons, in the order date, status, reports, conflict, relation, correction; ``str`` is a line each."""

    reasons: tuple[Reason, ...]

    def __iter__(self) -> Iterator[Reason]:
        return iter(self.reasons)

    def __str__(self) -> str:
        return "\n".join(f"{reason.about}: {reason.text}" for reason in self)


def explain(event: Event) -> Explanation:
    """Return why *event* is as it is; the same event gives the same words."""
    parts = {
        "date": _date(event),
        "status": _status(event),
        "reports": [_reports(event)],
        "conflict": _conflicts(event),
        "relation": _relations(event),
        "correction": _correction(event),
    }
    return Explanation(tuple(Reason(about, text) for about, texts in parts.items() for text in texts))


def _date(event: Event) -> Iterator[str]:
    correction = event.correction
    if correction is not None and {"when", "best"} & {*correction.fields}:
        yield f"{window(event.when)}{_likeliest(event)}, set by hand"
        return
    yield f"{window(event.when)}{_likeliest(event)}: {_because(event)}"
    if event.when is not None:
        yield f"the window is right with a likelihood of {event.confidence:.0%}"


def _likeliest(event: Event | Reading) -> str:
    if event.best is None or event.when is None or event.when.days == 1:
        return ""
    return f", most likely {event.best.isoformat()}"


def _because(event: Event) -> str:
    if event.when is None:
        return "none of its sentences gives a day"
    agreeing = [evidence for evidence in event.evidence if evidence.when == event.when]
    if agreeing:
        return _basis(agreeing[0])
    told = dict.fromkeys(window(e.when) for e in event.evidence if e.when is not None)
    return f"what its sentences have in common ({', '.join(told)})" if told else "no sentence says why"


def _basis(evidence: Evidence) -> str:
    reason = _BY_BASIS.get(evidence.basis.value if evidence.basis else "", "a time expression says so")
    words = _expression(evidence)
    if evidence.basis == "expression" and words:
        reason = f"“{words}” says so"
    elif words:
        reason = f"{reason} (“{words}”)"
    return f"{reason}, in {evidence.document}"


def _expression(evidence: Evidence) -> str | None:
    """Return the words of the time expression, None where they stand in another sentence."""
    if evidence.expression is None:
        return None
    start, end = (at - evidence.sentence.start for at in evidence.expression)
    inside = 0 <= start < end <= len(evidence.quote)
    return " ".join(evidence.quote[start:end].split()) if inside else None


def _status(event: Event) -> Iterator[str]:
    correction = event.correction
    by_hand = correction is not None and "status" in correction.fields
    said = f", says {event.speaker}" if event.speaker else ""
    yield f"{event.status.value}{said}, {'set by hand' if by_hand else _votes(event)}"
    for change in event.status_history:
        since = "at an unknown time" if change.day is None else f"on {change.day.isoformat()}"
        yield f"told as {change.status.value} {since}, in {_listed(change.documents)}"
    if event.fulfils is not None:
        does = "calls off" if any(evidence.status == "negated" for evidence in event.evidence) else "settles"
        yield f"{does} what event {event.fulfils} planned"


def _votes(event: Event) -> str:
    """Return how many sentences have the status, and what the others have, the commonest first."""
    counts = Counter(evidence.status for evidence in event.evidence)
    own, total = counts.pop(event.status, 0), len(event.evidence)
    others = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    rest = ", ".join(f"{status.value} in {number}" for status, number in others)
    if event.status.took_place and [*counts] == ["negated"]:
        return "and what was planned did not"  # "called off the talks"
    if event.fell_through:
        return "as others tell of what was planned"
    if total == 1:
        return "as its sentence has it" if own else f"where its sentence has {others[0][0].value}"
    return f"as {own} of {total} sentences have it" + (f" ({rest})" if rest else "")


def _reports(event: Event) -> str:
    documents = dict.fromkeys(evidence.document for evidence in event.evidence)
    sentences = _counted(len(event.evidence), "sentence")
    tell = "tells" if len(event.evidence) == 1 else "tell"
    alike = "" if len(event.evidence) == 1 else ", joined for their days, actors, place and words"
    if event.correction is not None and "evidence" in event.correction.fields:
        alike = f", {event.correction.how}"
    return f"{sentences} in {_counted(len(documents), 'article')} {tell} it ({_listed(documents)}){alike}"


def _conflicts(event: Event) -> Iterator[str]:
    for conflict in event.conflicts:
        gives = "gives" if len(conflict.documents) == 1 else "give"
        yield f"{_listed(conflict.documents)} {gives} {window(conflict.when)}, not {window(event.when)}"


def _relations(event: Event) -> Iterator[str]:
    for relation in event.relations:
        other = f"event {relation.event}" if relation.event is not None else "an event without a date"
        target = f" (“{relation.target}”)" if relation.target else ""
        yield f"{relation.order.value} {other}{target}: “{relation.words}”"


def _correction(event: Event) -> Iterator[str]:
    correction = event.correction
    if correction is None:
        return
    names = [_NAMES.get(name, name) for name in correction.fields]
    yield correction.how + (f": {', '.join(names)}" if names and correction.machine is not None else "")
    if correction.machine is not None:
        yield f"the machine read {_read(correction.machine)}"
    for reading in correction.merged:
        yield f"joined to it: {_read(reading)}"
    if correction.note:
        yield f"note: {correction.note}"


def _read(reading: Reading) -> str:
    """Return a machine's reading on one line."""
    place = f", in {reading.place}" if reading.place else ""
    actors = f", by {', '.join(reading.actors)}" if reading.actors else ""
    days = f"{window(reading.when)}{_likeliest(reading)}"
    return f"“{reading.headline}”, {days}, {reading.status.value}{place}{actors}"


def window(when: Interval | None) -> str:
    """Return the days of a window in ISO form.

    >>> window(Interval("2025-03-08", "2025-03-13")), window(Interval(None, "2025-03-13")), window(None)
    ('2025-03-08 to 2025-03-12', 'until 2025-03-12', 'undated')
    """
    if when is None or (when.first is None and when.last is None):
        return "undated"
    if when.first is None or when.last is None:
        day = when.first or when.last
        return f"{'since' if when.last is None else 'until'} {day.isoformat() if day else ''}"
    return when.isoformat().replace("/", " to ")


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "no article"
