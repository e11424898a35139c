"""English amounts of time as commands write them: "1/2 hour", "1d 2hr", "a few days ago", "two weeks out"."""

import re

from eventline.languages.en.commands.beside import LASTS
from eventline.languages.en.commands.short_units import COUNT, UNIT, amount_of, grain_of
from eventline.model.grain import Grain
from eventline.model.meaning import Length, Meaning, Mod, Modified, Shifted, Toward, Vague, Within
from eventline.model.split import Piece, Split
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, SPACE, spaced

_PAIR = rf"(?:{COUNT}{GAP}{UNIT}s?|[0-9]{{1,3}}(?:\.[0-9])?{SPACE}?(?:{UNIT}s?|[smhdwy]|mo))"
_Amounts = tuple[tuple[Grain, int | float | None], ...]
_FEW = 3
_BACK = ("ago", "back", "before", "earlier", "prior")
_MINUTES = {"1/4": 15, "1/2": 30, "3/4": 45, "quarter": 15, "a quarter": 15, "three quarters": 45, "half": 30}


def _from_now(way: str, amounts: _Amounts, *, working: bool = False) -> Meaning:
    """Return the day, or with hours the moment, that lies so far *way* from now: "ago", "from now"."""
    toward = Toward.PAST if way.lower() in _BACK else Toward.FUTURE
    is_fine = any(grain < Grain.DAY for grain, _ in amounts)
    return Within(
        Length(amounts, toward, working=working), Vague(Toward.THIS) if is_fine else Shifted(Grain.DAY, 0)
    )


def _sum(match: re.Match[str]) -> Meaning:
    """Return the length of "1d, 2hr, and 5min"."""
    pairs = [
        re.fullmatch(rf"({COUNT}?)\s*(.+)", pair, re.IGNORECASE) for pair in re.findall(_PAIR, match[0], re.I)
    ]
    parts = [(pair[1], pair[2]) for pair in pairs if pair is not None]
    in_years = any(grain_of(unit) is Grain.YEAR for _, unit in parts)
    amounts = tuple(
        (Grain.MONTH if unit == "m" and in_years else grain_of(unit), amount_of(count))
        for count, unit in parts
    )
    return _from_now(match["way"], amounts) if match["way"] else Length(amounts)


def _fraction(match: re.Match[str]) -> Meaning:
    return Length(((Grain.MINUTE, _MINUTES[spaced(match["part"]).replace("-", " ")]),))


def _and_a_half(match: re.Match[str]) -> Meaning:
    """Return "an hour and a half" and "one and a quarter years"."""
    count = amount_of(match["count"])
    share = 0.25 if match["share"].lower() == "quarter" else 0.5
    return Length(((grain_of(match["unit"] or match["unit_"]), None if count is None else count + share),))


def _few(match: re.Match[str]) -> Meaning | None:
    """Assistants take a few to be about three: "several weeks", "a few days ago"; a couple are two."""
    grain, count = grain_of(match["unit"]), 2 if "couple" in match[0].lower() else _FEW
    amount = (grain, amount_of(match["count"]) if match["count"] else count)
    if not match["way"]:
        return None if match["count"] else Modified(Length((amount,)), Mod.APPROX)
    return _from_now(match["way"], (amount,))


def _for_the(match: re.Match[str]) -> Split:
    """Return the length of "away for the week" and "within the hour", without the word before it."""
    start = match.start("unit") - len("the ") - match.start()
    return Split((Piece(start, match.end() - match.start(), Length(((grain_of(match["unit"]), 1),))),))


def _working(match: re.Match[str]) -> Meaning:
    """Return "3 business days from now", which leave the weekend out."""
    count = 1 if match["count"].lower() == "another" else amount_of(match["count"])
    amounts = ((Grain.DAY, count),)
    return _from_now(match["way"], amounts, working=True) if match["way"] else Length(amounts, working=True)


