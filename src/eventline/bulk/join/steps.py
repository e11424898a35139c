"""Steps of a merge: tables from tables, in the database or by tasks for the processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, islice
from typing import Any, TypeVar

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.join.chains import Chains
from eventline.bulk.join.database import Database
from eventline.bulk.join.parts import ROWS, Parts
from eventline.bulk.join.tasks import OPTIONS, Rows, describe, happenings, keys, no_events, scores
from eventline.merge.sources import COMMON, FEWEST

T = TypeVar("T")
R = TypeVar("R")
Each = Callable[[Callable[[T], R], Iterable[T]], Iterator[R]]
_PAIRS = 20_000  # of one task
_TABLES = (
    "CREATE OR REPLACE TABLE counted (word VARCHAR, n BIGINT)",
    "CREATE OR REPLACE TABLE runs (document VARCHAR, run UINTEGER)",
    "CREATE OR REPLACE TABLE printed (document VARCHAR, publisher VARCHAR)",
)
_DOCUMENTS = """
CREATE OR REPLACE TABLE documents AS
SELECT (row_number() OVER (ORDER BY document) - 1)::INTEGER AS number, document, publisher
FROM (SELECT DISTINCT document, publisher FROM printed)
"""
_COLLEAGUES = """
SELECT min(number) OVER (PARTITION BY publisher) AS a, number AS b FROM documents WHERE publisher <> ''
"""
_COPIES = f"""
WITH held AS (SELECT DISTINCT number, run FROM runs JOIN documents USING (document)),
    sizes AS (SELECT number, count(*) AS n FROM held GROUP BY number),
    few AS (SELECT number, run FROM held WHERE run IN
        (SELECT run FROM held GROUP BY run HAVING count(*) BETWEEN 2 AND {COMMON})),
    common AS (SELECT a.number AS a, b.number AS b, count(*) AS n
        FROM few AS a JOIN few AS b ON a.run = b.run AND a.number < b.number GROUP BY ALL)
SELECT common.a, common.b FROM common
JOIN sizes AS x ON x.number = common.a JOIN sizes AS y ON y.number = common.b
WHERE common.n >= greatest({FEWEST}, ?::DOUBLE * least(x.n, y.n))
"""
_KEYS = """
CREATE OR REPLACE TABLE keys (bucket BIGINT, feature UBIGINT, place INTEGER, own BOOLEAN)
"""
_PAIRED = f"""
CREATE OR REPLACE TABLE pairs AS
WITH blocks AS (SELECT bucket, feature FROM keys GROUP BY ALL
        HAVING count(*) BETWEEN 2 AND {OPTIONS.crowd} AND bool_or(own)),
    held AS (SELECT keys.* FROM keys SEMI JOIN blocks USING (bucket, feature))
