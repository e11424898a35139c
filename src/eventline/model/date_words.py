"""Date words: a day or moment said in other than ISO forms; the only door to dateparser."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from eventline.calendars.gregorian import is_valid
from eventline.errors import UnreadableError
from eventline.model.iso import from_iso

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./ -])(\d{1,2})\2(\d{4}|\d\d)(?![\d:])")
_YEAR_FIRST = re.compile(r"(?<!\d)\d{4}[-/.](\d{1,2})[-/.]\d{1,2}(?!\d)")
_HAS_CLOCK = re.compile(r"\d:\d\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
_LABEL = re.compile(r"(?:last )?(?:updated?|published|posted|modified)(?: on| at)?\s*:?\s+", re.IGNORECASE)
_TIME_FIRST = re.compile(
    r"^(\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[AaPp]\.?[Mm]\.?)?(?: [A-Z]{1,4}T)?),? (?:on )?(.*\d{4})"
)
_ZONE = re.compile(r"\s+\(?([A-Z][A-Za-z_]+/[A-Za-z_/]+|[ECMP]T)\)?(?=$|,)")
# The civil times of North America, which are standard or summer time by the day.
_CIVIL_TIMES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}


def from_words(text: str) -> date | datetime:
    """Return the day or moment that *text* names in any words, with or without a zone.

    Raises:
        UnreadableError: As for `eventline.model.published.as_published`.

    >>> from_words("March 13, 2025, 5 p.m. ET").isoformat()
    '2025-03-13T17:00:00-04:00'
    """
    named = _ZONE.search(text)
    if named is None:
        return from_iso(text) or _parsed(text)
    moment = from_words(_ZONE.sub("", text, count=1))
    return _in_zone(moment, named[1], text) if isinstance(moment, datetime) else moment


def _in_zone(moment: datetime, name: str, text: str) -> datetime:
    try:
        return _with_plain_zone(moment.replace(tzinfo=ZoneInfo(_CIVIL_TIMES.get(name, name))))
    except ZoneInfoNotFoundError as error:
        raise UnreadableError(f"published {text!r} names no known time zone: {name!r}") from error


def _parsed(text: str) -> date | datetime:
    _refuse_ambiguous(text)
    words = _TIME_FIRST.sub(r"\2 \1", _LABEL.sub("", text, count=1), count=1)
    found = None if _is_hopeless(words) else _ask_dateparser(words)
    if found is None:
        raise UnreadableError(f"published {text!r} is not a date, expected one such as 2025-03-13")
    tells_time = found.time() != time() or _HAS_CLOCK.search(words)
    return _with_plain_zone(found) if tells_time else found.date()


def _with_plain_zone(moment: datetime) -> datetime:
    """Return the same moment with a zone of the standard library, which compares and stores by its offset."""
    offset = moment.utcoffset()
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


def _is_hopeless(text: str) -> bool:
    """Return whether dateparser need not be asked.

    Without a digit there is no year, and it would try hundreds of languages to find that out; month 13 it
    would take for a day.
    """
    year_first = _YEAR_FIRST.search(text)
    return not any(char.isdigit() for char in text) or (year_first is not None and int(year_first[1]) > 12)


def _refuse_ambiguous(text: str) -> None:
    numeric = _NUMERIC.search(text)
    days = _readings(*(numeric[part] for part in (1, 3, 4))) if numeric else []
    if len(days) > 1:
        raise UnreadableError(
            f"published {text!r} could be {' or '.join(days)}: write it in one of these forms"
        )


def _readings(a: str, b: str, c: str) -> list[str]:
    """Return the days that three numbers can mean: day or month first, or a year of two digits first."""
    year = f"20{c}"[-4:]
    orders = [(year, b, a), (year, a, b), *([(f"20{a}"[-4:], b, c)] if len(a) == len(c) == 2 else ())]
    days = (f"{y}-{int(m):02d}-{int(d):02d}" for y, m, d in orders if is_valid(int(y), int(m), int(d)))
    return list(dict.fromkeys(days))


@lru_cache(maxsize=1024)  # the articles of a day print the same one, and dateparser takes long
def _ask_dateparser(text: str) -> datetime | None:
    """dateparser fills missing parts from today, so day, month and year are all required of the string.

    Its parser of time stamps is left out: it reads them in the time zone of the machine.
    """
    from dateparser.date import DateDataParser

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["custom-formats", "absolute-time"],
    }
    return DateDataParser(settings=settings).get_date_data(text).date_obj
