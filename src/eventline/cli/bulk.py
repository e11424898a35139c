"""eventline bulk: any amount of articles to a folder of Parquet."""

from datetime import date
from typing import Any

import click

from eventline.bulk import local
from eventline.bulk.batch import Options
from eventline.bulk.cluster import installed
from eventline.bulk.schema import What
from eventline.cli.engine import run_options
from eventline.cli.inputs import SOME_FAILED, prefer_option, published_option, undated_option
from eventline.cli.running import Bar, told_how_to_go_on
from eventline.render.words import counted
from eventline.times import Prefer

_SHOWN = 10  # failures that are listed; the manifest has all of them


@click.command(short_help="Write the events or times of any amount of articles to Parquet.")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, metavar="DIR", help="Folder for the Parquet files, or an address: s3://…"
)
@click.option(
    "--what",
    type=click.Choice(["events", "times"]),
    default="events",
    show_default=True,
    help="Dated events, or time expressions.",
)
@run_options("dask", "spark")
@published_option
@undated_option
@prefer_option
def bulk(
    inputs: tuple[str, ...],
    output: str,
    what: What,
    published: date | None,
    undated: bool,
    prefer: Prefer,
    run: dict[str, Any],
) -> None:
    """Write what each INPUT tells to Parquet: a folder for each month, sorted by day.

    INPUT is .jsonl, .csv, .tsv, .warc, .wet (also .gz, .zst), .parquet, .json, .html, .txt, .md or
    a folder of them. A run that was stopped, however it was, goes on with --resume and ends with the same
    bytes.

    \b
    Examples:
      eventline bulk news.jsonl.zst -o events/
      eventline bulk crawl/*.warc.gz -o times/ --what times --jobs 8
      eventline bulk news.jsonl.zst -o events/ --resume
      eventline bulk s3://news/2025.jsonl.gz -o events/ --engine dask --scheduler tcp://10.0.0.5:8786
      eventline bulk news.jsonl.zst -o events/ --engine spark --scheduler spark://10.0.0.5:7077
    """
    options = Options(prefer=prefer)
    job = local.Job(paths=inputs, what=what, options=options, published=published, undated=undated)
    versions = local.versions_of(installed())
    with told_how_to_go_on(output), Bar() as bar:
        manifest = local.run(job, output, versions=versions, watch=bar.watch, **run)
    _tell(manifest, output)


def _tell(manifest: dict[str, Any], output: str) -> None:
    done, failed, rows = (manifest[name] for name in ("documents", "failed", "rows"))
    what = counted(rows, manifest["what"].removesuffix("s"))
    undated = manifest["undated_rows"]
    what += f" ({undated:,} without a date)" if undated else ""
    click.echo(f"wrote {what} of {counted(done, 'document')} to {output}", err=True)
    if not failed:
        return
    total = counted(done + failed, "document")
    click.echo(f"{failed:,} of {total} failed, manifest.json has all of them:", err=True)
    for reason in manifest["failures"][:_SHOWN]:
        click.echo(f"  {reason}", err=True)
    raise SystemExit(SOME_FAILED if done else 1)
