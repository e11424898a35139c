"""Reports: company news sets a period beside the same one a year before, and says the period only once."""

from datetime import date

from eventline.calendars.units import floor, shift
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.timex import Timex
from eventline.resolve.placed import unit_at
from eventline.resolve.trail import Trail

_YEAR_SO_FAR = ("P6M", "P9M")


def year_so_far(timex: Timex, trail: Trail, published: date | None) -> Interval | None:
    """Return the year that "the nine months" are of: after them "a year ago" is that year, not a quarter.

    Only where the *trail* has a quarter; elsewhere nine months are a length and nothing else.
    """
    if published is None or timex.value not in _YEAR_SO_FAR or timex.text.lower().split()[0] != "the":
        return None
    if all(interval.granularity is not Grain.QUARTER for interval in trail.latest_first()):
        return None
    reported = shift(Grain.QUARTER, floor(Grain.QUARTER, published.toordinal()), -1)
    return unit_at(Grain.YEAR, floor(Grain.YEAR, reported)).interval
