"""The Hebrew calendar by its arithmetic: cycles of nineteen years, kept in step by a leap month."""

from functools import lru_cache

_EPOCH = -1_373_427  # the day before 1 Tishri of year 1
NISAN, TISHRI = 1, 7
_SHORT_MONTHS = (2, 4, 6, 10, 13)  # Iyyar, Tammuz, Elul, Tevet, second Adar


def is_leap(year: int) -> bool:
    """Return whether *year* has thirteen months.

    >>> is_leap(5784), is_leap(5785)
    (True, False)
    """
    return (7 * year + 1) % 19 < 7


@lru_cache(maxsize=1024)
def _elapsed(year: int) -> int:
    """Return the days from the epoch to the new year, put off so that no fast falls beside a Sabbath."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


@lru_cache(maxsize=1024)
def new_year(year: int) -> int:
    """Return the day number of 1 Tishri.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(new_year(5785))
    '2024-10-03'
    """
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _EPOCH + this + delay


def hebrew_day(year: int, month: int, day: int) -> int:
    """Return the day number of a Hebrew date; month 1 is Nisan, 7 Tishri, the last (12 or 13) Adar.

    Source:
        Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (2018), chapter 8.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(hebrew_day(5785, NISAN, 15)), iso(hebrew_day(5785, TISHRI, 10))
    ('2025-04-13', '2024-10-12')
    """
    last = 13 if is_leap(year) else 12
    between = range(TISHRI, month) if month >= TISHRI else (*range(TISHRI, last + 1), *range(1, month))
    return new_year(year) + sum(_length(year, other) for other in between) + day - 1


def _length(year: int, month: int) -> int:
    days = new_year(year + 1) - new_year(year)
    if month == 8:  # Marheshvan is long in a full year
        return 30 if days % 10 == 5 else 29
    if month == 9:  # Kislev is short in a deficient year
        return 29 if days % 10 == 3 else 30
    return 29 if month in _SHORT_MONTHS or (month == 12 and not is_leap(year)) else 30
