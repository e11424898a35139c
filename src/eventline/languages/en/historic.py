"""English names of single days of history: "D-Day", "V-E Day", "9/11"."""

import re

from eventline.model.meaning import CalendarDate, Meaning
from eventline.rules.rule import Rule
from eventline.rules.words import DASH, GAP

_DAYS = {
    "d": (1944, 6, 6),
    "ve": (1945, 5, 8),
    "vj": (1945, 8, 15),
}
_NAMED_AFTER = re.compile(
    r"\s+(?:for|minus|plus)\b|[+-]\s?\d|\s+[A-Z]"
)  # "D-Day for the club", "9/11 Commission"


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
