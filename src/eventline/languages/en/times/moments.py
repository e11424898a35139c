"""English times of day on a day: "10 p.m. Wednesday", "Friday at noon", "5 March 2025, 14:30 GMT"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.times import clock, dayparts, relative
from eventline.languages.en.times.guards.messages import says_hour_apart
from eventline.languages.en.times.pieces import DAY_FIRST, PART, SHORT_CLOCK, TIME
from eventline.languages.en.times.zones import SHORT_ZONES, STAMP_ZONE, ZONE, ZONES
from eventline.languages.en.words import MONTH, WEEKDAY, month
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Clock, DayPart, Meaning, Shifted, Within
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.words import DASH, GAP, MAYBE, any_of, without_captures
from eventline.syntax.message import is_message

_DAYS: Phrasebook[Meaning] = Phrasebook((*dayparts.RULES, *dayparts.DATES))
_DATES: Phrasebook[Meaning] = Phrasebook(dayparts.DATES)
_TURNED: Phrasebook[Meaning] = Phrasebook(
    tuple(rule for rule in relative.RULES if rule.name == "en/relative/last-this-next")
)
_CLOCK_BOOK: Phrasebook[Meaning] = Phrasebook(clock.RULES)
_CLOCKS = tuple(rule for rule in clock.RULES if not rule.name.endswith(("past-to", "hour-of-part")))
# The zone, which is longer than all else, once for all of them: where it may stand is asked of the rules.
_HOURS = "|".join(rule.pattern.replace(ZONE, "") for rule in _CLOCKS)
_CLOCK = rf"(?P<clock>(?:{without_captures(_HOURS)}){without_captures(clock.ZONED)})"


def _day_turned(words: str) -> Meaning | None:
    """Return "the next day", a day counted from one named before."""
    day = _TURNED.read(words)
    return day if isinstance(day, Shifted) and day.grain is Grain.DAY else None


def _at(match: re.Match[str]) -> Meaning | None:
    day = _DAYS.read(dayparts.day_words(match)) or _day_turned(match["day_words"])
    time = _CLOCK_BOOK.read(match["clock"])
    if day is None or not isinstance(time, Clock):
        return None
    if isinstance(day, Within) and isinstance(day.part, DayPart):
        return Within(_in_half(time, day.part.code), day.whole)
    return Within(time, day)


def _on_nth(match: re.Match[str]) -> Meaning | None:
    """Return "noon on the 1st", on a day of the month that the text has reached."""
    time, day = _CLOCK_BOOK.read(match["clock"]), int(match["day"][:-2])
    return Within(time, CalendarDate(day=day)) if isinstance(time, Clock) and 1 <= day <= 31 else None


def _at_zone(match: re.Match[str]) -> Meaning | None:
    """Return "8:15 p.m., June 4 EST", where the zone follows the day."""
    if match["zone_words"].lower() not in ZONES:
        return None
    day, time = _DAYS.read(match["day_words"]), _CLOCK_BOOK.read(f"{match['clock']} {match['zone_words']}")
    return Within(time, day) if day is not None and isinstance(time, Clock) else None


def _in_half(time: Clock, part: str) -> Clock:
    """Return "9" in the evening as 21:00."""
    if part in ("AF", "EV", "NI") and time.hour < 12 and not (part == "NI" and time.hour < 5):
        return Clock(time.hour + 12, time.minute, time.second, time.zone, time.precise)
    return time


def _stamp(match: re.Match[str]) -> Meaning | Ignored:
    day = _DATES.read(match["day"])
    time = clock.read_clock(match)
    return Within(time, day) if isinstance(day, CalendarDate) and isinstance(time, Clock) else IGNORED


def _with_year_behind(match: re.Match[str]) -> Meaning | Ignored:
    """Return the moment as computers write it, with the year behind the hour."""
    in_year, in_month, day = int(match["year"]), month(match["month"]), int(match["day"])
    time = clock.read_clock(match)
    if not is_valid(in_year, in_month, day) or not isinstance(time, Clock):
        return IGNORED
    return Within(time, CalendarDate(in_year, in_month, day))


def _bare_hour(match: re.Match[str]) -> Meaning | None:
    """Return "8 tonight" and "9 on Friday morning": the half of the day is that of the part."""
    day = _DAYS.read(match["day_words"])
    if not isinstance(day, Within) or not isinstance(day.part, DayPart):
        return None
    precise = Grain.MINUTE if match["minute"] else Grain.HOUR
    clock_time = Clock(int(match["hour"]) % 12, int(match["minute"] or 0), precise=precise)
    return Within(_in_half(clock_time, day.part.code), day.whole)


_NAMED_PART = (
    rf"(?:(?:this|last|that|the{GAP}(?:next|following|same|previous)){GAP}{PART}"
    rf"|(?:tomorrow|yesterday|{WEEKDAY}){GAP}{PART})"
)
_OF_DAY = rf"(?:{_NAMED_PART}|tonight)"
_NO_HOUR = lazy(
    r"[:.,/-]\d|\s?[%°$£€]|\s?[ap]\.?m\b|\s(?:(?-i:[A-Z])|[a-z]+s\b)|\s(?:percent|per|million|billion)\b",
    re.IGNORECASE,
)
_AT = lazy(r"\b(?:at|around|about|by|until|till?|from|after|before|since)\s\Z|@\s?\Z", re.IGNORECASE)


def _is_hour(hit: Surroundings) -> bool:
    """Return whether "at" goes before it; "is 5.30 tonight" and a message's "to 2.30 tonight" need none."""
    is_so = hit.before(8).lower().endswith((" is ", " was ")) or is_message(hit.text)
    return hit.alone or ("." in hit.words[:3] and is_so) or bool(_AT.search(hit.before(8)))


