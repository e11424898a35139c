"""Dates of publication that a reader sees: labels, bylines and datelines of news agencies."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from eventline.errors import EventlineError
from eventline.model.published import as_published
from eventline.rules.lazy import lazy

_MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_WEEKDAY = (
    r"(?:(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)"
    r"\.?,?\s+)?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"[12]\d{3}"
_WRITTEN = (
    rf"{_DAY}(?:\s+of)?[\s-]+(?:{_MONTHS})\.?,?[\s-]+{_YEAR}|(?:{_MONTHS})\.?\s+{_DAY},?\s+{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|{_YEAR}/\d\d/\d\d|\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}"
)
_CLOCK = (
    r"(?:(?:,|T|\s+at|\s*[•·|–—-])?\s*(?P<clock>(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[aApP]\.?[mM]\b\.?)?"
    r"|(?:1[0-2]|[1-9])\s?[aApP]\.?[mM]\b\.?)"
    r"(?:\s*\(?(?P<zone>(?:GMT|UTC)?[+-]\d\d:?\d\d|Z\b|[A-Z]{2,4}\b))?\)?)?"
)
_CLOCK_FIRST = (
    r"(?:(?P<early>(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?[aApP]\.?[mM]\b\.?)?)\s*(?P<early_zone>[A-Z]{2,4})?,?\s+)?"
)
_DATE = rf"{_CLOCK_FIRST}{_WEEKDAY}(?P<date>{_WRITTEN}){_CLOCK}"
_EDGE = r"(?:^|[|•·,;/()\n–—]\s*|\s{2,}|[.\d]\s+)"  # where a label may begin: not within a sentence
_FIRST = r"(?:(?:[Ff]irst|[Oo]riginally)\s+)?"
_LABEL = (
    r"(?:[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Ii]ssued|[Ff]iled"
    r"|(?:[Pp]ublication\s+)?[Dd]ate(?:\s+published)?)"
)
_CHANGED = r"(?:(?:[Ll]ast\s+)?(?:[Uu]pdated|[Mm]odified|[Rr]evised)|UPDATED)"
_ON = r"\s*:?\s*(?:on\s+|at\s+)?"
_LABELLED = lazy(rf"{_EDGE}{_FIRST}{_LABEL}{_ON}{_DATE}")
_MODIFIED = lazy(rf"{_EDGE}{_CHANGED}{_ON}{_DATE}")
_BYLINE = r"(?:[Bb]y\s+)?[A-Z][\w.'’-]*(?:\s+(?:and\s+|in\s+|de\s+|van\s+)?[A-Z][\w.'’-]*){0,5}"
_ALONE = lazy(
    rf"(?:{_BYLINE}\s*[|•·,;:/–—-]*\s+)??{_DATE}(?:\s*[|•·,;/–—-]+\s*(?:{_BYLINE}|\d+\s+min\w*(?:\s+read)?))?\.?"
)
_RECORDED = lazy(
    rf"(?=.*\b(?i:minutes|proceedings|transcript|verbatim|notes|record)\b).{{4,120}}?(?:[,:–—-]|\bon|\bof)\s+{_DATE}\.?"
)
_PLACE = r"[A-Z][A-Z.'’ -]+(?:,\s+[A-Z][\w.'’ ]{2,30}?)?"
_DATELINE = lazy(
    rf"\s*(?:{_PLACE}(?:,\s+|\s+[—–-]+\s+|\s+\()|\([A-Z][\w ]+\)\s+[—–-]+\s+)?{_WEEKDAY}(?P<date>{_WRITTEN})"
    r"\)?\s*,?(?:\s*[(/][\w .,'’-]{2,40}[)/])?\s*(?:[—–]|-{1,2}\s|:\s)"
)
_SHORT = 160  # characters: a label stands in a line, not in a paragraph


def labelled(blocks: Iterable[str]) -> date | datetime | None:
    """Return the date behind "Published" in the first short block that has one.

    >>> labelled(["Kyiv agreed", "By Ann Lee | Published 13 March 2025, 10:05 GMT"]).isoformat()
    '2025-03-13T10:05:00+00:00'
    """
    return _first(_LABELLED.search(block) for block in blocks if len(block) <= _SHORT)


def modified(blocks: Iterable[str]) -> date | datetime | None:
    """Return the date behind "Updated" in the first short block that has one."""
    return _first(_MODIFIED.search(block) for block in blocks if len(block) <= _SHORT)


def alone(blocks: Iterable[str]) -> date | datetime | None:
    """Return the date of the first block that holds a date and at most a name beside it.

    >>> alone(["The war began on 24 February 2022.", "Ann Lee · Thursday, March 13, 2025"]).isoformat()
    '2025-03-13'
    """
    return _first(_ALONE.fullmatch(block.strip()) for block in blocks if len(block) <= _SHORT)


def recorded(blocks: Iterable[str]) -> date | datetime | None:
    """Return the day of the meeting whose minutes the first blocks say the text to be.

    >>> recorded(["Minutes of the board, held on 8 September 2020", "Present: Ann Lee"]).isoformat()
    '2020-09-08'
    """
    return _first(_RECORDED.fullmatch(block.strip()) for block in blocks if len(block) <= _SHORT)


def dateline(blocks: Iterable[str]) -> date | datetime | None:
    """Return the date of the first block that opens as agency reports do.

    >>> dateline(["KYIV, August 7, 2024 (Agency) — Troops crossed the border."]).isoformat()
    '2024-08-07'
    """
    return _first(_DATELINE.match(block) for block in blocks)


def is_furniture(block: str) -> bool:
    """Return whether the block is a line of dates and names around an article, not part of its text."""
    if len(block) > _SHORT:
        return False
    patterns = (_LABELLED, _MODIFIED)
    return _ALONE.fullmatch(block.strip()) is not None or any(p.match(block) for p in patterns)


def parse(written: str | None) -> date | datetime | None:
    """Return the date that a page's metadata gives; None when it is none, has gaps or could mean two days."""
    if written is None:
        return None
    iso = _ISO_LIKE.search(written)
    exact = None if iso is None else _read(iso[0])
    if exact is not None:
        return exact
    found = _ANYWHERE.search(written)
    return None if found is None else _from_match(found)


