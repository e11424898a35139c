"""Weekdays of a date by the calendar that its time wrote, the Julian one before 1752; working days."""

from eventline.calendars.gregorian import civil, weekday

_GREGORIAN = 1752  # the year in which the last English-speaking country left the Julian calendar
_MARCH = 3
_FRIDAY = 4
_IDLE = ((1, 1), (12, 25))


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


def on_working_days(day: int, count: int) -> int:
    """Return the day *count* working days after *day*, or before it where *count* is negative.

    Monday to Friday are worked on, but for New Year's Day and Christmas; other feasts are a country's.

    >>> from eventline.calendars.gregorian import iso, ordinal
    >>> friday = ordinal(2025, 3, 14)
    >>> iso(on_working_days(friday, 1)), iso(on_working_days(friday, -5))
    ('2025-03-17', '2025-03-07')
    """
    step = 1 if count > 0 else -1
    while count:
        day += step
        count -= step * _is_worked_on(day)
    return day


def _is_worked_on(day: int) -> bool:
    return weekday(day) <= _FRIDAY and civil(day)[1:] not in _IDLE
