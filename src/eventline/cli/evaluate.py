"""eventline evaluate: the TempEval-3 measures of a system's time expressions against gold."""

import sys

import click
from attrs import astuple
from rich.console import Console
from rich.table import Table
from rich.text import Text

from eventline.evaluate.scores import Evaluation, Score
from eventline.evaluate.scores import evaluate as measure

_WIDE = 200


@click.command(short_help="Score found time expressions against gold.")
@click.argument("gold")
@click.argument("system")
@click.option(
    "--errors",
    type=click.IntRange(min=0),
    default=20,
    show_default=True,
    metavar="N",
    help="Rows of the table of errors.",
)
def evaluate(gold: str, system: str, errors: int) -> None:
    """Score the time expressions of SYSTEM against GOLD: folders of TimeML files or JSON lines.

    \b
    Examples:
      eventline tag gold.jsonl --format jsonl > system.jsonl
      eventline evaluate gold.jsonl system.jsonl --errors 50
    """
    result = measure(gold, system)
    # Piped into a file, rows are not cut to the width of a terminal that is not there.
    console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)
    console.print(_measures(result))
    if errors and result.mistakes:
        console.print(_errors(result, errors))
    if result.missing:
        click.echo(
            f"{len(result.missing)} gold documents have no answer: {', '.join(result.missing)}", err=True
        )


def _measures(result: Evaluation) -> Table:
    table = Table("measure", "precision", "recall", "F1", "hits", "gold", "system", box=None)
    overall = {name: getattr(result, name) for name in ("strict", "relaxed", "type", "value")}
    for name, score in overall.items():
        table.add_row(name, *_cells(score))
    for name, score in result.by_type.items():
        table.add_row(f"relaxed, {name or 'no type'}", *_cells(score))
    return table


def _cells(score: Score) -> tuple[str, ...]:
    shares = (score.precision, score.recall, score.f1)
    counts = (score.hits, score.gold, score.system)
    shown = (f"{100 * share:.2f}" if score.gold or score.system else "–" for share in shares)
    return *shown, *map(str, counts)


def _errors(result: Evaluation, rows: int) -> Table:
    table = Table("times", "error", "gold", "type", "value", "system", "type", "value", box=None)
    for mistake, times in result.mistakes[:rows]:
        table.add_row(str(times), *(Text(" ".join(word.split())) for word in astuple(mistake)))
    return table