_ISO_LIKE = lazy(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:Z|[+-]\d\d:?\d\d|UTC|GMT)?)?")
_COMPACT = r"(?<!\d)(?P<compact>(?:19|20)\d\d[01]\d[0-3]\d)(?!\d)"
_ANYWHERE = lazy(rf"{_DATE}|{_COMPACT}")


def _first(matches: Iterable[re.Match[str] | None]) -> date | datetime | None:
    dates = (_from_match(match) for match in matches if match)
    return next((found for found in dates if found is not None), None)


def _from_match(match: re.Match[str]) -> date | datetime | None:
    parts = match.groupdict()
    if compact := parts.get("compact"):
        return _read(f"{compact[:4]}-{compact[4:6]}-{compact[6:]}")
    day = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|\bof\s", "", parts["date"])
    clock, zone = parts.get("clock"), parts.get("zone")
    if not clock:
        clock, zone = parts.get("early"), parts.get("early_zone")
    if clock:
        clock = re.sub(r"(?<=\d)[.h](?=\d)", ":", clock)
        exact = _read(f"{day} {clock} {zone}" if zone and _ZONE.fullmatch(zone) else f"{day} {clock}")
        if exact is not None:
            return exact
    return _read(day)


def _read(written: str) -> date | datetime | None:
    try:
        found = as_published(written)
    except (EventlineError, OverflowError, ValueError):
        return None
    return found if found is not None and found.year > _NO_YEAR else None


# Others are left out: asking for an unknown name takes seconds.
_ZONE = lazy(
    r"Z|(?:GMT|UTC)?[+-]\d\d:?\d\d|GMT|UTC|W?ES?T|EDT|BST|CES?T|EES?T|MSK|[CMP][SD]T|[IJK]ST|AE[SD]T|NZ[SD]T"
)
_NO_YEAR = 1970  # computers write 1 January 1970 (and year 1) for "no date"
