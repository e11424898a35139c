"""Chapters: parts of a history under a year of their own, as "1942: Retreat", to which bare months keep."""

from eventline.model.found import Found
from eventline.model.interval import Interval
from eventline.model.meaning import Bound
from eventline.resolve.placed import Placed
from eventline.resolve.traits import Traits
from eventline.rules.lazy import lazy

_MARK = lazy(r"[\s#=*]*")
_ENDS = lazy(r"[ \t=]*(?::|\r?\n|\s[-\u2013\u2014]\s)")
_LONGEST_MARK = 12  # characters


class Chapters:
    """The chapters of one history, each headed by a year at the beginning of a line."""

    __slots__ = ("_text", "_year")

    def __init__(self, text: str) -> None:
        self._text = text
        self._year: Interval | None = None

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        """Go on in the chapter that *this* heads, where it is the year of a heading."""
        year = placed.interval
        if known.year is None or year is None or year.first is None or placed.value != f"{known.year:04d}":
            return
        line = self._text.rfind("\n", max(0, this.start - _LONGEST_MARK), this.start) + 1
        if (line or this.start < _LONGEST_MARK) and _MARK.fullmatch(self._text, line, this.start):
            self._year = year if _ENDS.match(self._text, this.end) else self._year

    @property
    def whole(self) -> tuple[Interval, ...]:
        """Return the year of the chapter, from which a bare month is one of its own."""
        return () if self._year is None else (self._year,)

    def left(self, this: Found, placed: Placed, mentioned: tuple[Interval, ...]) -> bool:
        """Return whether a bare month of the chapter would lie in the next year, or "by May" before it."""
        last = mentioned[0].first if mentioned else None
        first = None if placed.interval is None else placed.interval.first
        if self._year is None or self._year.first is None or last is None or first is None:
            return False
        chapter = self._year.first.year
        outside = (chapter + 1, chapter - 1) if this.bound is Bound.BY else (chapter + 1,)
        return last.year == chapter and first.year in outside
