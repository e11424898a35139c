"""English units that are counted or compared: "a fourth week in a row", "the best week since November"."""

import re

from eventline.languages.en.numbers import ORDINAL
from eventline.languages.en.words import WEEKDAY_END, unit
from eventline.model.meaning import Anchor, Meaning, Shifted
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP

# Months, quarters and years in a row are most often those that are over, whichever these are.
_IN_A_ROW = lazy(
    r"(?:\sin\sa\srow\b|\srunning\b(?!\s(?:from|for|to|on|in)))"
    rf"(?!\s(?:on\s)?(?:{WEEKDAY_END}|yesterday|today)\b)",  # where no other word says which day
    re.IGNORECASE,
)
_STRAIGHT = lazy(r"\s(?:consecutive|straight|successive)\s", re.IGNORECASE)
_COMPARED = lazy(r"\b(?:best|worst|[a-z]{3,}est|most\s[a-z]+|least\s[a-z]+)\s\Z", re.IGNORECASE)
_SINCE = lazy(r"\s(?:since|in\s(?:[a-z]+\s){1,4}(?:weeks|months|years|decades)\b)", re.IGNORECASE)


def _is_compared(hit: Surroundings) -> bool:
    return _COMPARED.search(hit.before()) is not None and _SINCE.match(hit.after()) is not None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/streaks/in-a-row",
        pattern=rf"\b(?:an?{GAP}|the{GAP})?(?:{ORDINAL}){GAP}(?:(?:consecutive|straight|successive){GAP})?(?P<unit>day|week)\b",
        build=lambda match: Shifted(unit(match["unit"]), 0, Anchor.MENTIONED),
        examples=("a fourth week", "the third straight day"),
        guard=lambda hit: bool(
            _IN_A_ROW.match((" in a row" if _STRAIGHT.search(hit.words) else "") + hit.after())
        ),
    ),
    Rule(
        name="en/streaks/best-since",
        pattern=r"\b(?P<unit>week|month|quarter)\b",
        build=lambda match: Shifted(unit(match["unit"]), 0, Anchor.MENTIONED),
        examples=("week",),
        guard=_is_compared,
    ),
)
