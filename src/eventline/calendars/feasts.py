"""Holidays as rules of the calendar: fixed days, the n-th weekday of a month, days that hang on Easter."""

from functools import lru_cache

from eventline.calendars.eastern import EASTERN, HINDU
from eventline.calendars.gregorian import days_in_month, ordinal, weekday
from eventline.calendars.moving import AFTER_ORTHODOX_EASTER, ISLAMIC, JEWISH, moving_day
from eventline.calendars.national import NATIONAL, SUN

_FIXED = {
    "new-year": (1, 1),
    "new-years-eve": (12, 31),
    "epiphany": (1, 6),
    "orthodox-christmas": (1, 7),
    "groundhog-day": (2, 2),
    "valentine": (2, 14),
    "womens-day": (3, 8),
    "st-patrick": (3, 17),
    "april-fools": (4, 1),
    "earth-day": (4, 22),
    "may-day": (5, 1),
    "cinco-de-mayo": (5, 5),
    "victory-day": (5, 9),
    "juneteenth": (6, 19),
    "independence-us": (7, 4),
    "bastille-day": (7, 14),
    "independence-ukraine": (8, 24),
    "halloween": (10, 31),
    "all-saints": (11, 1),
    "boss-day": (10, 16),
    "all-souls": (11, 2),
    "guy-fawkes": (11, 5),
    "armistice-day": (11, 11),
    "christmas-eve": (12, 24),
    "christmas": (12, 25),
    "boxing-day": (12, 26),
    "pi-day": (3, 14),
    "ides-of-march": (3, 15),
    "star-wars-day": (5, 4),
    "world-environment-day": (6, 5),
    "canada-day": (7, 1),
    "nelson-mandela-day": (7, 18),
    "australia-day": (1, 26),
    "anzac-day": (4, 25),
    "st-george": (4, 23),
    "st-andrew": (11, 30),
    "st-david": (3, 1),
    "unity-day": (10, 3),
    "republic-india": (1, 26),
    "independence-india": (8, 15),
    "gandhi-jayanti": (10, 2),
    "rabindra-jayanti": (5, 9),
    "human-rights-day": (12, 10),
    "world-aids-day": (12, 1),
    "world-health-day": (4, 7),
    "world-vegan-day": (11, 1),
    "world-teachers-day": (10, 5),
    "mens-day": (11, 19),
    "un-day": (10, 24),
    "singles-day": (11, 11),
    "assumption": (8, 15),
    "candlemas": (2, 2),
    "st-nicholas": (12, 6),
    "st-stephen": (12, 26),
    "kwanzaa": (12, 26),
    "inauguration-day": (1, 20),
    "flag-day": (6, 14),
    "patriot-day": (9, 11),
    "pearl-harbor-day": (12, 7),
    "st-lucy": (12, 13),
    "st-nicholas-eve": (12, 5),
    "lincoln-birthday": (2, 12),
    "ambedkar-jayanti": (4, 14),
    "guru-tegh-bahadur": (11, 24),
    "peace-day": (9, 21),
    "siblings-day": (4, 10),
    "pohela-boishakh": (4, 14),
    **NATIONAL,
}
_NTH_WEEKDAY = {  # month, weekday from 0 for Monday, which (-1 is the last)
    "mlk-day": (1, 0, 3),
    "presidents-day": (2, 0, 3),
    "mothers-day": (5, 6, 2),
    "memorial-day": (5, 0, -1),
    "fathers-day": (6, 6, 3),
    "labor-day": (9, 0, 1),
    "columbus-day": (10, 0, 2),
    "remembrance-sunday": (11, 6, 2),
    "election-day-us": (11, 0, 1),
    "thanksgiving": (11, 3, 4),
    "black-friday": (11, 3, 4),
    "cyber-monday": (11, 3, 4),
    "canadian-thanksgiving": (10, 0, 2),
    "victoria-day": (5, 0, -2),
    "arbor-day": (4, 4, -1),
    "administrative-day": (4, 2, -1),
    "grandparents-day": (9, 6, 2),
    "parents-day": (7, 6, 4),
    "civic-holiday": (8, 0, 1),
    "small-business-saturday": (11, 3, 4),
    "giving-tuesday": (11, 3, 4),
    "early-may-holiday": (5, 0, 1),
    "spring-holiday": (5, 0, -1),
    "summer-holiday": (8, 0, -1),
}
_DAYS_ON = {  # from that weekday
    "black-friday": 1,
    "small-business-saturday": 2,
    "cyber-monday": 4,
    "giving-tuesday": 5,
    "election-day-us": 1,
}
_AFTER_EASTER = {
    "shrove-tuesday": -47,
    "ash-wednesday": -46,
    "palm-sunday": -7,
    "maundy-thursday": -3,
    "good-friday": -2,
    "easter": 0,
    "carnival-monday": -48,
    "lent": -46,
    "holy-saturday": -1,
    "easter-monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit-monday": 50,
    "trinity-sunday": 56,
    "corpus-christi": 60,
    "mothering-sunday": -21,
}
_DAYS = {  # how many they are, where more than one
    "lent": 46,
    "great-lent": 40,
    "ramadan": 30,
    "passover": 8,
    "sukkot": 7,
    "hanukkah": 8,
    "rosh-hashanah": 2,
    "kwanzaa": 7,
    "navaratri": 9,
}
# The new moon is seen, not reckoned; a Hindu day begins with its own sunrise; the sun turns a day off.
APPROXIMATE = frozenset(ISLAMIC) | HINDU | SUN
_MOVING = frozenset(ISLAMIC) | frozenset(JEWISH) | frozenset(AFTER_ORTHODOX_EASTER) | EASTERN
NAMES = (
    frozenset({"kings-day", "advent-sunday"})
    | frozenset(_FIXED)
    | frozenset(_NTH_WEEKDAY)
    | frozenset(_AFTER_EASTER)
    | _MOVING
)


