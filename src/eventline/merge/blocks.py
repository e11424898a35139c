"""Which reports are worth comparing: those that share a stretch of time and something of what they tell."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations

from eventline.merge.gist import Gist
from eventline.merge.granularity import Level
from eventline.merge.likeness import Rarity, ends_a_plan
from eventline.merge.names import led
from eventline.merge.neighbours import adjacent, order
from eventline.merge.options import MergeOptions
from eventline.model.day import DAY_SECONDS
from eventline.model.interval import Interval

Pair = tuple[int, int]  # places in the sequence of reports, the lower first
_RAREST = 4  # words of a headline that are tried, two at a time
_OF_DEED = 2  # words beside a deed, of which other verbs tell too
_MOST_NAMES = 5
_AHEAD = 31  # days before its day, or after, that a plan may be called off
_STEP = 1 << 12  # more than the longest level


def candidates(reports: Sequence[Gist], rarity: Rarity, options: MergeOptions) -> Iterator[Pair]:
    """Yield the pairs to compare, each once; undated reports are in none."""
    buckets = [buckets_of(report, options.conflict_days) for report in reports]
    # A pair as one number: a set of numbers is a fraction of the work of a set of pairs.
    found: set[int] = set()
    size = len(reports)
    for feature, places in _sharing(reports, rarity):
        for own, finer in _blocks(places, buckets):
            if len(own) + len(finer) <= options.crowd:
                found.update(a * size + b for a, b in combinations(own, 2))
                found.update(a * size + b if a < b else b * size + a for a in own for b in finer)
            else:
                known = {place: (order(feature, reports[place]), place) for place in (*own, *finer)}
                some = _crowded(set(own), sorted(known, key=known.__getitem__), options.neighbours)
                found.update(a * size + b if a < b else b * size + a for a, b in some)
    return (divmod(pair, size) for pair in found)


def _crowded(own: set[int], members: Sequence[int], reach: int) -> Iterator[Pair]:
    """Yield those that stand near each other, of which one at least is at the level of the block."""
    return ((a, b) for a, b in adjacent(members, reach) if a in own or b in own)


def _sharing(reports: Sequence[Gist], rarity: Rarity) -> Iterator[tuple[str, list[int]]]:
    """Yield each feature that several dated reports have, with the places of these reports."""
    features = [() if report.dating is None else tuple(features_of(report, rarity)) for report in reports]
    counts = Counter(chain.from_iterable(features))
    holders: dict[str, list[int]] = {feature: [] for feature, count in counts.items() if count > 1}
    for place, own in enumerate(features):
        for feature in own:
            if feature in holders:
                holders[feature].append(place)
    yield from holders.items()


def _blocks(
    places: Sequence[int], buckets: Sequence[tuple[Sequence[int], ...]]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield for each bucket the reports at its level, and the more precise ones that may lie inside."""
    own: dict[int, list[int]] = defaultdict(list)
    for place in places:
        for bucket in buckets[place][0]:
            own[bucket].append(place)
    finer: dict[int, list[int]] = defaultdict(list)
    for place in places:
        for coarser in buckets[place][1:]:
            for bucket in coarser:
                if bucket in own:
                    finer[bucket].append(place)
    return ((members, finer.get(bucket, [])) for bucket, members in own.items())


def buckets_of(report: Gist, margin: int) -> tuple[Sequence[int], ...]:
    """Return the buckets that its window, *margin* days longer at both ends, touches, by level from its own.

    What calls a plan off does so weeks before the day of the plan, and looks for it over some months.
    """
    dating = report.dating
    if dating is None:
        return ()
    if ends_a_plan(report) and dating.level is Level.DAYS:
        days, months = (
            _touched(dating.window, Level.DAYS, margin),
            _touched(dating.window, Level.MONTHS, _AHEAD),
        )
        return (*days, *months), _touched(dating.window, Level.YEARS, margin)
    return tuple(_touched(dating.window, each, margin) for each in Level if each >= dating.level)


def _touched(window: Interval, kind: Level, margin: int) -> range:
    """Return the buckets of one level; those of two levels have no number in common.

    An open window is looked up at its one end only: what has no limit cannot be listed.
    """
    lo = window.lo if window.lo is not None else window.hi
    hi = window.hi if window.hi is not None else lo
    if lo is None or hi is None:
        return range(kind, kind + 1)
    first = (lo // DAY_SECONDS - margin) // kind
    last = ((hi - 1) // DAY_SECONDS + margin) // kind
    return range(first * _STEP + kind, last * _STEP + kind + 1, _STEP)


def features_of(report: Gist, rarity: Rarity) -> Iterator[str]:
    """Yield what a report has in common with those that it is compared with."""
    named = sorted(report.who | report.where | led(report.who))[:_MOST_NAMES]
    words = _rarest(report.core, rarity, _RAREST)
    called_off: list[str] = []
    if ends_a_plan(report):
        called_off = words  # one of them is what was planned
    if called_off or report.is_open or not report.core:  # of few words: those of the sentence, and names
        words = _rarest(report.context - {report.trigger}, rarity, _RAREST + _OF_DEED)
    told = words[: _RAREST if report.is_open else _OF_DEED]
    known = () if report.deeds else named  # those who share a trigger share its deeds
    for trigger in (report.trigger, *called_off):
        yield from (f"trigger\n{trigger}\n{name}" for name in dict.fromkeys((*known, *words)))
    for deed in sorted(report.deeds):
        yield from (f"deed\n{deed}\n{name}" for name in dict.fromkeys((*named, *told)))
    yield from (f"once\n{key}" for key in sorted(report.once))
    if report.is_open or not report.core:  # "the truce began" has no more words than that
        yield f"trigger\n{report.trigger}\n"
    yield from (
        f"trigger\n{word}\n" for word in called_off
    )  # and "a runoff will be held" no more than its word
    yield from ("words\n" + "\n".join(sorted(pair)) for pair in combinations(words, 2))
    yield from (f"at\n{name}\n{word}" for name in sorted(report.where) for word in words[:_OF_DEED])
    yield from (f"names\n{report.theme}\n{a}\n{b}" for a, b in combinations(named, 2))


def _rarest(words: frozenset[str], rarity: Rarity, most: int) -> list[str]:
    return sorted(words, key=lambda word: (-rarity[word], word))[:most]
