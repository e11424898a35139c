"""English units as commands count them: "the 5 previous weeks", "1/2 hour", "1d 2hr", "next qtr"."""

import re

from eventline.languages.en.numbers import (
    CARDINAL,
    number,
)
from eventline.languages.en.words import DAY_PARTS, UNITS
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Clipped,
    DayPart,
    Length,
    Meaning,
    Mod,
    Modified,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.rule import IGNORED, Rule
from eventline.rules.words import GAP, SPACE, any_of, spaced

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
_UNIT = any_of(unit for unit in _SHORT if len(unit) > 1 and unit != "mo")
_COUNT = rf"(?:[0-9]{{1,3}}(?:\.[0-9])?|{CARDINAL}|(?:an?{GAP})?few|(?:a{GAP})?couple(?:{GAP}of)?|an?)"
_PAIR = rf"(?:{_COUNT}{GAP}{_UNIT}s?|[0-9]{{1,3}}(?:\.[0-9])?{SPACE}?(?:{_UNIT}s?|[smhdwy]|mo))"
_BACK = ("last", "past", "previous", "prior", "preceding")
_ON = ("next", "coming", "upcoming", "following")
_TURN = any_of((*_BACK, *_ON))
_TURNS = dict.fromkeys(_BACK, -1) | dict.fromkeys(_ON, 1) | {"this": 0, "current": 0, "the": 0}
_FEW = 3
_MINUTES = {"1/4": 15, "1/2": 30, "3/4": 45, "quarter": 15, "a quarter": 15, "three quarters": 45, "half": 30}


def _grain(word: str) -> Grain:
    word = spaced(word)
    return _SHORT[word] if word in _SHORT else _SHORT[word.removesuffix("s")]


def _amount(words: str) -> int | float | None:
    words = spaced(words)
    if "few" in words:
        return None
    if "couple" in words:
        return 2
    if words in ("a", "an"):
        return 1
    return float(words) if "." in words else number(words)


def _beside(match: re.Match[str]) -> Meaning | None:
    turned = spaced(match["turn"]) in ("next", "last") and match.start("count") < match.start("turn")
    if turned and not match[0].lower().endswith("s"):
        return None  # "only 3 next week"
    toward = Toward.PAST if spaced(match["turn"]) in _BACK else Toward.FUTURE
    return Length(((_grain(match["unit"]), _amount(match["count"])),), toward)


def _turned(match: re.Match[str]) -> Meaning:
    grain, turn = _grain(match["unit"]), _TURNS[spaced(match["turn"])]
    if grain in (Grain.HOUR, Grain.MINUTE, Grain.SECOND):
        return Length(((grain, 1),), Toward.FUTURE if turn > 0 else Toward.PAST)
    return Shifted(grain, turn)


def _sum(match: re.Match[str]) -> Meaning | None:
    """Return the length of "1d, 2hr, and 5min"."""
    pairs = [
        re.fullmatch(rf"({_COUNT}?)\s*(.+)", pair, re.IGNORECASE)
        for pair in re.findall(_PAIR, match[0], re.I)
    ]
    parts = [(pair[1], pair[2]) for pair in pairs if pair is not None]
    amounts = tuple((_grain(unit), _amount(count)) for count, unit in parts)
    is_ago = match.groupdict().get("ago")
    length = Length(amounts)
    if not is_ago:
        return length
    toward = Toward.PAST if is_ago.lower() in ("ago", "before", "earlier") else Toward.FUTURE
    fine = any(grain < Grain.DAY for grain, _ in amounts)
    return Within(Length(amounts, toward), Vague(Toward.THIS) if fine else Shifted(Grain.DAY, 0))


def _fraction(match: re.Match[str]) -> Meaning:
    return Length(((Grain.MINUTE, _MINUTES[spaced(match["part"]).replace("-", " ")]),))


def _rest(match: re.Match[str]) -> Meaning:
    return Clipped(Shifted(_grain(match["unit"]), 0), Toward.FUTURE)


