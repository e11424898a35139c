"""English lengths of time: "three days", "30-day", "two and a half years", "almost a year"."""

import re
from itertools import pairwise

from eventline.languages.en.numbers import CARDINAL, number
from eventline.languages.en.times.guards.lengths import is_aged, is_length, is_plural_length
from eventline.languages.en.times.guards.titles import is_in_a_title
from eventline.languages.en.words import HALVES, UNIT, unit
from eventline.model.grain import Grain
from eventline.model.meaning import Length, Meaning, Mod, Modified, Toward
from eventline.rules.rule import Rule
from eventline.rules.words import DASH, GAP, MAYBE, any_of, spaced

ABOUT = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "roughly": Mod.APPROX,
    "approximately": Mod.APPROX,
    "some": Mod.APPROX,
    "almost": Mod.LESS_THAN,
    "nearly": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "under": Mod.LESS_THAN,
    "fewer than": Mod.LESS_THAN,
    "just under": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN,
    "over": Mod.MORE_THAN,
    "just over": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE,
    "no less than": Mod.EQUAL_OR_MORE,
    "not less than": Mod.EQUAL_OR_MORE,
    "up to": Mod.EQUAL_OR_LESS,
    "at most": Mod.EQUAL_OR_LESS,
    "no more than": Mod.EQUAL_OR_LESS,
    "not more than": Mod.EQUAL_OR_LESS,
}
TOWARD = {
    "past": Toward.PAST,
    "last": Toward.PAST,
    "previous": Toward.PAST,
    "preceding": Toward.PAST,
    "next": Toward.FUTURE,
    "coming": Toward.FUTURE,
    "following": Toward.FUTURE,
    "first": None,
    "final": None,
    "nearest": Toward.FUTURE,
    "latest": Toward.PAST,
}
VAGUE_COUNT = any_of(
    [
        *("several", "many", "few", "a few", "some", "countless", "a number of"),
        *("dozens of", "hundreds of", "thousands of", "a couple", "couple of", "a couple of"),
    ]
)
_TWO = ("a couple of", "a couple", "couple of")
DEGREE = rf"(?:(?P<about>{any_of(ABOUT)}){GAP})?"
FIGURES = r"[0-9]{1,3}(?:,[0-9]{3})?"
COUNT = rf"(?P<count>{FIGURES}|{CARDINAL})"
_AGAIN = rf"(?:{GAP}\({FIGURES}\))?"  # "five (5) years", as contracts say it
_AND_A_HALF = rf"(?:{GAP}|{DASH})and(?:{GAP}|{DASH})a(?:{GAP}|{DASH})half(?:{GAP}|{DASH})"
_A = rf"(?P<a>an?|one|(?:a{GAP})?single|another|an additional|the entire|the whole|a full)"
EXTRA = (
    rf"(?:{GAP}(?:more|additional|full|straight|consecutive|successive|whole|long|trading|working|business|calendar|solid"
    r"|previous|preceding|following|subsequent|intervening|bloody|hard|difficult|terrible|tense|intense|short|brief))?"
)
UNITS = rf"(?P<unit>{UNIT})"
SO = rf"(?:{GAP}or{GAP}(?:so|more))?"


def read_length(match: re.Match[str]) -> Meaning:
    """Return the length of named groups count or a, unit, half, toward, about."""
    groups = match.groupdict()
    grain = unit(match["unit"])
    amounts = [(grain, _count(groups))]
    if groups.get("half"):
        amounts = _and_a_half(amounts[0])
    length: Meaning = Length(tuple(amounts), toward_of(groups))
    if "+" in match[0]:
        return Modified(length, Mod.EQUAL_OR_MORE)
    return with_degree(length, groups)


def _count(groups: dict[str, str | None]) -> int | float | None:
    words = groups.get("count")
    if words is None:
        return 1 if groups.get("a") else None
    return float(words) if "." in words else number(words)


def _and_a_half(amount: tuple[Grain, int | float | None]) -> list[tuple[Grain, int | float | None]]:
    grain, count = amount
    if grain not in HALVES or count is None:
        return [(grain, None if count is None else count + 0.5)]
    return [(grain, count), HALVES[grain]]


def toward_of(groups: dict[str, str | None]) -> Toward | None:
    words = groups.get("toward")
    return TOWARD[words.lower()] if words else None


def with_degree(length: Meaning, groups: dict[str, str | None]) -> Meaning:
    """Return *length* with what group about says of it: "nearly" two days."""
    words = groups.get("about")
    return Modified(length, ABOUT[spaced(words)]) if words else length


def _decimal(match: re.Match[str]) -> Meaning:
    whole, _, part = match["count"].partition(".")
    grain = unit(match["unit"])
    if part == "5" and grain in HALVES:
        amounts = _and_a_half((grain, int(whole or 0)))
        return with_degree(Length(tuple(a for a in amounts if a[1])), match.groupdict())
    return with_degree(Length(((grain, float(match["count"])),)), match.groupdict())


def _half_unit(match: re.Match[str]) -> Meaning | None:
    smaller = HALVES.get(unit(match["unit"]))
    return None if smaller is None else with_degree(Length((smaller,)), match.groupdict())


def read_vague(match: re.Match[str]) -> Meaning:
    groups = match.groupdict()
    count = 2 if spaced(groups.get("some") or "") in _TWO else None
    return with_degree(Length(((unit(match["unit"]), count),), toward_of(groups)), groups)


