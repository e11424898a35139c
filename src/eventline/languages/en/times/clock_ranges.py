"""English ranges of times of day that share parts: "9-11 a.m.", "between 9 and 11 a.m.", "10:00–12:30"."""

import re

from eventline.languages.en.times.clock import half_day_hour
from eventline.languages.en.times.zones import ZONE, read_zone
from eventline.model.grain import Grain
from eventline.model.meaning import Bound, Clock, Meaning, Range
from eventline.model.split import Piece, Split
from eventline.rules.rule import IGNORED, Ignored, Rule
from eventline.rules.words import GAP, MAYBE

_FIRST = r"(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-5][0-9]))?"
_LAST = r"(?P<hour2>[0-9]{1,2})(?::(?P<minute2>[0-5][0-9]))?"
_HALF = rf"{MAYBE}(?P<half>[ap])(?:m\b|\.\s?m\.|\.m\b)"

_EVENING, _MORNING = 17, 9  # the hours between which a range goes over midnight


def _clocks(match: re.Match[str]) -> tuple[Clock, Clock] | None:
    """Return both ends; the half of the day said once holds for both, unless the first then came last."""
    half, zone = match["half"].lower(), read_zone(match)
    last = half_day_hour(int(match["hour2"]), half)
    first = half_day_hour(int(match["hour"]), half)
    if last is None or first is None:
        return None
    if first > last:
        first = (first + 12) % 24
    ends = []
    for hour, minute in ((first, match["minute"]), (last, match["minute2"])):
        ends.append(Clock(hour, int(minute or 0), None, zone, Grain.MINUTE if minute else Grain.HOUR))
    return ends[0], ends[1]


def _compact(match: re.Match[str]) -> Meaning | Ignored:
    ends = _clocks(match)
    return IGNORED if ends is None else Range(*ends, _cut(match))


def _cut(match: re.Match[str]) -> tuple[int, int]:
    """Return where the first time ends and the last one starts, counted from the phrase's start."""
    stop = match.end("minute" if match["minute"] else "hour")
    return stop - match.start(), match.start("hour2") - match.start()


def _of_24_hours(match: re.Match[str]) -> Meaning | Ignored:
    first, last, zone = int(match["hour"]), int(match["hour2"]), read_zone(match)
    closes = Clock(last, int(match["minute2"]), None, zone)
    is_past_day = (last, closes.minute) > (24, 0) or first > 23
    if is_past_day or (first > last and not (first >= _EVENING and last <= _MORNING)):
        return IGNORED
    return Range(Clock(first, int(match["minute"]), None, zone), closes, _cut(match))


def _between(match: re.Match[str]) -> Split | Ignored:
    ends = _clocks(match)
    if ends is None:
        return IGNORED
    base, (stop, start) = match.start(), _cut(match)
    first = Piece(match.start("hour") - base, stop, ends[0], Bound.OPENS)
    return Split((first, Piece(start, match.end() - base, ends[1], Bound.CLOSES)))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/clock-ranges/compact",
        pattern=rf"\b{_FIRST}{MAYBE}-{MAYBE}{_LAST}{_HALF}{ZONE}",
        build=_compact,
        examples=("9-11 a.m.", "10:30–11:30pm GMT"),
    ),
    Rule(
        name="en/clock-ranges/hours-minutes",
        pattern=(
            rf"\b(?P<hour>[0-2]?[0-9]):(?P<minute>[0-5][0-9]){MAYBE}-{MAYBE}(?P<hour2>[0-2]?[0-9]):(?P<minute2>[0-5][0-9])"
            rf"(?:{MAYBE}(?:hours|hrs|h)\b)?{ZONE}\b"
        ),
        build=_of_24_hours,
        examples=("14:00–16:30", "08:00-09:30 GMT", "22:00-05:00", "18:00-24:00"),
    ),
    Rule(
        name="en/clock-ranges/between",
        pattern=rf"\b(?:(?:between|from){GAP})?{_FIRST}{GAP}(?:and|to|until){GAP}{_LAST}{_HALF}{ZONE}",
        build=_between,
        examples=("between 9 and 11 a.m.", "from 6 to 8 p.m. GMT"),
    ),
)
