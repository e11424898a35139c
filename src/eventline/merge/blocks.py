"""Which reports are worth comparing: those that share a stretch of time and something of what they tell."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

from eventline.merge.level import Level, level
from eventline.merge.likeness import Rarity
from eventline.merge.options import MergeOptions
from eventline.merge.report import Report
from eventline.model.day import DAY_SECONDS
from eventline.model.interval import Interval

Pair = tuple[int, int]  # places in the sequence of reports, the lower first
Feature = tuple[str, ...]
Key = tuple[Level, int, Feature]
_RAREST = 4  # words of a headline that are tried, two at a time
_MOST_NAMES = 5


def candidates(reports: Sequence[Report], rarity: Rarity, options: MergeOptions) -> list[Pair]:
    """Return the pairs to compare, in order; undated reports are in none."""
    placed = [
        (place, report.event.when, level(report.event.when), tuple(_features(report, rarity)))
        for place, report in enumerate(reports)
        if report.event.when is not None
    ]
    own: dict[Key, list[int]] = defaultdict(list)  # by the level of the reports themselves
    for place, when, kind, features in placed:
        for key in _keys(when, kind, features, options):
            own[key].append(place)
    finer: dict[Key, list[int]] = defaultdict(list)  # more precise ones that may lie inside
    for place, when, kind, features in placed:
        for coarser in (other for other in Level if other > kind):
            for key in _keys(when, coarser, features, options):
                if key in own:
                    finer[key].append(place)
    found = (_pairs(places, finer.get(key, ()), options.crowd) for key, places in own.items())
    return sorted(set(chain.from_iterable(found)))


def _keys(when: Interval, kind: Level, features: Iterable[Feature], options: MergeOptions) -> Iterator[Key]:
    return ((kind, n, f) for n in _buckets(when, kind, options.conflict_days) for f in features)


def _pairs(own: Sequence[int], finer: Sequence[int], crowd: int) -> Iterator[Pair]:
    if len(own) + len(finer) > crowd:
        return
    yield from combinations(own, 2)
    yield from ((min(a, b), max(a, b)) for a in own for b in finer)


def _buckets(window: Interval, kind: Level, margin: int) -> range:
    """Return the numbers of the buckets that *window*, *margin* days longer at both ends, touches.

    An open window is looked up at its one end only: what has no limit cannot be listed.
    """
    lo = window.lo if window.lo is not None else window.hi
    hi = window.hi if window.hi is not None else lo
    if lo is None or hi is None:
        return range(1)
    return range(
        (lo // DAY_SECONDS - margin) // kind,
        ((hi - 1) // DAY_SECONDS + margin) // kind + 1,
    )


def _features(report: Report, rarity: Rarity) -> Iterator[Feature]:
    named = sorted(report.who | report.where)[:_MOST_NAMES]
    words = sorted(report.core, key=lambda word: (-rarity[word], word))[:_RAREST]
    yield from (("trigger", report.trigger, name) for name in named)
    yield from (("trigger", report.trigger, word) for word in words)
    yield from (("words", *sorted(pair)) for pair in combinations(words, 2))
    yield from (("names", report.event.theme, *pair) for pair in combinations(named, 2))
