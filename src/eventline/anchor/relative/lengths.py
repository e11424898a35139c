"""Lengths: the words of a sentence that measure a happening from another: "two days after", "weeks later"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from eventline.anchor.windows import UNIT_LETTERS
from eventline.languages.en.events.distance import STEP, UNITS, measures
from eventline.languages.en.numbers import ordinal_number
from eventline.model.grain import Grain
from eventline.model.relation import Measure, Order
from eventline.model.span import Span
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_LENGTH = lazy(r"P(?P<time>T?)(?P<count>\d+|X)(?P<unit>[DWMYH])")
_RELATION = lazy(
    r"\s*(?P<sharp>to the day\s+)?"
    r"(?P<word>after|before|following|(?:that|which)\s+(?:followed|preceded)|prior to|ahead of|later|into"
    r"|on from|since|of)\b",
    re.IGNORECASE,
)
_BACK = frozenset({"before", "prior to", "ahead of", "eve of", "earlier", "preceding", "previous"})
_MEASURES = {
    None: Measure.EXACT,
    "APPROX": Measure.ABOUT,
    "LESS_THAN": Measure.LESS,
    "EQUAL_OR_LESS": Measure.LESS,
    "MORE_THAN": Measure.MORE,
    "EQUAL_OR_MORE": Measure.MORE,
}
_MOST = lazy(r"less than|under|fewer than|no more than|at most", re.IGNORECASE)
_WITHIN = lazy(r"\b(?:within|inside)\s+$", re.IGNORECASE)
_ON = lazy(  # "in the following weeks", "over the next two days", "in the preceding months"
    r"(?:(?:the|these|those)\s+)?(?P<word>following|ensuing|subsequent|next|preceding|previous)\s",
    re.IGNORECASE,
)
_THROUGH = lazy(r"\b(?:in|during|over|within|through|throughout)\s+$", re.IGNORECASE)
_IN = lazy(r"\b(?:in|during|over)\s+$", re.IGNORECASE)  # "the week before the vote"
_PARTS_OF_DAY = frozenset({"night", "morning", "evening"})


class Length(NamedTuple):
    """A length and its "after", at *start* to *end* of the text.

    Attributes:
        units: How many, None for some.
        expression: The time expression that tells it.
        is_step: It is measured from what was told last: "weeks later".
    """

    start: int
    end: int
    order: Order
    units: int | None
    unit: Grain
    measure: Measure
    expression: Timex | None
    words: str
    is_step: bool = False


def lengths(timexes: Sequence[Timex], sentence: Span, text: str) -> Iterator[Length]:
    """Yield the lengths that the *sentence* tells, those of its time expressions first."""
    for x in timexes:
        found = _step(x) or _stretch(x, text) or _of_time(x, text)
        if found is not None:
            yield found
    for match in measures(text, *sentence):
        beside = [x for x in timexes if x.start < match.end() and match.start() < x.end]
        if all(_is_part(x, match) for x in beside):
            yield _of_words(match, text, beside[0] if beside else None)


def _is_part(x: Timex, match: re.Match[str]) -> bool:
    """Return whether the time only repeats words of a length, and is no day: "the night before the vote"."""
    inside = match.start() <= x.start and x.end <= match.end()
    return inside and (x.interval is None or (match["unit"] or match["dark"] or "").lower() in _PARTS_OF_DAY)


def _step(x: Timex) -> Length | None:
    """Return the length of "weeks later", "two hours earlier": words that no day can be read from."""
    step = STEP.search(x.text) if x.interval is None and x.type is not TimexType.DURATION else None
    if step is None:
        return None
    order = Order.BEFORE if step["word"].lower() in _BACK else Order.AFTER
    unit = UNITS[step["unit"].lower()]
    return Length(x.start, x.end, order, None, unit, Measure.EXACT, x, x.text, is_step=True)


def _stretch(x: Timex, text: str) -> Length | None:
    """Return the length of "the following weeks", which begins or ends with what was told last."""
    said = _LENGTH.match(x.value) if x.type is TimexType.DURATION else None
    on = None if said is None else _ON.match(x.text)
    if said is None or said["time"] or on is None or not _THROUGH.search(text, max(0, x.start - 12), x.start):
        return None
    order = Order.BEFORE if on["word"].lower() in _BACK else Order.AFTER
    count, unit = None if said["count"] == "X" else int(said["count"]), UNIT_LETTERS[said["unit"]]
    measure = Measure.EXACT if unit is Grain.DAY and count is None else Measure.WITHIN
    return Length(x.start, x.end, order, count, unit, measure, x, x.text, is_step=True)


def _of_time(x: Timex, text: str) -> Length | None:
    """Return the length of "two days after", "within a week of"."""
    said = _LENGTH.match(x.value) if x.type is TimexType.DURATION else None
    relation = _RELATION.match(text, x.end) if said is not None else None
    if said is None or relation is None:
        return None
    around = _IN if x.text.lower().startswith("the ") else _WITHIN
    within = around.search(text, max(0, x.start - 10), x.start)
    if relation["word"].lower() == "of" and within is None:
        return None
    count = None if said["count"] == "X" else int(said["count"])
    count, unit = _hours(said["unit"], count) if said["time"] else (count, UNIT_LETTERS[said["unit"]])
    in_them = unit > Grain.DAY and relation["word"].lower().startswith(("that", "which"))
    is_most = within is not None or in_them or _MOST.match(x.text)
    measure = Measure.WITHIN if is_most else _MEASURES.get(x.mod, Measure.ABOUT)
    measure = Measure.TO_THE_DAY if relation["sharp"] else measure
    back = relation["word"].lower() in _BACK or relation["word"].lower().endswith("preceded")
    order = Order.BEFORE if back else Order.AFTER
    begin = x.start if within is None else within.start()
    words = " ".join(text[begin : relation.end()].split())
    return Length(begin, relation.end(), order, count, unit, measure, x, words)


def _hours(letter: str, count: int | None) -> tuple[int | None, Grain]:
    """Return whole days for hours that make them; minutes and other hours count no days."""
    if letter == "H" and count is not None and count % 24 == 0:
        return count // 24, Grain.DAY
    return None, Grain.HOUR if letter == "H" else Grain.MINUTE


def _of_words(match: re.Match[str], text: str, x: Timex | None) -> Length:
    """Return the length of "the day after", "shortly before", "the third day of"; *x* is a time within."""
    order, count, unit, measure = _of_place(match) or _of_side(match, text)
    return Length(*match.span(), order, count, unit, measure, x, " ".join(match.group().split()))


def _of_place(match: re.Match[str]) -> tuple[Order, int | None, Grain, Measure] | None:
    """Return the length of an anniversary, of a part of something longer, and of "the same day that"."""
    if match["anniversary"]:
        years = ordinal_number(match["yearly"]) if match["yearly"] else None
        return Order.AFTER, years, Grain.YEAR, Measure.TO_THE_DAY
    if match["nth"]:
        return Order.AFTER, ordinal_number(match["nth"]) - 1, UNITS[match["part"].lower()], Measure.PART
    return (Order.DURING, 0, Grain.DAY, Measure.EXACT) if match["same"] else None


def _of_side(match: re.Match[str], text: str) -> tuple[Order, int | None, Grain, Measure]:
    word = (match["word"] or match["then"] or "eve of").lower()
    unit = UNITS[(match["unit"] or match["soon"] or "day").lower()]
    order = Order.BEFORE if word in _BACK else Order.AFTER
    count = None if unit is Grain.MINUTE else 1
    within = unit > Grain.DAY and _IN.search(text, max(0, match.start() - 8), match.start()) is not None
    return order, count, unit, Measure.WITHIN if within else Measure.EXACT
