"""Which reports are worth comparing: those that share a stretch of time and something of what they tell."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from attrs import Factory, define

from eventline.merge.level import Level, level
from eventline.merge.likeness import Rarity
from eventline.merge.options import MergeOptions
from eventline.merge.report import Report
from eventline.model.day import DAY_SECONDS
from eventline.model.interval import Interval

Pair = tuple[int, int]  # places in the sequence of reports, the lower first
Feature = tuple[str, ...]
_RAREST = 4  # words of a headline that are tried, two at a time
_MOST_NAMES = 5


@define
class _Block:
    """Reports with one key: those of the block's own level, and more precise ones that may lie inside."""

    own: list[int] = Factory(list)
    finer: list[int] = Factory(list)


def candidates(reports: Sequence[Report], rarity: Rarity, options: MergeOptions) -> list[Pair]:
    """Return the pairs to compare, in order; undated reports are in none."""
    blocks: dict[tuple[Level, int, Feature], _Block] = defaultdict(_Block)
    for place, report in enumerate(reports):
        if report.event.when is None:
            continue
        features = tuple(_features(report, rarity))
        own = level(report.event.when)
        for kind in Level:
            if kind < own:
                continue
            for bucket in _buckets(report.event.when, kind, options.conflict_days):
                for feature in features:
                    block = blocks[kind, bucket, feature]
                    (block.own if kind is own else block.finer).append(place)
    return sorted({pair for block in blocks.values() for pair in _pairs(block, options.crowd)})


def _pairs(block: _Block, crowd: int) -> Iterator[Pair]:
    if not block.own or len(block.own) + len(block.finer) > crowd:
        return
    yield from combinations(block.own, 2)
    yield from ((min(a, b), max(a, b)) for a in block.own for b in block.finer)


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
