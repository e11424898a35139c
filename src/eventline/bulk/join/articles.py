"""Articles of one id but different texts get numbered ids; rows in the order of reports, each once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from eventline.bulk.arrow import arrow
from eventline.bulk.join.buckets import borders_of
from eventline.bulk.join.buckets import in_order as sorted_in_buckets
from eventline.bulk.join.database import Database
from eventline.bulk.join.parts import ROWS

_KEYS = ("document", "published", "checksum", "title", "url", "source", "language")
_NAMES = ("document", "event")  # what duplicates have in common before all is compared
_FROM = "FROM read_parquet(?, hive_partitioning = false)"
_SEVERAL = f"""
WITH articles AS (SELECT DISTINCT {", ".join(_KEYS)} {_FROM})
SELECT * FROM articles WHERE document IN (SELECT document FROM articles GROUP BY document HAVING count(*) > 1)
ORDER BY {", ".join(f"{name} NULLS LAST" for name in _KEYS)}
"""
_SAME = " AND ".join(f"told.{name} IS NOT DISTINCT FROM renamed.{name}" for name in _KEYS)
_PLACE = ("sentence_start", "sentence_end", "trigger_start", "trigger_end", "event")  # in an article
_TOLD = f"""
(SELECT told.* REPLACE (coalesce(renamed.name, told.document) AS document),
    coalesce(split_part(told.published, '[', 1), '~') AS day
FROM (SELECT * {_FROM}) AS told LEFT JOIN renamed ON {_SAME})
"""
_COUNTS = f"SELECT day, document, count(*) FROM {_TOLD} GROUP BY ALL ORDER BY ALL"


def rename(data: Database, shards: Sequence[str]) -> None:
    """Note new names for articles that share an id: the earliest published keeps it, the next is ``id#2``.

    Copies of one text that are alike in everything are one article.
    """
    data.do(f"CREATE OR REPLACE TABLE renamed AS SELECT {', '.join(_KEYS)}, document AS name {_none()}")
    if not shards:
        return
    taken: set[str] = set()
    rows = []
    for row in data.rows(_SEVERAL, list(shards)):
        name = _free(row[0], taken, data, shards)
        rows.append({**dict(zip(_KEYS, row, strict=True)), "name": name})
    if rows:
        fields = [(name, arrow().int64() if name == "checksum" else arrow().string()) for name in rows[0]]
        data.add("renamed", arrow().Table.from_pylist(rows, arrow().schema(fields)))


def in_order(data: Database, shards: Sequence[str], bucket: Path) -> Iterator[Any]:
    """Yield the distinct rows in the order of their reports: by publication, article and place in it.

    Args:
        bucket: How the files begin in which they lie while they are sorted.
    """
    if not shards:
        return
    borders = borders_of(((day, id_), count) for day, id_, count in data.rows(_COUNTS, list(shards)))
    batches = data.batches(f"SELECT * FROM {_TOLD}", list(shards))
    for table in sorted_in_buckets(batches, ("day", "document", *_PLACE), borders, bucket):
        yield from _distinct(table.drop_columns(["day"]).to_batches(ROWS))


def _distinct(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield batches without the rows that are equal to one before; such rows follow each other."""
    last, alike = None, []
    for batch in batches:
        kept = []
        for at, name in enumerate(zip(*(batch.column(n).to_pylist() for n in _NAMES), strict=True)):
            row = batch.slice(at, 1)
            if name != last:
                last, alike = name, [row]
            elif any(row.equals(other) for other in alike):
                continue
            else:
                alike.append(row)
            kept.append(at)
        yield batch if len(kept) == len(batch) else batch.take(arrow().array(kept, arrow().int64()))


def _none() -> str:
    columns = ", ".join(f"NULL::{'BIGINT' if name == 'checksum' else 'VARCHAR'} AS {name}" for name in _KEYS)
    return f"FROM (SELECT {columns}) WHERE false"


def _free(id_: str, taken: set[str], data: Database, shards: Sequence[str]) -> str:
    """Return *id_*, or with a number when it is taken by another article."""
    name, number = id_, 1
    while name in taken or (number > 1 and _is_used(data, shards, name)):
        number += 1
        name = f"{id_}#{number}"
    taken.add(name)
    return name


def _is_used(data: Database, shards: Sequence[str], name: str) -> bool:
    return bool(next(data.rows(f"SELECT count(*) {_FROM} WHERE document = ?", list(shards), name))[0])
