"""Database: tables larger than memory, and which steps of the work are done."""

import errno
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from attrs import frozen

from eventline.bulk.arrow import arrow, breakable, duckdb, give_back
from eventline.model.remembered import forget

MEMORY = "64MB"  # of a process that may have 400 MB; what needs more goes to the disk
_MORE = "128MB"  # for a step that joins all events with each other
_LEAST = "8MB"  # between two steps
_ROWS = 4_096  # of a batch that is read


@frozen
class Database:
    """DuckDB in a file, with steps that are each done wholly or not at all."""

    connection: Any

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator["Database"]:
        """Give the database in *folder*, with the steps that an earlier run has done.

        Raises:
            OSError: The disk is full, or what DuckDB needs at once does not fit into its memory.
            KeyboardInterrupt: Ctrl-C was heard in a statement, or elsewhere.
        """
        wrong = duckdb()
        try:
            with breakable(), cls._connected(folder) as database:
                yield database
        except (wrong.IOException, wrong.TransactionException, wrong.FatalException) as error:
            raise OSError(errno.EIO, _first_line(error), str(folder)) from error
        except wrong.OutOfMemoryException as error:
            raise OSError(errno.ENOMEM, _first_line(error), str(folder)) from error

    @classmethod
    @contextmanager
    def _connected(cls, folder: Path) -> Iterator["Database"]:
        # A second thread would take as much again.
        config = {"memory_limit": MEMORY, "threads": 1, "temp_directory": str(folder / "spilled")}
        with duckdb().connect(str(folder / "merge.duckdb"), config=config) as connection:
            connection.execute("SET preserve_insertion_order = false")
            connection.execute("SET enable_progress_bar = false")  # printed in a notebook or `python -c`
            connection.execute("CREATE TABLE IF NOT EXISTS done (step VARCHAR)")
            yield cls(connection)

    def once(self, step: str, work: Callable[[], object]) -> None:
        """Do *work* unless it is done already; when it was stopped on the way it is done from its beginning.

        It reads only what earlier steps have written, and replaces the tables that it writes. It is no
        transaction: DuckDB holds the rows of one in memory, and more of it than it may have.
        """
        if not self.value("SELECT count(*) FROM done WHERE step = ?", step):
            work()
            self.connection.execute("INSERT INTO done VALUES (?)", [step])
            self._let_go()

    def widen(self) -> None:
        """Let DuckDB have more memory until the step is done."""
        self._limit(_MORE)

    def _let_go(self) -> None:
        """Give memory back that a step leaves behind: Python, Arrow and DuckDB each keep it for later use."""
        forget()
        gc.collect()  # the work of a step goes on without it
        give_back()
        with suppress(duckdb().OutOfMemoryException):  # DuckDB holds on to what it cannot spare
            self._limit(_LEAST)  # so it lets go of tables that it has read
        self._limit(MEMORY)  # told so again, it also gives back what it has freed

    def _limit(self, memory: str) -> None:
        self.connection.execute(f"SET memory_limit = '{memory}'")

    def do(self, *statements: str) -> None:
        """Run statements."""
        for statement in statements:
            self.connection.execute(statement)

    def add(self, table: str, rows: Any) -> None:
        """Add the rows of an Arrow table, whose columns have the names of those of *table*."""
        self.connection.register("given", rows)
        try:
            self.connection.execute(f"INSERT INTO {table} BY NAME SELECT * FROM given")
        finally:
            self.connection.unregister("given")
            give_back()

    def value(self, query: str, *parameters: object) -> Any:
        """Return the one value that *query* gives."""
        return self.connection.execute(query, list(parameters)).fetchall()[0][0]

    def batches(self, query: str, *parameters: object, rows: int = _ROWS) -> Iterator[Any]:
        """Yield what *query* finds in the finished steps as record batches."""
        with self.connection.cursor() as cursor:
            relation = cursor.sql(query, params=list(parameters))
            read = getattr(relation, "to_arrow_reader", None) or relation.fetch_arrow_reader
            yield from read(rows)

    def rows(self, query: str, *parameters: object) -> Iterator[tuple[Any, ...]]:
        """Yield what *query* finds in the finished steps as tuples."""
        for batch in self.batches(query, *parameters):
            yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)

    def table(self, query: str, keys: Any) -> Any:
        """Return the table that *query* finds for an Arrow array of *keys*, which it calls ``wanted.key``."""
        with self.connection.cursor() as cursor:
            cursor.register("wanted", arrow().table({"key": keys}))
            return cursor.sql(query).to_arrow_table()

    def matching(self, query: str, keys: Any) -> dict[Any, Any]:
        """Return the pairs that *query* finds for *keys*."""
        return dict(zip(*(column.to_pylist() for column in self.table(query, keys).columns), strict=True))


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
