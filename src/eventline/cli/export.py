"""eventline export: a stored timeline in the format of another program."""

from typing import Any

import click

from eventline.cli.build import check_folder
from eventline.cli.plotlyjs import plotlyjs_option
from eventline.errors import UnreadableError
from eventline.forms import FORMS, Look, check, form_of
from eventline.forms import export as export_to
from eventline.timeline import Timeline


@click.command(short_help="Write a timeline in another format.")
@click.argument("timeline", metavar="TIMELINE")
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    required=True,
    metavar="FILE",
    help="Its ending says what is written; may be repeated.",
)
@click.option("--format", "form", type=click.Choice([*FORMS]), help="What is written, whatever the ending.")
@click.option(
    "--theme",
    type=click.Choice(["light", "dark", "print"]),
    default="light",
    show_default=True,
    help="Colours of a picture.",
)
@click.option(
    "--width",
    type=click.IntRange(480, 10_000),
    default=1200,
    show_default=True,
    metavar="PIXELS",
    help="Width of a picture; a PNG has twice as many.",
)
@click.option("--exact", is_flag=True, help="Draw pictures by Plotly in a browser: needs eventline[exact].")
@plotlyjs_option
def export(timeline: str, outputs: tuple[str, ...], form: str | None, **look: Any) -> None:
    """Write TIMELINE, which eventline build wrote, in another format.

    \b
    .html             the page                      .md        table and sentences
    .svg              picture, no browser needed    .ics       calendar, plans as tentative
    .png .pdf         picture: eventline[image]     .csv       spreadsheet
    .json .sqlite     for eventline and programs    .geojson   map of the events with a place
    .parquet          table: eventline[arrow]       .timelinejs.json   slides of TimelineJS
    .timeml           every article with its TIMEX3; a folder when there are several

    \b
    Examples:
      eventline export kursk.html -o kursk.svg -o kursk.ics
      eventline export kursk.sqlite -o kursk.png --theme dark --width 1600
      eventline export kursk.json -o slides.json --format timelinejs.json
    """
    chosen = Look(**look)
    for file in outputs:
        check_folder(file, folders=(form or "timeml") == "timeml")
        try:
            check(file, form, chosen)
        except UnreadableError as error:
            raise click.UsageError(f"cannot write {error}") from error
    story = Timeline.read(timeline)
    for file in outputs:
        left_out = export_to(story, file, form=form, look=chosen)
        missing = "coordinates" if (form or form_of(file)) == "geojson" else "day that it can show"
        told = f"; {left_out} of {len(story)} events are not in it, they have no {missing}"
        click.echo(f"wrote {file}{told if left_out else ''}", err=True)