def _out(match: re.Match[str]) -> Meaning:
    count = amount_of(match["count"])
    return _from_now(match["way"], ((grain_of(match["unit"]), _FEW if count is None else count),))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/short-amounts/and-a-half",
        pattern=(
            rf"\b(?P<count>{COUNT})(?:{GAP}(?P<unit>{UNIT})s?)?{GAP}and{GAP}(?:an?{GAP})?(?P<share>half|quarter)"
            rf"(?:{GAP}(?P<unit_>{UNIT})s?)?\b"
        ),
        build=lambda match: _and_a_half(match) if bool(match["unit"]) != bool(match["unit_"]) else None,
        examples=("one and half hour", "a year and quarter"),
    ),
    Rule(
        name="en/short-amounts/sum",
        pattern=(
            rf"\b{_PAIR}(?:{SPACE}?(?:,{SPACE}?)?(?:and{GAP})?{_PAIR}){{1,4}}"
            rf"(?:{GAP}(?P<way>ago|later|from{GAP}now|before|earlier))?\b"
        ),
        build=_sum,
        examples=("1d, 2hr, and 5min", "3 years 2 months 9 days ago", "2h30m", "3y 2m"),
    ),
    Rule(
        name="en/short-amounts/few",
        pattern=(
            rf"\b(?:(?:an?{GAP})?(?:few|some|several|couple(?:{GAP}of)?)|(?P<count>[0-9]{{1,3}}\.[0-9])){GAP}"
            rf"(?P<unit>minutes?|hours?|days?|weeks?|months?|years?)(?:{GAP}(?P<way>ago|back|later|from{GAP}now))?\b"
        ),
        build=_few,
        examples=("a few days ago", "few weeks from now", "several hours", "2.5 hours ago"),
    ),
    Rule(
        name="en/short-amounts/working-days",
        pattern=(
            rf"\b(?P<count>{COUNT}|another){GAP}(?:business|working){GAP}days?(?:{GAP}(?P<way>ago|from{GAP}(?:now|today)|later|out))?\b"
        ),
        build=_working,
        examples=("3 business days", "two working days from now"),
    ),
    Rule(
        name="en/short-amounts/for-the-unit",
        pattern=r"\b(?:for|within) the (?P<unit>hour|day|week|month|quarter|year)\b",
        build=_for_the,
        examples=("for the week", "within the hour"),
        guard=lambda hit: not re.match(r"\s(?:of|in|end|after|before|beg|start|commenc)", hit.after()),
    ),
    Rule(
        name="en/short-amounts/out",
        pattern=(
            rf"\b(?P<count>{COUNT}){GAP}(?P<unit>{UNIT}|mo)s?{GAP}"
            rf"(?P<way>out|ahead|down{GAP}the{GAP}(?:road|line)|back|prior)\b"
        ),
        build=_out,
        examples=("two weeks out", "20 minutes ahead", "3 months down the road", "2 wks back"),
        guard=lambda hit: not re.match(r"\s(?:of|to|on|at|with|the)\b", hit.after(), re.IGNORECASE),
    ),
    Rule(
        name="en/short-amounts/hours-minutes",
        pattern=r"\b(?P<hours>[0-9])h(?P<minutes>[0-5][0-9])\b",
        build=lambda match: Length(
            ((Grain.HOUR, int(match["hours"])), (Grain.MINUTE, int(match["minutes"])))
        ),
        examples=("1h30",),
        guard=lambda hit: LASTS.search(hit.before()) is not None,
    ),
    Rule(
        name="en/short-amounts/letter",
        pattern=rf"\b(?P<count>[0-9]{{1,3}}(?:\.[0-9])?){SPACE}?(?P<unit>[smhdwy]|mo|hrs?|mins?)\b",
        build=lambda match: Length(((grain_of(match["unit"]), amount_of(match["count"])),)),
        examples=("30m", "2h"),
        guard=lambda hit: "." in hit.words or LASTS.search(hit.before()) is not None,
    ),
    Rule(
        name="en/short-amounts/fraction",
        pattern=(
            rf"\b(?P<part>1/[24]|3/4|(?:a{GAP})?quarter|three[- ]quarters){SPACE}{{0,3}}(?:of{GAP}an?{GAP})?"
            r"(?:hours?|hrs?|h)\b"
        ),
        build=_fraction,
        examples=("1/2 hour", "three-quarters of an hour"),
    ),
    Rule(
        name="en/short-amounts/whole",
        pattern=r"\b(?:all|full|whole|entire)[- ](?P<unit>day|week|month|year)\b",
        build=lambda match: Length(((grain_of(match["unit"]), 1),)),
        examples=("all month", "full-day"),
    ),
)
