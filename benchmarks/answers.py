"""How many of the answers are right: a fast wrong result is no result."""

from collections.abc import Iterable

from benchmarks.corpus import Article, Happening

from eventline.model.event import Event
from eventline.model.interval import Interval
from eventline.model.status import Status
from eventline.model.timex import Timex


def days(when: Interval | None) -> tuple[object, object]:
    """Return the first and last day, both None for a length of time."""
    return (None, None) if when is None else (when.first, when.last)


def share_of_times(made: Iterable[Article], found: Iterable[tuple[Timex, ...]]) -> float:
    """Return the share of expressions that are right in place, type and value, of all told or found."""
    right = every = 0
    for article, timexes in zip(made, found, strict=True):
        told = {(time.start, time.end, time.type, time.value) for time in article.times}
        read = {(t.start, t.end, t.type.value, t.value) for t in timexes}
        right += len(told & read)
        every += len(told | read)
    return right / every


def share_of_events(made: Iterable[Article], found: Iterable[tuple[Event, ...]]) -> float:
    """Return the share of the told events that were found with their days, and planned or not as told."""
    right = every = 0
    for article, events in zip(made, found, strict=True):
        by_trigger = {event.evidence[0].trigger.start: event for event in events}
        every += len(article.happenings)
        right += sum(_is_right(by_trigger.get(told.start), told) for told in article.happenings)
    return right / every


def _is_right(event: Event | None, told: Happening) -> bool:
    if event is None or days(event.when) != (told.first, told.last):
        return False
    return (event.status is Status.PLANNED) is told.planned
