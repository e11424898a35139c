"""Granularity: how long a window is, as far as comparing goes: days, months or years."""

from enum import IntEnum

from eventline.model.interval import Interval


class Level(IntEnum):
    """How long a window is, by the length in days of the bucket that it is looked up in."""

    DAYS = 7
    MONTHS = 31
    YEARS = 3653


def level(window: Interval) -> Level:
    """Return DAYS up to a week and a half, MONTHS up to a quarter, else YEARS."""
    days = window.days
    if days is None or days > 3 * Level.MONTHS:
        return Level.YEARS
    return Level.DAYS if days <= Level.DAYS + 3 else Level.MONTHS
