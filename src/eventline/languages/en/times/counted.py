"""English phrases that count units back or on: "two weeks ago", "three days later", "months ago"."""

import re

from eventline.languages.en.numbers import CARDINAL, number
from eventline.languages.en.times.guards.days import is_then
from eventline.languages.en.times.guards.lengths import is_compared
from eventline.languages.en.words import HALVES, UNIT, WEEKDAY_END, unit, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
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
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, any_of, spaced

_ABOUT = {
    "about": Mod.APPROX,
    "around": Mod.APPROX,
    "roughly": Mod.APPROX,
    "some": Mod.APPROX,
    "approximately": Mod.APPROX,
    "almost": Mod.LESS_THAN,
    "nearly": Mod.LESS_THAN,
    "less than": Mod.LESS_THAN,
    "more than": Mod.MORE_THAN,
    "over": Mod.MORE_THAN,
    "at least": Mod.EQUAL_OR_MORE,
    "just over": Mod.MORE_THAN,
    "just under": Mod.LESS_THAN,
    "only": None,
    "exactly": None,
}
_BACK = {
    "ago": Anchor.DOCUMENT,
    "back": Anchor.DOCUMENT,
    "earlier": Anchor.MENTIONED,
    "before": Anchor.MENTIONED,
    "before that": Anchor.MENTIONED,
    "previously": Anchor.MENTIONED,
}
_ON = {
    "from now": Anchor.DOCUMENT,
    "hence": Anchor.DOCUMENT,
    "later": Anchor.MENTIONED,
    "afterwards": Anchor.MENTIONED,
    "thereafter": Anchor.MENTIONED,
    "after": Anchor.MENTIONED,
    "after that": Anchor.MENTIONED,
}
SOME = any_of(
    [
        "several",
        "many",
        "a few",
        "few",
        "a couple of",
        "a couple",
        "couple of",
        "couple",
        "coupla",
        "a number of",
        "some",
        "countless",
        "a handful of",
    ]
)
_FIGURES = rf"[0-9]{{1,3}}(?:,[0-9]{{3}}|(?:\.[0-9]{{1,2}})?{GAP}[mb]illion)?"
COUNT = rf"(?P<count>half{GAP}an?|an?|{_FIGURES}|{CARDINAL}(?:{GAP}million)?)"
_SCALES = {"million": 1_000_000, "billion": 1_000_000_000}
_AND_A_HALF = rf"(?:{GAP}|-)and(?:{GAP}|-)a(?:{GAP}|-)half"
ABOUT_WORD = rf"(?:(?P<about>{any_of(_ABOUT)}){GAP})?"
_SO = rf"(?:{GAP}or{GAP}so)?"


def counted(match: re.Match[str]) -> Meaning | None:
    """Return the unit so many units back or on: "two weeks ago" is the week before last."""
    words = spaced(match["way"])
    back = words in _BACK
    count = count_of(match["count"]) * (-1 if back else 1)
    grain = unit(match["unit"])
    if match["count"].lower().startswith("half"):
        if grain not in HALVES:
            return None
        grain, size = HALVES[grain]
        count *= size
    elif grain is Grain.DECADE:
        grain, count = Grain.YEAR, 10 * count
    meaning: Meaning = Shifted(grain, count, _BACK[words] if back else _ON[words], counted=True)
    if match["unit"].lower() == "night":
        meaning = Within(DayPart("NI"), meaning)
    mod = mod_of(match["about"], backward=back) if match["about"] else None
    return Modified(meaning, mod) if mod else meaning


def _and_a_half(match: re.Match[str]) -> Meaning | None:
    """Return "two and a half years ago" as the month thirty months ago."""
    grain = unit(match["unit"] or match["unit_"])
    if grain not in HALVES:
        return None
    smaller, half = HALVES[grain]
    halves = 2 * count_of(match["count"] or match["count_"]) + 1
    words = spaced(match["way"])
    if grain < Grain.DAY and words in ("later", "earlier"):
        return None  # a length, for the moment it counts from is hardly ever known
    way, anchor = (-1, _BACK[words]) if words in _BACK else (1, _ON[words])
    meaning = Shifted(smaller, way * half * halves, anchor, counted=True)
    mod = mod_of(match["about"], backward=way < 0) if match["about"] else None
    return Modified(meaning, mod) if mod else meaning


def _weeks_before(match: re.Match[str]) -> Meaning:
    """Return the day so many weeks before today or yesterday, or the weekday of that week."""
    count = count_of(match["count"]) * (2 if match["unit"].lower() == "fortnight" else 1)
    if match["day"]:
        return Shifted(Grain.DAY, -7 * count - (match["day"].lower() == "yesterday"), counted=True)
    return Within(CalendarDate(weekday=weekday(match["weekday"])), Shifted(Grain.WEEK, -count))


def _years_ago_this(match: re.Match[str]) -> Meaning:
    """Return the month, or the very day, so many years before this one."""
    years = count_of(match["count"])
    if match["month"]:
        return Shifted(Grain.MONTH, {"last": -1, "this": 0, "next": 1}[match["turn"].lower()] - 12 * years)
    day = Shifted(Grain.DAY, {"yesterday": -1, "tomorrow": 1}.get(match["day"].lower(), 0))
    return Within(Length(((Grain.YEAR, years),), Toward.PAST), day)