SELECT DISTINCT least(x.place, y.place) AS a, greatest(x.place, y.place) AS b
FROM held AS x JOIN held AS y USING (bucket, feature)
WHERE x.own AND (NOT y.own OR x.place < y.place)
"""
_LINKS = """
CREATE OR REPLACE TABLE links AS
SELECT leader, kind, score, a, b FROM scored JOIN groups ON scored.a = groups.place
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
        words = Parts(self.parts.folder, "words")
        tasks = (Rows(number, self._part(number)) for number in range(self._count()))
        for number, own, tables in self.each(describe, tasks):
            words.write(number, arrow().table({"words": own}))
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
        voices = Chains(self.data.value("SELECT count(*) FROM documents"))
        for query, given in ((_COLLEAGUES, ()), (_COPIES, (OPTIONS.copied,))):
            for a, b in self.data.rows(query, *given):
                voices.join(a, b)
        self.data.do("CREATE OR REPLACE TABLE voices (number INTEGER, voice INTEGER)")
        self._add("voices", len(voices), lambda n: {"number": n, "voice": voices.leader(n)})

    def block(self) -> None:
        """Lay the reports into blocks."""
        self.data.do(_KEYS)
        total = self.total
        tasks = (Rows(n, self._told(n), total) for n in range(self._count()))
        for found in self.each(keys, tasks):
            self.data.add("keys", found)

    def pair(self) -> None:
        """Pair the reports that share a block."""
        self.data.do(_PAIRED)

    def score(self) -> None:
        """Score the pairs."""
        self.data.do("CREATE OR REPLACE TABLE scored (kind VARCHAR, score DOUBLE, a INTEGER, b INTEGER)")
        total, told = self.total, Parts(self.parts.folder, "told")
        pairs = self.data.rows("SELECT a, b FROM pairs ORDER BY a, b")
        tasks = (
            Rows(number, told.take(sorted({place for pair in some for place in pair})), total, some)
            for number, some in enumerate(_batched(pairs, _PAIRS))
        )
        for found in self.each(scores, tasks):
            self.data.add("scored", found)

    def group(self) -> None:
        """Group the reports between which a chain of pairs, or of equal ids, leads."""
        chains = Chains(self.total)
        for a, b in self.data.rows("SELECT a, b FROM scored"):
            chains.join(a, b)
        for a, b in self.data.rows(_SAME_IDS):
            chains.join(a, b)
        self.data.do("CREATE OR REPLACE TABLE groups (leader INTEGER, place INTEGER)")
        self._add("groups", len(chains), lambda n: {"leader": chains.leader(n), "place": n})
        self.data.do(_LINKS)

    def join(self) -> None:
        """Join each group into its happenings."""
        self.data.connection.register("given", no_events())
        self.data.do(
            "CREATE OR REPLACE TABLE joined AS SELECT * FROM given",
            "CREATE OR REPLACE TABLE home (id VARCHAR, joined VARCHAR)",
            "CREATE OR REPLACE TABLE related (nr INTEGER, k INTEGER, event VARCHAR, words VARCHAR[])",
        )
        for tables in self.each(happenings, self._groups()):
            for name, table in tables.items():
                self.data.add(name, table)

    def _groups(self) -> Iterator[Rows]:
        """Yield groups, some at once, with their rows and pairs."""
        total, told = self.total, Parts(self.parts.folder, "told")
        pairs = self.data.rows("SELECT leader, kind, score, a, b FROM links ORDER BY leader")
        members = self.data.rows("SELECT leader, place FROM groups ORDER BY leader, place")
        for number, (own, linked) in enumerate(together(members, pairs, ROWS)):
            places = sorted(place for _, place in own)
            yield Rows(number, told.take(places), total, scored=sorted(row[1:] for row in linked))

    def _count(self) -> int:
        return -(-self.total // ROWS)

    def _part(self, number: int) -> Any:
        table = self.parts.read(number)
        places = arrow().array(range(number * ROWS, number * ROWS + len(table)), arrow().int32())
        return table.append_column("nr", places)

    def _told(self, number: int) -> Any:
        """Return a part with how many reports have each of its words, and with voices; keep it."""
        table = self._part(number)
        words = Parts(self.parts.folder, "words").read(number).column("words").combine_chunks()
        counts = self.data.matching(
            "SELECT word, n FROM words JOIN wanted ON word = key", words.flatten().unique()
        )
        voices = self.data.matching(
            "SELECT document, voice FROM documents JOIN voices USING (number) JOIN wanted ON document = key",
            table.column("document").unique(),
        )
        pa = arrow()
        known = pa.array([counts[word] for word in words.flatten().to_pylist()], pa.int64())
        told = (
            table.append_column("words", words)
            .append_column("counts", pa.ListArray.from_arrays(words.offsets, known))
            .append_column(
                "voice", pa.array([voices[id_] for id_ in table.column("document").to_pylist()], pa.int32())
            )
        )
        Parts(self.parts.folder, "told").write(number, told)
        return told

    def _add(self, table: str, count: int, row: Callable[[int], dict[str, int]]) -> None:
        for some in _batched(range(count), 100_000):
            self.data.add(table, arrow().Table.from_pylist([row(number) for number in some]))


def together(
    members: Iterable[tuple[Any, ...]], others: Iterable[tuple[Any, ...]], least: int
) -> Iterator[tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]]:
    """Yield whole groups of *members* and of *others* with the same first values, both in order of them.

    Groups are put together until there are *least* members.

    >>> list(together([(1, "a"), (1, "b"), (4, "c")], [(4, "x")], 1))
    [([(1, 'a'), (1, 'b')], []), ([(4, 'c')], [(4, 'x')])]
    """
    rest = groupby(others, key=lambda row: row[0])
    waiting = next(rest, None)
    own: list[tuple[Any, ...]] = []
    linked: list[tuple[Any, ...]] = []
    for leader, group in groupby(members, key=lambda row: row[0]):
        own += group
        if waiting is not None and waiting[0] == leader:
            linked += waiting[1]
            waiting = next(rest, None)
        if len(own) >= least:
            yield own, linked
            own, linked = [], []
    if own:
        yield own, linked


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    source = iter(items)
    while some := list(islice(source, size)):
        yield some
