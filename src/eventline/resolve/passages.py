"""Passages: where news tells of a time long past for a while, as a history does."""

import re

from eventline.model.found import Found
from eventline.resolve.sections import end_of_paragraph
from eventline.resolve.traits import Traits

_FAR = 2  # years from publication from which on a year is history, not news
_FRONT = re.compile(
    r"(?:\A|\n|[.!?][\"”’)]*\s)[\s\"“'(]*(?:(?:and|but|then|later|early|late|back|again)[\s,]+){0,2}(?:in|by|on|during|around|towards?)?"
    r"(?:\s+the(?:\s+\w+){1,3}\s+of)?\s*\Z",
    re.IGNORECASE,
)
_LONGEST_FRONT = 40  # characters


class Passages:
    """The passages of one text, entered by a far year at the front of a sentence.

    "In 1979 the army rose. In December it ruled." The December is that of 1979, and so on up to the end of
    the paragraph or the next time said from today; not that of "Small in 1979, it said in December".
    """

    __slots__ = ("_text", "_told", "_until", "_year")

    def __init__(self, text: str, year: int | None) -> None:
        self._text = text
        self._year = year  # of publication
        self._until = 0
        self._told = False  # whether a bare date has stood at the front as well

    def tells(self, this: Found, known: Traits) -> bool:
        """Return whether *this* is a bare month, day or season that a passage places, and go on from it."""
        if self._year is None:
            return False
        if known.year is not None:
            self._enter(this, known.year, self._year)
        elif this.start < self._until:
            if known.is_deictic:
                self._until = 0
            elif known.is_bare:
                self._told = self._told or self._is_in_front(this)
                return self._told
        return False

    def _enter(self, this: Found, year: int, published: int) -> None:
        if abs(year - published) < _FAR:
            self._until = 0
        elif this.start >= self._until and self._is_in_front(this):
            self._told = False
            self._until = end_of_paragraph(self._text, this.end)

    def _is_in_front(self, this: Found) -> bool:
        return _FRONT.search(self._text[max(0, this.start - _LONGEST_FRONT) : this.start]) is not None