@lru_cache(maxsize=4096)
def feast_day(name: str, year: int) -> int:
    """Return the day number of the holiday *name* (one of `NAMES`) in *year*.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(feast_day("thanksgiving", 2024)), iso(feast_day("good-friday", 2025))
    ('2024-11-28', '2025-04-18')
    """
    if name in _FIXED:
        return ordinal(year, *_FIXED[name])
    if name in _AFTER_EASTER:
        return easter(year) + _AFTER_EASTER[name]
    if name == "kings-day":  # never on a Sunday
        birthday = ordinal(year, 4, 27)
        return birthday - 1 if weekday(birthday) == 6 else birthday
    if name == "advent-sunday":  # the fourth before Christmas
        return nth_weekday(year, 12, 6, 1) - 7 * (weekday(ordinal(year, 12, 1)) in (0, 1, 2, 3))
    if name in _MOVING:
        return moving_day(name, year)
    day = nth_weekday(year, *_NTH_WEEKDAY[name])
    return day + _DAYS_ON.get(name, 0)


def month_and_day(name: str) -> tuple[int, int] | None:
    """Return month and day of a holiday that never moves, or None.

    >>> month_and_day("christmas"), month_and_day("easter")
    ((12, 25), None)
    """
    return _FIXED.get(name)


def feast_length(name: str) -> int:
    """Return how many days the holiday lasts.

    >>> feast_length("hanukkah"), feast_length("easter")
    (8, 1)
    """
    return _DAYS.get(name, 1)


@lru_cache(maxsize=4096)
def easter(year: int) -> int:
    """Return the day number of Easter Sunday in the Western churches.

    Source:
        The "anonymous Gregorian" computus, in Jean Meeus, "Astronomical Algorithms" (1991), chapter 8.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(easter(2024)), iso(easter(2025))
    ('2024-03-31', '2025-04-20')
    """
    golden = year % 19
    century, of_century = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day0 = divmod(epact + to_sunday - 7 * late + 114, 31)
    return ordinal(year, month, day0 + 1)


def nth_weekday(year: int, month: int, day_of_week: int, nth: int) -> int:
    """Return the day number of the *nth* (1 to 4, -1 for the last, -2 before it) given weekday of a month.

    >>> from eventline.calendars.gregorian import iso
    >>> iso(nth_weekday(2025, 5, 0, -1))
    '2025-05-26'
    """
    if nth > 0:
        first = ordinal(year, month, 1)
        return first + (day_of_week - weekday(first)) % 7 + 7 * (nth - 1)
    last = ordinal(year, month, days_in_month(year, month))
    return last - (weekday(last) - day_of_week) % 7 + 7 * (nth + 1)
