"""Several: the days in a row that one happening took: "will meet on Thursday and Friday"."""

import re
from collections.abc import Sequence

from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_AND = lazy(
    r"\s*(?:,|,?\s(?:and|&))\s+(?:(?:again|another|\d[\d,.]*|more)\s+){0,3}(?:(?:on|in)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)


def with_next(x: Timex, owned: Sequence[Timex], text: str) -> Interval | None:
    """Return the days from *x* to the last of those *owned* that the words join to it, each the next one.

    None where the next time listed is no neighbour of *x*: of "in May and in July" the first counts.
    """
    whole, end = x.interval, x.end
    for y in sorted(owned, key=lambda y: y.start):
        if whole is None or y.interval is None or _AND.fullmatch(text, end, y.start) is None:
            continue
        if Grain.DAY <= y.interval.granularity is whole.granularity and y.interval.lo == whole.hi:
            whole, end = Interval(whole.lo, y.interval.hi, granularity=whole.granularity), y.end
    return None if end == x.end else whole
