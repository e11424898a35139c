"""Direction: which of several candidates a bare "Thursday", "March 13" or "summer" means."""

from collections.abc import Callable, Iterable

from eventline.model.meaning import Toward
from eventline.model.tense import Tense
from eventline.resolve.context import Context

_SLACK = 60  # days by which a date may contradict the tense: "was scheduled for March 20"

Stretch = tuple[int, int]  # first and last day


def by_tense(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate that fits the tense: news looks back unless the clause looks ahead.

    A candidate that holds the reference day wins; the second end of a range is the first one after its start.
    """
    options = sorted(candidates)
    if context.after is not None:
        return next((option for option in options if option[1] >= (context.after or 0)), None)
    day = context.day
    if day is None:
        return None
    holding = [option for option in options if option[0] <= day <= option[1]]
    if holding:
        return holding[0]
    return _toward(options, day, Toward.FUTURE if context.tense is Tense.FUTURE else Toward.PAST)


def nearest(candidates: Iterable[Stretch], context: Context) -> Stretch | None:
    """Return the candidate nearest to the reference day, unless the tense speaks clearly against it."""
    options = sorted(candidates)
    if context.after is not None:
        return next((option for option in options if option[1] >= (context.after or 0)), None)
    day = context.day
    if day is None:
        return None
    allowed = {
        Tense.PAST: lambda option: option[0] <= day + _SLACK,
        Tense.FUTURE: lambda option: option[1] >= day - _SLACK,
    }
    fits: Callable[[Stretch], bool] = (
        allowed.get(context.tense, lambda _: True) if context.tense else lambda _: True
    )
    fitting = [option for option in options if fits(option)] or options
    return min(fitting, key=lambda option: (_gap(option, day), option[0] > day))


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


def _gap(option: Stretch, day: int) -> int:
    return max(option[0] - day, day - option[1], 0)
