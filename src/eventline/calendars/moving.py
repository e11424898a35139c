"""Holidays that other calendars set: Orthodox Easter and what hangs on it, Islamic and Jewish days."""

from functools import lru_cache

from eventline.calendars.eastern import EASTERN, eastern_day
from eventline.calendars.gregorian import civil, ordinal
from eventline.calendars.hebrew import hebrew_day, is_leap
from eventline.calendars.islamic import islamic_day, islamic_year

AFTER_ORTHODOX_EASTER = {
    "orthodox-ash-monday": -48,
    "great-lent": -48,
    "lazarus-saturday": -8,
    "orthodox-palm-sunday": -7,
    "orthodox-good-friday": -2,
    "orthodox-holy-saturday": -1,
    "orthodox-easter": 0,
    "orthodox-easter-monday": 1,
    "orthodox-pentecost": 49,
}
ISLAMIC = {  # month and day
    "islamic-new-year": (1, 1),
    "ashura": (1, 10),
    "mawlid": (3, 12),
    "ali-birthday": (7, 13),
    "isra-miraj": (7, 27),
    "mid-shaban": (8, 15),
    "ramadan": (9, 1),
    "laylat-al-qadr": (9, 27),
    "eid-al-fitr": (10, 1),
    "eid-al-adha": (12, 10),
}
JEWISH = {  # month (1 is Nisan) and day; the eve before belongs to the feast too
    "passover": (1, 15),
    "yom-hashoah": (1, 27),
    "yom-haatzmaut": (2, 5),
    "lag-baomer": (2, 18),
    "shavuot": (3, 6),
    "tisha-bav": (5, 9),
    "rosh-hashanah": (7, 1),
    "yom-kippur": (7, 10),
    "sukkot": (7, 15),
    "shemini-atzeret": (7, 22),
    "simchat-torah": (7, 23),
    "hanukkah": (9, 25),
    "tu-bishvat": (11, 15),
    "purim": (0, 14),  # in the last month
    "shushan-purim": (0, 15),
}
# Days by which a feast beside a Sabbath is put off or brought forward; days of the week from 0 for Sunday.
_PUT_OFF = {
    (5, 9, 6): 1,
    (1, 27, 5): -1,
    (1, 27, 0): 1,
    (2, 5, 5): -1,
    (2, 5, 6): -2,
    (2, 5, 1): 1,
}
_TISHRI_EPOCH_YEARS = 3761  # the Hebrew year that begins in an autumn, less the Gregorian one


def moving_day(name: str, year: int) -> int:
    """Return the day number of the holiday *name* in *year*; of two in one year the first.

    An Islamic holiday that misses the year is the one nearest to its middle.

    >>> from eventline.calendars.gregorian import iso
    >>> [iso(moving_day(name, 2025)) for name in ("orthodox-easter", "ramadan", "purim")]
    ['2025-04-20', '2025-03-01', '2025-03-14']
    """
    if name in AFTER_ORTHODOX_EASTER:
        return orthodox_easter(year) + AFTER_ORTHODOX_EASTER[name]
    if name in EASTERN:
        return eastern_day(name, year)
    if name in JEWISH:
        return _jewish(*JEWISH[name], year)
    middle = islamic_year(ordinal(year, 7, 1))
    days = [islamic_day(hijri, *ISLAMIC[name]) for hijri in (middle - 1, middle, middle + 1)]
    return next((day for day in days if civil(day)[0] == year), days[1])


def _jewish(month: int, day: int, year: int) -> int:
    hebrew = year + _TISHRI_EPOCH_YEARS - (0 if month in (7, 9) else 1)
    if month == 0:
        month = 13 if is_leap(hebrew) else 12
    found = hebrew_day(hebrew, month, day)
    return found + _PUT_OFF.get((month, day, found % 7), 0)


@lru_cache(maxsize=1024)
def orthodox_easter(year: int) -> int:
    """Return the day number of Easter Sunday in the Eastern churches, by the Julian calendar.

    Source:
        Jean Meeus, "Astronomical Algorithms" (1991), chapter 8.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(orthodox_easter(2018)), iso(orthodox_easter(2025))
    ('2018-04-08', '2025-04-20')
    """
    moon = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day0 = divmod(moon + to_sunday + 114, 31)
    julian_lag = year // 100 - year // 400 - 2
    return ordinal(year, month, day0 + 1) + julian_lag
