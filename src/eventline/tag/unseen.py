"""Unseen characters, soft hyphens and those of no width: left out to read a text, put back to say where."""

from bisect import bisect_right
from collections.abc import Sequence

from attrs import evolve, frozen

from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_CHARACTERS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNSEEN = lazy(f"[{_CHARACTERS}]+")


@frozen
class Seen:
    """What is seen of a text, and what each part that is not seen moves.

    Attributes:
        text: The text without the unseen characters.
        original: The text as it was given.
        places, sizes: Offsets into *text* behind which characters were left out, and how many up to there.
    """

    text: str
    original: str
    places: Sequence[int]
    sizes: Sequence[int]

    def given(self, timex: Timex) -> Timex:
        r"""Return *timex*, found in `text`, as it stands in the original.

        >>> from eventline.model.timex import TimexType
        >>> seen = see("by Sep\u00adtember 3")
        >>> found = Timex(3, 14, "September 3", TimexType.DATE, "2025-09-03")
        >>> (given := seen.given(found)).start, given.end, given.text == "Sep\u00adtember 3"
        (3, 15, True)
        """
        start, end = self._place(timex.start), self._place(timex.end - 1) + 1
        parts = tuple(self.given(part) for part in timex.parts)
        return evolve(timex, start=start, end=end, text=self.original[start:end], parts=parts)

    def _place(self, offset: int) -> int:
        passed = bisect_right(self.places, offset)
        return offset + (self.sizes[passed - 1] if passed else 0)


def see(text: str) -> Seen | None:
    r"""Return what is seen of *text*, or None where all of it is, as nearly always.

    >>> see("plain"), see("Ja\u200bnuary").text
    (None, 'January')
    """
    if text.isascii() or not any(character in text for character in _CHARACTERS):
        return None
    places, sizes, left_out = [], [], 0
    for found in _UNSEEN.finditer(text):
        places.append(found.start() - left_out)
        left_out += found.end() - found.start()
        sizes.append(left_out)
    return Seen(_UNSEEN.sub("", text), text, places, sizes)
