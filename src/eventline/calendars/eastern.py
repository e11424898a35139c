"""Feasts of India, China and Iran, each by the calendar that sets it."""

from collections.abc import Callable

from eventline.calendars.chinese import chinese_day, chinese_new_year, clear_and_bright, nowruz
from eventline.calendars.hindu import hindu_day, onam, sun_enters
from eventline.calendars.parsi import parsi_new_year

_SUNRISE, _NOON, _AFTERNOON, _SUNSET, _MIDNIGHT = 6, 12, 15, 18, 24
_LUNAR = {  # month, day of the moon, the hour at which it must run
    "ugadi": (1, 1, _SUNRISE),
    "rama-navami": (1, 9, _NOON),
    "mahavir-jayanti": (1, 13, _SUNRISE),
    "hanuman-jayanti": (1, 15, _SUNRISE),
    "akshaya-tritiya": (2, 3, _SUNRISE),
    "vesak": (2, 15, _SUNRISE),
    "ratha-yatra": (4, 2, _SUNRISE),
    "guru-purnima": (4, 15, _SUNRISE),
    "raksha-bandhan": (5, 15, _NOON),
    "janmashtami": (5, 23, _MIDNIGHT),
    "ganesh-chaturthi": (6, 4, _NOON),
    "navaratri": (7, 1, _SUNRISE),
    "dussehra": (7, 10, _NOON),
    "valmiki-jayanti": (7, 15, _SUNRISE),
    "karva-chauth": (7, 19, _SUNSET),
    "dhanteras": (7, 28, _SUNSET),
    "diwali": (7, 30, _SUNSET),
    "govardhan-puja": (8, 1, _SUNRISE),
    "bhai-dooj": (8, 2, _NOON),
    "chhath": (8, 6, _SUNRISE),
    "guru-nanak-jayanti": (8, 15, _SUNRISE),
    "guru-gobind-singh-jayanti": (10, 7, _SUNRISE),
    "vasant-panchami": (11, 5, _SUNRISE),
    "ravidas-jayanti": (11, 15, _SUNRISE),
    "maha-shivaratri": (11, 29, _MIDNIGHT),
    "holi": (12, 16, _AFTERNOON),
}
_AFTER = {
    "holika-dahan": ("holi", -1),
    "hola-mohalla": ("holi", 1),
    "naraka-chaturdashi": ("diwali", -1),
    "maha-navami": ("dussehra", -1),
    "bhogi": ("pongal", -1),
    "mattu-pongal": ("pongal", 1),
}
_SOLAR = {  # the sign that the sun enters, and the days since then
    "lohri": (9, -1),
    "pongal": (9, 0),
    "kaanum-pongal": (9, 2),
    "vaisakhi": (0, 0),
}
_CHINESE = {
    "vesak-day": (4, 15),
    "dragon-boat": (5, 5),
    "qixi": (7, 7),
    "mid-autumn": (8, 15),
    "double-ninth": (9, 9),
    "lantern-festival": (1, 15),
}
_BY_NAME: dict[str, Callable[[int], int]] = {
    "chinese-new-year": chinese_new_year,
    "qingming": clear_and_bright,
    "nowruz": nowruz,
    "onam": onam,
    "parsi-new-year": parsi_new_year,
}
HINDU = frozenset(
    {*_LUNAR, *_AFTER, *_SOLAR, "onam"}
)  # where the sun rises later, the day may be the next one
EASTERN = frozenset({*HINDU, *_CHINESE, *_BY_NAME})


def eastern_day(name: str, year: int) -> int:
    """Return the day number of the feast *name* (one of `EASTERN`) in *year*; places differ by a day.

    >>> from eventline.calendars.gregorian import iso
    >>> [iso(eastern_day(name, 2024)) for name in ("diwali", "holi", "pongal", "chinese-new-year")]
    ['2024-10-31', '2024-03-25', '2024-01-15', '2024-02-10']
    """
    if name in _AFTER:
        base, days = _AFTER[name]
        return eastern_day(base, year) + days
    if name in _LUNAR:
        return hindu_day(year, *_LUNAR[name])
    if name in _SOLAR:
        sign, days = _SOLAR[name]
        return sun_enters(year, sign) + days
    if name in _CHINESE:
        return chinese_day(year, *_CHINESE[name])
    return _BY_NAME[name](year)
