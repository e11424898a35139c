"""English times of day with a stop, as British timetables have them: "starts at 19.45", "at 16.40 today"."""

import re

from eventline.languages.en.words import MONTH, WEEKDAY_END
from eventline.model.meaning import Clock, Meaning
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, MAYBE

_DAY = rf"(?:{WEEKDAY_END}|today|tomorrow|yesterday|tonight|{MONTH}|every{GAP}day|daily)"
_DAY_BEHIND = lazy(
    rf",?\s(?:on\s)?(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?{_DAY}\b|\sin\sthe\s(?:morn|after|even)|\ssharp\b",
    re.IGNORECASE,
)
_DAY_BEFORE = lazy(
    rf"\b{_DAY}(?:\s\d{{1,2}})?(?:\s(?:morning|afternoon|evening|night))?,?\s\Z", re.IGNORECASE
)
# What begins or ends by the clock; a price closes at 16.40 as well.
_BY_THE_CLOCK = lazy(
    r"\b(?:departs?|departed|leaves?|left|arriv(?:es?|ed|ing)|kicks?\soff|kick-?off(?:\sis)?|doors(?:\sopen)?|curfew\s\w+"
    r"|(?:train|bus|ferry|flight|plane|match|game|race|show|concert|service|meeting|vigil|march|debate|session|ceremony"
    r"|programme|lecture|polls?|doors|gates|shop|museum|curfew)s?\s(?:\w+\s)?(?:starts?|begins?|opens?|ends?|closes?|started"
    r"|began|ended|opened|closed|resumes?|resumed)|updated|posted|published|woke(?:\sup)?|landed|called)\s\Z",
    re.IGNORECASE,
)
NO_HOUR = lazy(
    r"\.?\d|\s?(?:%|[ap]\.?m\b|per\scent|points?\b|cents?\b|pence\b|p\b|m\b|k?m\b|sec|million|billion|[$£€])",
    re.IGNORECASE,
)


def hour_alone(match: re.Match[str]) -> Split:
    """Return the hour without the word before it."""
    base = match.start()
    clock = Clock(int(match["hour"]), int(match["minute"]))
    return Split((Piece(match.start("hour") - base, match.end() - base, clock),))


def _is_hour(hit: Surroundings) -> bool:
    after = hit.after()
    if NO_HOUR.match(after):
        return False
    before = hit.before()
    return (
        _DAY_BEHIND.match(after) is not None
        or _DAY_BEFORE.search(before) is not None
        or _BY_THE_CLOCK.search(before) is not None
    )


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/clock-stops/at",
        pattern=rf"\b(?:at|until|till|from|by){GAP}(?P<hour>[01]?[0-9]|2[0-3])\.(?P<minute>[0-5][0-9])\b",
        build=hour_alone,
        examples=("at 16.40",),
        guard=_is_hour,
    ),
    Rule(
        name="en/clock-stops/behind-day",
        pattern=rf",{MAYBE}(?P<hour>[01][0-9]|2[0-3])\.(?P<minute>[0-5][0-9])\b",
        build=hour_alone,
        examples=(", 18.30",),
        guard=lambda hit: (
            not NO_HOUR.match(hit.after()) and _DAY_BEFORE.search(f"{hit.before()} ") is not None
        ),
    ),
)
