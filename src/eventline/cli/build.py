"""eventline build: articles in, a page out."""

import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import track

from eventline.bulk import ask
from eventline.cli.filters import filter_options, selection
from eventline.cli.inputs import Inputs, parser_option, published_option, undated_option
from eventline.cli.plotlyjs import plotlyjs_option
from eventline.cli.summary import Summary
from eventline.corrections.corrections import Corrections
from eventline.errors import UnreadableError
from eventline.model.document import Document, distinct
from eventline.model.selection import Selection
from eventline.pipeline import analyse, join
from eventline.render.words import counted
from eventline.store.stored import PAGES, check, ending
from eventline.timeline import PlotlyJs, Timeline

T = TypeVar("T")


@click.command(short_help="Build an interactive timeline from articles.")
@click.argument("articles", nargs=-1, metavar="ARTICLE...")
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    default=("timeline.html",),
    show_default=True,
    metavar="FILE",
    help="Its ending says what is written: .html (the page), .json, .sqlite or .parquet; may be repeated.",
)
@click.option("--title", help="Title of the page; by default that of a single article.")
@published_option
@undated_option
@plotlyjs_option
@click.option("--json", "json_file", metavar="FILE", help="Write the timeline as JSON too.")
@click.option(
    "--corrections",
    "correction_files",
    multiple=True,
    metavar="FILE",
    help="What people changed of earlier builds, as TOML; may be repeated.",
)
@click.option(
    "--onto",
    metavar="TIMELINE",
    help="A timeline built before (.json, .html, .sqlite, .parquet); its articles are read with these.",
)
@parser_option
@click.option(
    "--from-events",
    "folder",
    metavar="DIR",
    help="In place of articles, the folder of eventline bulk or merge; the options below choose its events.",
)
@filter_options
def build(
    articles: tuple[str, ...],
    outputs: tuple[str, ...],
    title: str | None,
    published: date | None,
    undated: bool,
    plotlyjs: PlotlyJs,
    json_file: str | None,
    correction_files: tuple[str, ...],
    onto: str | None,
    parser: str | None,
    folder: str | None,
    **conditions: Any,
) -> None:
    """Build an interactive timeline from each ARTICLE, a file, a folder, or - (stdin).

    One article is an .html, .txt, .md, .eml, .mht, .docx or .pdf.
    Many articles stand in one .json, .jsonl, .csv, .tsv, .parquet, .warc, .wet or .mbox, also packed.

    \b
    Examples:
      eventline build articles/ -o timeline.html --title "The talks"
      eventline build story.txt --published 2025-03-13
      eventline build corpus.jsonl -o story.html -o story.sqlite
      eventline build articles/ --corrections desk.toml
      eventline build today/ --onto story.json -o story.json
      eventline build --from-events events/ --from 2025-03 --place Kursk
    """
    check_outputs(outputs, json_file)
    corrections = Corrections(entry for file in correction_files for entry in _corrections(file))
    before = None if onto is None else Timeline.read(onto)
    of_articles = {"--onto": onto, "--published": published, "--undated": undated or None}
    _check_origin(articles, folder, of_articles, conditions)
    if folder is not None:
        timeline = _from_events(folder, selection(**conditions), title).corrected(corrections)
        _write_all(timeline, outputs, json_file, plotlyjs)
        return
    inputs = Inputs(articles, published, undated)
    timeline, summary = assemble(inputs, title, corrections, before, parser)
    if inputs.succeeded:
        _write_all(timeline, outputs, json_file, plotlyjs, summary)
    inputs.stop_if_failed()


def _corrections(file: str) -> Corrections:
    if Path(file).is_dir():
        raise UnreadableError(f"{file}: is a folder, expected a TOML file of corrections")
    return Corrections.read(file)


def _check_origin(
    articles: Sequence[str],
    folder: str | None,
    of_articles: Mapping[str, object],
    of_events: Mapping[str, object],
) -> None:
    """Fail when there is nothing to build from, or what is asked for goes with the other kind of input."""
    if folder is None and not articles:
        raise click.UsageError("Missing argument 'ARTICLE...'.")
    if folder is None and any(value is not None for value in of_events.values()):
        raise click.UsageError("--from, --to, --actor and the like go with --from-events")
    if folder is not None and (articles or any(value is not None for value in of_articles.values())):
        raise click.UsageError(f"--from-events goes without articles, {', '.join(of_articles)}")


