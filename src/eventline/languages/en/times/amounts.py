"""English lengths told in other amounts: "two dozen years", "a quarter of a century", "all night long"."""

import re

from eventline.languages.en.numbers import number
from eventline.languages.en.times.durations import COUNT, DEGREE, read_length, with_degree
from eventline.languages.en.times.guards.lengths import is_age, is_during, is_hours
from eventline.languages.en.words import HALVES, UNIT, unit
from eventline.model.grain import Grain
from eventline.model.meaning import Length, Meaning, Toward
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule
from eventline.rules.words import DASH, GAP, MAYBE, spaced

_DOZEN = 12
_QUARTERS = {  # the smaller unit, and a quarter of the larger one in it
    Grain.CENTURY: (Grain.YEAR, 25),
    Grain.YEAR: (Grain.MONTH, 3),
    Grain.DAY: (Grain.HOUR, 6),
    Grain.HOUR: (Grain.MINUTE, 15),
    Grain.MINUTE: (Grain.SECOND, 15),
}
_YEARS_OLD = lazy(r"years?.old\Z", re.IGNORECASE)
_ONE = lazy(r"\b(?:an?|the|its|their|this|that|now|nearly|almost|already)\s\Z", re.IGNORECASE)
_MORE = r"(?:century|hour|year|day|minute)"


def _dozens(match: re.Match[str]) -> Meaning:
    words = spaced(match["count"])
    count = {"half a": _DOZEN // 2, "a": _DOZEN, "several": None}.get(words, 0)
    count = _DOZEN * number(words) if count == 0 else count
    return with_degree(Length(((unit(match["unit"]), count),)), match.groupdict())


def _quarters(match: re.Match[str]) -> Meaning:
    grain, size = _QUARTERS[unit(match["unit"])]
    count = 3 if match["count"] else 1
    return with_degree(Length(((grain, count * size),)), match.groupdict())


def _units_long(match: re.Match[str]) -> Meaning:
    """Return an open length; "decades-long" is told in years, as two decades are."""
    grain = unit(match["unit"])
    if not (match["many"] or match["many_"]):
        return Length(((grain, 1),))
    return Length(((Grain.YEAR if grain is Grain.DECADE else grain, None),))


def _and_a_half(match: re.Match[str]) -> Meaning | None:
    grain = unit(match["unit"])
    if grain not in HALVES:
        return None
    toward = Toward.FUTURE if match["turn"].lower() in ("next", "coming") else Toward.PAST
    return Length(((grain, 1), HALVES[grain]), toward)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/amounts/unit-period",
        pattern=rf"\b(?:an?|the(?:{GAP}same)?){GAP}{DEGREE}{COUNT}(?:{DASH}|{GAP})(?P<unit>{UNIT})(?:{DASH}|{GAP})period\b",
        build=read_length,
        examples=("a three-year period", "the same nine month period"),
        guard=lambda hit: not is_during(hit),
    ),
    Rule(
        name="en/amounts/unit-long",
        pattern=(
            rf"\b{DEGREE}(?:{COUNT}|(?P<a>one|single))(?:{DASH}|{GAP})"
            rf"(?P<unit>{UNIT})s?(?:(?:{DASH}|{GAP})(?:long|period)|{DASH}old)\b"
        ),
        build=read_length,
        examples=("two-week-long", "nearly three day long", "8-month-old"),
        guard=lambda hit: not (_YEARS_OLD.search(hit.words) or is_age(hit) or is_during(hit)),
    ),
    Rule(
        name="en/amounts/units-long",
        pattern=rf"\b(?P<unit>{UNIT})(?:(?P<many>s)?(?:{DASH}|{GAP})?long|(?P<many_>s){DASH}old)\b",
        build=_units_long,
        examples=("months-long", "day-long", "yearlong", "centuries-old"),
        guard=lambda hit: not is_age(hit),
    ),
    Rule(
        name="en/amounts/dozen",
        pattern=(
            rf"\b{DEGREE}(?P<count>half{GAP}a|a|several|two|three|four|five|six)(?:{GAP}|{DASH})dozen{GAP}"
            rf"(?P<unit>{UNIT})s\b"
        ),
        build=_dozens,
        examples=("a dozen years", "two dozen weeks", "more than half a dozen days"),
    ),
    Rule(
        name="en/amounts/quarter-unit",
        pattern=rf"\b{DEGREE}(?:a|one|(?P<count>three)){GAP}quarters?{GAP}of{GAP}an?{GAP}(?P<unit>{_MORE})\b",
        build=_quarters,
        examples=("a quarter of a century", "three quarters of an hour", "nearly a quarter of an hour"),
    ),
    Rule(
        name="en/amounts/quarter-century",
        pattern=rf"\b{DEGREE}(?:a{GAP})?quarter(?:{GAP}|{DASH})century\b",
        build=lambda match: with_degree(Length((_QUARTERS[Grain.CENTURY],)), match.groupdict()),
        examples=("a quarter century", "quarter-century"),
    ),
    Rule(
        name="en/amounts/past-and-a-half",
        pattern=rf"\b(?:the{GAP})?(?P<turn>past|last|next|coming){GAP}(?P<unit>{UNIT}){GAP}and{GAP}a{GAP}half\b",
        build=_and_a_half,
        examples=("the past year and a half", "the next year and a half"),
    ),
    Rule(
        name="en/amounts/all-day-long",
        pattern=(
            rf"\b(?:all{GAP}(?:(?P<unit>day|night|week|weekend|month|year)(?:{GAP}|{DASH})(?:long|round)"
            rf"|(?P<unit_>day|week|weekend|month|year))|year{DASH}round|all{GAP}day(?:,|{GAP}and)?{GAP}all{GAP}night)\b"
        ),
        build=lambda match: Length(
            (
                (
                    unit(
                        match["unit"] or match["unit_"] or ("day" if "night" in match[0].lower() else "year")
                    ),
                    1,
                ),
            )
        ),
        examples=(
            "all day long",
            "all year round",
            "all day",
            "all week",
            "year-round",
            "all day and all night",
        ),
        guard=lambda hit: not hit.words.istitle() or hit.alone,
    ),
    Rule(
        name="en/amounts/hours-in-letters",
        pattern=rf"\b(?P<count>[1-9][0-9]{{0,2}}){MAYBE}h\b",
        build=lambda match: Length(((Grain.HOUR, int(match["count"])),)),
        examples=("48h", "72 h"),
        guard=is_hours,
    ),
    Rule(
        name="en/amounts/year-old",
        pattern=r"\b(?P<unit>day|week|month|year|decade|century)-old\b",
        build=lambda match: Length(((unit(match["unit"]), 1),)),
        examples=("year-old",),
        guard=lambda hit: bool(_ONE.search(hit.before())) and not is_age(hit),
    ),
)
