"""Hours: a time of day whose day is said behind it, past its zone: "at 5:30 local time on 3 May"."""

import re

from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Clock, DayPart, Meaning, Shifted, Within

_BETWEEN = re.compile(r"\s+(?:\(?(?:[\w.+/:-]+\s+){0,2}time\)?,?\s+)?(?:on\s+)?", re.IGNORECASE)
_LONGEST = 40  # characters between the two


def with_day(this: Found, following: Found | None, text: str) -> Meaning:
    """Return the meaning of *this*, an hour on the day that the expression *following* it names.

    >>> text = "At 5:34 Basra time on 20 March 2003 it began."
    >>> hour, day = Found(3, 7, Clock(5, 34), ""), Found(22, 35, CalendarDate(2003, 3, 20), "")
    >>> with_day(hour, day, text) == Within(hour.meaning, day.meaning)
    True
    """
    if following is None or not isinstance(this.meaning, Clock | DayPart) or not _is_day(following.meaning):
        return this.meaning
    if following.bound is not None or following.start - this.end > _LONGEST:
        return this.meaning
    if _BETWEEN.fullmatch(text, this.end, following.start) is None:
        return this.meaning
    return Within(this.meaning, following.meaning)


def _is_day(meaning: Meaning) -> bool:
    match meaning:
        case CalendarDate():
            return meaning.day is not None or meaning.weekday is not None
        case Shifted(Grain.DAY):
            return True
        case _:
            return False
