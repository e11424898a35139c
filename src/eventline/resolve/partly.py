"""Partly: a day or week of a story that cannot be placed, with the year and month the story has reached."""

from attrs import evolve

from eventline.calendars.gregorian import civil
from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.resolve.context import Context
from eventline.resolve.placed import Placed
from eventline.resolve.value import year_value

_DAY, _WEEK = "XXXX-XX-XX", "XXXX-WXX"


def as_far_as_known(placed: Placed, context: Context) -> Placed:
    """Return *placed* with the year, and before a day the month, mentioned last; the rest stays open.

    >>> from eventline.model.interval import Interval
    >>> from eventline.model.timex import TimexType
    >>> told = Context(mentioned=(Interval("1913-02-01", "1913-03-01", granularity="month"),), narrative=True)
    >>> [as_far_as_known(Placed(TimexType.DATE, value), told).value for value in ("XXXX-XX-XX", "XXXX-WXX")]
    ['1913-02-XX', '1913-WXX']
    """
    if not placed.value.startswith((_DAY, _WEEK)):
        return placed
    reached = context.reached
    if reached is None or reached.lo is None:
        return placed
    in_month = context.mentioned_day(Grain.MONTH)
    year, month, _ = civil(reached.lo // DAY_SECONDS if in_month is None else in_month)
    known = year_value(year)
    if placed.value == _WEEK:
        return evolve(placed, value=f"{known}-WXX")
    if not placed.value.startswith(_DAY):
        return placed
    of_month = "XX" if in_month is None else f"{month:02d}"
    return evolve(placed, value=f"{known}-{of_month}-XX{placed.value.removeprefix(_DAY)}")
