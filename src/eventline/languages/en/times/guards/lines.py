"""Guards by the line: whether a hit opens a line of a chronology, as in "1854: Mill opens"."""

from eventline.rules.lazy import lazy
from eventline.rules.rule import Surroundings

_LINE = lazy(r"(?:\A|\n)[ \t]*(?:[-*•·–—|]+[ \t]+)?\Z")
_PARTED = lazy(r"(?::[ \t]|[ \t]*[|–—]|[ \t]--?[ \t])[ \t|]*[^\W\d_]")
# Mere white space parts a time from its words only where another line has it: "1600  High Street" is alone.
_TABBED = lazy(r"(?:\t|[ ]{2})[ \t]*[^\W\d_]")
_TABBED_LINE = lazy(r"(?:\A|\n)[ \t]*[0-9][0-9:.]{3,7}(?:\t|[ ]{2})[ \t]*[^\W\d_]")
_NEAR = 300  # characters to each side in which that line stands
_LEAD = 8  # characters before the hit that a mark may take
_REACH = 12  # characters behind it


def heads_line(hit: Surroundings) -> bool:
    """Return whether the hit opens a line and is parted from its words: "06:52: Alarms fire."."""
    if _LINE.search(hit.text[max(0, hit.start - _LEAD) : hit.start]) is None:
        return False
    behind = hit.text[hit.end : hit.end + _REACH]
    return _PARTED.match(behind) is not None or (_TABBED.match(behind) is not None and _is_one_of_many(hit))


def _is_one_of_many(hit: Surroundings) -> bool:
    around = hit.text[max(0, hit.start - _NEAR) : hit.end + _NEAR]
    return len(_TABBED_LINE.findall(around)) > 1


_YEAR_LINE = lazy(r"(?:\A|\n)[ \t\[]*([12][0-9]{3})(?![0-9])")
_ANNALS, _FAR = 3, 500  # lines, and the characters to each side in which they stand


def heads_annals(hit: Surroundings) -> bool:
    """Return whether the year opens one of several lines that go on from year to year: "1814 Mill built."."""
    line = hit.text.rfind("\n", max(0, hit.start - _LEAD), hit.start) + 1
    if (line == 0 and hit.start > _LEAD) or hit.text[line : hit.start].strip(" \t["):
        return False
    years = _YEAR_LINE.findall(hit.text[max(0, line - 1 - _FAR) : hit.end + _FAR])
    return len(years) >= _ANNALS and years == sorted(years)
