"""English military date-time groups: "131200Z MAR 25" is 12:00 UTC on 13 March 2025."""

import re
from functools import lru_cache

from eventline.languages.en.numbers import two_digit_year
from eventline.languages.en.times.absolute import is_possible
from eventline.languages.en.times.clock_stops import hour_alone
from eventline.languages.en.words import MONTH, MONTH_END, MONTHS, month
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Clock, Meaning, Within
from eventline.model.split import Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.words import GAP, MAYBE, any_of

_EAST, _WEST = "ABCDEFGHIKLM", "NOPQRSTUVWXY"  # an hour a letter; J is local time
_MONTH = any_of(name.upper() for name in MONTHS if len(name) == 3)


def zone_of_letter(letter: str) -> int | None:
    """Return the minutes ahead of UTC that a military zone letter stands for, None for J, local time.

    Source:
        ACP 121(I), "Communication Instructions - General", section on the date-time group.

    >>> zone_of_letter("Z"), zone_of_letter("C"), zone_of_letter("R"), zone_of_letter("J")
    (0, 180, -300, None)
    """
    if letter == "J":
        return None
    hours = _EAST.find(letter) + 1 or -(_WEST.find(letter) + 1)
    return 60 * hours


def _group(match: re.Match[str]) -> Meaning | Ignored:
    in_year = int(match["year"]) if len(match["year"]) == 4 else two_digit_year(match["year"])
    in_month, day = month(match["month"]), int(match["day"])
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 23 or minute > 59 or not is_possible(in_year, in_month, day):
        return IGNORED
    return Within(
        Clock(hour, minute, None, zone_of_letter(match["zone"])), CalendarDate(in_year, in_month, day)
    )


def _hours_on(match: re.Match[str]) -> Meaning | Ignored:
    groups = match.groupdict()
    in_year = int(groups["year"]) if groups["year"] else None
    in_month, day = month(groups["month"] or groups["month_"]), int(groups["day"] or groups["day_"])
    if not is_possible(in_year, in_month, day):
        return IGNORED
    return Within(Clock(int(match["hour"]), int(match["minute"])), CalendarDate(in_year, in_month, day))


def _is_hour(hit: Surroundings) -> bool:
    """Decline a year before a date, "published in 2018 on March 3"; "at 2018 on March 3" is an hour."""
    if re.search(r"[\d$£€#][.,]?\Z", hit.before(2)):
        return False
    may_be_year = re.match(r"(?:19|20)[0-5][0-9]\s+on\b", hit.words, re.IGNORECASE)
    return not may_be_year or re.search(r"\bat\s{1,3}\Z", hit.before(), re.IGNORECASE) is not None


def _day_and_hour(match: re.Match[str]) -> Meaning | None:
    """Return the day of a month and its hour, as signals and reports of the weather give them."""
    day, hour = int(match["day"]), int(match["hour"])
    if not 1 <= day <= 31 or hour > 23:
        return None
    return Within(Clock(hour, int(match["minute"]), None, 0), CalendarDate(day=day))


_NUMBERED = lazy(r"(?:\b(?:part|no\.?|number|code|serial|model|item)\s|[#/-])\Z", re.IGNORECASE)


def _four_figures(match: re.Match[str]) -> Meaning:
    """Return the hour of a watch or a log; the letter behind it is a zone, as in date-time groups."""
    hour, minute = int(match["hour"] or match["hour_"]), int(match["minute"] or match["minute_"])
    letter = match[0][-1]
    if match["second"]:
        return Clock(hour, minute, int(match["second"]), precise=Grain.SECOND)
    return Clock(hour, minute, None, zone_of_letter(letter) if letter.isalpha() and letter != "L" else None)


_AT_FIGURES = lazy(
    r"\b(?:at|by|until|till|from|before|after|since|around|about|NLT|NET|to|and|between"
    r"|dep|arr|departs?|arrives?|ETD|ETA|STD|STA)\.?:?\s\Z",
    re.IGNORECASE,
)
_COUNTED = lazy(r"-?\d|[.,/]\d|\s(?!hours|hrs|was|is|on|in|the|and|it)[a-z]+s\b|\s?%")


