"""eventline explain: each step from a phrase to its days."""

from datetime import date

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from eventline.cli.inputs import prefer_option, published_option
from eventline.cli.rule_line import rule_line
from eventline.times import Prefer
from eventline.times import explain as explain_phrase


@click.command()
@click.argument("phrase")
@published_option
@prefer_option
def explain(phrase: str, published: date | None, prefer: Prefer) -> None:
    """Show how PHRASE becomes days: rule and its line, meaning, reference, direction, value, interval.

    \b
    Examples:
      eventline explain "last August" --published 2025-03-13
      eventline explain "from Monday to Wednesday" --published 2025-03-13
    """
    table = Table.grid(padding=(0, 2))
    for step in explain_phrase(phrase, published=published, prefer=prefer):
        table.add_row(Text(step.name, "bold"), Text(step.text))
        if step.name == "rule":
            table.add_row("", Text("\n".join(rule_line(name) for name in step.text.split(", ")), "dim"))
    Console(highlight=False, soft_wrap=True).print(table)
