"""Story: text that tells of its own time, as histories do, where bare dates follow the last one mentioned."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from eventline.calendars.gregorian import civil
from eventline.calendars.units import floor, shift
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, Bound, CalendarDate, Clock, Directed, Meaning, Modified, Toward
from eventline.resolve.cited import is_cited
from eventline.resolve.context import Context
from eventline.resolve.direction import Stretch, by_tense
from eventline.resolve.traits import Traits
from eventline.rules.lazy import lazy

_LEAST_YEARS = 4  # explicit years that make a story, where they are half of all its times
_MANY_YEARS = 8  # those of a longer one, where they are a quarter: an essay names a few far years too
_NEAR = 1  # years from publication that news names anyway
_REMOTE, _REMOTE_YEARS = 20, 3  # years ago, and how many of them alone make a text a history
_PRESENT = 5  # years ago, up to which such a text names none
_BARE = 6  # bare dates of such a text to each that it says from today
_OUT_OF_MEMORY = 80  # years ago, from which on a single one does
_GOES_ON = 2  # bare dates with which a single one does that is nearer
_CHARGES = 3  # times that an indictment says "on or about"
_TODAY = 1  # years from publication to which such a story goes on
_OPENING = 5  # expressions among which news says a day of its own, as no history does
_FAR_IN_STORY, _FAR_IN_NEWS = 4, 12  # far years for each day that hangs on publication
_SAME_YEAR = 180  # days by which a later time of the same year is nearer to a day
_ONWARD = 45  # days by which a time ahead is nearer to a story than one behind
_HISTORIES = "/histories/"  # the file of the rules that need a story
_DEATH = 60  # characters from the word to its date
_DIED = lazy(r"\b(?:died|passed\saway)\b[^.;:]*\Z")
_FAR_ENDS = (Bound.SINCE, Bound.UNTIL)


def is_story(found: Sequence[Found], told: Sequence[Traits], text: str, published: date | None) -> bool:
    """Return whether most years that *text* names lie away from its publication, and few days hang on it.

    News says "Tuesday" and "last week"; a history says "in 1943" and "that winter". Of a text that nobody
    knows when it was published, every year counts as away from it.
    An indictment tells of its own time however near.

    Args:
        told: The traits of *found*.
    """
    if text.count("n or about ") >= _CHARGES:
        return True
    years = [known.year for known in told if known.year is not None]
    if published is None:  # then all that its bare dates can be read against are the years it names
        return len(years) > _FAR_IN_STORY * _deictic(told)
    now = published.year
    if _is_remote(found, told, years, now):
        return True
    far = len([year for year in years if abs(year - now) > _NEAR])
    if far < _LEAST_YEARS:
        return False
    times = len([this for this in found if _HISTORIES not in this.rule])
    dense = far * 2 >= times if far < _MANY_YEARS else far * 4 >= times
    if not dense or far * 3 <= len(years) * 2:
        return False
    opens_as_news = any(known.is_deictic for known in told[:_OPENING])
    return far > (_FAR_IN_NEWS if opens_as_news else _FAR_IN_STORY) * _deictic(told)


def _deictic(told: Sequence[Traits]) -> int:
    """Return how many times hang on the day of publication."""
    return sum(known.is_deictic for known in told)


def _is_remote(found: Sequence[Found], told: Sequence[Traits], years: Sequence[int], now: int) -> bool:
    """Return whether all years lie long ago, and few days hang on today.

    Where its first time is a month or day of its year, it may name a later year, of a book or a monument.
    """
    if not years or any(now - year < _PRESENT for year in years):
        return False
    if any(now - year < _REMOTE for year in years) and not _is_of_year(found[0].meaning):
        return False
    return _names_enough(found, told, years, now) and _hardly_speaks_of_today(told)


def _is_of_year(meaning: Meaning) -> bool:
    """Return whether *meaning* is a month or a day with its year: "January 1943"."""
    return isinstance(meaning, CalendarDate) and meaning.year is not None and meaning.month is not None


def _names_enough(found: Sequence[Found], told: Sequence[Traits], years: Sequence[int], now: int) -> bool:
    """Return whether a text names years enough for a history: three, or at its front a single one.

    Such a one is out of memory, or there is a month or day of it and bare dates go on from there.
    """
    if len(years) >= _REMOTE_YEARS:
        return True
    if told[0].year is None or now - max(years) < _REMOTE:
        return False
    if len(told) >= _OPENING and now - max(years) >= _OUT_OF_MEMORY:
        return True
    goes_on = sum(known.is_bare for known in told) >= _GOES_ON
    return goes_on and any(_is_of_year(this.meaning) for this in found)


def _hardly_speaks_of_today(told: Sequence[Traits]) -> bool:
    """Return whether no time hangs on today, or one at the end of a text of many bare dates.

    A history may say "the next day, Saturday", but does not open with it; "the end of the year" is its own.
    """
    today = [
        index
        for index, known in enumerate(told)
        if known.is_deictic
        and not known.is_part_of_this
        and not (index >= _OPENING and known.stamp == "weekday")
    ]
    bare = sum(known.is_bare for known in told)
    return not today or (today[0] >= _OPENING and len(today) * _BARE <= bare)


def told_in(found: Sequence[Found], narrative: bool) -> Sequence[Found]:
    """Return *found* without what only a history says of time ("the former king"), where the text is none."""
    if narrative or not any(_HISTORIES in rule for rule in {this.rule for this in found}):
        return found
    return [this for this in found if _HISTORIES not in this.rule]


def asides(found: Sequence[Found], told: Sequence[Traits]) -> frozenset[int]:
    """Return the indexes of years away from the story, at which it only glances and goes on where it was.

    In 1944, 2005, 1945 the middle one is an aside, as a book of 2005 would be; in 1944, 1946, 1945 none is.
    The far end of a range ("from 1914 to 1918") is no year from which the story goes on.
    """
    named = [
        (index, known.year)
        for index, (this, known) in enumerate(zip(found, told, strict=True))
        if known.year is not None and this.bound is not Bound.CLOSES
    ]
    beside: set[int] = set()
    before: int | None = None
    for (index, year), (_, after) in pairwise(named):
        if before is not None and abs(after - before) < min(abs(year - before), abs(year - after)):
            beside.add(index)
        else:
            before = year
    return frozenset(beside)


def reaches_today(known: Iterable[Traits], published: date | None) -> bool:
    """Return whether a story goes on to the years of its publication, as an obituary does."""
    now = 0 if published is None else published.year
    return any(this.year is not None and 0 <= now - this.year <= _TODAY for this in known)


def opening_death(found: Iterable[Found], told: Iterable[Traits], text: str) -> Found | None:
    """Return the bare date with which the story of a life opens, a few days before today: "died on 3 May".

    Args:
        told: The traits of *found*.
    """
    for this, known in zip(found, told, strict=True):
        if known.is_bare:
            return this if _DIED.search(text, max(0, this.start - _DEATH), this.start) else None
        if known.year is not None:
            return None
    return None


def points_to_last(meaning: Meaning) -> bool:
    """Return whether *meaning* is said from the day of writing even in a story: "last autumn"."""
    match meaning:
        case Modified(inner, _):
            return points_to_last(inner)
        case Directed(_, Toward.PAST, Anchor.DOCUMENT):
            return True
        case _:
            return False


def leads_on(this: Found, known: Traits, text: str, *, narrative: bool) -> bool:
    """Return whether what follows may count from the time that *this* names.

    A story does not move to a time that it only looks back to ("since 1995"), or ahead, as its clause says;
    nothing counts from an hour said again by another clock, "(0117 GMT)".
    """
    meaning = this.meaning
    if isinstance(meaning, Clock) and meaning.zone is not None and text.startswith("(", this.start - 1):
        return False
    if known.year is not None and is_cited(this, text):
        return False
    if not narrative:
        return known.leads_news and (this.bound is not Bound.SINCE or not (known.year or known.stamp))
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
    if context.asked is not None and context.asked.bound is Bound.UNTIL:
        options = [option for option in options if option[1] >= reached.first.toordinal()] or options
    first = context.mentioned_day(Grain.MONTH)
    if first is None:  # somewhere in a year
        first = reached.first.toordinal()
        last = shift(Grain.YEAR, floor(Grain.YEAR, first), 1) - 1  # "early 1942" goes on to December
    else:
        last = first

    year, reached_a_day = civil(first)[0], context.mentioned[0].granularity is Grain.DAY

    def distance(option: Stretch) -> tuple[int, bool]:
        behind = first - option[1] + _ONWARD if option[1] < first else 0
        away = max(option[0] - last, behind, 0)
        is_day = reached_a_day or option[0] == option[1]
        stays = is_day and option[0] >= first and civil(option[0])[0] == year
        return away - _SAME_YEAR * stays, option[0] < first

    return min(options, key=distance, default=None)
