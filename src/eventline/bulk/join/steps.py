"""Steps of a merge: tables from tables, in the database or by tasks for the processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, TypeVar

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.join.chains import Chains
from eventline.bulk.join.database import Database
from eventline.bulk.join.parts import Parts
from eventline.bulk.join.portions import batched
from eventline.bulk.join.rows import Rows
from eventline.bulk.join.shared import copies, pair
from eventline.bulk.join.tasks import PLANS, describe, keys, scores

T = TypeVar("T")
R = TypeVar("R")
Each = Callable[[Callable[[T], R], Iterable[T]], Iterator[R]]
_PAIRS = 5_000  # of one task
_TABLES = (
    "CREATE OR REPLACE TABLE counted (word VARCHAR, n BIGINT)",
    "CREATE OR REPLACE TABLE runs (document VARCHAR, run UINTEGER)",
    "CREATE OR REPLACE TABLE printed (document VARCHAR, publisher VARCHAR)",
    "CREATE OR REPLACE TABLE odd (place INTEGER)",
)


_DOCUMENTS = """
CREATE OR REPLACE TABLE documents AS
SELECT (row_number() OVER (ORDER BY document) - 1)::INTEGER AS number, document, publisher
FROM (SELECT DISTINCT document, publisher FROM printed)
"""
_COLLEAGUES = """
SELECT min(number) OVER (PARTITION BY publisher) AS a, number AS b FROM documents WHERE publisher <> ''
"""
_KEYS = """
CREATE OR REPLACE TABLE keys (bucket BIGINT, feature UBIGINT, place INTEGER, own BOOLEAN, beside UBIGINT)
"""
_LINKED = f"FROM scored WHERE kind <> '{PLANS}'"
_LINKS = f"""
CREATE OR REPLACE TABLE links AS
SELECT leader, kind, score, a, b FROM (SELECT * {_LINKED}) AS linked JOIN groups ON linked.a = groups.place
"""
_SINGLES = """
CREATE OR REPLACE TABLE singles AS SELECT min(place) AS place FROM groups GROUP BY leader
HAVING count(*) = 1 AND min(place) NOT IN (SELECT place FROM odd)
"""
_SAME_IDS = """
SELECT first, place FROM ids JOIN
    (SELECT id, min(place) AS first FROM ids GROUP BY id HAVING count(*) > 1) USING (id)
"""


@frozen
class Steps:
    """The steps before times are settled: rows in *parts*, tables in *data*, tasks done by *each*."""

    data: Database
    parts: Parts
    each: Each[Any, Any]

    @property
    def total(self) -> int:
        """Return how many reports there are."""
        return int(self.data.value("SELECT count(*) FROM ids"))

    def describe(self) -> None:
        """Count words, and note what tells copies and publishers."""
        self.data.do(*_TABLES)
        tasks = (Rows(number, self.parts.numbered(number)) for number in range(self.parts.count()))
        for number, about, tables in self.each(describe, tasks):
            self.parts.beside("about").write(number, about)
            for name, table in tables.items():
                self.data.add(name, table)

    def weigh(self) -> None:
        """Add up the counts of words, and name the articles."""
        self.data.do(
            "CREATE OR REPLACE TABLE words AS SELECT word, sum(n)::BIGINT AS n FROM counted GROUP BY word",
            _DOCUMENTS,
        )

    def hear(self) -> None:
        """Find the articles that speak with one voice."""
        self.data.widen()
        voices = Chains(self.data.value("SELECT count(*) FROM documents"))
        for a, b in chain(self.data.rows(_COLLEAGUES), copies(self.data)):
            voices.join(a, b)
        self.data.do("CREATE OR REPLACE TABLE voices (number INTEGER, voice INTEGER)")
        self._add("voices", len(voices), lambda n: {"number": n, "voice": voices.leader(n)})

    def block(self) -> None:
        """Lay the reports into blocks."""
        self.data.do(_KEYS)
        total = self.total
        tasks = (Rows(n, self._known(n), total) for n in range(self.parts.count()))
        for found in self.each(keys, tasks):
            self.data.add("keys", found)

    def pair(self) -> None:
        """Pair the reports that share a block."""
        self.data.widen()
        pair(self.data)

    def score(self) -> None:
        """Score the pairs."""
        self.data.do("CREATE OR REPLACE TABLE scored (kind VARCHAR, score DOUBLE, a INTEGER, b INTEGER)")
        total, known = self.total, self.parts.beside("known")
        pairs = self.data.rows("SELECT a, b FROM pairs ORDER BY a, b")
        tasks = (
            Rows(number, known.take(sorted({place for pair in some for place in pair})), total, some)
            for number, some in enumerate(batched(pairs, _PAIRS))
        )
        for found in self.each(scores, tasks):
            self.data.add("scored", found)

    def group(self) -> None:
        """Group the reports between which a chain of pairs, or of equal ids, leads."""
        chains = Chains(self.total)
        for a, b in self.data.rows(f"SELECT a, b {_LINKED}"):
            chains.join(a, b)
        for a, b in self.data.rows(_SAME_IDS):
            chains.join(a, b)
        self.data.do("CREATE OR REPLACE TABLE groups (leader INTEGER, place INTEGER)")
        self._add("groups", len(chains), lambda n: {"leader": chains.leader(n), "place": n})
        self.data.do(_LINKS, _SINGLES)

    def _known(self, number: int) -> Any:
        """Return what reports are compared by, with how many have each word, and with voices; keep it."""
        table, about = (
            self.parts.numbered(number).select(["nr", "document", "place"]),
            self.parts.beside("about").read(number),
        )
        words = about.column("words").combine_chunks()
        counts = self.data.matching(
            "SELECT word, n FROM words JOIN wanted ON word = key", words.flatten().unique()
        )
        ids = table.column("document")
        voices = self.data.matching(
            "SELECT document, voice FROM documents JOIN voices USING (number) JOIN wanted ON document = key",
            ids.unique(),
        )
        pa = arrow()
        common = pa.array([counts[word] for word in words.flatten().to_pylist()], pa.int64())
        known = pa.table(
            {
                "nr": table.column("nr"),
                "place": table.column("place"),
                "gist": about.column("gist"),
                "words": words,
                "counts": pa.ListArray.from_arrays(words.offsets, common),
                "voice": pa.array([voices[id_] for id_ in ids.to_pylist()], pa.int32()),
            }
        )
        self.parts.beside("known").write(number, known)
        return known

    def _add(self, table: str, count: int, row: Callable[[int], dict[str, int]]) -> None:
        for some in batched(range(count), _PAIRS):
            self.data.add(table, arrow().Table.from_pylist([row(number) for number in some]))
