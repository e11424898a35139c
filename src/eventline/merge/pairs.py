"""Pairs: which two reports are so alike that it matters, and what for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import Factory, frozen

from eventline.merge.blocks import Pair
from eventline.merge.conflict import disagree
from eventline.merge.dating import BY_WORDS, Dating, demand, founded
from eventline.merge.gist import Gist
from eventline.merge.history import fulfils
from eventline.merge.likeness import Rarity, Scored, calls_off, carried_out, likeness, told_apart
from eventline.merge.named import have_other_names
from eventline.merge.options import MergeOptions
from eventline.merge.vetoes import clash
from eventline.model.day import DAY_SECONDS
from eventline.model.event import Basis
from eventline.model.status import Status

_ONCE = 0.35  # likeness of two tellings of what happens once: deed and person are the same already
_CARRIED_OUT = 0.5  # of a plan and its end: they share their word and their day
_NEVER = 2.0  # more likeness than there is


@frozen
class Pairs:
    """Pairs of reports by what they are good for, each list with the surest first.

    Attributes:
        alike: May be one event.
        opposed: May be one event that they tell of days that do not meet.
        plans: A plan, and what may have come of it.
        withdrawn: One of the two quotes what its publisher had wrong.
    """

    alike: list[Scored] = Factory(list)
    opposed: list[Scored] = Factory(list)
    plans: list[Scored] = Factory(list)
    withdrawn: list[Scored] = Factory(list)


def compare(reports: Sequence[Gist], pairs: Iterable[Pair], rarity: Rarity, options: MergeOptions) -> Pairs:
    """Return those *pairs*, of dated reports, that are alike enough and do not clash."""
    found = Pairs()
    lists = found.alike, found.opposed, found.plans, found.withdrawn
    for a, b in pairs:
        one, other = reports[a], reports[b]
        needed = _needed(one, other, options)
        least = min(needed)
        score = likeness(one, other, rarity, least) if least < _NEVER else 0.0
        if score >= least and not clash(one, other):
            for enough, scored in zip(needed, lists, strict=True):
                if score >= enough:
                    scored.append((enough - score, a, b))
    for scored in lists:
        scored.sort()
    return found


def _needed(a: Gist, b: Gist, options: MergeOptions) -> tuple[float, float, float, float]:
    """Return from which likeness on two reports count, for each list of `Pairs`."""
    plan = min(_of_plan(a, b, options), _of_plan(b, a, options))
    if a.retracted or b.retracted:
        return _NEVER, _NEVER, plan, options.same
    return *_of_one(a, b, options), plan, _NEVER


def _of_one(a: Gist, b: Gist, options: MergeOptions) -> tuple[float, float]:
    """Return the likeness from which on the two may be one event, and one told of days that do not meet."""
    if a.dating is None or b.dating is None:
        return _NEVER, _NEVER
    apart = a.dating.window.apart(b.dating.window)
    happens_once = not a.once.isdisjoint(b.once)
    opposed = _NEVER
    if apart >= 0 and disagree(a, b, apart, options):
        opposed = _ONCE if happens_once else options.conflict
    if _is_of_two_days(a.dating, b.dating, apart) or _is_called_off_before(a, b, apart):
        return _NEVER, opposed
    is_other = told_apart(a, b) or have_other_names(a.named, b.named, a.where | b.where)
    same = options.same_article if is_other else options.same
    if happens_once and apart <= options.conflict_days * DAY_SECONDS:
        same = min(same, _ONCE)  # also where news of the day tells late what words date
    if carried_out(a, b):
        same = min(same, _CARRIED_OUT)
    return min(1.0, same + demand(a.dating, b.dating, apart, options)), opposed


def _of_plan(plan: Gist, deed: Gist, options: MergeOptions) -> float:
    """Return the likeness from which on *deed* may be what became of *plan* on another day.

    What only may happen, and happens some day, has to be told in much the same words, and so has a denial.
    """
    if plan.is_open is deed.is_open or not fulfils(plan, deed):
        return _NEVER
    if calls_off(deed, plan):
        return options.same
    sure = plan.status is Status.PLANNED and deed.status is not Status.NEGATED
    return options.fulfilled if sure else options.conflict


def _is_of_two_days(a: Dating, b: Dating, apart: int) -> bool:
    """Return whether the words of both give a day, and not the same."""
    return apart >= 0 and a.rank == b.rank == BY_WORDS


def _is_called_off_before(a: Gist, b: Gist, apart: int) -> bool:
    """Return whether one calls the other off, and nothing in its article says that this was on its day."""
    ends = (end for end, plan in ((a, b), (b, a)) if calls_off(end, plan))
    return any(
        apart >= 0 or end.dating is None or end.dating.rank >= founded(Basis.PUBLICATION) for end in ends
    )
