"""Date order: whether a column of dates writes the day or the month first, as some of its rows show."""

import re
from collections.abc import Iterable

_FIGURES = re.compile(r"\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_MONTHS = 12


def day_first(column: Iterable[str]) -> bool | None:
    """Return whether the dates of a column stand day first, None where nothing or both ways show.

    >>> day_first(["02/05/2023", "14/05/2023 08:00"]), day_first(["02/05/2023"])
    (True, None)
    """
    found = [match for written in column if (match := _FIGURES.match(written))]
    days = any(int(match[1]) > _MONTHS for match in found)
    months = any(int(match[3]) > _MONTHS for match in found)
    return days if days is not months else None


def year_first(written: str, order: bool | None) -> str:
    """Return a date in figures with the year first, as ISO 8601 has it; other words as they are.

    Args:
        order: Whether the day stands before the month; None where that is not known.

    >>> year_first("02/05/2023 10:12", True), year_first("02/05/2023", False), year_first("2 May 2023", True)
    ('2023-05-02 10:12', '2023-02-05', '2 May 2023')
    """
    found = None if order is None else _FIGURES.match(written)
    if found is None:
        return written
    day, month = (found[1], found[3]) if order else (found[3], found[1])
    return f"{found[4]}-{month:0>2}-{day:0>2}{written[found.end() :]}"
