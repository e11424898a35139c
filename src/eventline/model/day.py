"""Days at the edge of the library: ``datetime.date`` where it reaches, `AncientDay` before year 1."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from eventline.calendars.gregorian import civil, iso, weekday

DAY_SECONDS = 86_400


@frozen(repr=False)
class AncientDay:
    """A day before year 1, which ``datetime.date`` cannot hold; it compares with dates.

    *number* counts days as ``date.toordinal`` does, so it is 0 or less.

    >>> AncientDay(0), AncientDay(0) < date(44, 3, 15)
    (AncientDay('0000-12-31'), True)
    """

    number: int = field()

    @number.validator
    def _before_year_1(self, _: object, number: int) -> None:
        if number > 0:
            raise ValueError(f"day number {number} is in year 1 or later, use datetime.date")

    @property
    def year(self) -> int:
        """Return the astronomical year: 0 is 1 BC, -43 is 44 BC."""
        return civil(self.number)[0]

    @property
    def month(self) -> int:
        """Return the month, 1 to 12."""
        return civil(self.number)[1]

    @property
    def day(self) -> int:
        """Return the day of the month, 1 to 31."""
        return civil(self.number)[2]

    def toordinal(self) -> int:
        """Return the day number: 0 on the last day of 1 BC, less before."""
        return self.number

    def weekday(self) -> int:
        """Return the day of the week, 0 on Monday."""
        return weekday(self.number)

    def isoformat(self) -> str:
        """Return the date as ISO 8601 writes it, with the astronomical year in four digits."""
        return iso(self.number)

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        return f"AncientDay({self.isoformat()!r})"

    def __lt__(self, other: object) -> bool:
        return self._order(other) < 0

    def __le__(self, other: object) -> bool:
        return self._order(other) <= 0

    def __gt__(self, other: object) -> bool:
        return self._order(other) > 0

    def __ge__(self, other: object) -> bool:
        return self._order(other) >= 0

    def _order(self, other: object) -> int:
        if not isinstance(other, AncientDay | date):
            raise TypeError(f"cannot order a day and {type(other).__name__}")
        return self.number - other.toordinal()


Day = date | AncientDay


def day_from_number(number: int) -> Day:
    """Return the day with that number, counted as ``date.toordinal`` does.

    >>> day_from_number(739323)
    datetime.date(2025, 3, 13)
    """
    return date.fromordinal(number) if number > 0 else AncientDay(number)
