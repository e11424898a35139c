"""The day that people put at the front or the end of a file's name: ``2025-03-13 Letter.txt``."""

import re
from datetime import date
from pathlib import PurePath

_DAY = r"((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
_FRONT = re.compile(rf"{_DAY}(?!\d)")
_END = re.compile(rf"(?:^|[-_. ]){_DAY}\Z")


def by_name(path: str) -> tuple[date, str] | tuple[None, None]:
    """Return the day, year first as in ISO 8601, with which a file's name begins or ends, and ``"name"``.

    Elsewhere in a name, or in other words, a date tells what the article is about.

    >>> by_name("letters/2025-03-13 To the board.txt")
    (datetime.date(2025, 3, 13), 'name')
    >>> by_name("The raid of 2025-03-13 explained.html")
    (None, None)
    """
    stem = PurePath(path).stem.strip()
    found = _FRONT.match(stem) or _END.search(stem)
    if found is None:
        return None, None
    try:
        return date(int(found[1]), int(found[3]), int(found[4])), "name"
    except ValueError:  # 31 February
        return None, None
