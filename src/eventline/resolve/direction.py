"""Direction: which of several candidates a bare "Thursday", "March 13" or "summer" means."""

from collections.abc import Callable, Iterable, Iterator

from eventline.model.meaning import Toward
from eventline.model.tense import Tense
from eventline.resolve.context import Context

_SOON = 31  # days in which a month that no verb governs may begin: "mid-November" said in late October
_AHEAD = 92  # so many where the last such month is longer ago than anybody would leave its year out
_LONG_GONE = 270  # days
_SLACK = 60  # days by which a date may contradict the tense: "was scheduled for March 20"

_FEW_WEEKS = 21  # days
_YEAR = 366  # days beyond which nobody leaves out the year, whatever the tense
_WEEK = 7  # days; messages look back for weekdays as news does, but months are the nearest ones

Stretch = tuple[int, int]  # first and last day
Choose = Callable[[Iterator[Stretch], Context], Stretch | None]
_FITS: dict[Tense | None, Callable[[Stretch, int], bool]] = {
    None: lambda option, day: option[0] <= day + 2 * _SLACK,
    Tense.PAST: lambda option, day: option[0] <= day + _SLACK,
    Tense.PRESENT: lambda option, day: option[0] <= day + 2 * _SLACK,
    Tense.FUTURE: lambda option, day: option[1] >= day - _SLACK,
}


def by_tense(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate that fits the tense: news looks back unless the clause looks ahead.

    A candidate that holds the reference day wins; the second end of a range is the first one after its start.
    """
    options = _following(candidates, context)
    day = context.day
    if day is None or context.after is not None:
        return None if context.after is None else next(iter(options), None)
    if _looks_ahead(context):
        return _coming(options, day)
    holding = [option for option in options if option[0] <= day <= option[1]]
    if holding:
        return holding[0]
    is_long = bool(options) and options[0][1] > options[0][0]  # months and seasons, not weekdays
    if is_long and context.message and context.tense is not Tense.PAST and _days(options[0]) > _WEEK:
        return _nearest(options, day)
    if is_long and _is_ungoverned(context) and _is_long_gone(options, day):
        return _nearest([option for option in options if option[0] <= day + _AHEAD], day)
    if is_long and context.tense is None:
        return _nearest([option for option in options if option[0] <= day + _SOON], day)
    found = _toward(options, day, Toward.FUTURE if context.looks_ahead else Toward.PAST)
    asked, is_far = context.asked, found is not None and found[0] > day + _SOON
    was_planned = is_far and asked is not None and asked.was_planned()
    return _nearest(options, day) if was_planned else found


def _is_ungoverned(context: Context) -> bool:
    """Return whether no verb in the past says when: "the talks in June are near", "the key June date"."""
    asked = context.asked
    if asked is None or context.tense is Tense.PRESENT:
        return asked is not None
    return asked.qualifies() or (context.tense is None and not asked.is_apart())


def _is_long_gone(options: list[Stretch], day: int) -> bool:
    """Return whether no candidate lies within the last nine months."""
    return not any(day - _LONG_GONE <= option[1] and option[0] <= day for option in options)


def of_month(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return "the 12th" by the tense; a day few days ahead is meant where none tells of one long ago."""
    options = list(candidates)
    found, day = by_tense(options, context), context.day
    if found is None or day is None or context.after is not None or day - found[1] <= _FEW_WEEKS:
        return found
    ahead = next((option for option in sorted(options) if day < option[0] <= day + _WEEK), None)
    return found if ahead is None or context.tense is Tense.PAST else ahead


def of_message(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return "the 12th" of a short message: the coming one where the words look ahead, else the nearest."""
    return by_tense(candidates, context) if context.looks_ahead else nearest(candidates, context)


def begun(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the `nearest` candidate; one told of in the past has begun."""
    day = context.day
    found = nearest(candidates := list(candidates), context)
    if found is None or day is None or context.ahead or found[0] <= day or context.tense is not Tense.PAST:
        return found
    return nearest([option for option in candidates if option[0] <= day], context)


def nearest(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate nearest to the reference day, unless the tense speaks clearly against it."""
    options = _following(candidates, context)
    day = context.day
    if day is None or context.after is not None:
        return None if context.after is None else next(iter(options), None)
    if _looks_ahead(context):
        return _coming(options, day)
    best = _nearest(options, day)
    if best is None or all(fits(best, day) for fits in _FITS.values()):
        return best  # whatever the tense, which takes longer to find
    fits = _FITS[context.tense]
    fitting = [option for option in options if fits(option, day) and _gap(option, day) <= _YEAR] or options
    return _nearest(fitting, day)


def _nearest(options: list[Stretch], day: int) -> Stretch | None:
    return min(options, key=lambda option: (_gap(option, day), option[0] > day), default=None)


def _looks_ahead(context: Context) -> bool:
    """Return whether the text is a command, which means the next Friday unless its verb is in the past."""
    return context.ahead and context.tense is not Tense.PAST


def _coming(options: list[Stretch], day: int) -> Stretch | None:
    return next((option for option in options if option[1] >= day), None)


def _following(candidates: Iterable[Stretch], context: Context) -> list[Stretch]:
    """Return the candidates in order; of the second end of a range, those from its first end on."""
    first = context.after
    return sorted(candidates) if first is None else sorted(x for x in candidates if x[1] >= first)


def coming(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the nearest candidate, which for holidays may as well lie ahead when no verb says otherwise."""
    if context.tense is not None or context.day is None or context.ahead:
        return nearest(candidates, context)
    day = context.day
    return min(_following(candidates, context), key=lambda option: _gap(option, day), default=None)


def directed(candidates: Iterable[Stretch], toward: Toward, context: Context) -> Stretch | None:
    """Return the candidate strictly before ("last") or after ("next") the reference day."""
    day = context.day
    if day is None:
        return None
    return _toward(sorted(candidates), day, toward)


def _toward(options: list[Stretch], day: int, toward: Toward) -> Stretch | None:
    if toward is Toward.FUTURE:
        return next((option for option in options if option[0] > day), None)
    return next((option for option in reversed(options) if option[1] < day), None)


def _days(option: Stretch) -> int:
    return option[1] - option[0] + 1


def _gap(option: Stretch, day: int) -> int:
    return max(option[0] - day, day - option[1], 0)
