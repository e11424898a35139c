"""eventline tag: the time expressions of a file and the days they mean."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from eventline.cli.inputs import Inputs, prefer_option, published_option, undated_option
from eventline.export.records import timexes_record
from eventline.export.timeml import to_timeml
from eventline.model.document import Document
from eventline.model.timex import Timex, TimexType
from eventline.store.files import write_text
from eventline.times import Prefer
from eventline.times import tag as tag_text

Tagged = tuple[Document, tuple[Timex, ...]]

STYLES = {
    TimexType.DATE: "bold green",
    TimexType.TIME: "bold cyan",
    TimexType.DURATION: "bold yellow",
    TimexType.SET: "bold magenta",
}


@click.command(short_help="Find the time expressions in articles.")
@click.argument("file")
@published_option
@undated_option
@prefer_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "timeml"]),
    default="text",
    show_default=True,
    help="text: the article with its expressions coloured and their values behind them.",
)
@click.option("--rules", is_flag=True, help="With --format text, name the rule behind each value too.")
@click.option("-o", "--output", metavar="DIR", help="Folder for --format timeml: one .tml a document.")
def tag(
    file: str,
    published: date | None,
    undated: bool,
    prefer: Prefer,
    form: str,
    rules: bool,
    output: str | None,
) -> None:
    """Find the time expressions in FILE and the days they mean.

    FILE is .html, .txt, .md, .eml, .docx or .pdf, .json, .jsonl, .csv, .parquet, .warc or .mbox with many,
    a folder of these, or - (stdin).

    \b
    Examples:
      eventline tag story.txt --published 2025-03-13
      eventline tag corpus.jsonl --format jsonl > times.jsonl
      eventline tag corpus.jsonl --format timeml -o tagged/
    """
    if output is not None and form != "timeml":
        raise click.UsageError("-o goes with --format timeml; the other formats print")
    if rules and form != "text":
        raise click.UsageError("--rules goes with --format text; json and jsonl always name the rules")
    inputs = Inputs([file], published, undated)
    results = inputs.results(partial(_tagged, prefer=prefer), inputs)
    if form == "jsonl":
        for document, timexes in results:
            click.echo(json.dumps(timexes_record(document.id, timexes), ensure_ascii=False))
    elif form == "text":
        _as_text(tuple(results), rules=rules)
    else:
        _WRITERS[form](tuple(results), output)
    inputs.stop_if_failed()


def _tagged(document: Document, *, prefer: Prefer) -> Tagged:
    text, language = document.text, document.language
    return document, tag_text(text, published=document.published, language=language, prefer=prefer)


def _as_text(tagged: Sequence[Tagged], *, rules: bool) -> None:
    console = Console(highlight=False, soft_wrap=True)
    for document, timexes in tagged:
        if len(tagged) > 1:
            console.rule(document.id)
        console.print(coloured(document.text, timexes, rules=rules))


def coloured(text: str, timexes: Sequence[Timex], *, rules: bool = False) -> Text:
    """Return the article with each expression coloured by type, its value behind it, conflicts in red."""
    shown, position = Text(), 0
    for timex in timexes:
        shown.append(text[position : timex.start])
        shown.append(text[timex.start : timex.end], STYLES[timex.type])
        notes = (timex.value, timex.mod, timex.rule if rules else None)
        shown.append(f"⟨{' '.join(note for note in notes if note)}⟩", "dim")
        if timex.conflict is not None:
            shown.append(f"⟨{timex.conflict}⟩", "red")
        position = timex.end
    shown.append(text[position:])
    return shown


def _as_json(tagged: Sequence[Tagged], _: str | None) -> None:
    records = [timexes_record(document.id, timexes, whole=True) for document, timexes in tagged]
    click.echo(json.dumps(records, ensure_ascii=False, indent=2))


def _as_timeml(tagged: Sequence[Tagged], output: str | None) -> None:
    if output is not None:
        _write_timeml(tagged, Path(output))
    elif len(tagged) > 1:
        raise click.UsageError(
            f"TimeML holds one document, the input has {len(tagged)}: give a folder with -o"
        )
    else:
        for document, timexes in tagged:
            click.echo(to_timeml(document, timexes), nl=False)


def _write_timeml(tagged: Sequence[Tagged], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for document, timexes in tagged:
        write_text(folder / f"{document.id.replace('/', '_')}.tml", to_timeml(document, timexes))


_WRITERS: dict[str, Callable[[Sequence[Tagged], str | None], None]] = {
    "json": _as_json,
    "timeml": _as_timeml,
}
