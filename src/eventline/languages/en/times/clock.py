"""English times of day: "9 a.m.", "14:30 GMT", "noon", "half past nine", "0800 UTC"."""

import re

from eventline.languages.en.numbers import CARDINAL, TO_TWELVE, number
from eventline.languages.en.times.guards.lengths import is_clock
from eventline.languages.en.times.guards.titles import opens_name
from eventline.languages.en.times.zones import ZONE, ZONE_NAME, read_zone
from eventline.model.grain import Grain
from eventline.model.meaning import Clock, Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.shape import shaped
from eventline.rules.words import GAP, MAYBE, SPACE, any_of, spaced

_HALF_DAY = r"(?P<half>[ap])(?:m\b|\.\s?m\.|\.m\b)"
_NAMED = {"noon": 12, "high noon": 12, "noontime": 12, "midday": 12, "midnight": 0}
_CLEAR = lazy(
    r"(?:half|quarter|a quarter)\b|.*(?:clock|midnight|noon|minutes|[ap]\.?m|in the|at night)", re.IGNORECASE
)
_AT = lazy(
    r"\b(?:at|until|till|by|before|after|since|around|about|nearly|almost|was|is|it['’]?s)\s\Z", re.IGNORECASE
)
_LONG = [
    f"{place} {kind}time"
    for place in ("eastern", "central", "mountain", "pacific")
    for kind in ("", "standard ", "daylight ")
]
_BEHIND_FOUR = any_of(
    [
        *("bst", "cet", "cest", "eet", "eest", "msk", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt"),
        *("et", "ct", "mt", "pt", "ast", "ist"),
    ]
)
_BEHIND_FOUR = rf"(?:{_BEHIND_FOUR}|{shaped(any_of(_LONG), '[cemp][a-z]{6,7} +(?:[a-z]{8} +)?time')})"
_UP_TO = lazy(r"\b(?:at|of|from|to|until|till|by|before|after|since|around|about|and)\s\Z", re.IGNORECASE)
_TWO_LETTERS = lazy(r"\s(?:[cemp]t|local)\Z", re.IGNORECASE)
_AFTER_MIDNIGHT = (12, 1, 2, 3, 4)  # "two at night"
_FIVES = ("five", "ten", "twenty", "twenty-five", "twenty five")
_PAST_FIVES = lazy(r"(?:5|10|20|25) past\b")
_AROUND = rf"(?:(?:about|around|roughly|approximately|just{GAP}(?:before|after)){GAP})?"
_IN_THE = rf"in{GAP}the{GAP}(?P<of>morning|afternoon|evening)|at{GAP}(?P<night>night)"
_OF_DAY = rf"(?:{GAP}(?:{_IN_THE}|(?P<this>tonight)))?"
ZONED = rf"{ZONE}{_OF_DAY}"  # what may stand behind the hour


def _is_military(hit: Surroundings) -> bool:
    """Return whether the zone is none of two letters or "local", which may be a noun's: "a 2012 CT scan"."""
    return not _TWO_LETTERS.search(hit.words) or hit.alone or _UP_TO.search(hit.before()) is not None


def read_clock(match: re.Match[str]) -> Meaning | Ignored:
    """Return the time of day of named groups hour, minute, second, half, zone; 25:00 is no time."""
    groups = match.groupdict()
    hour = int(groups["hour"] or 0)
    minute = int(groups.get("minute") or 0)
    second = int(groups["second"]) if groups.get("second") else None
    half = _half(groups)
    if (half and not 1 <= hour <= 12) or hour > 24 or (hour == 24 and minute) or minute > 59:
        return IGNORED
    hour = (half_day_hour(hour, half) or 0) if half else hour
    precise = Grain.HOUR if not groups.get("minute") else Grain.MINUTE if second is None else Grain.SECOND
    return Clock(hour, minute, second, read_zone(match), precise)


def half_day_hour(hour: int, half: str) -> int | None:
    """Return the hour of the day of "9 p.m."; None when there is no such hour.

    >>> half_day_hour(12, "a"), half_day_hour(9, "p"), half_day_hour(13, "p")
    (0, 21, None)
    """
    return hour % 12 + (12 if half == "p" else 0) if 1 <= hour <= 12 else None


def _half(groups: dict[str, str | None]) -> str | None:
    if groups.get("half"):
        return (groups["half"] or "").lower()
    if groups.get("of"):
        return "a" if (groups["of"] or "").lower() == "morning" else "p"
    if groups.get("night"):
        return "a" if number(groups["hour"] or "") in _AFTER_MIDNIGHT else "p"
    return "p" if groups.get("this") else None


def _named(match: re.Match[str]) -> Meaning:
    return Clock(_NAMED[spaced(match["name"])], 0, None, read_zone(match))


def _spoken(match: re.Match[str]) -> Meaning | None:
    """Return the time of "half past nine" and "ten to five", in the half of the day that is said."""
    named = _NAMED.get(match["hour"].lower())
    hour = number(match["hour"]) if named is None else named or 12
    half = _half(match.groupdict())
    minutes = {"half": 30, "a quarter": 15, "quarter": 15}.get(spaced(match["part"]))
    minutes = number(match["part"]) if minutes is None else minutes
    is_to = match["side"].lower() in ("to", "till")
    if not 1 <= hour <= 12 or minutes > 59 or (is_to and minutes == 30):
        return None
    if is_to and (minutes % 5 or match["part"] == "5") and "minute" not in match[0].lower():
        return None  # "3 to 5 in the afternoon"
    if half or named is not None:
        hour = hour % 12 + (12 if half == "p" or named == 12 else 0)
    if is_to:
        return Clock((hour - 1) % 24, 60 - minutes)
    return Clock(hour, minutes)


def _is_spoken(hit: Surroundings) -> bool:
    """Return whether words such as "ten to five" are a time: said so, or behind "at", not a score."""
    if re.match(r"[.:]\d", hit.after(2)):
        return False  # "put back 15 minutes to 3.15pm"
    if _CLEAR.match(hit.words):
        return True
    words = spaced(hit.words)
    said = words.startswith(_FIVES) or _PAST_FIVES.match(words) is not None
    return said and bool(_AT.search(hit.before()))


def _oclock(match: re.Match[str]) -> Meaning | Ignored:
    hour = number(match["hour"])
    half = _half(match.groupdict())
    if not 1 <= hour <= 12:
        return IGNORED
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return Clock(hour, 0, None, read_zone(match), Grain.HOUR)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/clock/half-day",
        pattern=(
            rf"\b{_AROUND}(?P<hour>[0-9]{{1,2}})(?:{MAYBE}[:.]{MAYBE}(?P<minute>[0-9]{{2}})(?::(?P<second>[0-5][0-9]))?)?"
            rf"\+?{SPACE}{{0,2}}{_HALF_DAY}{ZONE}"
        ),
        build=read_clock,
        examples=("9 a.m.", "10:30pm", "4 p.m. EST", "around 7:15 p.m.", "6 pm local time"),
    ),
    Rule(
        name="en/clock/packed",
        pattern=rf"\b(?P<hour>[0-9]{{1,2}})(?P<minute>[0-5][0-9]){MAYBE}{_HALF_DAY}{ZONE}",
        build=read_clock,
        examples=("430pm", "1130 am"),
    ),
    Rule(
        name="en/clock/hours-minutes",
        pattern=(
            rf"\b{_AROUND}(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-9]{{2}})(?::(?P<second>[0-5][0-9]))?"
            rf"(?:{MAYBE}(?:hours|hrs|h)\b)?{ZONE}\b{_OF_DAY}"
        ),
        build=read_clock,
        examples=("14:30", "03:15 GMT", "16:08:33 UTC", "9:45 in the morning"),
        guard=is_clock,
    ),
    Rule(
        name="en/clock/military",
        pattern=rf"\b(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9]){MAYBE}(?:hours|hrs)\b{ZONE}",
        build=read_clock,
        examples=("1430 hours", "1430 hrs IST", "2359hrs"),
    ),
    Rule(
        name="en/clock/military-zone",
        pattern=(
            rf"\b{_AROUND}(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])(?:{MAYBE}(?P<zone>utc|gmt|zulu|z)\b"
            rf"|{GAP}(?:local(?:{GAP}time)?|(?P<zone_>{_BEHIND_FOUR}))\b)"
        ),
        build=read_clock,
        examples=("0800 UTC", "2359Z", "0930 CET", "1145 ET"),
        guard=_is_military,
    ),
    Rule(
        name="en/clock/stopped",
        pattern=rf"\b(?P<hour>[01]?[0-9]|2[0-4])\.(?P<minute>[0-5][0-9])(?:{MAYBE}(?:hours|hrs)\b|{ZONE_NAME}|{GAP}local{GAP}time\b)",
        build=read_clock,
        examples=("14.30 GMT", "19.45 hours", "8.15 local time"),
    ),
    Rule(
        name="en/clock/named",
        pattern=rf"\b{_AROUND}(?:(?:12|twelve){GAP})?(?P<name>{any_of(_NAMED)})\b{ZONE}",
        build=_named,
        examples=("noon", "midnight", "around midnight", "noon GMT"),
        guard=lambda hit: hit.words.islower() or not opens_name(hit),
    ),
    Rule(
        name="en/clock/past-to",
        pattern=(
            rf"\b(?P<part>half|(?:a{GAP})?quarter|{CARDINAL}|[0-9]{{1,2}})(?:{GAP}minutes)?(?:{GAP}|-)(?P<side>past|to|till)"
            rf"{GAP}(?P<hour>{TO_TWELVE}|1[0-2]|[1-9]|noon|midnight)\b(?:{GAP}o'clock)?"
            rf"(?:{MAYBE}{_HALF_DAY}|{_OF_DAY})"
        ),
        build=_spoken,
        examples=("half past nine", "quarter past eight in the evening", "five minutes to midnight"),
        guard=_is_spoken,
    ),
    Rule(
        name="en/clock/oclock",
        pattern=rf"\b{_AROUND}(?P<hour>{TO_TWELVE}|1[0-2]|[1-9]){GAP}?o'{MAYBE}clock\b{ZONED}",
        build=_oclock,
        examples=("nine o'clock", "10 o’clock at night", "four o'clock local time"),
    ),
    Rule(
        name="en/clock/hour-of-part",
        pattern=rf"\b(?P<hour>1[0-2]|[1-9]|{TO_TWELVE}){GAP}(?:in{GAP}the{GAP}(?P<of>morning|afternoon|evening)|at{GAP}(?P<night>night))\b",
        build=_oclock,
        examples=("4 in the morning", "ten at night"),
        guard=lambda hit: hit.before(1) not in tuple(".,:$€£"),
    ),
)
