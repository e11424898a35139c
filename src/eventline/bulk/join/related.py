"""Related: plans that are carried out, and dates that hang on events told in other articles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.join.chains import Chains
from eventline.bulk.join.database import Database
from eventline.bulk.join.portions import JOINED, together
from eventline.bulk.join.rows import Rows
from eventline.bulk.join.steps import Each
from eventline.bulk.join.tasks import PLANS, no_events, settled
from eventline.merge.dating import BY_WORDS, founded
from eventline.merge.likeness import weight
from eventline.merge.word_index import MOST_TELLERS, Teller, best_told, rarest
from eventline.model.event import Basis

_SOUGHT = (
    "CREATE OR REPLACE TABLE sought (nr INTEGER, k INTEGER, word VARCHAR)",
    "CREATE OR REPLACE TABLE weighed (nr INTEGER, k INTEGER, words VARCHAR[], weights DOUBLE[])",
)
# Each statement joins little at once: its tables must fit into the memory together.
_TELLERS = (
    """
CREATE OR REPLACE TABLE told AS
SELECT word, nr FROM (SELECT unnest(telling) AS word, nr FROM joined) WHERE word IN (SELECT word FROM sought)
""",
    f"""
CREATE OR REPLACE TABLE tellers AS
SELECT word, nr FROM told WHERE word IN
    (SELECT word FROM told GROUP BY word HAVING count(*) <= {MOST_TELLERS})
""",
)
_BY_WORDS = ", ".join(f"'{basis.value}'" for basis in Basis if founded(basis) == BY_WORDS)
_FOUND = f"""
WITH found AS (SELECT DISTINCT sought.nr AS teller, k, tellers.nr AS nr
    FROM sought JOIN tellers USING (word) WHERE sought.nr <> tellers.nr)
SELECT teller, found.k, found.nr, event, telling,
    window_start, window_end, granularity, zone,
    coalesce(basis, '') NOT IN ({_BY_WORDS}) AS waits, words, weights
FROM found JOIN joined USING (nr)
JOIN weighed ON weighed.nr = teller AND weighed.k = found.k
ORDER BY teller, found.k, found.nr
"""
_LED = """
CREATE OR REPLACE TABLE led AS
SELECT nr, k, coalesce(joined, event) AS id FROM related LEFT JOIN home ON home.id = event
WHERE event IS NOT NULL
"""
_FIRSTS = "CREATE OR REPLACE TABLE firsts AS SELECT event, min(nr) AS node FROM joined GROUP BY event"
_EDGES = """
SELECT x.node, y.node FROM led JOIN joined USING (nr)
JOIN firsts AS x ON x.event = joined.event JOIN firsts AS y ON y.event = led.id
UNION ALL
SELECT x.node, y.node FROM planned JOIN firsts AS x ON x.event = planned.id JOIN firsts AS y ON y.event = plan
"""
_PLANNED = (
    """
CREATE OR REPLACE TABLE own AS
SELECT place, coalesce(joined, ids.id) AS id FROM ids LEFT JOIN home USING (id)
WHERE joined IS NOT NULL OR place IN (SELECT place FROM singles)
""",
    """
CREATE OR REPLACE TABLE unmet AS
SELECT event AS id FROM joined WHERE unmet AND nr IN (SELECT node FROM firsts)
""",
    f"""
CREATE OR REPLACE TABLE plans AS
SELECT score, a, b, id FROM (SELECT * FROM scored WHERE kind = '{PLANS}') JOIN own ON place = a
WHERE id IN (SELECT id FROM unmet)
""",
    """
