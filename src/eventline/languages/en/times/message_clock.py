"""English hours and days as short messages cut them: "at 7", "half 5", "9-5", "on 4/5", "end of month"."""

import re
from functools import lru_cache

from eventline.languages.en.numbers import TO_TWELVE, number
from eventline.languages.en.times.absolute import is_possible
from eventline.languages.en.times.clock_stops import NO_HOUR
from eventline.languages.en.words import DAY_PARTS, WEEKDAY_END, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Clock,
    DayPart,
    Meaning,
    Mod,
    Modified,
    Range,
    Shifted,
    Within,
)
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.words import GAP, MAYBE
from eventline.syntax.message import is_message

_HOUR = r"(?:1[0-2]|[1-9])"
_DAY_WORD = (
    r"today|tonight|tonite|tomorrow|2day|2nite|2moro|tmrw?|tom|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun"
    r"|\w{3,6}day"
)
# What may follow an hour that stands alone; a noun would make a number of it.
_ENDS = lazy(
    rf"(?:ish)?(?:\s?(?:\Z|[!?,;)\n]|\.(?!\d)|[^\x00-\x7f])|\s(?:[:;x<#@]|{_DAY_WORD}|on|in|with|w|and|n|or|but|then|till?"
    r"|for|if|so|near|outside|guys|all|everyone|sharp|hopefully|pls|plz|please|lol|smh|haha|ugh|omg|woke|woken|up|to"
    r"(?=\s(?!\d))|as|because|coz|cuz|cos|when|while|me|u|i|we|already)\b|\s[:;x<#@])",
    re.IGNORECASE,
)
_SPAN_ENDS = lazy(
    rf"\s?(?:\Z|[!?.,;)\n])|\s(?:{_DAY_WORD}|this|on|and|but|ugh|omg|lol|every|again)\b", re.IGNORECASE
)
_SPAN_PLACE = lazy(
    rf"\b(?:{_DAY_WORD}|open|opens?|hours|shift|work|working|works|from|daily|everyday)s?[:,]?\s\Z",
    re.IGNORECASE,
)
_WEEK_SPAN = lazy(rf"\b{WEEKDAY_END}s?\s?(?:-|to|till?|thru)\s?{WEEKDAY_END}s?[:,]?\s\Z", re.IGNORECASE)
_SPOKEN_PLACE = lazy(
    r"(?:\b(?:at|till?|until|by|around|about|abt|from|after|before|since|was|its|it['’]s)\s|@\s?)\Z",
    re.IGNORECASE,
)
_FIGURES = lazy(r"\d+")
_MONTHS = 12
_DATE_ENDS = lazy(
    r"/|\d|-\d|\s?(?:%|of\b|cup|mile|inch|(?:an?\s)?(?:hour|day|week|month|year)s?\b|price)", re.IGNORECASE
)
_CLEAR_DAY = lazy(
    r"\bon\s(?:(?:0?[1-9]|1[0-2])/(?:1[3-9]|2[0-9]|3[01])|(?:1[3-9]|2[0-9]|3[01])/(?:0?[1-9]|1[0-2]))(?![\d/])"
)
_NAMED_PARTS = {"am": "MO", "pm": "AF"}


# "8 tonight" and "9 on Friday morning" are one time, which other rules read.
_ONE_TIME = lazy(
    r"\s(?:(?:on\s(?:a\s)?)?(?:tonight|tonite|2nite|\w+\s(?:morning|afternoon|evening|night|nite))"
    r"|at\snight)\b",
    re.IGNORECASE,
)


def _is_hour(hit: Surroundings) -> bool:
    return (
        is_message(hit.text) and _ENDS.match(hit.after()) is not None and _ONE_TIME.match(hit.after()) is None
    )


def _hour(match: re.Match[str]) -> Split:
    """Return the hour alone, without the word before it."""
    minute = match.groupdict().get("minute")
    precise = Grain.MINUTE if minute else Grain.HOUR
    clock = Clock(int(match["hour"]), int(minute or 0), precise=precise, loose=match["hour"][0] != "0")
    base = match.start()
    return Split((Piece(match.start("hour") - base, match.end() - base, clock),))


def _hour_of_part(match: re.Match[str]) -> Split:
    """Return the hour and the part of the day, which a message says as two: "2" and "the afternoon"."""
    base, code = match.start(), DAY_PARTS[match["part"].lower()]
    hour = int(match["hour"]) % 12 + (0 if code == "MO" else 12)
    part = match.start("the" if match["the"] else "part") - base
    return Split(
        (
            Piece(match.start("hour") - base, match.end("hour") - base, Clock(hour, precise=Grain.HOUR)),
            Piece(part, match.end() - base, DayPart(code)),
        )
    )


def _half_hour(match: re.Match[str]) -> Meaning:
    return Clock(number(match["hour"]), 30, loose=True)


def _span(match: re.Match[str]) -> Meaning:
    """Return "9-5" as from nine in the morning to five in the afternoon."""
    first, last = int(match["hour"]), int(match["last"])
    opens, closes = (Clock(hour, precise=Grain.HOUR) for hour in (first, last + 12 * (last <= first)))
    cut = (match.end("hour") - match.start(), match.start("last") - match.start())
    return Range(opens, closes, cut)


