"""In step: an hour without its half of the day behind one that says it: "opens at 10 a.m., shuts at 5:30"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.meaning import Clock
from eventline.model.tense import Tense
from eventline.model.timex import Timex, TimexType
from eventline.resolve.outlook import Asked
from eventline.rules.lazy import lazy

_NEAR = 90  # characters between the two
_NOON = 12
_SAID = lazy(r"\d\s?[ap]\.?\s?m\b", re.IGNORECASE)
_RULES = ("en/clock/hours-minutes", "en/message-clock/stopped", "en/message-clock/hour")
_BY_24 = lazy(r"\b(?:0\d|1[3-9]|2[0-3]):[0-5]\d")


def in_step(this: Found, told: Sequence[Timex], text: str, asked: Asked) -> Found:
    """Return *this*, an hour in the half of the day in which it goes on from the last one *told*.

    Where neither half goes on, a plan goes back in the half that was said ("begins at 7 p.m., doors open at
    5:30"); what is over may go on into the next day.
    """
    clock = this.meaning
    before = next((time for time in reversed(told) if time.type is not TimexType.DURATION), None)
    if this.rule not in _RULES or before is None or not isinstance(clock, Clock):
        return this
    if clock.zone is not None or not 0 < clock.hour <= _NOON or text[this.start] == "0":
        return this
    if this.start - before.end > _NEAR or before.interval is None or before.interval.lo is None:
        return this
    if not _SAID.search(before.text) or _BY_24.search(text, max(0, before.start - _NEAR), this.end + _NEAR):
        return this
    return this._replace(meaning=_in_half(clock, before.interval.lo % DAY_SECONDS // 60, asked))


def _in_half(clock: Clock, last: int, asked: Asked) -> Clock:
    """Return *clock* in the first half of the day in which it lies behind the minute *last*."""
    hour = clock.hour % _NOON
    later = [half for half in (hour, hour + _NOON) if half * 60 + clock.minute > last]
    if later:
        return evolve(clock, hour=later[0], loose=False)
    is_over = asked.tense() is Tense.PAST
    return evolve(clock, hour=hour if is_over else hour + _NOON, loose=False)
