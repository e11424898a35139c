"""Stretch: a window as a person writes it, ``2025-03-12``, ``2025-03``, ``2025-03-08/..``, and back."""

from __future__ import annotations

import re
from datetime import date

from eventline.calendars.gregorian import MAX_YEAR, MIN_YEAR, iso, ordinal
from eventline.calendars.units import last
from eventline.errors import UnreadableError
from eventline.model.day import DAY_SECONDS, Day, day_from_number
from eventline.model.grain import Grain
from eventline.model.interval import Interval

OPEN = ".."
_UNIT = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_ERA = re.compile(
    r"(?P<bc>\d{1,4}) ?(?:BC|BCE)|AD ?(?P<ad>\d{1,4})|(?P<ce>\d{1,4}) ?(?:AD|CE)", re.IGNORECASE
)
_FORMS = "2025-03-12, 2025-03, 2025, 44 BC, a range 2025-03-08/2025-03-12 or an open end 2025-03-08/.."
_Days = tuple[int, int, Grain]


def stretch(text: str) -> Interval:
    """Return the window that *text* names; both ends of a range belong to it, ``..`` is an open end.

    Raises:
        UnreadableError: *text* has another form, names no day of the calendar, or ends before it begins.

    >>> stretch("2025-03").days, stretch("2025-03-08/..").isoformat()
    (31, '2025-03-08/..')
    >>> stretch("2024-12/2025-02-02").isoformat()
    '2024-12-01/2025-02-02'
    >>> stretch("44 BC/AD 14").isoformat()
    '-0043-01-01/0014-12-31'
    """
    start, slash, end = (part.strip() for part in text.partition("/"))
    if not slash:
        return Interval.of_days(*_unit(start, text))
    first = None if start == OPEN else _unit(start, text)
    final = None if end == OPEN else _unit(end, text)
    named = [unit for unit in (first, final) if unit is not None]
    if not named:
        raise UnreadableError(f"{text!r} names no day, expected {_FORMS}")
    if first is not None and final is not None and final[1] < first[0]:
        raise UnreadableError(f"{text!r} ends before it begins, expected the earlier day first")
    return Interval(
        None if first is None else first[0] * DAY_SECONDS,
        None if final is None else (final[1] + 1) * DAY_SECONDS,
        granularity=min(unit[2] for unit in named),
    )


def written(when: Interval) -> str | None:
    """Return the text that `stretch` reads as *when*, None where it has none (hours, weeks, zones).

    >>> written(stretch("2025-03")), written(stretch("../2025-03-12"))
    ('2025-03', '../2025-03-12')
    """
    if when.lo is None and when.hi is None:
        return None
    parts = _parts(when)
    text = parts[0] if parts[0] == parts[1] else "/".join(parts)
    try:
        return text if stretch(text) == when else None
    except UnreadableError:
        return None


def single_day(text: str | date) -> Day:
    """Return the one day that *text* names.

    Raises:
        UnreadableError: It is no ISO day.

    >>> single_day("2025-03-12")
    datetime.date(2025, 3, 12)
    """
    if isinstance(text, date):
        return text
    first, final, _ = _unit(text.strip(), text)
    if first != final:
        raise UnreadableError(f"{text!r} is no single day, expected one such as 2025-03-12")
    return day_from_number(first)


def _unit(part: str, text: str) -> _Days:
    """Return the first and the last day of a day, month or year, and which of these it is."""
    found = _UNIT.fullmatch(_with_era(part))
    if found is None:
        raise UnreadableError(f"{text!r} is no window, expected {_FORMS}")
    year, month, day = (None if piece is None else int(piece) for piece in found.groups())
    assert year is not None
    grain = Grain.YEAR if month is None else Grain.MONTH if day is None else Grain.DAY
    if not MIN_YEAR <= year <= MAX_YEAR:
        raise UnreadableError(f"{text!r} is outside years {MIN_YEAR} to {MAX_YEAR}")
    try:
        first = ordinal(year, month or 1, day or 1)
    except OverflowError as error:
        raise UnreadableError(f"{text!r}: no day or month of the calendar") from error
    return first, last(grain, first), grain


def _with_era(part: str) -> str:
    """Return a year of an era as astronomers count it, "44 BC" as "-0043"; all else as it is."""
    found = _ERA.fullmatch(part)
    if found is None or not (number := int(found["bc"] or found["ad"] or found["ce"])):
        return part
    year = 1 - number if found["bc"] else number
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def _parts(when: Interval) -> tuple[str, str]:
    """Return both ends, cut to the months or years that *when* is told in."""
    first = OPEN if when.lo is None else _cut(when.lo // DAY_SECONDS, when.granularity)
    final = OPEN if when.hi is None else _cut((when.hi - 1) // DAY_SECONDS, when.granularity)
    return first, final


def _cut(number: int, grain: Grain) -> str:
    kept = {Grain.MONTH: 1, Grain.YEAR: 2}.get(grain, 0)
    return iso(number).rsplit("-", kept)[0] if kept else iso(number)
