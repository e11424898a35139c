"""Joining: the groups of reports into happenings, and those into events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.bulk.join.database import Database
from eventline.bulk.join.parts import ROWS, Parts
from eventline.bulk.join.portions import JOINED, Rising, together
from eventline.bulk.join.rows import Rows
from eventline.bulk.join.steps import Each
from eventline.bulk.join.tasks import no_events
from eventline.bulk.join.told import decided, joined

_MEMBERS = """
SELECT leader, place FROM groups WHERE place NOT IN (SELECT place FROM singles) ORDER BY leader, place
"""
_LINKS = "SELECT leader, kind, score, a, b FROM links ORDER BY leader, kind, score, a, b"
_TOLD = """
SELECT happening, dating, overruled, dated, place FROM told WHERE happening BETWEEN ? AND ?
ORDER BY happening, dating, place
"""
_SPAN = 16 * ROWS  # happenings' places that are put in order at once: DuckDB holds them till all are read
# The same words in two articles of one day give one id: it leads to the last of its events.
_LAST = """
DELETE FROM home USING (SELECT id, max(first) AS first FROM home
    WHERE id IN (SELECT id FROM ids GROUP BY id HAVING count(*) > 1) GROUP BY id) AS last
WHERE home.id = last.id AND home.first < last.first
"""


@frozen
class Joining:
    """The steps that make events of the groups that `Steps` finds."""

    data: Database
    parts: Parts
    each: Each[Any, Any]

    def decide(self) -> None:
        """Decide which reports of each group tell the same."""
        self.data.do(
            """CREATE OR REPLACE TABLE told
            (happening INTEGER, dating INTEGER, overruled BOOLEAN, dated BLOB, place INTEGER)"""
        )
        for found in self.each(decided, self._groups()):
            self.data.add("told", found)

    def join(self) -> None:
        """Join the reports of each happening into its event."""
        self.data.connection.register("given", no_events())
        self.data.do(
            "CREATE OR REPLACE TABLE joined AS SELECT * FROM given",
            "CREATE OR REPLACE TABLE home (id VARCHAR, joined VARCHAR, first INTEGER)",
            "CREATE OR REPLACE TABLE related (nr INTEGER, k INTEGER, event VARCHAR, words VARCHAR[])",
        )
        for number in range(self.parts.count()):
            self.data.add("joined", self._alone(number))
        for tables in self.each(joined, self._happenings()):
            for name, table in tables.items():
                self.data.add(name, table)
        self.data.do(_LAST)

    def _alone(self, number: int) -> Any:
        """Return the rows of a part that are joined events as they are."""
        within = "SELECT place FROM singles WHERE place BETWEEN ? AND ? ORDER BY place"
        first = number * ROWS
        found = self.data.rows(within, first, first + ROWS - 1)
        places = arrow().array([place - first for (place,) in found], arrow().int64())
        about, rows = self.parts.beside("about").read(number), self.parts.numbered(number)
        for name in ("telling", "unmet"):
            rows = rows.append_column(name, about.column(name))
        rows = rows.take(places)
        return rows.drop_columns(["checksum"])  # of a text, and here are only quotes

    def _groups(self) -> Iterator[Rows]:
        """Yield groups, some at once, by their gists and pairs."""
        known, links = self.parts.beside("known"), Rising(self.data.batches(_LINKS), "leader")
        for number, (own, _) in enumerate(together(self.data.rows(_MEMBERS), (), JOINED)):
            places = sorted(place for _, place in own)
            about = known.take(places, "nr", "gist", "voice", "place")
            yield Rows(number, about, scored=links.until(own[-1][0]))

    def _happenings(self) -> Iterator[Rows]:
        """Yield happenings, some at once, with the rows of their reports."""
        known = self.parts.beside("known")
        for number, (own, _) in enumerate(together(self._told(), (), JOINED)):
            places = sorted(row[-1] for row in own)
            about, rows = known.take(places, "nr", "voice"), self.parts.take(places)
            for name in about.column_names:
                rows = rows.append_column(name, about.column(name))
            yield Rows(number, rows, told=own)

    def _told(self) -> Iterator[tuple[Any, ...]]:
        """Yield what reports tell, in the order of happenings, their datings and places."""
        for first in range(0, self.parts.count() * ROWS, _SPAN):
            yield from self.data.rows(_TOLD, first, first + _SPAN - 1)
