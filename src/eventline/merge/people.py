"""The actors of a joined event: each once, under the fullest name."""

from collections import Counter
from collections.abc import Sequence

from eventline.merge.names import names
from eventline.merge.report import Report

_ENOUGH = 2  # reports that name an actor whom the best report leaves out
_MOST = 5


def actors(members: Sequence[Report], best: Report) -> tuple[str, ...]:
    """Return the actors of the best report, then those whom several reports name, the most named first.

    Where the best names nobody, "the exchange took place", all are taken whom the others name.
    """
    told = Counter(name for report in members for name in dict.fromkeys(report.event.actors))
    counts: Counter[frozenset[str]] = Counter()
    for name, times in told.items():
        counts[names(name)] += times
    named = list(told)  # in the order in which they are told first
    enough = _ENOUGH if best.event.actors else 1
    others = [name for name in named if counts[names(name)] >= enough]
    others.sort(key=lambda name: -counts[names(name)])
    chosen: dict[frozenset[str], str] = {}
    for name in (*best.event.actors, *others):
        if any(known & names(name) for known in chosen) and names(name) not in chosen:
            continue  # "Ukrainian president Zelenskyy" beside "Zelenskyy"
        chosen.setdefault(names(name), _fullest(name, named))
    return tuple(dict.fromkeys(chosen.values()))[:_MOST]


def _fullest(name: str, named: Sequence[str]) -> str:
    """Return the name that holds *name* with a first name before it: "Vladimir Putin" for "Putin"."""
    longer = (other for other in named if other.endswith(f" {name}") and names(other) == names(name))
    return max(longer, key=lambda other: (len(other), other), default=name)
