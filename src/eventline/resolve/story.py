"""Story: text that tells of its own time, as histories do, where bare dates follow the last one mentioned."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from eventline.calendars.units import floor, shift
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    Bound,
    CalendarDate,
    Clipped,
    Directed,
    Meaning,
    Modified,
    NamedUnit,
    Range,
    Shifted,
    Toward,
    Within,
)
from eventline.resolve.context import Context
from eventline.resolve.direction import Stretch, by_tense
from eventline.resolve.reports import is_compared

_LEAST_YEARS = 4  # explicit years that make a story
_NEAR = 1  # years from publication that news names anyway
_ONWARD = 45  # days by which a time ahead is nearer to a story than one behind
_HISTORIES = "/histories/"  # the file of the rules that need a story
_FAR_ENDS = (Bound.SINCE, Bound.UNTIL)


def is_story(found: Sequence[Found], published: date | None) -> bool:
    """Return whether most years that a text names lie away from its publication, and few days hang on it.

    News says "Tuesday" and "last week"; a history says "in 1943" and "that winter".
    """
    if published is None:
        return False
    years = [year for this in found if (year := year_of(this.meaning)) is not None]
    far = sum(abs(year - published.year) > _NEAR for year in years)
    deictic = sum(is_deictic(this.meaning) for this in found)
    return far >= _LEAST_YEARS and far * 3 > len(years) * 2 and far > 4 * deictic


def year_of(meaning: Meaning) -> int | None:
    """Return the year that the words name."""
    match meaning:
        case CalendarDate(year=year) | NamedUnit(year=year):
            return year
        case Modified(inner, _) | Range(inner, _) | Within(_, inner):
            return year_of(inner)
        case _:
            return None


def is_deictic(meaning: Meaning) -> bool:
    """Return whether *meaning* is said from the day of writing: "last week", "on Tuesday"."""
    match meaning:
        case Modified(inner, _) | Within(_, inner):
            return is_deictic(inner)
        case Directed():
            return True
        case Shifted(anchor=anchor):
            return anchor is Anchor.DOCUMENT
        case CalendarDate(year=None, month=None, weekday=int()):
            return True
        case _:
            return False


def told_in(found: Sequence[Found], narrative: bool) -> Sequence[Found]:
    """Return *found* without what only a history says of time ("the former king"), where the text is none."""
    return found if narrative else [this for this in found if _HISTORIES not in this.rule]


def asides(found: Sequence[Found]) -> frozenset[int]:
    """Return the indexes of years away from the story, at which it only glances and goes on where it was.

    In 1944, 2005, 1945 the middle one is an aside, as a book of 2005 would be; in 1944, 1946, 1945 none is.
    """
    named = [(index, year) for index, this in enumerate(found) if (year := year_of(this.meaning)) is not None]
    beside: set[int] = set()
    before: int | None = None
    for (index, year), (_, after) in pairwise(named):
        if before is not None and abs(after - before) < min(abs(year - before), abs(year - after)):
            beside.add(index)
        else:
            before = year
    return frozenset(beside)


def points_back(meaning: Meaning) -> bool:
    """Return whether *meaning* is the very time mentioned last: "that year", "August of that year"."""
    match meaning:
        case Modified(inner, _) | Within(_, inner) | Clipped(inner, _):
            return points_back(inner)
        case Shifted(count=0, anchor=Anchor.MENTIONED):
            return True
        case _:
            return False


def leads_on(this: Found, text: str, context: Context) -> bool:
    """Return whether what follows may count from the time that *this* names.

    A story does not move to a time that it only looks ahead to, or back to ("since 1995", "a year earlier");
    news does not move to one it compares with ("from 3 million a year ago").
    """
    inner = this.meaning.whole if isinstance(this.meaning, Within) else this.meaning
    inner = inner.meaning if isinstance(inner, Modified) else inner
    looks_back = isinstance(inner, Shifted) and inner.grain >= Grain.YEAR and inner.count < 0
    if not context.narrative:
        return not looks_back and not is_compared(this.meaning)
    if isinstance(inner, Directed) and inner.toward is Toward.FUTURE:
        return False
    if (isinstance(inner, Shifted) and looks_back and inner.counted) or context.looks_ahead:
        return False
    return this.bound not in _FAR_ENDS or year_of(inner) is None


def by_story(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate nearest to where the story is, rather ahead of it than behind.

    A story goes forward: after December a February is next year's, but a few months back is a look back.
    """
    options = sorted(candidates)
    reached = context.reached
    looks_away = context.looks_ahead
    if reached is None or reached.first is None or context.after is not None or looks_away:
        return by_tense(options, context)
    first = context.mentioned_day(Grain.MONTH)
    if first is None:  # somewhere in a year
        first = reached.first.toordinal()
        last = shift(Grain.YEAR, floor(Grain.YEAR, first), 1) - 1  # "early 1942" goes on to December
    else:
        last = first

    def distance(option: Stretch) -> tuple[int, bool]:
        return max(option[0] - last, first - option[1] + _ONWARD, 0), option[0] < first

    return min(options, key=distance, default=None)
