"""eventline build: articles in, a page out."""

import time
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import track

from eventline.cli.inputs import Inputs, published_option
from eventline.cli.summary import Summary
from eventline.model.document import Document, distinct
from eventline.pipeline import analyse, join
from eventline.timeline import PlotlyJs, Timeline

T = TypeVar("T")


@click.command()
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("-o", "--output", default="timeline.html", show_default=True, metavar="FILE", help="The page.")
@click.option("--title", help="Title of the page; by default that of a single article.")
@published_option
@click.option(
    "--plotlyjs",
    type=click.Choice(["basic", "full"]),
    default="basic",
    show_default=True,
    help="The bundle of plotly.js inside the page; basic has all that it needs.",
)
@click.option("--json", "json_file", metavar="FILE", help="Write the timeline as JSON too.")
def build(
    articles: tuple[str, ...],
    output: str,
    title: str | None,
    published: date | None,
    plotlyjs: PlotlyJs,
    json_file: str | None,
) -> None:
    """Build an interactive timeline from each ARTICLE: .html, .txt, .md, .jsonl, a folder, or - (stdin).

    \b
    Examples:
      eventline build articles/ -o timeline.html --title "The talks"
      eventline build story.txt --published 2025-03-13
      eventline build corpus.jsonl -o story.html --json story.json
    """
    outputs = [name for name in (output, json_file) if name is not None]
    check_folders(outputs)
    inputs = Inputs(articles, published)
    timeline, summary = assemble(inputs, title)
    if inputs.succeeded:
        timeline.write_html(output, plotlyjs=plotlyjs)
        if json_file is not None:
            timeline.write_json(json_file)
        summary.show()
        click.echo(f"wrote {' and '.join(outputs)}", err=True)
    inputs.stop_if_failed()


def check_folders(files: Iterable[str]) -> None:
    """Fail before the work rather than after it, when a file could not be written.

    Raises:
        UsageError: A folder is missing, or a file's name is that of a folder or ``-``.
    """
    for file in files:
        path = Path(file)
        if file == "-" or path.is_dir():
            raise click.UsageError(f"cannot write to {file!r}: expected the name of a file")
        if not path.resolve().parent.is_dir():
            raise click.UsageError(f"cannot write {file}: no folder {path.parent}")


def assemble(inputs: Inputs, title: str | None) -> tuple[Timeline, Summary]:
    """Return the timeline of all *inputs* that can be used, and the counts."""
    started = time.perf_counter()
    documents = distinct(_with_bar(inputs, "Reading articles"))
    bar = _with_bar(documents, "Finding events", total=len(documents))
    analyses = list(inputs.results(analyse, bar))
    events = [event for analysis in analyses for event in analysis.events]
    used = tuple(analysis.document for analysis in analyses)
    timeline = join(events, used, title=title or _default_title(used))
    summary = Summary(
        articles=len(used),
        expressions=sum(len(analysis.timexes) for analysis in analyses),
        reports=len(events),
        events=len(timeline),
        conflicts=sum(bool(event.conflicts) for event in timeline),
        seconds=time.perf_counter() - started,
    )
    return timeline, summary


def _with_bar(items: Iterable[T], description: str, *, total: float | None = None) -> Iterable[T]:
    """Show progress on stderr while *items* are taken, where a person is watching."""
    console = Console(stderr=True)
    return track(items, description, total, console=console, disable=not console.is_terminal, transient=True)


def _default_title(documents: Sequence[Document]) -> str:
    (only,) = documents if len(documents) == 1 else (None,)
    return (only and only.title) or "Timeline"
