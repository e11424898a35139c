"""English names of single days of history: "D-Day", "V-E Day", "9/11"."""

import re

from eventline.model.meaning import CalendarDate, Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import DASH, GAP

_DAYS = {
    "d": (1944, 6, 6),
    "ve": (1945, 5, 8),
    "vj": (1945, 8, 15),
}
_NAMED_AFTER = lazy(r"\s+(?:for|minus|plus)\b|[+-]\s?\d|\s+[A-Z]")  # "D-Day for the club", "9/11 Commission"


# Days that the words behind them make those of one year, whenever the text was written.
_KNOWN_BY = {
    "september": ((2001, 9, 11), "attacks|hijack|terrorist|commission"),
    "january": ((2021, 1, 6), "insurrection|capitol|committee|riot"),
    "october": ((2023, 10, 7), "massacre|hamas"),
}
_KNOWN_BY |= {
    short: _KNOWN_BY[full] for short, full in (("sept", "september"), ("jan", "january"), ("oct", "october"))
}


_MONTHS = "sept(?:ember)?|jan(?:uary)?|oct(?:ober)?"
_MONTH = lazy(_MONTHS)
_NUMBER = "(?:11|[67])(?:th)?"


def _is_known_by(hit: Surroundings) -> bool:
    following = _KNOWN_BY[_MONTH.findall(hit.words.lower())[0]][1]
    return bool(re.match(rf"\s(?:terror(?:ist)?\s)?(?:{following})", hit.after(), re.IGNORECASE))


def _known(match: re.Match[str]) -> Meaning | None:
    day = _KNOWN_BY[_MONTH.findall(match[0].lower())[0]][0]
    return CalendarDate(*day) if int(re.findall("[0-9]+", match[0])[0]) == day[2] else None


def _day(match: re.Match[str]) -> Meaning:
    return CalendarDate(*_DAYS[re.sub(r"[^a-z]", "", match["name"].lower())])


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/historic/day",
        pattern=rf"\b(?P<name>D|V[-.]?E\.?|V[-.]?J\.?)(?:{DASH}|{GAP})(?:Day|DAY)\b",
        build=_day,
        cased=True,
        examples=("D-Day", "VE Day", "V-J Day"),
        guard=lambda hit: not _NAMED_AFTER.match(hit.after()),
    ),
    Rule(
        name="en/historic/known-by",
        pattern=rf"\b(?:(?:the{GAP})?{_NUMBER}{GAP}(?:{_MONTHS})|(?:{_MONTHS})\.?{GAP}{_NUMBER})\b",
        build=_known,
        examples=("September 11", "Sept. 11th"),
        guard=_is_known_by,
    ),
    Rule(
        name="en/historic/nine-eleven",
        pattern=r"\b9/11\b",
        build=lambda _: CalendarDate(2001, 9, 11),
        examples=("9/11",),
        guard=lambda hit: (
            not _NAMED_AFTER.match(hit.after())
            and not re.match(r"[/.,:]?\d|%", hit.after(2))
            and not re.search(r"[\d/.$]\Z|\b(?:score of|by)\s\Z", hit.before(12))
        ),
    ),
)
