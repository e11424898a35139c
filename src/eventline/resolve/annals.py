"""Annals: news that tells its years in order, whose bare dates lie between those they stand between."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise, takewhile
from typing import NamedTuple

from attrs import evolve

from eventline.calendars.gregorian import is_valid, ordinal
from eventline.model.found import Found
from eventline.model.meaning import CalendarDate, Meaning, Modified
from eventline.model.timex import Timex, TimexType
from eventline.resolve.cited import is_cited

_DATED = (TimexType.DATE, TimexType.TIME)
_LEAST = 3  # dates with their years, in order, that make annals
_LEAP_YEARS = 9  # at most from one 29 February to the next, with the year itself
_LOOKED_AT = 3  # times before a bare date, for the last one may be planned and lie ahead of it


class _Named(NamedTuple):
    """A day or month named with its year: where it stands in the text, and its first day."""

    start: int
    day: int


class Annals:
    """The whole dates of one text of news, if each lies behind the one told before it.

    "On 3 March 2022 it broke. On 2 May they sued. In January 2023 they lost; on 4 July 2023 they won."
    The May is that of 2022: any later one would lie behind the January that is told next.
    """

    __slots__ = ("_kept", "_now", "_text", "_told")

    def __init__(self, told: Sequence[Found], text: str, published: date | None) -> None:
        self._told, self._text = told, text
        self._now = published
        self._kept: Sequence[_Named] | None = None if published else ()  # until somebody asks

    def between(self, this: Found, before: Sequence[Timex]) -> Meaning | None:
        """Return *this* with the year in which it lies between the time told *before* it and the next named.

        None where publication gives it a place in that order too, or nothing does.
        """
        until, meaning = self._next(this), this.meaning
        if isinstance(meaning, Modified):
            inner = None if until is None else self.between(this._replace(meaning=meaning.meaning), before)
            return None if inner is None else evolve(meaning, meaning=inner)
        if until is None or not isinstance(meaning, CalendarDate) or meaning.month is None:
            return None
        latest = None if self._now is None else _latest(meaning, self._now)
        if self._now is None or latest is None or latest <= until:
            return None
        told = (day for day in _last_days(before) if day <= self._now.toordinal())
        for last in takewhile(until.__ge__, told):
            year = date.fromordinal(last).year
            for near in (year, year + 1):
                day = _first_day(meaning, near)
                if day is not None and last <= day <= until:
                    return evolve(meaning, year=near)
        return None

    def _next(self, this: Found) -> int | None:
        """Return the first day of the date named next behind *this*, where one is named before too."""
        if self._kept is None:
            self._kept = _in_order(_named(self._told, self._text))
        index = bisect(self._kept, (this.start,))
        return self._kept[index].day if 0 < index < len(self._kept) else None


def _named(told: Iterable[Found], text: str) -> Iterator[_Named]:
    """Yield the days and months that are told with their years."""
    for this in told:
        meaning = this.meaning
        if not isinstance(meaning, CalendarDate) or meaning.year is None or meaning.month is None:
            continue
        day = _first_day(meaning, meaning.year)
        if day is not None and not is_cited(this, text):
            yield _Named(this.start, day)


def _in_order(named: Iterable[_Named]) -> Sequence[_Named]:
    """Return *named* where these are enough, each behind the one before, else nothing."""
    kept = tuple(named)
    is_in_order = all(one.day <= other.day for one, other in pairwise(kept))
    return kept if is_in_order and len(kept) >= _LEAST else ()


def _last_days(before: Sequence[Timex]) -> Iterator[int]:
    """Yield the first days of the times told last, the last one first."""
    for timex in before[: -_LOOKED_AT - 1 : -1]:
        told = timex.interval
        if told is not None and told.first is not None and timex.type in _DATED:
            yield told.first.toordinal()


def _latest(meaning: CalendarDate, now: date) -> int | None:
    """Return the first day of the latest *meaning* up to the day *now*; 29 February comes every few years."""
    days = (_first_day(meaning, now.year - years) for years in range(_LEAP_YEARS))
    return next((day for day in days if day is not None and day <= now.toordinal()), None)


def _first_day(meaning: CalendarDate, year: int) -> int | None:
    """Return the first day of the month or day *meaning* in *year*, None where that year has none."""
    month, day = meaning.month or 1, meaning.day or 1
    return ordinal(year, month, day) if is_valid(year, month, day) else None