def _clock_day(day: str) -> str:
    return rf"{_CLOCK}(?:,?{GAP}(?:on{GAP})?|,|{GAP}{DASH}{GAP})(?P<day_words>{day})"


_AND_CLOCK = rf"(?:,?{GAP}(?:at{GAP}|@{MAYBE})?|,){_CLOCK}"


def _clock_day_zone(day: str, zone: str) -> str:
    return (
        rf"\b(?P<clock>[0-2]?[0-9](?:[:.][0-5][0-9])?(?:{MAYBE}[ap]\.?m\b\.?)?)(?:,?{GAP}(?:on{GAP})?|,)"
        rf"(?P<day_words>{day}){zone}"
    )


_NEXT_LINE = lazy(r"(\r?\n[^\S\n]*){1,3}\[?(?=[0-2]?[0-9][:.][0-5][0-9]\b)")
_STAMP_ENDS = lazy(r"\]|\s?[:|-]\s|\s{0,3}\n|\s[A-Z]\w{1,20}:\s")
_ENTRY = lazy(r"[^\S\n]{1,3}[A-Z]")  # what a log tells behind the hour, in the line under the day
# Hours of each day from one to another: "Monday to Saturday 10am to 6pm".
_LAST_DAY = lazy(rf"{WEEKDAY}\s?(?:to|-|through|till?)\s?\Z", re.IGNORECASE)
_TO_HOUR = lazy(r"\s?(?:to|-|until|till?)\s?\d")


def _is_one_time(hit: Surroundings) -> bool:
    """Return whether the hour belongs to the day before it, and is not the stamp of the next line."""
    between = _NEXT_LINE.search(hit.text, hit.start, hit.end)
    if between is None:
        goes_on = _LAST_DAY.search(hit.before(14)) and _TO_HOUR.match(hit.after())
        return not (goes_on or says_hour_apart(hit))
    heads = hit.text[max(0, hit.start - 1) : hit.start] in ("", "\n")
    is_stamp = _STAMP_ENDS.match(hit.text, hit.end) or (heads and _ENTRY.match(hit.text, hit.end))
    return between[0].count("\n") == 1 and not is_stamp


_NEXT_STAMP = lazy(r"\n[^\S\n]*\[?(?=[0-9])")


def _is_day_of_clock(hit: Surroundings) -> bool:
    """Return whether the day belongs to the hour before it, and not to the hour of the next line."""
    between = _NEXT_STAMP.search(hit.text, hit.start, hit.end)
    return between is None or re.match(r",?\s[0-9]", hit.after()) is None


_HEADED = lazy(r"[0-9:.]+\s(?:Yesterday|Today|Tomorrow|Tonight|This|Last|Next|On)\b")


def _heads_clause(hit: Surroundings) -> bool:
    """Return whether the hour heads a line of a log, whose words begin with a day: "9:15 Today he fell"."""
    at_head = hit.start == 0 or hit.text[hit.start - 1] == "\n"
    return bool(at_head and _HEADED.match(hit.words) and re.match(r",?\s[a-z]", hit.after(3)))