def _from_events(folder: str, wanted: Selection, title: str | None) -> Timeline:
    found = ask.query(folder, wanted)
    if not len(found):
        raise UnreadableError(f"{folder}: no event fits")
    if ask.is_merged(folder):
        return Timeline(found.events, title or "Timeline", found.documents)
    return join(found, found.documents, title=title or "Timeline")


def _write_all(
    timeline: Timeline,
    outputs: Sequence[str],
    json_file: str | None,
    plotlyjs: PlotlyJs,
    summary: Summary | None = None,
) -> None:
    for file in outputs:
        _write(timeline, file, plotlyjs)
    if json_file is not None:
        timeline.write_json(json_file)
    if summary is not None:
        summary.show()
    else:
        told = counted(len(timeline), "event"), counted(len(timeline.documents), "article")
        click.echo(", ".join(told), err=True)
    files = (*outputs, *((json_file,) if json_file is not None else ()))
    last = f"{', '.join(files[:-1])} and {files[-1]}" if files[1:] else files[0]
    click.echo(f"wrote {last}", err=True)


def check_outputs(outputs: Iterable[str], json_file: str | None) -> None:
    """Fail before the work rather than after it, when a file could not be written.

    Raises:
        UsageError: A folder is missing, a name is that of a folder or ``-``, or its ending says nothing.
        MissingExtraError: Parquet is asked for and pyarrow is not installed.
    """
    for file in outputs:
        check_folder(file)
        try:
            check(file)
        except UnreadableError as error:
            raise click.UsageError(f"cannot write {error}") from error
    if json_file is not None:
        check_folder(json_file)


def check_folder(file: str, *, folders: bool = False) -> None:
    """Raise UsageError when *file* cannot be written; *folders*: it may be the name of a folder."""
    path = Path(file)
    if file == "-" or ((path.is_dir() or file.endswith("/")) and not folders):
        raise click.UsageError(f"cannot write to {file!r}: expected the name of a file")
    if not path.resolve().parent.is_dir():
        raise click.UsageError(f"cannot write {file}: no folder {path.parent}")


def _write(timeline: Timeline, file: str, plotlyjs: PlotlyJs) -> None:
    if ending(file) in PAGES:
        timeline.write_html(file, plotlyjs=plotlyjs)
    else:
        timeline.write(file)


def assemble(
    inputs: Inputs,
    title: str | None,
    corrections: Corrections | None = None,
    onto: Timeline | None = None,
    parser: str | None = None,
) -> tuple[Timeline, Summary]:
    """Return the timeline of all *inputs* that can be used, after the articles of *onto*, and the counts."""
    started = time.perf_counter()
    older = () if onto is None else onto.documents
    documents = distinct((*older, *_with_bar(inputs, "Reading articles")))
    title = title or (None if onto is None else onto.title)
    bar = _with_bar(documents, "Finding events", total=len(documents))
    analyses = list(inputs.results(partial(analyse, parser=parser), bar))
    events = [event for analysis in analyses for event in analysis.events]
    used = tuple(analysis.document for analysis in analyses)
    machine = join(events, used, title=title or _default_title(used))
    timeline = machine.corrected(corrections or ())
    summary = Summary(
        articles=len(used),
        undated=tuple(document.id for document in used if document.published is None),
        ahead=tuple(document.id for document in used if _is_ahead(document)),
        expressions=sum(len(analysis.timexes) for analysis in analyses),
        events=len(timeline),
        merged=len(events) - len(machine),
        conflicts=sum(bool(event.conflicts) for event in timeline),
        seconds=time.perf_counter() - started,
        corrections=len(corrections or ()),
        unfit=timeline.unfit,
    )
    return timeline, summary


def _is_ahead(document: Document) -> bool:
    """Return whether *document* claims a day that has begun nowhere on earth."""
    furthest = (datetime.now(UTC) + timedelta(hours=14)).date()
    return document.day is not None and document.day > furthest


def _with_bar(items: Iterable[T], description: str, *, total: float | None = None) -> Iterable[T]:
    """Show progress on stderr while *items* are taken, where a person is watching."""
    console = Console(stderr=True)
    return track(items, description, total, console=console, disable=not console.is_terminal, transient=True)


def _default_title(documents: Sequence[Document]) -> str:
    (only,) = documents if len(documents) == 1 else (None,)
    return (only and only.title) or "Timeline"
