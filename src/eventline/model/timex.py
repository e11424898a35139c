"""Timex: a time expression of a text, with the days it means."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from attrs import evolve, frozen

from eventline.model.interval import Interval
from eventline.model.span import Span


class TimexType(StrEnum):
    """The four kinds of time expression of TimeML.

    >>> TimexType("SET") is TimexType.SET
    True
    """

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@frozen(slots=False)  # made five times as fast, see `made`
class Timex:
    """A time expression in a text, read on the day the text was published.

    Attributes:
        start, end: Character offsets into the text, *end* exclusive.
        text: The words, ``text[start:end]`` of the document.
        type: DATE, TIME, DURATION or SET.
        value: The TIMEX3 value: ``2025-03-13``, ``2024-08``, ``P30D``, ``PRESENT_REF``, ``XXXX-WXX-5``; a
            compact range is two values with a slash.
        mod: The TIMEX3 modifier (``START``, ``MID``, ``END``, ``APPROX``, ``MORE_THAN``, …) or None.
        interval: The time that the words cover; None for lengths, sets and what cannot be placed.
        rule: Name of the rule that read the words, ``language/file/phrase``.
        range: The whole range that the expression opens or closes ("from X to Y", "since X"), or None.
        quant, freq: TIMEX3 ``quant`` and ``freq`` of a SET, or None.
        parts: The two ends of a compact range, each a Timex of its own with the whole ``range``, as TIMEX3
            wants them; empty otherwise.
        conflict: What the words say against themselves ("says Wednesday, but 13 March 2025 is a Thursday",
            where the date wins) or leave open, so that they cannot be placed; or None.

    Source:
        TimeML Annotation Guidelines 1.2.1, section 2.2 (TIMEX3).

    >>> Timex(3, 9, "Friday", TimexType.DATE, "2025-03-14").span.of("On Friday, Kyiv agreed.")
    'Friday'
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    interval: Interval | None = None
    rule: str = ""
    range: Interval | None = None
    quant: str | None = None
    freq: str | None = None
    conflict: str | None = None
    parts: tuple["Timex", ...] = ()

    @classmethod
    def made(cls, start: int, end: int, text: str, rest: Mapping[str, object]) -> Self:
        """Return the expression of which *rest* names all other fields, in their order.

        >>> rest = {"type": TimexType.DATE, "value": "2025-03-13", "mod": None, "interval": None, "rule": ""}
        >>> rest |= {"range": None, "quant": None, "freq": None, "conflict": None, "parts": ()}
        >>> Timex.made(0, 5, "today", rest) == Timex(0, 5, "today", TimexType.DATE, "2025-03-13")
        True
        """
        timex = cls.__new__(cls)
        fields = timex.__dict__
        fields["start"] = start
        fields["end"] = end
        fields["text"] = text
        fields.update(rest)
        return timex

    @property
    def span(self) -> Span:
        """Return where it stands in the text."""
        return Span(self.start, self.end)

    def moved(self, by: int) -> "Timex":
        """Return the same expression *by* characters further on."""
        parts = tuple(part.moved(by) for part in self.parts)
        return evolve(self, start=self.start + by, end=self.end + by, parts=parts)
