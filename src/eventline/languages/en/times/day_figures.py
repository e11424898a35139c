"""English days in figures without their year, as much of Europe writes them: "on 24.08", "16.05. at noon"."""

import re
from functools import lru_cache

from eventline.languages.en.times.absolute import is_possible
from eventline.languages.en.times.clock_stops import NO_HOUR
from eventline.languages.en.words import WEEKDAY_END, weekday
from eventline.model.meaning import CalendarDate, Meaning
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.shape import shaped
from eventline.rules.words import GAP, MAYBE

_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:0[1-9]|1[0-2])"
_FIGURES = rf"(?P<day>{_DAY})\.(?P<month>{_MONTH})"
_OF_WEEKDAY = shaped(
    rf"\b(?P<weekday>{WEEKDAY_END})(?:,{MAYBE}|{GAP}){_FIGURES}\b",
    r"\b[mtwfs][a-z]{2,8}(?:, *| +)[0-3]?[0-9]\.[01][0-9]\b",
)
_BEHIND_WORD = shaped(
    rf"\b(?:on|since|until|till|dated|from|between|to|and|by|of|before|after){GAP}{_FIGURES}\b",
    r"\b[a-z]{2,7} +[0-3]?[0-9]\.[01][0-9]\b",
)
_LATER = r"(?:1[3-9]|2[0-9]|3[01])"  # a day that can be no month
_NO_AMOUNT = r"(?!\d|[.,]\d|\s?(?:%|[a-z]{0,3}m\b|per\scent|percent|points?|million|billion|[$£€]))"
# A text that writes its days so shows it by one that is nothing else.
_SHOWN = lazy(
    rf"\b(?:on|since|until|dated)\s{_LATER}\.{_MONTH}{_NO_AMOUNT}"
    rf"|\b{_DAY}\.{_MONTH}\.(?:19|20)\d\d\b"
    rf"|\b(?:from|between)\s{_DAY}\.{_MONTH}\.?\s(?:to|and|till?|until)\s{_LATER}\.{_MONTH}{_NO_AMOUNT}"
    rf"|\bon\s{_DAY}\.{_MONTH}\b.{{1,40}}\bto\s{_LATER}\.{_MONTH}{_NO_AMOUNT}",
    re.IGNORECASE,
)
_CLOCK_AFTER = lazy(r"\.?,?\s(?:at\s)?(?:[01]?\d|2[0-3]):[0-5]\d\b")
_RELEASE = lazy(
    r"\b(?:ubuntu|linux|debian|macos|ios|android|python|java|versions?|releases?|kernel|firmware)\b",
    re.IGNORECASE,
)
_ON = lazy(r"(?:on|since|until|till|dated)\s", re.IGNORECASE)
_GOES_ON = lazy(r"\s(?:[a-z]|(?:[01]?\d|2[0-3])[:.][0-5]\d)")


def _day(match: re.Match[str]) -> Split | None:
    """Return the day alone, without the word before it."""
    day, month = int(match["day"]), int(match["month"])
    if not is_possible(None, month, day):
        return None
    base, groups = match.start(), match.groupdict()
    named = groups.get("weekday")
    start = match.start("weekday" if named else "day") - base
    date = CalendarDate(month=month, day=day, weekday=weekday(named) if named else None)
    return Split((Piece(start, match.end("month") - base, date),))


@lru_cache(maxsize=8)
def _shows_days(text: str) -> bool:
    return _SHOWN.search(text) is not None and _RELEASE.search(text) is None


def _is_day(hit: Surroundings) -> bool:
    """Return whether the figures are a day, as an hour behind them or other days of the text show."""
    if re.match(r"\.\d", hit.after(2)) or NO_HOUR.match(hit.after()):
        return False
    is_clear = _ON.match(hit.words) is not None and _CLOCK_AFTER.match(hit.after()) is not None
    return is_clear or _shows_days(hit.text)


def _is_stopped_day(hit: Surroundings) -> bool:
    """Return whether the stop behind "16.05." ends no sentence, so that it is the one of an ordinal."""
    return _GOES_ON.match(hit.after(8)) is not None and hit.before(1) not in ("$", "£", "€", ".", ",")


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/day-figures/day",
        pattern=_BEHIND_WORD,
        build=_day,
        examples=("on 24.08", "until 03.11"),
        guard=_is_day,
    ),
    Rule(
        name="en/day-figures/of-weekday",
        pattern=_OF_WEEKDAY,
        build=_day,
        examples=("Friday 23.11",),
        guard=lambda hit: re.match(r"\.\d", hit.after(2)) is None and NO_HOUR.match(hit.after()) is None,
    ),
    Rule(
        name="en/day-figures/stopped",
        pattern=rf"\b(?P<day>[0-3][0-9])\.(?P<month>{_MONTH})\.",
        build=_day,
        examples=("16.05.",),
        guard=_is_stopped_day,
    ),
)
