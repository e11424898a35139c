"""English repeated times: "daily", "every Friday", "each July", "twice a week", "$3 a day"."""

import re

from eventline.languages.en.numbers import CARDINAL, ORDINAL, number, ordinal_number
from eventline.languages.en.times.guards.lengths import is_rate
from eventline.languages.en.times.guards.titles import is_name_word
from eventline.languages.en.words import (
    DAY_PARTS,
    MONTH_END,
    SEASON,
    SEASONS,
    UNIT,
    WEEKDAY_END,
    month,
    unit,
    weekday,
)
from eventline.model.grain import Grain
from eventline.model.meaning import Meaning, Repeated
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP, any_of, spaced

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "semi-annually": "P6M",
    "semi-annual": "P6M",
    "semiannual": "P6M",
    "per annum": "P1Y",
    "half-yearly": "P6M",
    "twice-yearly": "P6M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biennial": "P2Y",
    "everyday": "P1D",
    "bi-weekly": "P2W",
    "bi-monthly": "P2M",
    "semiannually": "P6M",
    "biannually": "P6M",
    "biennially": "P2Y",
    "quarterly": "P3M",
    "day-to-day": "P1D",
    "day after day": "P1D",
}
_RATES = ("hourly", "nightly", "daily", "weekly", "monthly", "quarterly", "yearly", "annually")
_LETTERS = {
    Grain.SECOND: "PT{}S",
    Grain.MINUTE: "PT{}M",
    Grain.HOUR: "PT{}H",
    Grain.DAY: "P{}D",
    Grain.WEEKEND: "P{}WE",
    Grain.WEEK: "P{}W",
    Grain.FORTNIGHT: "P{}W",
    Grain.MONTH: "P{}M",
    Grain.QUARTER: "P{}Q",
    Grain.YEAR: "P{}Y",
    Grain.DECADE: "P{}DE",
    Grain.CENTURY: "P{}CE",
    Grain.MILLENNIUM: "P{}ML",
}
_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}
_SEASON_CODES = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_NO_NOUN = lazy(r"\s*(?:[.,;:!?)]|\Z)|\s+(?:and|or|in|by|to|at|on|for|since|with|until|from|as|through)\b")
_EVERY = rf"(?P<every>every(?:{GAP}single)?|each(?:{GAP}and{GAP}every)?|all)"
_PARTS = any_of(part for part in DAY_PARTS if not part.endswith("s"))


def period(grain: Grain, count: int | None = 1) -> str:
    if count is None:
        return _LETTERS[grain].format("X")
    if grain in _YEARS:
        return f"P{_YEARS[grain] * count}Y"
    return _LETTERS[grain].format(2 * count if grain is Grain.FORTNIGHT else count)


def _quant(match: re.Match[str]) -> str:
    return "EACH" if match["every"].lower().startswith("each") else "EVERY"


def _every_unit(match: re.Match[str]) -> Meaning | None:
    groups = match.groupdict()
    if groups["other"]:
        return Repeated(period(unit(match["unit"]), 2), "EVERY")
    if groups["some"]:
        count = 2 if groups["some"].lower().startswith("couple") else None
        return Repeated(period(unit(match["unit"]), count), "EVERY")
    if groups["nth"]:
        return Repeated(period(unit(match["unit"]), ordinal_number(groups["nth"])), "EVERY")
    if not groups["count"] and match["unit"].lower() == "night":
        return None  # as "every morning"
    count = number(groups["count"]) if groups["count"] else 1
    return Repeated(period(unit(match["unit"]), count), _quant(match))


def _every_named(match: re.Match[str]) -> Meaning:
    groups = match.groupdict()
    other = "P2W" if groups["other"] else None
    return Repeated(named(groups), "EVERY" if other else _quant(match), other)


def named(groups: dict[str, str | None]) -> str:
    """Return the TIMEX3 value of any Friday, any July, any Monday morning."""
    part = DAY_PARTS[(groups.get("part") or "").lower()] if groups.get("part") else None
    if groups.get("weekday"):
        value = f"XXXX-WXX-{weekday(groups['weekday'] or '') + 1}"
        return f"{value}T{part}" if part else value
    if groups.get("month"):
        return f"XXXX-{month(groups['month'] or ''):02d}"
    if groups.get("season"):
        return f"XXXX-{_SEASON_CODES[SEASONS[(groups['season'] or '').lower()]]}"
    return f"T{part}" if part else "XXXX-WXX-WE"


def _count(match: re.Match[str]) -> int:
    word = match["times"].lower().split()[0]
    return _TIMES.get(word) or number(word.rstrip("x"))


def _times_a(match: re.Match[str]) -> Meaning:
    return Repeated(period(unit(match["unit"])), None, f"{_count(match)}X")


def _once_every(match: re.Match[str]) -> Meaning:
    count = 2 if match["other"] else None if match["some"] else number(match["count"])
    words = match["times"].lower().split()
    return Repeated(
        period(unit(match["unit"]), count), "EVERY", f"{_TIMES.get(words[0]) or number(words[0])}X"
    )