def _sum(match: re.Match[str]) -> Meaning | None:
    """Return the sum of "2 hours and 15 minutes"; "46 minutes, two hours" are two."""
    amounts = [(unit(match["unit"]), number(match["count"]) if match["count"] else 1)]
    amounts += [(unit(match[f"unit{k}"]), number(match[f"count{k}"])) for k in (2, 3) if match[f"unit{k}"]]
    # "its worst in a decade two weeks ago" are two as well.
    if any(
        first <= second or (first >= Grain.DECADE and second < Grain.YEAR)
        for (first, _), (second, _) in pairwise(amounts)
    ):
        return None
    return with_degree(Length(tuple(amounts)), match.groupdict())


def _and(place: int) -> str:
    count, of = f"(?P<count{place}>{FIGURES}|{CARDINAL})", f"(?P<unit{place}>{UNIT})"
    return rf",?{GAP}(?:and{GAP})?{count}(?:{GAP}|{DASH})?{of}s?"


_FIRST_AMOUNT = rf"{DEGREE}(?:{COUNT}|an?)(?:{GAP}|{DASH})?{UNITS}s?"
RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/durations/units-and-units",
        pattern=rf"\b{_FIRST_AMOUNT}(?:{_and(2)}){{1,2}}\b",
        reader=rf"\b{_FIRST_AMOUNT}{_and(2)}(?:{_and(3)})?\b",
        build=_sum,
        examples=("2 hours and 15 minutes", "1 week 3 days", "two years, six months and ten days"),
        guard=lambda hit: not (is_in_a_title(hit) or is_aged(hit) or hit.words.lower().endswith("2day")),
    ),
    Rule(
        name="en/durations/and-a-half",
        pattern=(
            rf"\b{DEGREE}(?:(?:{COUNT}|{_A})(?:(?P<half>{_AND_A_HALF}|{GAP}1/2{GAP}|{MAYBE}½{MAYBE}){UNITS}s?"
            rf"|{GAP}(?P<unit_>{UNIT})s?{GAP}and{GAP}a{GAP}half))\b"
        ),
        build=lambda match: read_length(match) if match["unit"] else _unit_and_a_half(match),
        examples=("two and a half years", "5 1/2 hours", "a year and a half"),
        guard=lambda hit: not is_in_a_title(hit),
    ),
    Rule(
        name="en/durations/the-count-units",
        pattern=rf"\b(?:the|these|those|all){GAP}{COUNT}{EXTRA}{GAP}{UNITS}s\b",
        build=read_length,
        examples=("the nine months", "all four years"),
        guard=is_length,
    ),
    Rule(
        name="en/durations/count-units",
        pattern=rf"\b{DEGREE}{COUNT}\+?{_AGAIN}{EXTRA}(?:{GAP})?{UNITS}s?\b{SO}",
        build=read_length,
        examples=(
            "three days",
            "almost 18 months",
            "more than 24 hours",
            "two hard weeks",
            "10mins",
            "20+ years",
            "five (5) years",
        ),
        guard=is_length,
    ),
    Rule(
        name="en/durations/hyphened",
        pattern=rf"\b{DEGREE}{COUNT}{DASH}(?P<unit>{UNIT})s?\b",
        build=read_length,
        examples=("30-day", "five-year", "nearly two-week"),
        guard=lambda hit: is_length(hit) and not re.match(r"-old", hit.after(), re.I),
    ),
    Rule(
        name="en/durations/decimal",
        pattern=rf"\b{DEGREE}(?P<count>[0-9]{{1,3}}\.[0-9]{{1,2}}){MAYBE}-?(?P<unit>{UNIT})s?\b",
        build=_decimal,
        examples=("2.5 hours", "1.5hrs"),
        guard=lambda hit: hit.before(1) not in (".", "-", "/"),  # "in 2.9.3 days"
    ),
    Rule(
        name="en/durations/half-unit",
        pattern=rf"\b{DEGREE}(?:(?:a{GAP})?half|1/2)(?:{GAP}an?{GAP}|{DASH}|{GAP})(?:a{DASH})?(?P<unit>{UNIT})\b",
        build=_half_unit,
        examples=("half an hour", "a half-century", "half a year", "1/2 day"),
    ),
    Rule(
        name="en/durations/a-unit",
        pattern=rf"\b{DEGREE}{_A}(?:{GAP}|{DASH})(?P<unit>{UNIT})\b{SO}",
        build=read_length,
        examples=("a day", "almost a year", "an hour", "another month"),
        guard=lambda hit: hit.after(5).lower() != "-long" and is_length(hit),
    ),
    Rule(
        name="en/durations/as-many-units",
        pattern=rf"\bas{GAP}many{GAP}{UNITS}s\b",
        build=read_vague,
        examples=("as many weeks",),
        guard=lambda hit: not re.match(r"\sas\b", hit.after(4)),
    ),
    Rule(
        name="en/durations/some-units",
        pattern=rf"\b(?P<some>{VAGUE_COUNT}){GAP}{UNITS}s\b",
        build=read_vague,
        examples=("several weeks", "a few days", "a couple of decades"),
    ),
    Rule(
        name="en/durations/units",
        pattern=r"\b(?P<unit>minute|hour|day|week|month|year|decade|centurie)s\b",
        build=read_vague,
        examples=("weeks", "decades", "hours"),
        guard=is_plural_length,
    ),
)


def _unit_and_a_half(match: re.Match[str]) -> Meaning:
    amounts = _and_a_half((unit(match["unit_"]), _count(match.groupdict())))
    return with_degree(Length(tuple(amounts)), match.groupdict())