def mod_of(about: str, *, backward: bool) -> Mod | None:
    """More than two years ago is before that year, so lengths turn into directions."""
    mod = _ABOUT[spaced(about)]
    turned = {
        Mod.MORE_THAN: Mod.BEFORE if backward else Mod.AFTER,
        Mod.LESS_THAN: Mod.AFTER if backward else Mod.BEFORE,
        Mod.EQUAL_OR_MORE: Mod.ON_OR_BEFORE if backward else Mod.ON_OR_AFTER,
    }
    return turned.get(mod, mod) if mod else None


def count_of(text: str) -> int:
    figures, *scale = text.split()
    if scale and scale[0].lower() in _SCALES and figures[0].isdigit():
        return int(float(figures) * _SCALES[scale[0].lower()])
    return 1 if text.lower().endswith(("a", "an")) else number(text)


_OTHER_TIME = lazy(r"\s(?:than|to(?:day|night)|(?:this|in\sthe)\s(?:day|week|month|year|afternoon))\b")


def _is_counted_on(hit: Surroundings) -> bool:
    """Decline "two days before the vote" and "two days earlier than last year", which are lengths."""
    return not is_compared(hit) and is_then(hit) and _OTHER_TIME.match(hit.after(12)) is None


_TOOK = lazy(
    r"\b(?:t[ao]kes?|took|taken|taking|hand(?:s|ed|ing)?|turn(?:s|ed)?|mov(?:es|ed)|was|is|were)\s\Z",
    re.IGNORECASE,
)


def _is_ago(hit: Surroundings) -> bool:
    """Decline "4-1/2 years ago", and the "over" of "he took over two years ago"."""
    if is_compared(hit) or (hit.words[:4].lower() == "over" and _TOOK.search(hit.before(10))):
        return False
    return hit.before(1) not in ("/", ".")


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/counted/and-a-half-ago",
        pattern=(
            rf"\b{ABOUT_WORD}(?:(?P<count>an?|[0-9]{{1,3}}|{CARDINAL}){_AND_A_HALF}(?:{GAP}|-)(?P<unit>{UNIT})s?"
            rf"|(?P<count_>an?|one){GAP}(?P<unit_>{UNIT}){_AND_A_HALF})"
            rf"{GAP}(?P<way>ago|from{GAP}now|hence|later|earlier)\b"
        ),
        build=_and_a_half,
        examples=("two and a half years ago", "a century and a half ago", "a year and a half later"),
    ),
    Rule(
        name="en/counted/weeks-ago-day",
        pattern=(
            rf"\b(?P<count>an?|[0-9]{{1,2}}|{CARDINAL}){GAP}(?P<unit>week|fortnight)s?{GAP}ago{GAP}"
            rf"(?:(?P<day>today|yesterday)|(?:on{GAP})?(?P<weekday>{WEEKDAY_END}))\b"
        ),
        build=_weeks_before,
        examples=("two weeks ago today", "a week ago Tuesday", "three weeks ago on Friday"),
    ),
    Rule(
        name="en/counted/years-ago-this",
        pattern=(
            rf"\b(?P<count>an?|[0-9]{{1,3}}|{CARDINAL}){GAP}(?:year|yr)s?{GAP}ago{GAP}"
            rf"(?:(?P<month>(?P<turn>this|last|next){GAP}month)|(?P<day>today|2day|yesterday|tomorrow))\b"
        ),
        build=_years_ago_this,
        examples=("a year ago this month", "three years ago today"),
    ),
    Rule(
        name="en/counted/ago",
        pattern=rf"\b{ABOUT_WORD}{COUNT}\+?{GAP}(?P<unit>{UNIT})s?{_SO}{GAP}(?P<way>ago|from{GAP}now|hence)\b",
        build=counted,
        examples=("two weeks ago", "a year ago", "about 10 days ago", "three months from now"),
        guard=_is_ago,
    ),
    Rule(
        name="en/counted/later",
        pattern=rf"\b{ABOUT_WORD}{COUNT}{GAP}(?P<unit>{UNIT})s?{_SO}{GAP}(?P<way>later|earlier|(?:before|after)(?:{GAP}that)?|previously|afterwards|thereafter)\b",
        build=counted,
        examples=("two days later", "a year earlier", "four months before", "two days after"),
        guard=_is_counted_on,
    ),
    Rule(
        name="en/counted/on",
        pattern=rf"\b{ABOUT_WORD}{COUNT}{GAP}(?P<unit>year|month|week|decade)s?{GAP}on\b",
        build=lambda match: Length(((unit(match["unit"]), count_of(match["count"])),)),
        examples=("five years on", "a decade on"),
        guard=lambda hit: (
            bool(re.match(r",|\s?[;.!?)]|\s?-\s|\Z", hit.after(3)))
            and not re.search(
                r"\b(?:for|last|past|next|the|his|her|in|only)\s\Z", hit.before(8), re.IGNORECASE
            )
        ),
    ),
    Rule(
        name="en/counted/some-units-ago",
        pattern=rf"\b(?:only{GAP})?(?:(?:{SOME}){GAP})?(?:{UNIT})s{GAP}(?:ago|earlier|previously|before(?:{GAP}that)?)\b",
        build=lambda _: Vague(Toward.PAST),
        examples=("several years ago", "a few weeks earlier", "months ago", "weeks before that"),
        guard=is_then,
    ),
    Rule(
        name="en/counted/some-units-later",
        pattern=rf"\b(?:only{GAP})?(?:(?:{SOME}){GAP})?(?:{UNIT})s{GAP}(?:later|from{GAP}now)\b",
        build=lambda _: Vague(Toward.FUTURE),
        examples=("several years later", "a few days from now", "weeks later"),
    ),
)