# What goes by the clock, so that four figures behind "at" are an hour and no year.
_BY_THE_CLOCK = lazy(
    r"\b(?:depart(?:s|ed|ing|ure)?|arriv(?:es?|ed|ing|al)|land(?:s|ed|ing)|(?:took|takes)\soff|take-?off|touched\sdown"
    r"|airborne|docked|sailed|berthed|anchor(?:ed)?|opened\sfire|ceased?(?:\sfire)?|stood\s(?:to|down)|zero\shour"
    r"|sighted|sank|surfaced|submerged|dived|relieved|paraded|(?:marched|moved)\soff|logged|halted|boarded|roll\scall)"
    r"\s(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)


def _is_by_the_clock(hit: Surroundings) -> bool:
    return not _COUNTED.match(hit.after()) and _BY_THE_CLOCK.search(hit.before()) is not None


# "0615 Sighted smoke. 0710 Action stations.": an hour a sentence, of which one at least can be no year.
_LOGGED = lazy(r"(?:\A|[.\n;]\s{1,3})(?:[01]\d|2[0-3])[0-5]\d(?:\s[A-Z]|:\s|\s?[–—-]\s)")
_NO_YEAR = lazy(r"[.\n;]\s{1,3}0\d[0-5]\d(?:\s[A-Z]|:\s|\s?[–—-]\s)")
_LEAST = 3  # entries of a log


@lru_cache(maxsize=8)
def _is_log(text: str) -> bool:
    return _NO_YEAR.search(text) is not None and len(_LOGGED.findall(text)) >= _LEAST


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/military/date-time-group",
        pattern=(
            rf"\b(?P<day>[0-3][0-9]){MAYBE}(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9])"
            rf"{MAYBE}(?P<zone>[A-Z]){MAYBE}(?P<month>{_MONTH}){MAYBE}(?P<year>(?:19|20)?[0-9]{{2}})\b"
        ),
        build=_group,
        cased=True,
        examples=("131200Z MAR 25", "060430ZAUG2024", "010900C JUN 24"),
    ),
    Rule(
        name="en/military/day-and-hour",
        pattern=r"\b(?P<day>[0-3][0-9])(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9])Z\b",
        build=_day_and_hour,
        cased=True,
        examples=("181150Z",),
        guard=lambda hit: _NUMBERED.search(hit.before(12)) is None,
    ),
    Rule(
        name="en/military/hours-on-day",
        pattern=(
            rf"\b(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9]){GAP}(?:hours{GAP}|hrs{GAP})?on{GAP}"
            rf"(?:(?P<day>[0-3]?[0-9]){GAP}(?P<month>{MONTH_END})|(?P<month_>{MONTH}){GAP}(?P<day_>[0-3]?[0-9]))\b"
            rf"(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?"
        ),
        build=_hours_on,
        examples=("0600 on 6 June", "2130 hours on March 19, 2011"),
        guard=_is_hour,
    ),
    Rule(
        name="en/military/four-figures",
        pattern=r"\b(?:(?P<hour>0[0-9])(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])|[A-Z])?|(?P<hour_>1[0-9]|2[0-3])(?P<minute_>[0-5][0-9])[ACJLQR])\b",
        build=_four_figures,
        examples=("0715", "0530L", "1900L"),
        cased=True,
        guard=lambda hit: _AT_FIGURES.search(hit.before(10)) is not None and not _COUNTED.match(hit.after()),
    ),
    Rule(
        name="en/military/logged",
        pattern=r"[.\n;]\s{1,3}(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])\b",
        build=hour_alone,
        examples=(". 0615",),
        guard=lambda hit: _LOGGED.match(hit.text, hit.start) is not None and _is_log(hit.text),
    ),
    Rule(
        name="en/military/by-the-clock",
        pattern=rf"\bat{GAP}(?P<hour>1[0-9]|2[0-3])(?P<minute>[0-5][0-9])\b",
        build=hour_alone,
        examples=("at 1550",),
        guard=_is_by_the_clock,
    ),
)
