"""English dates as letters, minutes and courts say them: "the 14th inst.", "the 3rd of this month"."""

import re

from eventline.languages.en.times.turns import DAYS, ONE_DAY
from eventline.languages.en.words import WEEKDAY
from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, CalendarDate, Meaning, Shifted, Within
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, any_of, spaced

_MONTHS = {"inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1}
_TURNS = {
    "this": (0, Anchor.DOCUMENT),
    "last": (-1, Anchor.DOCUMENT),
    "next": (1, Anchor.DOCUMENT),
    "that": (0, Anchor.MENTIONED),
    "the same": (0, Anchor.MENTIONED),
    "the previous": (-1, Anchor.MENTIONED),
    "the following": (1, Anchor.MENTIONED),
}
# "the 2nd instant coffee"
_IS_ADJECTIVE = lazy(r"\s(?!(?:was|is|and|at|to|from|in|by|the|that|I|we|he|of|with|has|had)\b)[a-z]")


def _of_month(match: re.Match[str]) -> Meaning | None:
    """Return a day of this month (instant), the last (ultimo) or the next (proximo), or as the words say."""
    day = int(match["day"])
    if match["turn"]:
        months, anchor = _TURNS[spaced(match["turn"])]
    else:
        months, anchor = _MONTHS[(match["month"] or match["short"]).lower().rstrip(".")], Anchor.DOCUMENT
    return Within(CalendarDate(day=day), Shifted(Grain.MONTH, months, anchor)) if 1 <= day <= 31 else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/letters/of-month",
        pattern=(
            rf"\b(?:{WEEKDAY},?{GAP})?(?:the{GAP})?(?P<day>[0-3]?[0-9])(?:(?:st|nd|rd|th|d){GAP}"
            rf"(?:(?P<month>instant\b|ultimo\b|proximo\b|(?:inst|ult|prox)\b\.?)"
            rf"|of{GAP}(?P<turn>{any_of(_TURNS)}){GAP}month\b)|{GAP}(?P<short>(?:inst|ult|prox)\.))"
        ),
        build=_of_month,
        examples=(
            "the 14th inst.",
            "Wednesday, the 19th prox.",
            "the 28th ult.",
            "3rd proximo",
            "the 2nd instant",
            "12 ult.",
            "the 16th of this month",
        ),
        guard=lambda hit: not hit.words.endswith("instant") or not _IS_ADJECTIVE.match(hit.after()),
    ),
    Rule(
        name="en/letters/this-time",
        pattern=rf"\bthis{GAP}time{GAP}(?P<day>{ONE_DAY})\b",
        build=lambda match: Shifted(Grain.DAY, DAYS[spaced(match["day"])]),
        examples=("this time tomorrow",),
    ),
    Rule(
        name="en/letters/that-date",
        pattern=rf"\b(?:that|the{GAP}same|that{GAP}same){GAP}date\b",
        build=lambda _: Shifted(Grain.DAY, 0, Anchor.MENTIONED),
        examples=("that date", "the same date"),
        guard=lambda hit: re.match(r"\s(?:last|next|a|of|in)\b", hit.after()) is None,
    ),
)