def _is_said_of_all(hit: Surroundings) -> bool:
    """Decline names, "an everyday matter" and "the quarterly dividend", which is no time but a kind."""
    words = hit.words.lower()
    if words == "everyday" and re.search(
        r"\b(?:an?|the|in|of|my|our|his|her|their|for)\s\Z", hit.before(), re.I
    ):
        return False
    if words == "quarterly" and not _NO_NOUN.match(hit.after()):
        return hit.alone
    return not is_name_word(hit)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/sets/adverb",
        pattern=rf"\b(?P<word>{any_of(_ADVERBS)})\b",
        build=lambda match: Repeated(_ADVERBS[spaced(match["word"])]),
        examples=("daily", "annually", "Weekly"),
        guard=_is_said_of_all,
    ),
    Rule(
        name="en/sets/every-unit",
        pattern=(
            rf"\b{_EVERY}{GAP}(?:(?P<other>other|second){GAP}|(?P<nth>{ORDINAL}){GAP}|(?P<some>few|several|couple{GAP}of){GAP}"
            rf"|(?P<count>[0-9]{{1,3}}(?:,[0-9]{{3}})?|{CARDINAL}){GAP})?"
            rf"(?P<unit>{UNIT})s?\b"
        ),
        build=_every_unit,
        examples=(
            "every day",
            "each year",
            "every other week",
            "every two years",
            "every third month",
            "every few years",
        ),
        guard=lambda hit: (
            not hit.words.lower().startswith("all") and hit.words.lower().split()[-1] != "second"
        ),
    ),
    Rule(
        name="en/sets/every-part-hour",
        pattern=(
            rf"\bevery{GAP}(?:(?P<half>half)(?:{GAP}an{GAP}|{GAP}|{DASH})"
            rf"|quarter(?:{GAP}of{GAP}an{GAP}|{GAP}|{DASH}))hour\b"
        ),
        build=lambda match: Repeated("PT30M" if match["half"] else "PT15M", "EVERY"),
        examples=("every half hour", "every quarter of an hour", "every half-hour"),
    ),
    Rule(
        name="en/sets/every-named",
        pattern=(
            rf"\b{_EVERY}{GAP}(?:(?P<other>other|second){GAP})?"
            rf"(?:(?P<weekday>{WEEKDAY_END})(?:{GAP}(?P<part>{_PARTS}))?|(?P<month>{MONTH_END})|(?P<season>{SEASON})|weekend)\b"
        ),
        build=_every_named,
        examples=("every Friday", "each July", "every other Tuesday", "every summer", "every Monday morning"),
        guard=lambda hit: not hit.words.lower().startswith("all"),
    ),
    Rule(
        name="en/sets/round-the-clock",
        pattern=r"\b24/7\b",
        build=lambda _: Repeated("P1D", "EVERY"),
        examples=("24/7",),
        guard=lambda hit: (
            not re.match(r"[/.,:-]?\d", hit.after()) and hit.before(1) not in ("/", ".", "-", "$")
        ),
    ),
    Rule(
        name="en/sets/every-part",
        pattern=rf"\b{_EVERY}{GAP}(?P<part>{_PARTS})\b",
        build=lambda match: Repeated(named(match.groupdict()), _quant(match)),
        examples=("every morning", "each evening"),
        guard=lambda hit: not hit.words.lower().startswith("all"),
    ),
    Rule(
        name="en/sets/once-every",
        pattern=(
            rf"\b(?P<times>once|twice|(?:{CARDINAL}|[0-9]{{1,3}}){GAP}times){GAP}every{GAP}"
            rf"(?:(?P<other>other){GAP}|(?P<some>few){GAP}|(?P<count>[0-9]{{1,3}}|{CARDINAL}){GAP})(?P<unit>{UNIT})s?\b"
        ),
        build=_once_every,
        examples=("once every two weeks", "twice every other month", "once every few years"),
    ),
    Rule(
        name="en/sets/times-a-unit",
        pattern=rf"\b(?P<times>once|twice|thrice|(?:{CARDINAL}|[0-9]{{1,3}}){GAP}times|[0-9]{{1,2}}x){GAP}(?:an?|per|each|every){GAP}(?P<unit>{UNIT})\b",
        build=_times_a,
        examples=("twice a week", "three times per year", "3x a week"),
    ),
    Rule(
        name="en/sets/times-adverb",
        pattern=rf"\b(?P<times>once|twice|thrice|(?:{CARDINAL}|[0-9]{{1,3}}){GAP}times)(?:{GAP}|-)(?P<adverb>{any_of(_RATES)})\b",
        build=lambda match: Repeated(_ADVERBS[spaced(match["adverb"])], None, f"{_count(match)}X"),
        examples=("once weekly", "twice daily", "three times yearly"),
    ),
    Rule(
        name="en/sets/per-unit",
        pattern=rf"\bper{GAP}(?P<unit>{UNIT})\b",
        build=lambda match: Repeated(period(unit(match["unit"]))),
        examples=("per day",),
        guard=lambda hit: not hit.words.lower().endswith(("second", "hour", "minute", "sec", "min", "hr")),
    ),
    Rule(
        name="en/sets/a-unit",
        pattern=rf"\b(?:a|the){GAP}(?P<unit>day|night|week|month|year)\b",
        build=lambda match: Repeated(period(unit(match["unit"]))),
        examples=("a day",),
        guard=lambda hit: hit.after(1) != "-" and is_rate(hit),  # "In 2023 a day-long strike …"
    ),
)
