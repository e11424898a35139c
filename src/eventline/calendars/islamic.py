"""The tabular Islamic calendar: months of 30 and 29 days; the moon, as it is seen, may differ by a day."""

_EPOCH = 227_015  # 16 July 622 in the Julian calendar, 1 Muharram of year 1
_CYCLE, _CYCLE_DAYS = 30, 10_631


def islamic_day(year: int, month: int, day: int) -> int:
    """Return the day number of a date of the Islamic calendar.

    Source:
        Edward M. Reingold and Nachum Dershowitz, "Calendrical Calculations" (2018), chapter 7.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(islamic_day(1446, 9, 1)), iso(islamic_day(1446, 10, 1))
    ('2025-03-01', '2025-03-31')
    """
    months = 29 * (month - 1) + month // 2
    return _EPOCH - 1 + (year - 1) * 354 + (3 + 11 * year) // _CYCLE + months + day


def islamic_year(day: int) -> int:
    """Return the Islamic year that holds *day*.

    >>> islamic_year(739_323)
    1446
    """
    return (_CYCLE * (day - _EPOCH) + 10_646) // _CYCLE_DAYS
