"""Shared: articles that have runs of words in common, and reports a block; found a portion at a time."""

from collections.abc import Iterator
from math import isqrt
from typing import Any

from eventline.bulk.join.database import Database
from eventline.bulk.join.tasks import OPTIONS
from eventline.merge.sources import COMMON, FEWEST, NEXT

_RUNS, _KEYS = 250_000, 1_000_000  # rows that are joined with each other at once: DuckDB holds them in memory


def _reached(crowd: int, reach: int) -> str:
    """Return those after the ``nth`` of ``n`` in a block that it meets: in a crowd the next few."""
    return f"unnest(range(nth + 1, least(n, nth + if(n <= {crowd}, n, {reach})) + 1))"


_HELD = """
INSERT INTO held SELECT DISTINCT number, run FROM runs JOIN documents USING (document) WHERE {portion}
"""
_COMMON = f"""
INSERT INTO common
WITH placed AS MATERIALIZED (SELECT number, run, row_number() OVER (PARTITION BY run ORDER BY number) AS nth,
        count(*) OVER (PARTITION BY run) AS n FROM held WHERE {{portion}}),
    reaching AS (SELECT *, {_reached(COMMON, NEXT)} AS next FROM placed WHERE n > 1)
SELECT a.number, b.number, count(*)
FROM reaching AS a JOIN placed AS b ON a.run = b.run AND a.next = b.nth GROUP BY ALL
"""
_COPIES = f"""
WITH sizes AS (SELECT number, count(*) AS n FROM held GROUP BY number),
    shared AS (SELECT a, b, sum(n) AS n FROM common GROUP BY a, b)
SELECT a, b FROM shared JOIN sizes AS x ON x.number = a JOIN sizes AS y ON y.number = b
WHERE shared.n >= greatest({FEWEST}, ?::DOUBLE * least(x.n, y.n))
"""
_SOME = """
CREATE OR REPLACE TABLE laid AS SELECT *, hash(bucket, feature) // {first} AS rest FROM keys
WHERE hash(bucket, feature) % {first} = {part}
"""
_MET = f"""
INSERT INTO met
WITH blocks AS (SELECT bucket, feature, count(*) AS n FROM laid WHERE {{portion}}
        GROUP BY ALL HAVING n > 1 AND bool_or(own)),
    placed AS MATERIALIZED (SELECT bucket, feature, place, own, n,
        row_number() OVER (PARTITION BY bucket, feature ORDER BY beside, place) AS nth
        FROM laid JOIN blocks USING (bucket, feature) WHERE {{portion}}),
    reaching AS (SELECT *, {_reached(OPTIONS.crowd, OPTIONS.neighbours)} AS next FROM placed)
SELECT DISTINCT least(x.place, y.place), greatest(x.place, y.place)
FROM reaching AS x JOIN placed AS y ON x.bucket = y.bucket AND x.feature = y.feature AND x.next = y.nth
WHERE x.own OR y.own
"""


def copies(data: Database) -> Iterator[tuple[Any, ...]]:
    """Yield the numbers of two articles each, of which one is a copy of the other."""
    data.do(
        "CREATE OR REPLACE TABLE held (number INTEGER, run UINTEGER)",
        "CREATE OR REPLACE TABLE common (a INTEGER, b INTEGER, n BIGINT)",
    )
    for portion in _portions("hash(run)", _count(data, "runs", _RUNS)):
        data.do(*(statement.format(portion=portion) for statement in (_HELD, _COMMON)))
    yield from data.rows(_COPIES, OPTIONS.copied)


def pair(data: Database) -> None:
    """Pair the reports that share a block: the table ``pairs`` from ``keys``, once divided and then again."""
    data.do("CREATE OR REPLACE TABLE met (a INTEGER, b INTEGER)")
    count = _count(data, "keys", _KEYS)
    first = isqrt(count)
    for part in range(first):
        data.do(_SOME.format(first=first, part=part))
        for portion in _portions("rest", -(-count // first)):
            data.do(_MET.format(portion=portion))
    data.do(
        "CREATE OR REPLACE TABLE pairs AS SELECT DISTINCT a, b FROM met", "DROP TABLE met", "DROP TABLE laid"
    )


def _count(data: Database, table: str, size: int) -> int:
    """Return in how many portions of some *size* rows a table is taken."""
    return 1 + int(data.value(f"SELECT count(*) FROM {table}")) // size


def _portions(number: str, count: int) -> Iterator[str]:
    """Yield *count* conditions, of which every row fits one by what is evenly spread: *number*."""
    yield from (f"{number} % {count} = {portion}" for portion in range(count))
