"""Story: text that tells of its own time, as histories do, where bare dates follow the last one mentioned."""

from collections.abc import Iterable, Sequence
from datetime import date

from eventline.calendars.gregorian import civil
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.meaning import Anchor, CalendarDate, Directed, Meaning, Modified, Range, Shifted, Within
from eventline.model.tense import Tense
from eventline.resolve.context import Context
from eventline.resolve.direction import Stretch, by_tense

_LEAST_YEARS = 4  # explicit years that make a story
_NEAR = 1  # years from publication that news names anyway
_HALF_YEAR = 183  # days


def is_story(found: Sequence[Found], published: date | None) -> bool:
    """Return whether most years that a text names lie away from its publication, and few days hang on it.

    News says "Tuesday" and "last week"; a history says "in 1943" and "that winter".
    """
    if published is None:
        return False
    years = [year for this in found if (year := _year(this.meaning)) is not None]
    far = sum(abs(year - published.year) > _NEAR for year in years)
    deictic = sum(_is_deictic(this.meaning) for this in found)
    return far >= _LEAST_YEARS and far * 3 > len(years) * 2 and far > 4 * deictic


def _year(meaning: Meaning) -> int | None:
    match meaning:
        case CalendarDate(year=year):
            return year
        case Modified(inner, _) | Range(inner, _) | Within(_, inner):
            return _year(inner)
        case _:
            return None


def _is_deictic(meaning: Meaning) -> bool:
    match meaning:
        case Modified(inner, _) | Within(_, inner):
            return _is_deictic(inner)
        case Directed():
            return True
        case Shifted(anchor=anchor):
            return anchor is Anchor.DOCUMENT
        case CalendarDate(year=None, month=None, weekday=int()):
            return True
        case _:
            return False


def by_story(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate in the year that the story has reached.

    A story goes forward: after December a February is next year's, but a few months back is a look back.
    """
    options = sorted(candidates)
    reached = context.reached
    looks_away = context.tense in (Tense.PRESENT, Tense.FUTURE)
    if reached is None or reached.first is None or context.after is not None or looks_away:
        return by_tense(options, context)
    here = context.mentioned_day(Grain.MONTH) or reached.first.toordinal()
    year = civil(here)[0]
    same = next((option for option in options if civil(option[0])[0] == year), None)
    if same is None:
        return next((option for option in options if option[0] >= here), None)
    if same[1] < here - _HALF_YEAR:
        return next((option for option in options if option[0] > here), same)
    return same