# Hours of several days: "Fri 9am-5pm, Sat 10am-2pm".
_LISTED = lazy(rf",{MAYBE}{WEEKDAY}\Z", re.IGNORECASE)
_HOURS_AFTER = lazy(r":?\s(?:from\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|-)", re.IGNORECASE)

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/moments/stamp",
        pattern=(
            r"\b(?P<day>[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?:T| )(?P<hour>[0-2][0-9]):(?P<minute>[0-5][0-9])"
            rf"(?::(?P<second>[0-5][0-9])(?:\.[0-9]{{1,9}})?)?{STAMP_ZONE}"
        ),
        build=_stamp,
        examples=("2025-03-13T09:00:00Z", "2025-03-13 09:00", "2025-03-13T09:00+03:00"),
    ),
    Rule(
        name="en/moments/clock-then-year",
        pattern=(
            rf"\b(?:{WEEKDAY}){GAP}(?P<month>{MONTH}){GAP}(?P<day>[0-3]?[0-9]){GAP}(?P<hour>[0-2][0-9])"
            rf":(?P<minute>[0-5][0-9]):(?P<second>[0-5][0-9]){STAMP_ZONE}{GAP}(?P<year>[12][0-9]{{3}})\b"
        ),
        build=_with_year_behind,
        examples=("Tue Jul 29 11:17:18 2025", "Mon Oct  7 22:13:04 UTC 1996"),
    ),
    Rule(
        name="en/moments/clock-nth",
        pattern=rf"\b{SHORT_CLOCK}{GAP}(?:on|of){GAP}the{GAP}(?P<day>[0-3]?[0-9](?:st|nd|rd|th))\b",
        build=_on_nth,
        examples=("noon on the 1st", "9 a.m. on the 7th"),
    ),
    Rule(
        name="en/moments/clock-day",
        pattern=_clock_day(""),
        tail=TIME,
        reader=_clock_day(".+"),
        build=_at,
        examples=(
            "10 p.m. Wednesday",
            "noon on March 5",
            "6 am tmrw",
            "9:30 p.m., March 19",
            "14:30 GMT on Tuesday",
            "7 a.m. the next day",
        ),
        guard=lambda hit: (
            not (
                hit.words.endswith(("midday sun", "noon sun"))
                or _heads_clause(hit)
                or not _is_day_of_clock(hit)
                or (_LISTED.search(hit.words) and _HOURS_AFTER.match(hit.after()))
            )
        ),
    ),
    Rule(
        name="en/moments/bare-hour",
        pattern=rf"\b(?P<hour>1[0-2]|[1-9])(?:\.(?P<minute>[0-5][0-9]))?{GAP}(?:on{GAP}(?:a{GAP})?)?(?P<day_words>{_OF_DAY})\b",
        build=_bare_hour,
        examples=("8 tonight", "9 this morning", "7 on a Friday evening", "5.30 tomorrow morning"),
        guard=_is_hour,
    ),
    Rule(
        name="en/moments/part-then-hour",
        pattern=rf"\b(?P<day_words>{_NAMED_PART}){GAP}(?:at|@){GAP}(?P<hour>1[0-2]|[1-9])(?:\.(?P<minute>[0-5][0-9]))?\b",
        build=_bare_hour,
        examples=("Friday evening at 8", "tomorrow morning at 5.30", "the next morning at 7"),
        guard=lambda hit: _NO_HOUR.match(hit.after()) is None,
    ),
    Rule(
        name="en/moments/clock-day-zone",
        pattern=_clock_day_zone("", ""),
        tail=TIME,
        reader=_clock_day_zone(".+?", rf",?{GAP}(?P<zone_words>{any_of(SHORT_ZONES)})\b"),
        build=_at_zone,
        examples=("8:15 p.m., June 4 EST", "14:00 on 5 May GMT"),
    ),
    Rule(
        name="en/moments/day-clock",
        pattern=rf"{DAY_FIRST}(?:{GAP}{PART}\b)?{_AND_CLOCK}",
        reader=rf"(?P<day_words>.+?){_AND_CLOCK}",
        build=_at,
        examples=(
            "Wednesday at 10 p.m.",
            "Friday noon",
            "5 March 2025, 14:30 GMT",
            "tomorrow 8am",
            "this Sat, 7pm",
        ),
        guard=_is_one_time,
    ),
)
