"""eventline explain: each step from a phrase to its days, or why an event is as it is."""

from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from eventline.cli.inputs import prefer_option, published_option
from eventline.cli.rule_line import rule_line
from eventline.errors import UnreadableError
from eventline.model.event import Event
from eventline.store.stored import ENDINGS
from eventline.timeline import Timeline
from eventline.times import Prefer
from eventline.times import explain as explain_phrase

_SHOWN = 5  # ids of events that a beginning fits


@click.command(short_help="Show how a phrase becomes days, or why an event has its date.")
@click.argument("phrase", metavar="PHRASE | FILE")
@click.argument("event_id", required=False)
@published_option
@prefer_option
def explain(phrase: str, event_id: str | None, published: date | None, prefer: Prefer) -> None:
    """Show how PHRASE becomes days: rule and its line, meaning, reference, direction, value, interval.

    With FILE, a timeline that eventline build wrote, and EVENT_ID: why that event has its date and status,
    what tells it, what contradicts it and what was corrected. The beginning of an id is enough.

    \b
    Examples:
      eventline explain "last August" --published 2025-03-13
      eventline explain "from Monday to Wednesday" --published 2025-03-13
      eventline explain kursk.sqlite 3f2a9c01b7de
    """
    if event_id is not None:
        _show_event(find_event(phrase, event_id))
        return
    if Path(phrase).suffix.lower() in ENDINGS or Path(phrase).is_file():
        raise click.UsageError(f"Missing EVENT_ID: {phrase} is a file, expected the id of one of its events")
    table = Table.grid(padding=(0, 2))
    for step in explain_phrase(phrase, published=published, prefer=prefer):
        table.add_row(Text(step.name, "bold"), Text(step.text))
        if step.name == "rule":
            table.add_row("", Text("\n".join(rule_line(name) for name in step.text.split(", ")), "dim"))
    Console(highlight=False, soft_wrap=True).print(table)


def find_event(file: str, id_: str) -> Event:
    """Return the event of the timeline in *file* whose id begins with *id_*.

    Raises:
        UnreadableError: The file holds no timeline, or none or several of its events fit.
    """
    timeline = Timeline.read(file)
    found = [event for event in timeline if event.id == id_] or [
        event for event in timeline if event.id.startswith(id_)
    ]
    if len(found) != 1:
        near = f": {', '.join(event.id for event in found[:_SHOWN])}" if found else ""
        near += ", …" if len(found) > _SHOWN else ""
        raise UnreadableError(f"{file}: {len(found)} events with an id {id_!r}, expected one{near}")
    return found[0]


def _show_event(event: Event) -> None:
    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(f"{event.headline} ({event.id})", "bold"))
    table = Table.grid(padding=(0, 2))
    for reason in event.explain():
        table.add_row(Text(reason.about, "bold"), Text(reason.text))
    for evidence in event.evidence:
        table.add_row(Text(evidence.document, "dim"), Text(f"“{' '.join(evidence.quote.split())}”", "dim"))
    console.print(table)
