"""Parts: rows by their numbers in files that are mapped, not read: any of them, without the others."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from attrs import frozen

from eventline.bulk.arrow import arrow
from eventline.store.files import write_whole

ROWS = 4_096  # of one part


@frozen
class Parts:
    """Files of `ROWS` rows each, the last with what is left; row n is row n % ROWS of part n // ROWS."""

    folder: Path
    name: str

    def path(self, number: int) -> Path:
        return self.folder / f"{self.name}-{number:06d}.rows"

    def write(self, number: int, table: Any) -> None:
        """Write a part, unpacked, so that a row can be read by itself."""
        write_whole(self.path(number), lambda beside: _write(beside, table.combine_chunks()))

    def read(self, number: int) -> Any:
        """Return a part as a table in mapped memory."""
        with arrow().memory_map(str(self.path(number))) as file:
            return arrow("pyarrow.ipc").open_file(file).read_all()

    def beside(self, name: str) -> "Parts":
        """Return the parts that hold what else is known of the same rows."""
        return Parts(self.folder, name)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(list(self.folder.glob(f"{self.name}-*.rows")))

    def numbered(self, number: int) -> Any:
        """Return a part with the numbers of its rows in the column ``nr``."""
        table = self.read(number)
        numbers = arrow().array(range(number * ROWS, number * ROWS + len(table)), arrow().int32())
        return table.append_column("nr", numbers)

    def take(self, numbers: Sequence[int], *columns: str) -> Any:
        """Return rows by their *numbers*, which rise; all their columns unless some are named."""
        found = []
        for number, own in groupby(numbers, key=lambda number: number // ROWS):
            part = self.read(number)
            wanted = part.select(columns) if columns else part
            found.append(wanted.take(arrow().array([number % ROWS for number in own])))
        return arrow().concat_tables(found).combine_chunks()

    def remove(self) -> None:
        """Remove all parts."""
        for path in self.folder.glob(f"{self.name}-*.rows"):
            path.unlink()


def _write(path: Path, table: Any) -> None:
    with arrow("pyarrow.ipc").new_file(str(path), table.schema) as writer:
        writer.write_table(table)


def in_parts(batches: Iterable[Any]) -> Iterable[Any]:
    """Yield the rows of *batches* as tables of `ROWS` rows each, the last with what is left."""
    held: list[Any] = []
    for batch in batches:
        held.append(arrow().Table.from_batches([batch]))
        while sum(map(len, held)) >= ROWS:
            whole = arrow().concat_tables(held)
            yield whole.slice(0, ROWS)
            held = [whole.slice(ROWS)]
    rest = arrow().concat_tables(held) if held else ()
    if len(rest):
        yield rest
