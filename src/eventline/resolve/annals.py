"""Annals: news that tells its years in order, whose bare dates lie between those they stand between."""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise, takewhile
from typing import NamedTuple, TypeGuard

from attrs import evolve

from eventline.calendars.gregorian import is_valid, ordinal
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import CalendarDate, Feast, Meaning, Mod, Modified, NamedUnit, Shifted
from eventline.model.timex import Timex, TimexType
from eventline.resolve.cited import is_cited
from eventline.resolve.context import Context
from eventline.resolve.place import place
from eventline.resolve.traits import traits

_DATED = (TimexType.DATE, TimexType.TIME)
_LEAST = 3  # dates with their years, in order, that make annals
_LEAP_YEARS = 9  # at most from one 29 February to the next, with the year itself
_BEHIND = 60  # days from a date to the one before it on which its own news happened
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
        if until is None or self._now is None:
            return None
        if isinstance(meaning, Modified):
            bare = _edge_of_year(meaning)
            inner = self.between(this._replace(meaning=bare or meaning.meaning), before)
            if bare is not None and isinstance(inner, CalendarDate):
                inner = CalendarDate(inner.year)
            return None if inner is None else evolve(meaning, meaning=inner)
        if not _has_no_year(meaning):
            return None
        now = self._now.toordinal()
        latest = _latest(meaning, self._now)
        told = [day for day in _last_days(before) if day <= now]
        begins = list(takewhile(until.__ge__, told))
        begins += [
            max(last - _BEHIND, 1) for last in told[:1]
        ]  # "By a letter of 3 June … the roof fell on 20 May"
        for last in begins:
            year = date.fromordinal(last).year
            for near in range(year, min(year + 1, self._now.year) + 1):
                day = _first_day(meaning, near)
                if day is not None and last <= day <= until:
                    return evolve(meaning, year=near) if day == latest or until < (latest or 0) else None
        return None

    def _next(self, this: Found) -> int | None:
        """Return the first day of the date named next behind *this*, where one is named before too."""
        if self._kept is None:
            now = 0 if self._now is None else self._now.toordinal()
            self._kept = _in_order(x for x in _named(self._told, self._text) if x.day <= now)
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


def _edge_of_year(meaning: Modified) -> CalendarDate | None:
    """Return the month of "the end of the year" or of its beginning, None for what is no such edge."""
    is_year = isinstance(meaning.meaning, Shifted) and meaning.meaning == Shifted(Grain.YEAR, 0)
    month = {Mod.START: 1, Mod.END: 12}.get(meaning.mod) if is_year else None
    return None if month is None else CalendarDate(month=month)


def _has_no_year(meaning: Meaning) -> TypeGuard[CalendarDate | Feast | NamedUnit]:
    """Return whether *meaning* is a month, a day of one, a feast or a season that names no year."""
    is_whole = not isinstance(meaning, CalendarDate) or meaning.month is not None
    return is_whole and isinstance(meaning, CalendarDate | Feast | NamedUnit) and traits(meaning).is_bare


def _latest(meaning: CalendarDate | Feast | NamedUnit, now: date) -> int | None:
    """Return the first day of the latest *meaning* up to the day *now*; 29 February comes every few years."""
    days = (_first_day(meaning, now.year - years) for years in range(_LEAP_YEARS))
    return next((day for day in days if day is not None and day <= now.toordinal()), None)


def _first_day(meaning: CalendarDate | Feast | NamedUnit, year: int) -> int | None:
    """Return the first day of the month, day, feast or season *meaning* in *year*, None where it has none."""
    if isinstance(meaning, CalendarDate):
        month, day = meaning.month or 1, meaning.day or 1
        return ordinal(year, month, day) if is_valid(year, month, day) else None
    return place(evolve(meaning, year=year), Context()).day
