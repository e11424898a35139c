"""Over: "at year-end" of which a past verb tells is the end of the year before, for this one has not come."""

import re
from datetime import date

from attrs import evolve

from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Meaning, Mod, Modified, Shifted
from eventline.model.tense import Tense
from eventline.resolve.outlook import Asked
from eventline.rules.lazy import lazy

_AT = lazy(r"\b(?:at|as\sof)\s\Z", re.IGNORECASE)
_NEAR = 6  # characters that such a word takes
_SPRING = 6  # the month up to which the end told of is rather the last one


def at_end_gone_by(this: Found, text: str, published: date | None, asked: Asked) -> Meaning | None:
    """Return the end of the year before where *this* is that of the year and over, else None.

    >>> from eventline.syntax.tense import Tenses
    >>> text = "Debt at year-end was lower."
    >>> found = Found(8, 16, Modified(Shifted(Grain.YEAR, 0), Mod.END), "")
    >>> at_end_gone_by(found, text, date(2025, 2, 12), Asked(Tenses(text), text, found)).meaning.count
    -1
    """
    match this.meaning:
        case Modified(Shifted(Grain.YEAR, 0) as year, Mod.END) if published and published.month <= _SPRING:
            is_at = _AT.search(text, max(0, this.start - _NEAR), this.start) is not None
            is_over = is_at and asked.tense() is Tense.PAST
            return evolve(this.meaning, meaning=evolve(year, count=-1)) if is_over else None
        case _:
            return None
