"""eventline query: the events of a stored timeline that fit."""

import json
from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from eventline.bulk import ask
from eventline.cli.filters import filter_options, selection
from eventline.export.answers import answers, answers_csv, sources
from eventline.model.chronology import Chronology
from eventline.model.day import Day
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.explanation import window
from eventline.model.selection import Selection
from eventline.read.stream import is_address
from eventline.render.hover import FELL_THROUGH
from eventline.render.words import counted, in_words
from eventline.timeline import Timeline


@click.command(short_help="List the events of a timeline that fit.")
@click.argument("file", metavar="FILE")
@filter_options
@click.option("--conflicts", is_flag=True, help="Only events to which articles give days that do not meet.")
@click.option(
    "--top", type=click.IntRange(min=1), metavar="N", help="Of these, only the N events that matter most."
)
@click.option(
    "--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N events in order of time."
)
@click.option("--count", "only_count", is_flag=True, help="Print how many events fit, and nothing of them.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True
)
def query(
    file: str,
    first: Day | None,
    last: Day | None,
    top: int | None,
    limit: int | None,
    only_count: bool,
    form: str,
    **conditions: object,
) -> None:
    """List the events of a timeline that fit every condition, in order of time.

    FILE is what eventline build wrote (.html, .json, .sqlite, .parquet), the folder of eventline bulk, whose
    events are as each article tells them, or that of eventline merge, whose events are joined. Words are
    found in any case, not inside longer words.
    Days are inclusive; an event fits when its window meets them. In a folder of millions --limit finds the
    first events at once, and --count how many there are.

    \b
    Examples:
      eventline query kursk.sqlite --from 2025-03-08 --to 2025-03-12
      eventline query kursk.html --actor Putin --status planned
      eventline query kursk.json --from 2025-03 --text ceasefire --format csv > ceasefire.csv
      eventline query kursk.sqlite --conflicts --format json
      eventline query kursk.html --from 2025-02 --top 15
      eventline query events/ --from 2025-03 --place Kursk
      eventline query events/ --from 2025-03-08 --to 2025-03-12 --limit 50
      eventline query events/ --from 2025-03-08 --to 2025-03-12 --count
    """
    if [top, limit, only_count or None].count(None) < 2:
        raise click.UsageError("--top, --limit and --count go each without the others")
    wanted = selection(first, last, **conditions)
    if only_count:
        click.echo(_count(file, wanted))
        return
    found = _found(file, wanted, limit and limit + 1)
    is_cut = limit is not None and len(found) > limit
    _FORMS[form](Timeline(found[:limit], found.title, found.documents) if top is None else found.top(top))
    if is_cut:
        click.echo("more events fit, --count says how many", err=True)


def _found(file: str, wanted: Selection, limit: int | None) -> Timeline:
    """Return the events that fit, of a folder no more than *limit*."""
    if not _is_folder(file):
        return Timeline.query(file, wanted)
    told = ask.query(file, wanted, limit)
    return Timeline(told.events, told.title, told.documents)


def _count(file: str, wanted: Selection) -> int:
    return ask.count(file, wanted) if _is_folder(file) else len(Timeline.query(file, wanted))


def _is_folder(file: str) -> bool:
    return is_address(file) or Path(file).is_dir()


def _as_table(found: Chronology) -> None:
    documents = {document.id: document for document in found.documents}
    table = Table("when, id", "event", "status", box=None, padding=(0, 2, 0, 0), pad_edge=False, expand=True)
    for column, width in zip(table.columns, (20, None, 8), strict=True):
        column.width = width
    for event in found:
        when = Text(in_words(event.when, lasted=event.lasted), "green")
        style = "bold strike" if event.fell_through else "bold"
        what = Text.assemble((_line(event.headline), style), "\n", (_about(event, documents), "dim"))
        table.add_row(when.append(f"\n{_line(event.id)}", "dim"), what, Text(event.status.value, "cyan"))
    if len(found):
        Console(highlight=False).print(table)
    click.echo(counted(len(found), "event"), err=True)


def _about(event: Event, documents: dict[str, Document]) -> str:
    """Return who, where, who says so, what contradicts it and what a person changed."""
    how = event.correction and event.correction.how
    told_by = [name for name in sources(event, documents) if name != how]
    parts = (
        event.fell_through and FELL_THROUGH,
        ", ".join(event.actors),
        event.place and f"at {event.place}",
        event.speaker and f"says {event.speaker}",
        told_by and f"from {', '.join(told_by)}",
        *(f"conflict: {window(c.when)} in {', '.join(c.documents)}" for c in event.conflicts),
        how,
    )
    return " · ".join(_line(part) for part in parts if part)


def _line(text: str) -> str:
    """Return *text* on one line, without characters that steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in text)


def _as_json(found: Chronology) -> None:
    click.echo(json.dumps(answers(found), ensure_ascii=False, indent=2))


def _as_csv(found: Chronology) -> None:
    click.echo(answers_csv(found), nl=False)


_FORMS: dict[str, Callable[[Chronology], None]] = {"table": _as_table, "json": _as_json, "csv": _as_csv}
