"""English days of a programme, which leave out the month: "Mon 9: Quiz night, 8pm"."""

import re

from eventline.languages.en.times.absolute import weekday_and_day
from eventline.languages.en.words import WEEKDAY
from eventline.model.meaning import Meaning
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, MAYBE

_LISTED_BEFORE = lazy(r"(?:\A|[\n.;|!)•*]|\bs?until|\btill?|&|\band|\bto)\s{0,3}\Z", re.IGNORECASE)
_LISTED_AFTER = lazy(
    r"\s?(?::\s|[–—|]\s|-\s|&\s)|,?\s\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|-\d)|,?\s\d{1,2}[:.]\d\d\b",
    re.IGNORECASE,
)


def _is_entry(hit: Surroundings) -> bool:
    """Return whether "Mon 9" heads an entry of a programme: "Mon 9: Quiz night, 8pm"."""
    if hit.alone:
        return True
    return _LISTED_BEFORE.search(hit.before(8)) is not None and _LISTED_AFTER.match(hit.after(12)) is not None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/entries/weekday-figures",
        pattern=rf"\b(?P<weekday>{WEEKDAY})(?:,{MAYBE}|{GAP})(?P<day>[0-3]?[0-9])\b",
        build=weekday_and_day,
        examples=("Mon 9",),
        guard=_is_entry,
    ),
)
