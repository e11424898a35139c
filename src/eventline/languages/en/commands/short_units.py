"""English units as commands name them: "the 5 previous weeks", "next qtr", "rest of the month"."""

import re

from eventline.languages.en.numbers import CARDINAL, number
from eventline.languages.en.times.ordinals import WHOLES
from eventline.languages.en.times.pieces import UNIT as PLAIN_UNIT
from eventline.languages.en.words import DAY_PARTS, UNITS, WEEKDAY_END
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Clipped,
    DayPart,
    Length,
    Meaning,
    Mod,
    Modified,
    Nth,
    Range,
    Shifted,
    Toward,
    Within,
)
from eventline.rules.rule import IGNORED, Rule
from eventline.rules.words import GAP, any_of, spaced

_SHORT = UNITS | {
    "s": Grain.SECOND,
    "m": Grain.MINUTE,
    "h": Grain.HOUR,
    "d": Grain.DAY,
    "w": Grain.WEEK,
    "mo": Grain.MONTH,
    "y": Grain.YEAR,
    "qtr": Grain.QUARTER,
    "business day": Grain.DAY,
    "working day": Grain.DAY,
}
UNIT = any_of(unit for unit in _SHORT if len(unit) > 1 and unit != "mo")
COUNT = rf"(?:[0-9]{{1,3}}(?:\.[0-9])?|{CARDINAL}|(?:an?{GAP})?few|(?:a{GAP})?couple(?:{GAP}of)?|an?)"
_BACK = ("last", "past", "previous", "prior", "preceding")
_ON = ("next", "coming", "upcoming", "following")
_MOST = 53  # units of a whole
TURN = any_of((*_BACK, *_ON))
_NOW = ("this", "current", "my", "our", "your")
TURNS = dict.fromkeys(_BACK, -1) | dict.fromkeys(_ON, 1) | dict.fromkeys((*_NOW, "the"), 0)


def grain_of(word: str) -> Grain:
    """Return the grain of a unit as commands abbreviate it.

    >>> grain_of("hrs"), grain_of("qtr")
    (<Grain.HOUR: 'hour'>, <Grain.QUARTER: 'quarter'>)
    """
    word = spaced(word)
    return _SHORT[word] if word in _SHORT else _SHORT[word.removesuffix("s")]


def is_working(words: str) -> bool:
    """Return whether *words* are days that leave weekends out.

    >>> is_working("business day"), is_working("day")
    (True, False)
    """
    return spaced(words).startswith(("business", "working"))


def amount_of(words: str) -> int | float | None:
    """Return how many; None for a few.

    >>> amount_of("2.5"), amount_of("a couple of"), amount_of("few")
    (2.5, 2, None)
    """
    words = spaced(words)
    if "few" in words:
        return None
    if "couple" in words:
        return 2
    if words in ("a", "an"):
        return 1
    return float(words) if "." in words else number(words)


def _beside(match: re.Match[str]) -> Meaning | None:
    turn, count = spaced(match["turn"] or match["turn_"]), match["count"] or match["count_"]
    if match["count_"] and turn in ("next", "last") and not match[0].lower().endswith("s"):
        return None  # "only 3 next week"
    toward = Toward.PAST if turn in _BACK else Toward.FUTURE
    amount = (grain_of(match["unit"]), amount_of(count))
    return Length((amount,), toward, working=is_working(match["unit"]))


def _turned(match: re.Match[str]) -> Meaning:
    grain, turn = grain_of(match["unit"]), TURNS[spaced(match["turn"])]
    if is_working(match["unit"]) and turn:
        toward = Toward.FUTURE if turn > 0 else Toward.PAST
        return Within(Length(((grain, 1),), toward, working=True), Shifted(Grain.DAY, 0))
    if grain in (Grain.HOUR, Grain.MINUTE, Grain.SECOND, Grain.FORTNIGHT):
        return Length(((grain, 1),), Toward.FUTURE if turn > 0 else Toward.PAST)
    return Shifted(grain, turn)


def _rest(match: re.Match[str]) -> Meaning:
    return Clipped(Shifted(grain_of(match["unit"]), 0), Toward.FUTURE)


def _count_of(whole: str) -> str:
    return (
        rf"\b(?:the{GAP})?(?P<side>first|last){GAP}(?P<count>[1-9][0-9]?|{CARDINAL}){GAP}(?P<unit>day|week|month|quarter)s{GAP}"
        rf"(?:of|in){GAP}(?P<whole>{whole})"
    )


_COUNT_OF_WHOLE = _count_of(PLAIN_UNIT)


def _count_of_whole(match: re.Match[str]) -> Meaning | None:
    """Return the first or the last few units of a whole as a range of them."""
    whole, grain, count = WHOLES.read(match["whole"]), grain_of(match["unit"]), number(match["count"])
    if whole is None or not 1 < count < _MOST:
        return None
    first, last = (1, count) if match["side"].lower() == "first" else (-count, -1)
    return Range(Within(Nth(grain, first), whole), Within(Nth(grain, last), whole))


