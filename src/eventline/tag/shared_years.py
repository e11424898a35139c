"""Shared years: the year said once for several dates: "May and October 1961", "autumn and winter of 1871"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Feast, Meaning, Modified, NamedUnit, Shifted, Within
from eventline.rules.lazy import lazy

# Also ranges: "mid-May to early June 1940", "spring–summer 1942".
_AND = lazy(r"\s*,?\s*(?:and|or|&|to|until|till|through)\s+(?:(?:in|on|the)\s+)*|\s*[&–—-]\s*", re.IGNORECASE)
_COMMA = lazy(r"\s*,\s*(?:(?:in|on|the)\s+)*", re.IGNORECASE)
_ITS_YEAR = lazy(r"\s*,?\s+(?:(?:in|of)\s+)?")
_REACH = 16  # characters that such words take at most


def with_shared_years(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """Return *found* with the year of the last date of a list in those before it that have none.

    >>> may, june = Found(3, 6, CalendarDate(month=5), ""), Found(11, 20, CalendarDate(1944, 6), "")
    >>> with_shared_years("In May and June 1944", (may, june))[0].meaning
    CalendarDate(year=1944, month=5, day=None, weekday=None)
    """
    shared: list[Found] | None = None
    joint = _AND
    for place in range(len(found) - 2, -1, -1):
        this, following = found[place], found[place + 1]
        meaning = None
        if following.start - this.end <= _REACH and _lacks_year(this.meaning):
            following = following if shared is None else shared[place + 1]
            between = text[this.end : following.start]
            if joint.fullmatch(between) or _AND.fullmatch(between) or _is_year_of(this, between, following):
                meaning = _with_year(this.meaning, following.meaning)
        joint = _AND if meaning is None else _COMMA  # a comma lists more of those that "and" has joined
        if meaning is not None:
            shared = list(found) if shared is None else shared
            shared[place] = this._replace(meaning=meaning)
    return found if shared is None else shared


def _lacks_year(meaning: Meaning) -> bool:
    match meaning:
        case CalendarDate(year=None, month=int()):
            return True
        case NamedUnit(grain=Grain.SEASON | Grain.QUARTER | Grain.HALF, year=None) | Feast(year=None):
            return True
        case Modified(inner, _):
            return _lacks_year(inner)
        case _:
            return False


def _is_year_of(feast: Found, between: str, following: Found) -> bool:
    """Return whether the year that follows a feast is its own: "the Ides of March, 44 BC"."""
    match feast.meaning, following.meaning:
        case Feast(), CalendarDate(int(), None, None, None):
            return _ITS_YEAR.fullmatch(between) is not None
        case _:
            return False


def _with_year(meaning: Meaning, following: Meaning) -> Meaning | None:
    """Return *meaning* in the year of *following*; what stands later in the year is of the year before."""
    match meaning, following:
        case Modified(inner, _), _:
            dated = _with_year(inner, following)
            return None if dated is None else evolve(meaning, meaning=dated)
        case _, Modified(inner, _):
            return _with_year(meaning, inner)
        case _, Within(CalendarDate(year=None, month=int()) | NamedUnit(), Shifted(Grain.YEAR)):
            return Within(meaning, following.whole)
        case CalendarDate(month=int(first)), CalendarDate(year=int(year), month=int(last)):
            return evolve(meaning, year=year if first <= last else year - 1)
        case Feast(), CalendarDate(int(year), None):
            return evolve(meaning, year=year)
        case NamedUnit(grain, first), NamedUnit(same, last, int(year)) if grain is same:
            return evolve(meaning, year=year if first <= last else year - 1)
        case _:
            return None
