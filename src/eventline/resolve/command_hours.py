"""Hours of commands: the next time that clocks show them, and the parts of a day: "at 3", "from 9 to 5"."""

from attrs import evolve

from eventline.model.day import DAY_SECONDS
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Clock, DayPart
from eventline.model.timex import TimexType
from eventline.resolve.context import Context
from eventline.resolve.parts import at_clock, at_part
from eventline.resolve.placed import Placed, unit_at

_HOURS = {"MO": (0, 12), "MI": (12, 14), "AF": (12, 18), "EV": (18, 24), "NI": (18, 24), "DT": (8, 18)}


def place_clock(clock: Clock, context: Context) -> Placed:
    """Return the next time that clocks show that hour, on the day named before it where there is one."""
    day, today, now = _day_named(context), context.published_day, context.second
    if day is not None and not (clock.loose and day == today):
        return at_clock(clock, unit_at(Grain.DAY, day), context)
    if today is None:
        return at_clock(clock, unit_at(Grain.DAY, None), context)
    options = [evolve(clock, loose=False)]
    if clock.loose and now is not None and now % DAY_SECONDS:
        options.append(evolve(clock, hour=(clock.hour + 12) % 24, loose=False))
    placed = [
        at_clock(option, unit_at(Grain.DAY, day), context) for day in (today, today + 1) for option in options
    ]
    if now is None or clock.zone is not None:
        return placed[0]
    return _first(placed, now)


def place_clocks(first: Clock, last: Clock, context: Context) -> tuple[Placed, Placed]:
    """Return both ends of "from 1:30 to 3"; the second is the first time after the other that it can be."""
    opening = place_clock(first, context)
    if opening.interval is None or opening.interval.lo is None or opening.day is None:
        return opening, place_clock(last, context)
    hours = (last.hour, (last.hour + 12) % 24) if last.loose else (last.hour,)
    options = [
        at_clock(evolve(last, hour=hour, loose=False), unit_at(Grain.DAY, day), context)
        for day in (opening.day, opening.day + 1)
        for hour in hours
    ]
    return opening, _first(options, opening.interval.lo + 1)


def place_part(part: DayPart, context: Context) -> Placed:
    """Return the morning of the day named before it, else of today, or of tomorrow where today's is over."""
    named, today = _day_named(context), context.published_day
    days = (named,) if named is not None or today is None else (today, today + 1)
    on = [unit_at(Grain.DAY, day) for day in days]
    placed = [at_part(part, d, context) if part.early else part_ahead(part.code, d, context) for d in on]
    return next((p for p in placed if p.interval and (p.interval.hi or 0) > (context.second or 0)), placed[0])


def part_ahead(code: str, day: Placed, context: Context) -> Placed:
    """Return a part of *day* as assistants divide it: at midnight, noon and six o'clock."""
    value = f"{day.value}T{code}"
    if day.day is None:
        return Placed(TimexType.TIME, value, None, day.mod)
    first, after = (day.day * DAY_SECONDS + hour * 3600 for hour in _HOURS[code])
    interval = Interval(first, after, granularity=Grain.PART, zone=context.zone)
    return Placed(TimexType.TIME, value, interval, day.mod)


def _day_named(context: Context) -> int | None:
    latest = context.mentioned[0] if context.mentioned else None
    if latest is None or latest.first is None or latest.granularity > Grain.DAY:
        return None
    return latest.first.toordinal()


def _first(options: list[Placed], since: int) -> Placed:
    """Return the earliest of *options* that does not begin before the second *since*."""
    starts = {p.interval.lo: p for p in reversed(options) if p.interval and p.interval.lo is not None}
    return min(((lo, p) for lo, p in starts.items() if lo >= since), default=(0, options[0]))[1]