def _is_span(hit: Surroundings) -> bool:
    before = hit.before()
    if _WEEK_SPAN.search(before):
        return True
    return (
        is_message(hit.text)
        and _SPAN_PLACE.search(before) is not None
        and _SPAN_ENDS.match(hit.after()) is not None
    )


def _day_of_year(match: re.Match[str]) -> Split | Ignored:
    """Figures with a slash are month first unless that is impossible; "24/7" is no day."""
    first, second = int(match["first"]), int(match["second"])
    base = match.start()
    for month, day in ((first, second), (second, first)):
        if (first, second) != (24, 7) and is_possible(None, month, day):
            date = CalendarDate(month=month, day=day)
            return Split((Piece(match.start("first") - base, match.end() - base, date),))
    return IGNORED


@lru_cache(maxsize=8)
def _has_clear_day(text: str) -> bool:
    """Return whether a text writes its days so: "2.1 on 5/12 and 3.4 on 5/14"."""
    return _CLEAR_DAY.search(text) is not None


def _is_day_of_year(hit: Surroundings) -> bool:
    """Return whether the figures are a day: in a message, or where one can be no month ("on 15/04")."""
    clear = is_message(hit.text) or max(map(int, _FIGURES.findall(hit.words))) > _MONTHS
    clear = clear or _has_clear_day(hit.text)
    return clear and _DATE_ENDS.match(hit.after()) is None


def _end(match: re.Match[str]) -> Meaning:
    return Modified(Shifted(unit(match["unit"]), 0), Mod.END)


def _midnight(_: re.Match[str]) -> Meaning:
    """Return the midnight with which tonight becomes tomorrow."""
    return Within(Clock(0), Shifted(Grain.DAY, 1))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/message-clock/hour",
        pattern=rf"(?:\b(?:at|by|till?|until|from|after|before|around|about|abt|since){GAP}|@{MAYBE})(?P<hour>{_HOUR})\b",
        build=_hour,
        examples=("at 7", "@5", "till 9"),
        guard=_is_hour,
    ),
    Rule(
        name="en/message-clock/hour-of-part",
        pattern=(
            rf"(?:\b(?:at|by|till?|until|from|after|before|around|about|abt|since){GAP}|@{MAYBE})(?P<hour>{_HOUR}){GAP}in{GAP}"
            rf"(?:(?P<the>the)|teh|da|d){GAP}(?P<part>morning|afternoon|evening)\b"
        ),
        build=_hour_of_part,
        examples=("at 2 in the afternoon", "till 4 in teh morning"),
        guard=lambda hit: is_message(hit.text),
    ),
    Rule(
        name="en/message-clock/stopped",
        pattern=(
            rf"(?:\b(?:at|by|till?|until|from|after|before|abt|its|it's|train|bus|{WEEKDAY_END}|tmrw?|2nite|2day|today){GAP}|@{MAYBE})"
            r"(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9])\b"
        ),
        build=_hour,
        examples=("at 7.45", "@ 6.30", "weds 7.30"),
        guard=lambda hit: is_message(hit.text) and NO_HOUR.match(hit.after()) is None,
    ),
    Rule(
        name="en/message-clock/ish",
        pattern=rf"\b(?P<hour>{_HOUR})ish\b",
        build=lambda match: Modified(Clock(int(match["hour"]), precise=Grain.HOUR, loose=True), Mod.APPROX),
        examples=("6ish",),
        guard=lambda hit: is_message(hit.text),
    ),
    Rule(
        name="en/message-clock/half-hour",
        pattern=rf"\bhalf{GAP}(?P<hour>{_HOUR}|{TO_TWELVE})\b",
        build=_half_hour,
        examples=("half 5", "half twelve"),
        guard=lambda hit: _SPOKEN_PLACE.search(hit.before()) is not None and _is_hour(hit),
    ),
    Rule(
        name="en/message-clock/span",
        pattern=rf"\b(?P<hour>{_HOUR})(?:{MAYBE}-{MAYBE}|{GAP}(?:to|till?){GAP})(?P<last>{_HOUR})\b",
        build=_span,
        examples=("9-5", "7 to 3"),
        guard=_is_span,
    ),
    Rule(
        name="en/message-clock/day-of-year",
        pattern=(
            rf"\b(?:on|by|till?|until|from|ends?|ending|due|eod|cob|date|w/c|b-?day|birthday|exam|party|gig|since|before):?{GAP}"
            r"(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])\b"
        ),
        build=_day_of_year,
        examples=("on 4/5", "ends 31/3"),
        guard=_is_day_of_year,
    ),
    Rule(
        name="en/message-clock/end-of-unit",
        pattern=rf"\bend{GAP}of{GAP}(?P<unit>week|month|year)\b",
        build=_end,
        examples=("end of month",),
        guard=lambda hit: is_message(hit.text),
    ),
    Rule(
        name="en/message-clock/half-day",
        pattern=rf"\b(?P<weekday>{WEEKDAY_END}){GAP}(?P<half>am|pm)\b",
        build=lambda match: Within(
            DayPart(_NAMED_PARTS[match["half"].lower()]), CalendarDate(weekday=weekday(match["weekday"]))
        ),
        examples=("Friday am", "thurs pm"),
        guard=lambda hit: is_message(hit.text) or hit.alone,
    ),
    Rule(
        name="en/message-clock/midnight-tonight",
        pattern=rf"\bmidnight{GAP}(?:tonight|tonite|2nite)\b",
        build=_midnight,
        examples=("midnight tonight",),
    ),
)