_MEALS = {
    "breakfast": "MO",
    "lunch": "MI",
    "lunchtime": "MI",
    "lunch time": "MI",
    "dinner": "EV",
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


def _and_a_half(match: re.Match[str]) -> Meaning:
    """Return "an hour and a half" and "one and a quarter years"."""
    count = _amount(match["count"])
    share = 0.25 if match["share"].lower() == "quarter" else 0.5
    return Length(((_grain(match["unit"] or match["unit_"]), None if count is None else count + share),))


def _few(match: re.Match[str]) -> Meaning:
    """Assistants take a few to be about three: "several weeks", "a few days ago"."""
    grain = _grain(match["unit"])
    if not match["way"]:
        return Modified(Length(((grain, _FEW),)), Mod.APPROX)
    length = Length(((grain, _FEW),), Toward.PAST if match["way"].lower() == "ago" else Toward.FUTURE)
    return Within(length, Vague(Toward.THIS) if grain < Grain.DAY else Shifted(Grain.DAY, 0))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-units/how-about",
        pattern=rf"\b(?:how|what){GAP}about\b",
        build=lambda _: IGNORED,
        examples=(),
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
        examples=(),
        guard=lambda hit: bool(
            re.search(r"(?:day|row)\s\Z" if hit.words.islower() else r"(?:\d|day|row)\s\Z", hit.before())
        ),
    ),
    Rule(
        name="en/short-units/count-turn-units",
        pattern=rf"\b(?:(?:in|for|over|the){GAP})*(?P<count>{_COUNT}){GAP}(?P<turn>{_TURN}){GAP}(?P<unit>{_UNIT})s?\b",
        build=_beside,
        examples=("the 5 previous weeks", "2 next days"),
    ),
    Rule(
        name="en/short-units/turn-count-units",
        pattern=rf"\b(?:the{GAP})?(?P<turn>{_TURN}){GAP}(?P<count>{_COUNT}){GAP}(?P<unit>{_UNIT})s?\b",
        build=_beside,
        examples=("next couple weeks", "upcoming 2 days", "next 4 business days"),
    ),
    Rule(
        name="en/short-units/turn-unit",
        pattern=rf"\b(?:the{GAP})?(?P<turn>this|current|{_TURN}){GAP}(?:calendar{GAP})?(?P<unit>{_UNIT})\b",
        build=_turned,
        examples=("upcoming week", "next qtr", "past quarter", "this calendar year"),
        guard=lambda hit: not re.match(r"-?end\b", hit.after(), re.IGNORECASE),
    ),
    Rule(
        name="en/short-units/sum",
        pattern=(
            rf"\b{_PAIR}(?:(?:{SPACE}?,{SPACE}?|{SPACE})(?:and{GAP})?{_PAIR}){{1,4}}"
            rf"(?:{GAP}(?P<ago>ago|later|from{GAP}now|before|earlier))?\b"
        ),
        build=_sum,
        examples=("1d, 2hr, and 5min", "2 years 1 month 21 days ago"),
    ),
    Rule(
        name="en/short-units/and-a-half",
        pattern=(
            rf"\b(?P<count>{_COUNT})(?:{GAP}(?P<unit>{_UNIT})s?)?{GAP}and{GAP}(?:an?{GAP})?(?P<share>half|quarter)"
            rf"(?:{GAP}(?P<unit_>{_UNIT})s?)?\b"
        ),
        build=lambda match: _and_a_half(match) if bool(match["unit"]) != bool(match["unit_"]) else None,
        examples=("one and half hour", "a year and quarter"),
    ),
    Rule(
        name="en/short-units/few",
        pattern=(
            rf"\b(?:an?{GAP})?(?:few|some|several){GAP}"
            rf"(?P<unit>minutes|hours|days|weeks|months|years)(?:{GAP}(?P<way>ago|from{GAP}now))?\b"
        ),
        build=_few,
        examples=("a few days ago", "few weeks from now", "several hours"),
    ),
    Rule(
        name="en/short-units/letter",
        pattern=rf"\b(?P<count>[0-9]{{1,3}}(?:\.[0-9])?){SPACE}?(?P<unit>[smhdwy]|mo|hrs?|mins?)\b",
        build=lambda match: Length(((_grain(match["unit"]), _amount(match["count"])),)),
        examples=(),
        guard=lambda hit: bool(re.search(r"(?:\b(?:for|in|within|last|next|past)\s|\+)\Z", hit.before())),
    ),
    Rule(
        name="en/short-units/fraction",
        pattern=(
            rf"\b(?P<part>1/[24]|3/4|(?:a{GAP})?quarter|three[- ]quarters){SPACE}{{0,3}}(?:of{GAP}an?{GAP})?"
            r"(?:hours?|hrs?|h)\b"
        ),
        build=_fraction,
        examples=("1/2 hour", "three-quarters of an hour"),
    ),
    Rule(
        name="en/short-units/whole",
        pattern=r"\b(?:all|full|whole|entire|half)[- ](?P<unit>day|week|month|year)\b",
        build=lambda match: (
            None if match[0].lower().startswith("half") else Length(((_grain(match["unit"]), 1),))
        ),
        examples=("all month", "full-day"),
    ),
    Rule(
        name="en/short-units/rest",
        pattern=rf"\b(?:the{GAP})?rest{GAP}(?:of{GAP})?(?:(?:the|this|my|current|our){GAP})*(?P<unit>day|week|month|year|quarter)\b",
        build=_rest,
        examples=("rest of the week", "the rest of my month"),
    ),
)
