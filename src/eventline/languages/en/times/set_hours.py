"""English bare hours set for a day: "tomorrow at 3", "Friday at 10"."""

import re

from eventline.languages.en.times import relative, weekdays
from eventline.languages.en.words import WEEKDAY_END
from eventline.model.grain import Grain
from eventline.model.meaning import Clock, Meaning, Within
from eventline.rules.lazy import lazy
from eventline.rules.phrasebook import Phrasebook
from eventline.rules.rule import Rule
from eventline.rules.words import GAP

_DAYS: Phrasebook[Meaning] = Phrasebook((*weekdays.RULES, relative.RULES[0]))
# What may follow such an hour; a noun would make a number of it ("on Friday at 3 Mill Lane").
_ENDS = lazy(
    r"\s?(?:[,;!?)\n]|\.(?!\d)|\Z)|\s(?:or|and|to|for|with|if|when|works?|please|instead|sharp|then|so)\b"
)


def _set(match: re.Match[str]) -> Meaning | None:
    """Return the hour on its day; which half of the day it means, the words around it say, if any."""
    day = _DAYS.read(match["day_words"])
    return None if day is None else Within(Clock(int(match["hour"]), precise=Grain.HOUR, loose=True), day)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/set-hours/day-then-hour",
        pattern=(
            rf"\b(?P<day_words>(?:(?:next|this){GAP})?{WEEKDAY_END}|tomorrow|tmrw|today){GAP}(?:at|@){GAP}"
            r"(?P<hour>1[0-2]|[1-9])\b"
        ),
        build=_set,
        examples=("tomorrow at 3", "Friday at 10"),
        guard=lambda hit: hit.alone or _ENDS.match(hit.after()) is not None,
    ),
)
