"""Where a time axis has its ticks and what stands at them, from minutes to millennia."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import frozen

from eventline.calendars.gregorian import MAX_YEAR, MIN_YEAR, civil, ordinal
from eventline.model.day import DAY_SECONDS
from eventline.model.moment import FIRST_SECOND, LAST_SECOND
from eventline.render.words import MONTHS, year_in_words

_HOUR = 3600
_MONTH, _YEAR = 30 * DAY_SECONDS, 365 * DAY_SECONDS  # about; only to choose a step by
_MONDAY = ordinal(2024, 1, 1)
_CLOCK = 0.6  # ticks of the clock stand further apart: few stories are told by the hour
_LETTERS = 3  # of a month's name


@frozen
class Tick:
    """A tick at *at*, in seconds of the wall clock; *below* is the second line, empty where it repeats."""

    at: int
    label: str
    below: str = ""


@frozen
class _Step:
    """A distance between ticks: about how many *seconds*, the ticks of a stretch, how many there may be."""

    seconds: int
    ticks: Callable[[int, int], Iterator[Tick]]
    share: float = 1.0


def ticks(first: int, last: int, most: int) -> tuple[Tick, ...]:
    """Return the ticks between two moments, at most about *most* of them.

    >>> day = 739323 * 86_400
    >>> [tick.label for tick in ticks(day, day + 3 * 86_400, 5)]
    ['13 Mar', '14 Mar', '15 Mar', '16 Mar']
    """
    first, last = max(first, FIRST_SECOND), min(last, LAST_SECOND - 1)
    step = next((step for step in _STEPS if (last - first) / step.seconds <= step.share * most), _STEPS[-1])
    return tuple(_said_once(tick for tick in step.ticks(first, last) if first <= tick.at <= last))


def _said_once(found: Iterator[Tick]) -> Iterator[Tick]:
    """Keep the second line where it changes only."""
    before = ""
    for tick in found:
        yield tick if tick.below != before else Tick(tick.at, tick.label)
        before = tick.below


def _hours(count: int) -> _Step:
    length = count * _HOUR

    def made(first: int, last: int) -> Iterator[Tick]:
        for at in range(-(-first // length) * length, last + 1, length):
            yield Tick(at, f"{at // _HOUR % 24:02d}:00", _full_day(at // DAY_SECONDS))

    return _Step(length, made, _CLOCK)


def _days(count: int) -> _Step:
    """Weeks begin on Mondays; other steps count from one, too."""

    def made(first: int, last: int) -> Iterator[Tick]:
        day = -(-first // DAY_SECONDS)
        day += (_MONDAY - day) % count
        for number in range(day, last // DAY_SECONDS + 1, count):
            year, month, of_month = civil(number)
            yield Tick(
                number * DAY_SECONDS, f"{of_month} {MONTHS[month - 1][:_LETTERS]}", year_in_words(year)
            )

    return _Step(count * DAY_SECONDS, made)


def _months(count: int) -> _Step:
    def made(first: int, last: int) -> Iterator[Tick]:
        for year in range(_year_of(first), _year_of(last) + 1):
            for month in range(1, 13, count):
                at = ordinal(year, month, 1) * DAY_SECONDS
                yield Tick(at, MONTHS[month - 1][:_LETTERS], year_in_words(year))

    return _Step(count * _MONTH, made)


def _years(count: int) -> _Step:
    """Years are counted as history does: there is no year 0, so 1 BC and AD 1 are neighbours."""

    def made(first: int, last: int) -> Iterator[Tick]:
        for year in range(max(_year_of(first), MIN_YEAR), min(_year_of(last), MAX_YEAR) + 1):
            if (year - 1 if year <= 0 else year) % count == 0:
                yield Tick(ordinal(year, 1, 1) * DAY_SECONDS, year_in_words(year))

    return _Step(count * _YEAR, made)


def _full_day(number: int) -> str:
    year, month, day = civil(number)
    return f"{day} {MONTHS[month - 1][:_LETTERS]} {year_in_words(year)}"


def _year_of(seconds: int) -> int:
    return civil(seconds // DAY_SECONDS)[0]


_STEPS = (
    *(_hours(count) for count in (1, 3, 6, 12)),
    *(_days(count) for count in (1, 2, 7, 14)),
    *(_months(count) for count in (1, 3, 6)),
    *(_years(count) for count in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)
