"""Feasts: a holiday as the words give it, put into the calendar; loaded when the first one comes."""

from attrs import evolve

from eventline.calendars.feasts import APPROXIMATE, feast_day, feast_length
from eventline.calendars.gregorian import civil
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Feast, Mod
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.direction import Choose, coming
from eventline.resolve.placed import Placed, unit_at
from eventline.resolve.story import by_story
from eventline.resolve.value import unit_value


def feast_at(feast: Feast, context: Context, choose: Choose | None = None) -> Placed:
    """Return the day of a holiday, in the nearest year that fits when none is named."""
    if feast.year is not None:
        return _days_of(feast.name, feast_day(feast.name, feast.year))
    day = context.day
    if day is None:
        return Placed(TimexType.DATE, _unknown_feast(feast.name))
    year = civil(day)[0]
    days = (feast_day(feast.name, near) for near in range(year - 2, year + 3))
    spans = ((first, first + feast_length(feast.name) - 1) for first in days)
    chosen = (choose or (by_story if context.narrative else coming))(spans, context)
    return unit_at(Grain.DAY, None) if chosen is None else _days_of(feast.name, chosen[0])


def _days_of(name: str, first: int) -> Placed:
    """Return the day, or the days, of a holiday; those of the Islamic calendar may be a day off."""
    mod = Mod.APPROX if name in APPROXIMATE else None
    length = feast_length(name)
    if length == 1:
        return evolve(unit_at(Grain.DAY, first), mod=mod)
    last = first + length - 1
    value = f"{unit_value(Grain.DAY, first)}/{unit_value(Grain.DAY, last)}"
    return Placed(TimexType.DATE, value, Interval.of_days(first, last, Grain.DAY), mod)


def _unknown_feast(name: str) -> str:
    """A holiday on a fixed day has that day in every year."""
    days = {civil(feast_day(name, year))[1:] for year in (2023, 2024, 2025)}
    return "XXXX-{:02d}-{:02d}".format(*days.pop()) if len(days) == 1 else "XXXX-XX-XX"
