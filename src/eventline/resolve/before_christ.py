"""Before Christ: years of three figures and centuries that follow years BC without an era of their own."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Block, CalendarDate
from eventline.resolve.traits import traits
from eventline.rules.lazy import lazy

_RULE = "/early-years/"  # the file of the rules that read such years
_CENTURY = "century"  # in the names of the rules that read one
_AFTER = lazy(r"[ac]\.?[de]\.?\Z", re.IGNORECASE)  # "the second century AD"
_NEAR = 150  # years from the last year BC within which the middle of a century without an era is BC as well


def with_era(found: Sequence[Found], text: str) -> Sequence[Found]:
    """Return *found* with the era of the year before in those years that are nearer to it so.

    >>> cannae = Found(0, 6, CalendarDate(-215), "en/absolute/era-year")
    >>> later = Found(11, 14, CalendarDate(209), "en/early-years/one")
    >>> [this.meaning.year for this in with_era((cannae, later), "216 BC, in 209")]
    [-215, -208]
    """
    if not any(_RULE in rule or _CENTURY in rule for rule in {this.rule for this in found}):
        return found
    told: list[Found] = []
    last = 1
    for this in found:
        if _RULE in this.rule and last <= 0 and isinstance(this.meaning, CalendarDate):
            year = this.meaning.year or 0
            if abs(1 - year - last) < abs(year - last):
                this = this._replace(meaning=evolve(this.meaning, year=1 - year))
        elif (
            last <= 0
            and isinstance(this.meaning, Block)
            and _is_near(this.meaning, last)
            and not _AFTER.search(text, this.start, this.end)
        ):
            this = this._replace(meaning=evolve(this.meaning, bc=True))
        told.append(this)
        named = traits(this.meaning).year
        last = last if named is None else named
    return told


def _is_near(century: Block, last: int) -> bool:
    """Return whether *century* is one of the time before Christ: "in 480 BC … in the fifth century"."""
    middle = 100 * century.index + 50
    return century.grain is Grain.CENTURY and not century.bc and abs(-middle - last) <= _NEAR