_MEALS = {
    "breakfast": "MO",
    "lunch": "MI",
    "lunchtime": "MI",
    "lunch time": "MI",
    "dinner": "EV",
    "dinnertime": "EV",
    "dinner time": "EV",
    "mornings": "MO",
    "afternoons": "AF",
    "evenings": "EV",
    "nights": "NI",
    "night-time": "NI",
    "nighttime": "NI",
    "daytime": "DT",
}


def _part_of_day(match: re.Match[str]) -> Meaning:
    part = DayPart(_MEALS[spaced(match["part"])])
    early = match["early"]
    return Modified(part, Mod.START if early.lower() == "early" else Mod.END) if early else part


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-units/saying",
        pattern=rf"\b(?:(?:how|what){GAP}about|day{GAP}after{GAP}day)\b",
        build=lambda _: IGNORED,
        examples=("how about", "day after day"),
    ),
    Rule(
        name="en/short-units/part-of-day",
        pattern=(
            rf"\b(?:in{GAP}the{GAP}|at{GAP}|after{GAP}|before{GAP}|during{GAP})"
            rf"(?:(?P<early>early|late)(?:{GAP}|-))?(?P<part>{any_of(_MEALS)})\b"
        ),
        build=_part_of_day,
        examples=("at lunch", "in the evenings", "in the late afternoons"),
    ),
    Rule(
        name="en/short-units/last-night",
        pattern=rf"\b(?P<turn>last|next|tomorrow){GAP}(?P<part>night|morning|afternoon|evening)\b",
        build=lambda match: Within(
            DayPart(DAY_PARTS[match["part"].lower()]),
            Shifted(Grain.DAY, -1 if match["turn"].lower() == "last" else 1),
        ),
        examples=("last night", "next evening"),
    ),
    Rule(
        name="en/short-units/half-of-day",
        pattern=r"\b(?P<half>AM|PM)\b",
        build=lambda match: DayPart("MO" if match["half"].lower() == "am" else "AF"),
        examples=("AM", "pm"),
        guard=lambda hit: bool(
            re.search(
                rf"(?:{'' if hit.words.islower() else '[0-9]|'}day|row|\b{WEEKDAY_END})\s\Z",
                hit.before(),
                re.I,
            )
        ),
    ),
    Rule(
        name="en/short-units/count-of-whole",
        pattern=_COUNT_OF_WHOLE,
        reader=_count_of(".+"),
        build=_count_of_whole,
        examples=("the last five weeks of 2019", "first two weeks of July"),
    ),
    Rule(
        name="en/short-units/by-unit",
        pattern=r"\bby (?:the )?(?P<unit>year|month|week|day|quarter|hour)\b",
        build=lambda _: IGNORED,
        examples=("by year",),
        guard=lambda hit: re.match(r"\s(?:to|past|till)\b", hit.after()) is None,
    ),
    Rule(
        name="en/short-units/turn-count-units",
        pattern=(
            rf"\b(?:(?:the{GAP})?(?P<turn>{TURN}){GAP}(?P<count>{COUNT})"
            rf"|(?:(?:in|for|over|the){GAP})*(?P<count_>{COUNT}){GAP}(?P<turn_>{TURN})){GAP}(?P<unit>{UNIT})s?\b"
        ),
        build=_beside,
        examples=("next couple weeks", "2 upcoming days", "next 4 business days", "the 5 previous weeks"),
    ),
    Rule(
        name="en/short-units/turn-unit",
        pattern=rf"\b(?:the{GAP})?(?P<turn>{any_of(_NOW)}|{TURN}){GAP}(?:calendar{GAP})?(?P<unit>{UNIT})\b",
        build=_turned,
        examples=("upcoming week", "next qtr", "past quarter", "this calendar year"),
        guard=lambda hit: not re.match(r"-?end\b", hit.after(), re.IGNORECASE),
    ),
    Rule(
        name="en/short-units/rest",
        pattern=rf"\b(?:the{GAP})?(?:rest|remainder){GAP}(?:of{GAP})?(?:(?:the|this|my|current|our){GAP})*(?P<unit>day|week|month|year|quarter)\b",
        build=_rest,
        examples=("rest of the week", "the rest of my month"),
    ),
    Rule(
        name="en/short-units/to-date",
        pattern=r"\b(?:(?P<unit>year|month|week|quarter)[- ]to[- ]date|ytd)\b",
        build=lambda match: Clipped(Shifted(grain_of(match["unit"] or "year"), 0), Toward.PAST),
        examples=("year to date", "month-to-date", "YTD"),
    ),
)
