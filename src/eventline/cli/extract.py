"""eventline extract: the dated events of a file."""

import json
from datetime import date
from functools import partial

import click
from rich.console import Console
from rich.text import Text

from eventline.cli.inputs import Inputs, parser_option, published_option, undated_option
from eventline.export.records import events_record
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.pipeline import extract as extract_events
from eventline.render.words import in_words

Extracted = tuple[Document, tuple[Event, ...]]


@click.command(short_help="Find the events in articles, with their dates.")
@click.argument("file")
@published_option
@undated_option
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
@parser_option
@click.option("--mentions", is_flag=True, help="Date the mentions marked in the JSON lines, one event each.")
def extract(
    file: str, published: date | None, undated: bool, form: str, parser: str | None, mentions: bool
) -> None:
    """Find the events in FILE, with their dates, status and speaker.

    FILE is .html, .txt, .md, .eml, .docx or .pdf, .json, .jsonl, .csv, .parquet, .warc or .mbox with many,
    a folder of these, or - (stdin).

    \b
    Examples:
      eventline extract story.html
      eventline extract corpus.jsonl --format jsonl > events.jsonl
      eventline extract marked.jsonl --mentions --format jsonl
      eventline extract story.html --parser spacy
    """
    inputs = Inputs([file], published, undated)
    show = _show_jsonl if form == "jsonl" else _show_text
    work = partial(_marked if mentions else _all, parser=parser)
    for extracted in inputs.results(work, inputs):
        show(*extracted)
    inputs.stop_if_failed()


def _all(document: Document, parser: str | None) -> Extracted:
    return document, extract_events(document, parser=parser)


def _marked(document: Document, parser: str | None) -> Extracted:
    return document, extract_events(document, mentions=document.mentions, parser=parser)


def _show_jsonl(document: Document, events: tuple[Event, ...]) -> None:
    click.echo(json.dumps(events_record(document.id, events), ensure_ascii=False))


def _show_text(document: Document, events: tuple[Event, ...]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    published = document.day.isoformat() if document.day else "no publication date"
    console.print(Text(f"{document.title or document.id} ({published})", "bold"))
    for event in events:
        console.print(_line(event))
        console.print(Text(f"    “{' '.join(event.evidence[0].quote.split())}”", "dim"))


def _line(event: Event) -> Text:
    line = Text(f"  {in_words(event.when, lasted=event.lasted)}  ", "green")
    line.append(event.headline, "bold")
    said = f", says {event.speaker}" if event.speaker else ""
    line.append(f"  [{event.status.value}{said}]", "cyan")
    return line
