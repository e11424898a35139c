"""Story: text that tells of its own time, as histories do, where bare dates follow the last one mentioned."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from eventline.calendars.gregorian import civil
from eventline.calendars.units import floor, shift
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Bound
from eventline.resolve.context import Context
from eventline.resolve.direction import Stretch, by_tense
from eventline.resolve.traits import Traits, traits

_LEAST_YEARS = 4  # explicit years that make a story, where they are half of all its times
_MANY_YEARS = 8  # those of a longer one, where they are a quarter: an essay names a few far years too
_NEAR = 1  # years from publication that news names anyway
_REMOTE, _REMOTE_YEARS = 20, 3  # years ago, and how many of them alone make a text a history
_OPENING = 5  # expressions among which news says a day of its own, as no history does
_FAR_IN_STORY, _FAR_IN_NEWS = 4, 12  # far years for each day that hangs on publication
_SAME_YEAR = 60  # days by which a later time of the same year is nearer to a day
_ONWARD = 45  # days by which a time ahead is nearer to a story than one behind
_HISTORIES = "/histories/"  # the file of the rules that need a story
_FAR_ENDS = (Bound.SINCE, Bound.UNTIL)


def is_story(found: Sequence[Found], published: date | None) -> bool:
    """Return whether most years that a text names lie away from its publication, and few days hang on it.

    News says "Tuesday" and "last week"; a history says "in 1943" and "that winter".
    """
    if published is None:
        return False
    told = [traits(this.meaning) for this in found]
    years = [known.year for known in told if known.year is not None]
    now = published.year
    far = len([year for year in years if abs(year - now) > _NEAR])
    times = len([this for this in found if _HISTORIES not in this.rule])
    is_remote = len(years) >= _REMOTE_YEARS and all(now - year >= _REMOTE for year in years)
    if is_remote and not any(known.is_deictic for known in told):
        return True
    dense = far * 2 >= times if far < _MANY_YEARS else far * 4 >= times
    if far < _LEAST_YEARS or not dense or far * 3 <= len(years) * 2:
        return False
    opens_as_news = any(known.is_deictic for known in told[:_OPENING])
    return far > (_FAR_IN_NEWS if opens_as_news else _FAR_IN_STORY) * sum(known.is_deictic for known in told)


def told_in(found: Sequence[Found], narrative: bool) -> Sequence[Found]:
    """Return *found* without what only a history says of time ("the former king"), where the text is none."""
    return found if narrative else [this for this in found if _HISTORIES not in this.rule]


def asides(found: Sequence[Found]) -> frozenset[int]:
    """Return the indexes of years away from the story, at which it only glances and goes on where it was.

    In 1944, 2005, 1945 the middle one is an aside, as a book of 2005 would be; in 1944, 1946, 1945 none is.
    """
    years = [traits(this.meaning).year for this in found]
    named = [(index, year) for index, year in enumerate(years) if year is not None]
    beside: set[int] = set()
    before: int | None = None
    for (index, year), (_, after) in pairwise(named):
        if before is not None and abs(after - before) < min(abs(year - before), abs(year - after)):
            beside.add(index)
        else:
            before = year
    return frozenset(beside)


def leads_on(this: Found, known: Traits, *, narrative: bool) -> bool:
    """Return whether what follows may count from the time that *this* names.

    A story does not move to a time that it only looks back to ("since 1995"), or ahead, as its clause says.
    """
    if not narrative:
        return known.leads_news
    return known.leads_story and (this.bound not in _FAR_ENDS or known.year is None)


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

    year, reached_a_day = civil(first)[0], context.mentioned[0].granularity is Grain.DAY

    def distance(option: Stretch) -> tuple[int, bool]:
        away = max(option[0] - last, first - option[1] + _ONWARD, 0)
        stays = option[0] > first and reached_a_day and civil(option[0])[0] == year
        return away - _SAME_YEAR * stays, option[0] < first

    return min(options, key=distance, default=None)
