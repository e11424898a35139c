"""Settled: where a meaning lies whatever the text around it says, worked out once and kept."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import lru_cache
from typing import NamedTuple

from eventline.errors import OutOfRangeError
from eventline.model.meaning import Meaning
from eventline.model.timex import TimexType
from eventline.resolve.conflict import conflict
from eventline.resolve.context import Context
from eventline.resolve.partly import as_far_as_known
from eventline.resolve.place import place
from eventline.resolve.placed import Placed

MAX_ANSWERS = 100_000  # past it the memory is emptied, so it stays bounded on any input


class Answer(NamedTuple):
    """A meaning put into the calendar, and what it says against itself."""

    placed: Placed
    conflict: str | None


def answer(meaning: Meaning, context: Context) -> Answer:
    """Return where *meaning* lies when read in *context*."""
    try:
        placed = place(meaning, context)
    except OutOfRangeError:  # "40,000 years ago" leaves the calendar
        placed = Placed(TimexType.DATE, "XXXX")
    if placed.interval is None and context.narrative:
        placed = as_far_as_known(placed, context)
    return Answer(placed, conflict(meaning, placed))


@lru_cache(maxsize=4096)
def day_alone(
    published: date | datetime | None, zone: tzinfo | None, narrative: bool, ahead: bool, message: bool
) -> Context:
    """Return a context that knows the day of publication and the kind of text, and nothing of its words.

    Args:
        zone: That of *published*: the same moment on two clocks is one key, but two answers.
    """
    return _partial(published=published, narrative=narrative, ahead=ahead, message=message)


@lru_cache(maxsize=8)
def _no_day(narrative: bool, ahead: bool, message: bool) -> Context:
    return _partial(narrative=narrative, ahead=ahead, message=message)


def _partial(**known: object) -> Context:
    """Return a context without its other parts: who asks for one of them gets an AttributeError."""
    context = Context.__new__(Context)
    for name, value in known.items():
        object.__setattr__(context, name, value)
    return context


_Kept = tuple[Meaning, Context, Answer | None]
_KEPT: dict[tuple[int, int], _Kept] = {}


def settled(meaning: Meaning, alone: Context) -> Answer | None:
    """Return where *meaning* lies by *alone* (a `day_alone`), or None when that hangs on the text.

    The scan gives a phrase the same meaning each time, so answers are found by its identity, which is faster
    than its value, and keeps "2 weeks" apart from "2.0 weeks"; what is kept keeps its identity.

    >>> from eventline.model.meaning import CalendarDate
    >>> alone = day_alone(date(2025, 3, 13), None, False, False, False)
    >>> settled(CalendarDate(2025, 3), alone).placed.value, settled(CalendarDate(month=3), alone)
    ('2025-03', None)
    """
    kept = _KEPT.get((id(meaning), id(alone)))
    return _settle(meaning, alone)[2] if kept is None else kept[2]


def _settle(meaning: Meaning, alone: Context) -> _Kept:
    """Ask without the day first: "2012" and "two weeks" need none, and serve all days."""
    if len(_KEPT) >= MAX_ANSWERS:
        _KEPT.clear()
    timeless = _no_day(alone.narrative, alone.ahead, alone.message)
    key = (id(meaning), id(timeless))
    if key not in _KEPT:
        _KEPT[key] = (meaning, timeless, _tried(meaning, timeless))
    found = _KEPT[key][2] or _tried(meaning, alone)
    kept = _KEPT[id(meaning), id(alone)] = (meaning, alone, found)
    return kept


def _tried(meaning: Meaning, alone: Context) -> Answer | None:
    try:
        return answer(meaning, alone)
    except AttributeError:  # it asked for what *alone* does not know
        return None
