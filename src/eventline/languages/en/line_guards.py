"""Guards by the line: whether a hit opens a line of a chronology, as in "1854: Mill opens"."""

from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_LINE = lazy(r"(?:\A|\n)[ \t]*(?:[-*•·–—|]+[ \t]+)?\Z")
# Mere white space parts nothing: a tab or two spaces in "1600 High Street" make it no chronology.
_PARTED = lazy(r"(?::[ \t]|[ \t]*[|–—]|[ \t]--?[ \t])[ \t|]*[^\W\d_]")
_LEAD = 8  # characters before the hit that a mark may take
_REACH = 12  # characters behind it


def heads_line(hit: Surroundings) -> bool:
    """Return whether the hit opens a line and is parted from its words: "06:52: Alarms fire."."""
    if _LINE.search(hit.text[max(0, hit.start - _LEAD) : hit.start]) is None:
        return False
    return _PARTED.match(hit.text[hit.end : hit.end + _REACH]) is not None
