"""English parts of a time: "early March", "mid-2014", "late last week", "earlier this month"."""

import re

from eventline.languages.en.times import (
    absolute,
    dayparts,
    eras,
    fiscal,
    holidays,
    periods,
    relative,
    seasons,
    weekdays,
)
from eventline.languages.en.times.guards.years import is_counted
from eventline.languages.en.times.pieces import TIME
from eventline.languages.en.words import WEEKDAYS
from eventline.model.meaning import CalendarDate, Clipped, Meaning, Mod, Modified, Toward
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP, any_of, spaced

_INNER: Phrasebook[Meaning] = Phrasebook(
    (
        *absolute.RULES,
        *eras.ONE,
        *fiscal.RULES,
        *seasons.RULES,
        *holidays.RULES,
        *weekdays.RULES,
        *relative.RULES,
        *periods.ONE,
        *(rule for rule in dayparts.RULES if rule.name.endswith(("last-this-next", "tonight"))),
    )
)
_WHOLE_UNIT = {
    f"{article} {unit}": f"this {unit}"
    for article in ("the", "this", "this current")
    for unit in ("week", "month", "year", "decade", "century", "quarter", "day")
}
_PARTS: dict[str, Mod | None] = {  # with "the" or without it; None where TIMEX3 has no word for it
    "early": Mod.START,
    "early in": Mod.START,
    "early on": Mod.START,
    "beginning of": Mod.START,
    "very beginning of": Mod.START,
    "start of": Mod.START,
    "early part of": Mod.START,
    "first part of": Mod.START,
    "opening of": Mod.START,
    "first half of": Mod.START,
    "first third of": Mod.START,
    "dawn of": Mod.START,
    "turn of": Mod.START,
    "early to mid": None,
    "early-to-mid": None,
    "mid": Mod.MID,
    "middle of": Mod.MID,
    "middle part of": Mod.MID,
    "second third of": Mod.MID,
    "middle third of": Mod.MID,
    "mid to late": None,
    "mid-to-late": None,
    "late": Mod.END,
    "late in": Mod.END,
    "late on": Mod.END,
    "end of": Mod.END,
    "very end of": Mod.END,
    "close of": Mod.END,
    "latter part of": Mod.END,
    "last part of": Mod.END,
    "1st half of": Mod.START,
    "second half of": Mod.END,
    "2nd half of": Mod.END,
    "latter half of": Mod.END,
    "last half of": Mod.END,
    "tail end of": Mod.END,
    "last third of": Mod.END,
    "final third of": Mod.END,
}
_LIMITS = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "circa": Mod.APPROX,
    "ca.": Mod.APPROX,
    "c.": Mod.APPROX,
    "roughly": Mod.APPROX,
    "approximately": Mod.APPROX,
    "no later than": Mod.ON_OR_BEFORE,
    "not later than": Mod.ON_OR_BEFORE,
    "no earlier than": Mod.ON_OR_AFTER,
    "not earlier than": Mod.ON_OR_AFTER,
    "no sooner than": Mod.ON_OR_AFTER,
    "not before": Mod.ON_OR_AFTER,
    "at least": Mod.ON_OR_AFTER,
}
_MODS = _PARTS | _LIMITS
_SIDES = {
    "earlier": Toward.PAST,
    "earlier in": Toward.PAST,
    "earlier on": Toward.PAST,
    "sooner": Toward.PAST,
    "later": Toward.FUTURE,
    "later in": Toward.FUTURE,
    "later on": Toward.FUTURE,
    "sometime": None,
    "some time": None,
    "sometime in": None,
}


def _inner(match: re.Match[str]) -> Meaning | None:
    words = spaced(match["inner"])
    return _INNER.read(_WHOLE_UNIT.get(words, match["inner"]))


def _modified(match: re.Match[str]) -> Meaning | None:
    inner = _inner(match)
    mod = _MODS[spaced(match["mod"]).removeprefix("the ")]
    return inner if inner is None or mod is None else Modified(inner, mod, "half of" in spaced(match["mod"]))


def _clipped(match: re.Match[str]) -> Meaning | None:
    inner = _inner(match)
    side = _SIDES[spaced(match["side"])]
    return inner if inner is None or side is None else Clipped(inner, side)


