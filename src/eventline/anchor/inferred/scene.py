"""Scene: a place and date, no sentence, that open a scene: "Oslo, 2011. A bomb tears through …"."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from eventline.anchor.confidence import CARRIED
from eventline.anchor.timing import Timing, single_day
from eventline.anchor.windows import can_date, window
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_START = attrgetter("start")
_WORDS = 6  # in a fragment
_FRAGMENT = lazy(r"[^.:…\n]+[.:…](?=\s)")


def fragment(document: Document, timexes: Sequence[Timex], start: int, end: int) -> Timing | None:
    """Return the time that a fragment between *start* and *end* sets for the sentence behind, if any does.

    Between the two stands what tells no happening; the fragment is on the line of the sentence that follows.
    """
    told = [x for x in _between(start, end, timexes) if can_date(x)]
    if not told:
        return None
    begin = document.text.rfind("\n", start, end) + 1 or start
    for found in _FRAGMENT.finditer(document.text, begin, end):
        inside = [x for x in _between(*found.span(), told) if x.end <= found.end()]
        if len(inside) == 1 and len(found.group().split()) <= _WORDS:
            when, _ = window(inside[0], document.text, document)
            if when is not None and when.is_bounded:
                return Timing(when, single_day(when), False, Basis.CARRIED_OVER, inside[0].span, CARRIED)
    return None


def _between(start: int, end: int, timexes: Sequence[Timex]) -> Sequence[Timex]:
    """Return those that begin from *start* on and before *end*."""
    first, last = (bisect_left(timexes, place, key=_START) for place in (start, end))
    return timexes[first:last]