CREATE OR REPLACE TABLE planned AS
SELECT own.id AS id, arg_min(plans.id, (score, least(a, b), greatest(a, b))) AS plan
FROM plans JOIN own ON place = b WHERE plans.id <> own.id GROUP BY own.id
""",
)
_MEMBERS = """
CREATE OR REPLACE TABLE members AS
SELECT DISTINCT leader, joined.nr FROM ends JOIN firsts USING (node) JOIN joined USING (event)
"""
_OF_MEMBERS = """
SELECT leader, nr, id FROM members JOIN related USING (nr) LEFT JOIN led USING (nr, k)
ORDER BY leader, nr, k
"""


@frozen
class Related:
    """The steps that settle times, after those of `Steps`."""

    data: Database
    each: Each[Any, Any]
    total: int

    def seek(self) -> None:
        """Note by which words the events are looked for that relations name in words."""
        self.data.do(*_SOUGHT)
        asked = "SELECT nr, k, words FROM related WHERE event IS NULL ORDER BY nr, k"
        for batch in self.data.batches(asked):
            words = batch.column(2)
            counts = self.data.matching(
                "SELECT word, n FROM words JOIN wanted ON word = key", words.flatten().unique()
            )
            known = {word: weight(self.total, count) for word, count in counts.items()}
            rows = [tuple(row.values()) for row in batch.to_pylist()]
            sought = [
                {"nr": at, "k": k, "word": word}
                for at, k, own in rows
                for word in rarest(frozenset(own), known)
            ]
            weighed = [
                {"nr": at, "k": k, "words": own, "weights": [known.get(word) for word in own]}
                for at, k, own in rows
            ]
            self._add("sought", sought, word="string")
            self._add("weighed", weighed, words="strings", weights="floats")

    def look_up(self) -> None:
        """Find the events that tell those words, and the plans that events carry out."""
        self.data.widen()
        self.data.do(*_TELLERS, _LED, _FIRSTS, *_PLANNED)

    def lead(self) -> None:
        """Lead relations in words to the one event that tells them best."""
        found = groupby(self.data.rows(_FOUND), key=lambda row: row[:2])
        led = ({"nr": at, "k": k, "id": _best(list(rows))} for (at, k), rows in found)
        self._add("led", [row for row in led if row["id"] is not None], id="string")

    def group(self) -> None:
        """Group the events between which relations lead, and a plan with what became of it."""
        chains, ends = Chains(self.total), set()
        for a, b in self.data.rows(_EDGES):
            chains.join(a, b)
            ends |= {a, b}
        self.data.do("CREATE OR REPLACE TABLE ends (node INTEGER, leader INTEGER)")
        self._add("ends", [{"node": node, "leader": chains.leader(node)} for node in sorted(ends)])
        self.data.do(_MEMBERS)

    def settle(self) -> None:
        """Settle the plans and times of each group."""
        self.data.connection.register("given", no_events())
        self.data.do("CREATE OR REPLACE TABLE settled AS SELECT * FROM given")
        for found in self.each(settled, self._groups()):
            self.data.add("settled", found)

    def _groups(self) -> Iterator[Rows]:
        members = self.data.rows("SELECT leader, nr FROM members ORDER BY leader, nr")
        relations = self.data.rows(_OF_MEMBERS)
        for number, (own, related) in enumerate(together(members, relations, JOINED)):
            led: dict[int, list[str | None]] = {}
            for _, at, id_ in related:
                led.setdefault(at, []).append(id_)
            places = arrow().array([at for _, at in own], arrow().int32())
            plans = self.data.matching(_PLANS_AT, places)
            yield Rows(number, self.data.table(_ROWS_AT, places), led=led, plans=plans)

    def _add(self, table: str, rows: list[dict[str, Any]], **kinds: str) -> None:
        """Add rows; columns without a kind are of numbers."""
        if rows:
            pa = arrow()
            types = {
                "string": pa.string(),
                "strings": pa.list_(pa.string()),
                "floats": pa.list_(pa.float64()),
            }
            fields = [(name, types[kinds[name]] if name in kinds else pa.int32()) for name in rows[0]]
            self.data.add(table, pa.Table.from_pylist(rows, pa.schema(fields)))


_ROWS_AT = "SELECT * FROM joined WHERE nr IN (SELECT key FROM wanted) ORDER BY nr"
_PLANS_AT = "SELECT nr, plan FROM joined JOIN planned ON planned.id = event JOIN wanted ON nr = key"


def _best(rows: list[tuple[Any, ...]]) -> str | None:
    """Return the event that best tells a target; the rows are the events that tell some of its words."""
    words, weights = rows[0][-2:]
    known = {word: own for word, own in zip(words, weights, strict=True) if own is not None}
    tellers = [Teller(row[2], row[3], row[5:9], frozenset(row[4]), bool(row[9])) for row in rows]
    return best_told(frozenset(words), tellers, known)
