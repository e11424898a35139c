"""The proleptic Gregorian calendar as day numbers, for years -9999 to 9999 (astronomical: year 0 is 1 BC)."""

from functools import lru_cache

from eventline.errors import OutOfRangeError

MIN_YEAR, MAX_YEAR = -9999, 9999
_DAYS_BEFORE_ERA = 306  # from 1 March of year 0 to 1 January of year 1
_DAYS_PER_400_YEARS = 146_097
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Return whether *year* has a 29 February.

    >>> is_leap(2024), is_leap(1900), is_leap(0)
    (True, False, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return how many days *month* (1 to 12) of *year* has.

    >>> days_in_month(2024, 2)
    29
    """
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def is_valid(year: int, month: int, day: int) -> bool:
    """Return whether the calendar has that day.

    >>> is_valid(2025, 2, 29)
    False
    """
    return MIN_YEAR <= year <= MAX_YEAR and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


@lru_cache(maxsize=65_536)
def ordinal(year: int, month: int, day: int) -> int:
    """Return the day number; 1 January of year 1 is day 1, as in ``datetime.date.toordinal``.

    Raises:
        OutOfRangeError: The calendar has no such day, or its year is outside -9999 to 10000 (10000 only
            as the end of a stretch).

    Source:
        Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", ``days_from_civil``.

    >>> ordinal(1, 1, 1), ordinal(0, 12, 31), ordinal(2025, 3, 13)
    (1, 0, 739323)
    """
    valid_end = (year, month, day) == (MAX_YEAR + 1, 1, 1)
    if not (valid_end or is_valid(year, month, day)):
        raise OutOfRangeError(
            f"no day {year}-{month}-{day} in the calendar of years {MIN_YEAR} to {MAX_YEAR}"
        )
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_PER_400_YEARS + day_of_era - _DAYS_BEFORE_ERA + 1


@lru_cache(maxsize=65_536)
def civil(day_number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number: the inverse of `ordinal`.

    Source:
        Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", ``civil_from_days``.

    >>> civil(739323), civil(0)
    ((2025, 3, 13), (0, 12, 31))
    """
    era, day_of_era = divmod(day_number + _DAYS_BEFORE_ERA - 1, _DAYS_PER_400_YEARS)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month0 = (5 * day_of_year + 2) // 153  # counted from March
    day = day_of_year - (153 * month0 + 2) // 5 + 1
    month = month0 + 3 if month0 < 10 else month0 - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def weekday(day_number: int) -> int:
    """Return 0 for Monday to 6 for Sunday (ISO 8601 order).

    >>> weekday(ordinal(2025, 3, 13))
    3
    """
    return (day_number - 1) % 7


def iso_week(day_number: int) -> tuple[int, int]:
    """Return the ISO 8601 week-numbering year and week that hold the day.

    >>> iso_week(ordinal(2024, 12, 30))
    (2025, 1)
    """
    year = civil(day_number - weekday(day_number) + 3)[0]  # the year of that week's Thursday
    first = ordinal(year, 1, 4)  # 4 January is always in week 1
    monday = first - weekday(first)
    return year, (day_number - monday) // 7 + 1


def iso_week_start(year: int, week: int) -> int:
    """Return the day number of the Monday of ISO *week* in *year*.

    >>> civil(iso_week_start(2025, 1))
    (2024, 12, 30)
    """
    fourth = ordinal(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def add_months(day_number: int, months: int) -> int:
    """Return the day moved by whole calendar months; a day past the month's end becomes its last day.

    Raises:
        OutOfRangeError: The result leaves years -9999 to 9999.

    Source:
        The "constrain" rule of ECMAScript Temporal ``PlainDate.add``.

    >>> civil(add_months(ordinal(2024, 1, 31), 1))
    (2024, 2, 29)
    """
    year, month, day = civil(day_number)
    year, month0 = divmod(year * 12 + month - 1 + months, 12)
    return ordinal(year, month0 + 1, min(day, days_in_month(year, month0 + 1)))


def iso(day_number: int) -> str:
    """Return ``YYYY-MM-DD``, with a sign before a year below 0 (ISO 8601, astronomical numbering).

    >>> iso(739323), iso(ordinal(-43, 3, 15))
    ('2025-03-13', '-0043-03-15')
    """
    year, month, day = civil(day_number)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"
