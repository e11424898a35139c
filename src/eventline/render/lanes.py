"""Which lane of the chart an event runs in: its main actor's or its theme's, whichever reads better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from eventline.model.event import Event

MAX_LANES = 8  # more names than this and a reader looks for the lane instead of the event
OTHERS, ALL = "Others", "Events"
_SAID = "Statement"
_NO_THEME = {"", "other", "others"}
_MIN_EVENTS = 2  # a name with fewer goes to the others, unless there is room for all
_MIN_SHARE = 0.6  # lanes by actor must hold this part of all events, else the theme sorts better


def lane_names(events: Iterable[Event]) -> tuple[tuple[str, ...], dict[str, int]]:
    """Return the names of the lanes from top to bottom, and the lane of each event by its id.

    Actors make the lanes when a few of them hold most of the events, themes otherwise. The lane with
    the most events comes first, the rest goes to `OTHERS` at the bottom.
    """
    listed = tuple(events)
    kept = _most_told(listed, _main_actor)
    key = _main_actor if _share(listed, kept, _main_actor) >= _MIN_SHARE else _theme
    kept = kept if key is _main_actor else _most_told(listed, _theme)
    names = [key(event) if key(event) in kept else OTHERS for event in listed]
    if not kept:
        return (ALL,), {event.id: 0 for event in listed}
    order = (*kept, OTHERS) if OTHERS in names else kept
    return order, {event.id: order.index(name) for event, name in zip(listed, names, strict=True)}


def _main_actor(event: Event) -> str | None:
    return event.actors[0] if event.actors else None


def _theme(event: Event) -> str | None:
    return None if event.theme in _NO_THEME else event.theme[:1].upper() + event.theme[1:]


def _most_told(events: tuple[Event, ...], key: Callable[[Event], str | None]) -> tuple[str, ...]:
    counts = Counter(name for event in events if (name := key(event)) and name != OTHERS)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    if len(ranked) > MAX_LANES or sum(counts.values()) < len(events):
        ranked = [name for name in ranked if counts[name] >= _MIN_EVENTS][: MAX_LANES - 1]
    # What is only said comes last: it is the most of the news and the least of the story.
    return tuple(sorted(ranked, key=lambda name: name == _SAID))


def _share(events: tuple[Event, ...], kept: tuple[str, ...], key: Callable[[Event], str | None]) -> float:
    return sum(key(event) in kept for event in events) / len(events) if events else 1.0
