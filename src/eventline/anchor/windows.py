"""Windows: the days that a time expression gives to what it governs, and those of the publication."""

import re
from datetime import date

from eventline.calendars.units import shift
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.moment import FIRST_SECOND, LAST_SECOND
from eventline.model.relation import Measure, Order, Relation
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_MOMENTS = lazy(r"PT[\dX.]+[MS]")  # "in the last ten minutes" is of a match, not of the publication
_COMING = lazy(r"(?:the\s+)?(?:coming|next)\s", re.IGNORECASE)  # of an open length: "the coming weeks"
_OF_LATE = lazy(r"(?:(?:the|these)\s+)?(?:recent|past|last)\s", re.IGNORECASE)  # "the past few weeks"
UNIT_LETTERS = {"D": Grain.DAY, "W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_VAGUE = {"PAST_REF", "FUTURE_REF", "PRESENT_REF"}
SINCE = lazy(r"\bsince(?:\s+(?:in|on|the|at))?\s*$", re.IGNORECASE)
_UNTIL = lazy(r"\b(?:until|till|through|up to)\s*$", re.IGNORECASE)
_BEFORE = lazy(r"\bbefore\s*$", re.IGNORECASE)
_AFTER = lazy(r"\bafter\s*$", re.IGNORECASE)
_LATELY = lazy(r"\b(?:recent(?:ly)?|lately)\b", re.IGNORECASE)  # what happened today is not told so
_AT_ONCE = lazy(r"\b(?:shortly|immediately|now)\b", re.IGNORECASE)  # that can still be today
_ALMOST = lazy(r"(?:almost|nearly|not quite)\b", re.IGNORECASE)
_LEAST_DAYS = ((Grain.YEAR, 360), (Grain.QUARTER, 80), (Grain.MONTH, 28), (Grain.WEEK, 5))
_AS_OF = lazy(r"\bas of\s*$", re.IGNORECASE)


def can_date(x: Timex) -> bool:
    """Return whether the expression says when, be it vaguely or by a day that cannot be placed."""
    if x.type in {TimexType.DATE, TimexType.TIME}:
        return True
    placed = x.interval is not None or is_to_come(x) or is_of_late(x)
    return x.type is TimexType.DURATION and placed and _MOMENTS.match(x.value) is None


def is_vague(x: Timex) -> bool:
    return x.value in _VAGUE or is_to_come(x) or is_of_late(x)


def is_to_come(x: Timex) -> bool:
    """Return whether *x* is an open length ahead: "in the coming weeks", "over the next few days"."""
    return _is_open(x) and _COMING.match(x.text) is not None


def is_of_late(x: Timex) -> bool:
    """Return whether *x* is an open length, of less than years, that ends now: "recent weeks"."""
    return _is_open(x) and x.value[2] in "DWM" and _OF_LATE.match(x.text) is not None


def _is_open(x: Timex) -> bool:
    return x.type is TimexType.DURATION and x.interval is None and x.value.startswith("PX")


def window(
    x: Timex, text: str, document: Document, *, attributive: bool = False
) -> tuple[Interval | None, bool]:
    """Return the window that *x* gives and whether what it dates lasted through it.

    *attributive*: The words stand before a noun, so that what precedes them speaks of the noun ("after the
    2022 invasion").
    """
    if x.interval is None and x.range is None:
        return _vague_window(x, document), False
    if x.interval is not None and (attributive or (x.type is TimexType.TIME and x.interval.days == 1)):
        return x.interval, False
    before = text[max(0, x.start - 24) : x.start]
    if SINCE.search(before) and x.interval is not None:
        return until_published(x.interval, document), True
    if x.interval is not None and _AS_OF.search(before):
        return x.interval, False  # "as of March, it held a fifth": what was found then
    is_bound = x.mod == "END" and _BEFORE.search(before) is not None
    if x.range is not None and x.range != x.interval and not is_bound:
        return x.range, True
    if x.mod == "AFTER" and x.interval is not None and x.type is TimexType.DATE:
        nearly = _ALMOST.match(x.text) is not None
        return (_almost if nearly else _less_than)(x.interval, document), False  # "less than two weeks ago"
    when, lasted = _bounded_by(x, before)
    return (about(x), lasted) if x.mod == "APPROX" and when is x.interval else (when, lasted)


def about(x: Timex) -> Interval | None:
    """Return the window of "on or about 3 June", "circa 1120": one unit more to both sides."""
    when = x.interval
    if when is None or x.type is not TimexType.DATE or when.lo is None or when.hi is None:
        return when
    first, behind = when.lo // DAY_SECONDS, when.hi // DAY_SECONDS
    if not Grain.DAY <= when.granularity <= Grain.YEAR or when.days is None:
        return when
    unit = when.granularity
    try:
        return Interval.of_days(shift(unit, first, -1), shift(unit, behind, 1) - 1, granularity=unit)
    except OutOfRangeError:
        return when


def _almost(interval: Interval, document: Document) -> Interval:
    """Return the unit that is said, and the next: "almost twenty years ago" is not quite so long ago."""
    unit, longest = interval.granularity, _less_than(interval, document)
    if not Grain.DAY <= unit <= Grain.YEAR or interval.lo is None or interval.hi is None:
        return longest
    behind = shift(unit, interval.hi // DAY_SECONDS, 1) * DAY_SECONDS
    return longest & Interval(interval.lo, behind, granularity=unit) or longest


def _less_than(interval: Interval, document: Document) -> Interval:
    """Return the days from *interval* to the one before publication."""
    end = None if document.day is None else document.day.toordinal() * DAY_SECONDS
    if interval.lo is None or end is None or end <= interval.lo:
        return interval
    return Interval(interval.lo, end, granularity=interval.granularity)


def _bounded_by(x: Timex, before: str) -> tuple[Interval | None, bool]:
    """Return the window by the preposition before the words: until, before and after leave an end open."""
    if x.interval is None:
        return None, False
    if _UNTIL.search(before):
        return Interval(None, x.interval.hi, granularity=x.interval.granularity), True
    if _BEFORE.search(before) and x.mod == "END":
        return Interval(None, x.interval.hi), False  # "before the end of May"
    if _BEFORE.search(before) and x.interval.lo not in (None, FIRST_SECOND):
        return Interval(None, x.interval.lo), False
    if _AFTER.search(before) and x.interval.hi not in (None, LAST_SECOND):
        return Interval(x.interval.hi, None), False
    return x.interval, x.type is TimexType.DURATION or "/" in x.value


def _vague_window(x: Timex, document: Document) -> Interval | None:
    """Return an open window before or after publication; "now" is the news of the day."""
    day = document.day
    if day is None or not is_vague(x):
        return None
    if is_of_late(x):
        late = Relation(Order.BEFORE, None, x.text, unit=UNIT_LETTERS[x.value[2]], measure=Measure.WITHIN)
        return late.window(Interval.of_days(day.toordinal(), day.toordinal()))
    if x.value == "PAST_REF":
        return Interval(None, day if _LATELY.search(x.text) else _after(day))
    if x.value == "FUTURE_REF" or is_to_come(x):
        return Interval(day if _AT_ONCE.search(x.text) or day == date.max else _after(day), None)
    return news_window(day)


def until_published(interval: Interval, document: Document) -> Interval:
    end = None if document.day is None else _after(document.day)
    if interval.lo is None or (end is not None and end <= interval.lo):
        return interval
    return Interval(interval.lo, end, granularity=interval.granularity)


def _after(day: date) -> int:
    return (day.toordinal() + 1) * DAY_SECONDS


def news_window(day: date) -> Interval:
    """Return the day before publication and the day itself: what undated news of the day can mean."""
    number = day.toordinal()
    return Interval.of_days(max(number - 1, 1), number)


def fineness(x: Timex) -> tuple[int, int]:
    """Order expressions of one clause: a day before a month, a placed one before a vague one."""
    if x.interval is None:
        return 2, 0
    return (0 if x.interval.is_bounded else 1), max(_extent(x.interval).rank, Grain.DAY.rank)


def _extent(interval: Interval) -> Grain:
    """Return the grain of a stretch, be it told in days: "the year to March" is no finer than "in June"."""
    found = next((grain for grain, least in _LEAST_DAYS if (interval.days or 0) >= least), Grain.DAY)
    return max(found, interval.granularity, key=lambda grain: grain.rank)