def _is_part(hit: Surroundings) -> bool:
    """Decline "around Wednesday", which is no length of time, and "at the end of the day", an idiom."""
    words = hit.words.lower()
    if words.startswith(("around", "about", "roughly", "approximately")) and _NAMED_DAY.search(words):
        return False
    if words.startswith("about ") and hit.before(5).lower() in ("what ", " how ", "how "):
        return False  # "what about the weekend?"
    if words.endswith("end of the day") or (words.startswith("at least") and not _UNTIL.search(hit.before())):
        return False
    if _YEARS_OF_LIFE.search(words) and _WHOSE.search(hit.before()):
        return False  # "in his early thirties", "highs in the mid-60s"
    if is_counted(hit):
        return False
    if _ORDINAL_END.search(hit.words) and re.match(r"\s+[A-Z]", hit.after()):
        return False  # "the end of May the Third Corps"
    return not re.match(r"\s+(?:Olympics|Games|Paralympics|hrs\b|hours\b)", hit.after(), re.I)


_UNTIL = lazy(r"\b(?:until|till|til|through|into|to|for)\s\Z", re.IGNORECASE)
_ORDINAL_END = lazy(r"\sthe\s[A-Z][a-z]+\Z")
_YEARS_OF_LIFE = lazy(r"(?:ties|[^0-9][2-9]0'?s)\Z")
_WHOSE = lazy(r"\b(?:his|her|their|my|your|our|temperatures?|highs|lows|aged)\b[^.]{0,12}\Z", re.IGNORECASE)
_NAMED_DAY = lazy(rf"\s(?:{any_of(WEEKDAYS)}|today|yesterday|tomorrow|this|last|next|that)\b", re.I)


def _after_mod(inner: str) -> str:
    return rf"\b(?P<mod>(?:the{GAP})?{any_of(_PARTS)}|{any_of(_LIMITS)})(?:{GAP}|{DASH})(?P<inner>{inner})"


def _after_side(inner: str) -> str:
    return rf"\b(?P<side>{any_of(_SIDES)}){GAP}(?P<inner>{inner})"


_OR = {
    "or later": Mod.ON_OR_AFTER,
    "and beyond": Mod.ON_OR_AFTER,
    "and later": Mod.ON_OR_AFTER,
    "or after": Mod.ON_OR_AFTER,
}
_OR |= {"or earlier": Mod.ON_OR_BEFORE, "or before": Mod.ON_OR_BEFORE, "and earlier": Mod.ON_OR_BEFORE}


_NEXT_TIME = lazy(r"\s(?:[\d'A-Z]|(?:the|an?|that|this|last|next|his|her|its|their|it|he|she|they)\b)")

_LATER_IN = lazy(r"\s(?:this|that|next|in|on)\b")  # "in 2027 or later this decade"


def _or_later(match: re.Match[str]) -> Meaning:
    return Modified(CalendarDate(int(match["year"])), _OR[spaced(match["or"])])


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/modified/or-later",
        pattern=rf"\b(?P<year>[12][0-9]{{3}}){GAP}(?P<or>{any_of(_OR)})\b",
        build=_or_later,
        examples=("1994 or later", "2030 and beyond", "1900 or before"),
        guard=lambda hit: (
            not (_NEXT_TIME if hit.words.endswith(("after", "before")) else _LATER_IN).match(hit.after())
        ),
    ),
    Rule(
        name="en/modified/early-mid-late",
        pattern=_after_mod(""),
        tail=TIME,
        reader=_after_mod(".+"),
        build=_modified,
        examples=(
            "early March",
            "mid-2014",
            "the end of the summer",
            "late last week",
            "the late 1990s",
            "around 1920",
        ),
        guard=_is_part,
    ),
    Rule(
        name="en/modified/earlier-later",
        pattern=_after_side(""),
        tail=TIME,
        reader=_after_side(".+"),
        build=_clipped,
        examples=(
            "earlier this month",
            "later that year",
            "earlier today",
            "earlier in February",
            "sometime next year",
        ),
    ),
)
