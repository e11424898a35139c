"""Weekdays of a date by the calendar that its time wrote: the Julian one before 1752."""

from eventline.calendars.gregorian import civil, weekday

_GREGORIAN = 1752  # the year in which the last English-speaking country left the Julian calendar
_MARCH = 3


def falls_on(day: int, named: int) -> bool:
    """Return whether the date with the number *day* is a weekday *named* so, from 0 for Monday to 6.

    A date of long ago is most often one of the Julian calendar, by which 14 October 1066 was a Saturday.
    (Difference of the calendars: J. Meeus, Astronomical Algorithms, 2nd ed., ch. 7.)

    >>> from eventline.calendars.gregorian import ordinal
    >>> falls_on(ordinal(1066, 10, 14), 5), falls_on(ordinal(2025, 3, 13), 4)
    (True, False)
    """
    if weekday(day) == named:
        return True
    year, month, _ = civil(day)
    if year >= _GREGORIAN:
        return False
    century = (year if month >= _MARCH else year - 1) // 100
    return (weekday(day) + century - century // 4 - 2) % 7 == named
