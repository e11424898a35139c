"""Pairs: which two reports are so alike that it matters, and what for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import Factory, frozen

from eventline.merge.blocks import Pair
from eventline.merge.conflict import disagree
from eventline.merge.dating import BY_WORDS, demand, founded
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
    if a.dating is None or b.dating is None:
        return _NEVER, _NEVER, plan, _NEVER
    apart = a.dating.window.apart(b.dating.window)
    conflict = _NEVER
    if apart >= 0 and disagree(a, b, apart, options):
        conflict = options.conflict if a.once.isdisjoint(b.once) else _ONCE
    if apart >= 0 and a.dating.rank == b.dating.rank == BY_WORDS:
        return _NEVER, conflict, plan, _NEVER
    is_other = told_apart(a, b) or have_other_names(a.named, b.named, a.where | b.where)
    same = options.same_article if is_other else options.same
    if apart <= options.conflict_days * DAY_SECONDS and not a.once.isdisjoint(b.once):
        same = min(same, _ONCE)  # also where news of the day tells late what words date
    if _called_off_before(a, b, apart) or _called_off_before(b, a, apart):
        return _NEVER, conflict, plan, _NEVER
    if carried_out(a, b):
        same = min(same, _CARRIED_OUT)
    return min(1.0, same + demand(a.dating, b.dating, apart, options)), conflict, plan, _NEVER


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


def _called_off_before(report: Gist, plan: Gist, apart: int) -> bool:
    """Return whether *report* calls *plan* off, and nothing in its article says that this was on its day."""
    told = report.dating is not None and report.dating.rank < founded(Basis.PUBLICATION)
    return calls_off(report, plan) and (apart >= 0 or not told)
