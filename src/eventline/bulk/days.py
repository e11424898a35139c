"""Days of rows: the day by which a row is sorted, and the month in which it is kept."""

from functools import lru_cache
from typing import Any

from eventline.bulk.arrow import arrow
from eventline.bulk.columns import EPOCH
from eventline.calendars.gregorian import civil, ordinal

UNDATED = 2**31 - 1  # stands for the day of what has none: after all others
UNDATED_MONTH = "undated"


def keys(table: Any) -> Any:
    """Return the sort key of each row, an int32 array: days since 1970 of its first day, else of its last."""
    pc = arrow("pyarrow.compute")
    days = pc.coalesce(table.column("first"), table.column("last")).cast(arrow().int32())
    return pc.fill_null(days, arrow().scalar(UNDATED, arrow().int32()))


@lru_cache(maxsize=65_536)
def month_of(key: int) -> str:
    """Return the month that holds the day of a key.

    >>> month_of(0), month_of(UNDATED)
    ('1970-01', 'undated')
    """
    if key == UNDATED:
        return UNDATED_MONTH
    year, month, _ = civil(key + EPOCH)
    return f"{year:05d}-{month:02d}" if year < 0 else f"{year:04d}-{month:02d}"


def bounds(month: str) -> tuple[int, int]:
    """Return the first key of a month and the first one after it.

    >>> bounds("1970-01"), month_of(bounds("-0043-03")[0])
    ((0, 31), '-0043-03')
    """
    if month == UNDATED_MONTH:
        return UNDATED, UNDATED + 1
    year, number = int(month[:-3]), int(month[-2:])
    after = (year + 1, 1) if number == 12 else (year, number + 1)
    return ordinal(year, number, 1) - EPOCH, ordinal(*after, 1) - EPOCH


def counts(table: Any) -> dict[str, int]:
    """Return how many rows of *table* each month has."""
    found: dict[str, int] = {}
    for entry in arrow("pyarrow.compute").value_counts(keys(table)).to_pylist():
        month = month_of(entry["values"])
        found[month] = found.get(month, 0) + entry["counts"]
    return found


def by_day(table: Any) -> Any:
    """Return the rows sorted by day, those of one day in the order that they have."""
    return table.take(arrow("pyarrow.compute").sort_indices(keys(table)))
