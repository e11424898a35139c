"""Which lane of the chart an event runs in: its main actor's or its theme's, whichever reads better."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from eventline.model.event import Event
from eventline.render.sides import sides
from eventline.render.widths import FONT_SIZE, fitted
from eventline.render.wrap import Lines, label_width, wraps

MAX_LANES = 7  # more names than this and a reader looks for the lane instead of the event
OTHERS, ALL = "Others", "Events"
LANE_SIZE = FONT_SIZE + 1  # pixels; names of lanes are bold
NAME_ROOM = 150  # pixels of a line of a name, and the most that a long word may have
NAME_LINES = 4
_BOLD = 1.08  # how much wider bold letters are
_SAID = "Statement"
_NO_THEME = {"", "other", "others"}
_MIN_EVENTS = 2  # a name with fewer goes to the others, unless there is room for all
_MIN_SHARE = 0.7  # lanes by actor must hold this part of all events, else the theme sorts better

Names = tuple[str, ...]  # what an event could be sorted under, the best first


@frozen
class Laning:
    """One way to sort events into lanes.

    Attributes:
        by: What sorts them: "actor", "theme", "place" or "source".
        lanes: Names of the lanes from top to bottom.
        of: The lane of each event, by its id.
    """

    by: str
    lanes: Names
    of: Mapping[str, int]

    @property
    def share(self) -> float:
        """Return which part of the events has a lane of its own name."""
        named = sum(self.lanes[lane] not in (OTHERS, ALL) for lane in self.of.values())
        return named / len(self.of) if self.of else 1.0


def lanings(events: Iterable[Event]) -> tuple[Laning, ...]:
    """Return the ways to sort the events, the more readable first.

    Actors make the better lanes when a few of them hold most of the events, themes otherwise.
    """
    listed = tuple(events)
    by_actor = _laning("actor", listed, _actors(listed))
    by_theme = _laning("theme", listed, tuple(_theme(event) for event in listed))
    return (by_actor, by_theme) if by_actor.share >= _MIN_SHARE else (by_theme, by_actor)


def more_lanings(events: Iterable[Event], publishers: Mapping[str, str]) -> tuple[Laning, ...]:
    """Return the ways to sort by place and by source; *publishers* names who published each document."""
    listed = tuple(events)
    places = tuple((event.place,) if event.place else () for event in listed)
    sources = tuple(
        tuple(dict.fromkeys(publishers.get(e.document, e.document) for e in event.evidence))
        for event in listed
    )
    return _laning("place", listed, places), _laning("source", listed, sources)


def lane_lines(name: str) -> Lines:
    """Return the name of a lane in as few lines as may be, and in four at most.

    >>> lane_lines("Fighting"), lane_lines("Organisation for Security and Co-operation in Europe")
    (('Fighting',), ('Organisation', 'for Security and', 'Co-operation', 'in Europe'))
    """
    ways = wraps(name, NAME_LINES) or ((name,),)
    lines = next((way for way in ways if lane_width(way) <= NAME_ROOM), ways[-1])
    return tuple(fitted(line, NAME_ROOM / _BOLD, LANE_SIZE) for line in lines)


def lane_width(lines: Lines) -> float:
    """Return how wide the name of a lane is, in pixels."""
    return label_width(lines, LANE_SIZE) * _BOLD


def _laning(by: str, events: tuple[Event, ...], choices: tuple[Names, ...]) -> Laning:
    kept = _most_told(choices)
    if not kept:
        return Laning(by, (ALL,), {event.id: 0 for event in events})
    named = [next((name for name in names if name in kept), OTHERS) for names in choices]
    order = (*kept, OTHERS) if OTHERS in named else kept
    return Laning(by, order, {event.id: order.index(name) for event, name in zip(events, named, strict=True)})


def _actors(events: tuple[Event, ...]) -> tuple[Names, ...]:
    side = sides(name for event in events for name in event.actors)
    return tuple(tuple(dict.fromkeys(side[name] for name in event.actors)) for event in events)


def _theme(event: Event) -> Names:
    return () if event.theme in _NO_THEME else (event.theme[:1].upper() + event.theme[1:],)


def _most_told(choices: tuple[Names, ...]) -> Names:
    """Return the names that most events have first."""
    counts = Counter(names[0] for names in choices if names and names[0] != OTHERS)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    if len(ranked) > MAX_LANES or sum(counts.values()) < len(choices):
        ranked = [name for name in ranked if counts[name] >= _MIN_EVENTS][: MAX_LANES - 1]
    # What is only said comes last: it is the most of the news and the least of the story.
    return tuple(sorted(ranked, key=lambda name: name == _SAID))
