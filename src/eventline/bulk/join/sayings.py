"""Sayings are no events beside their claims: the rows without them, as `merge.sayings` leaves them out."""

from collections.abc import Iterable, Iterator
from typing import Any

from eventline.bulk.arrow import arrow
from eventline.bulk.rows import events
from eventline.merge.sayings import SAID, without_sayings

_ABOUT = ("document", "sentence_start", "theme", "speaker", "record")


def told_once(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the rows, which stand in the order of their articles, without sayings whose claim has a row."""
    held: Any = None
    for batch in batches:
        rows = arrow().Table.from_batches([batch])
        rows = rows if held is None else arrow().concat_tables([held, rows])
        documents = rows.column("document").to_pylist()
        whole = len(rows)  # the rows of the last article may go on in the next batch
        while whole and documents[whole - 1] == documents[-1]:
            whole -= 1
        yield from _without_sayings(rows.slice(0, whole)).to_batches()
        held = rows.slice(whole)
    if held is not None:
        yield from _without_sayings(held).to_batches()


def _without_sayings(rows: Any) -> Any:
    about = list(zip(*(rows.column(name).to_pylist() for name in _ABOUT), strict=True))
    said = {(document, start) for document, start, theme, _, _ in about if theme == SAID}
    claimed = {(document, start) for document, start, _, speaker, _ in about if speaker is not None}
    both = said & claimed
    asked = [n for n, row in enumerate(about) if row[:2] in both or row[-1] is not None]
    if not both:
        return rows
    told = events(rows.take(arrow().array(asked)))
    kept = set(map(id, without_sayings(told)))
    dropped = {n for n, event in zip(asked, told, strict=True) if id(event) not in kept}
    return rows.take(arrow().array([n for n in range(len(rows)) if n not in dropped], arrow().int64()))
