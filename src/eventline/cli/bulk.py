"""eventline bulk: any amount of articles to a folder of Parquet."""

from datetime import date
from functools import partial
from typing import Any

import click

from eventline.bulk import dask, local, spark
from eventline.bulk.batch import Options
from eventline.bulk.cluster import installed
from eventline.bulk.schema import What
from eventline.cli.inputs import SOME_FAILED, prefer_option, published_option
from eventline.cli.running import Bar, cores, told_how_to_go_on
from eventline.times import Prefer

_SHOWN = 10  # failures that are listed; the manifest has all of them


@click.command()
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
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes; by default one a core.")
@click.option("--resume", is_flag=True, help="Go on with a run that was stopped.")
@click.option(
    "--engine",
    type=click.Choice(["local", "dask", "spark"]),
    default="local",
    show_default=True,
    help="Where the texts are worked on: the cores of this machine, or a cluster of Dask or Spark.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Of the cluster: tcp://host:8786 (Dask), spark://host:7077 or yarn.",
)
@published_option
@prefer_option
def bulk(
    inputs: tuple[str, ...],
    output: str,
    what: What,
    jobs: int | None,
    resume: bool,
    engine: str,
    scheduler: str | None,
    published: date | None,
    prefer: Prefer,
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
    job = local.Job(paths=inputs, what=what, options=Options(prefer=prefer), published=published)
    versions = local.versions_of(installed())
    how: dict[str, Any] = {"jobs": jobs or cores(), "resume": resume, "engine": engine_of(engine, scheduler)}
    with told_how_to_go_on(output), Bar() as bar:
        manifest = local.run(job, output, versions=versions, watch=bar.watch, **how)
    _tell(manifest, output)


def engine_of(name: str, scheduler: str | None) -> local.Engine | None:
    """Return what does the work in place of the cores of this machine, None for these."""
    if (name != "local") != (scheduler is not None):
        raise click.UsageError("--engine dask or spark and --scheduler ADDRESS go together")
    if scheduler is None:
        return None
    if name == "dask":
        return partial(dask.each, scheduler=scheduler, version=installed())
    return partial(spark.each, master=scheduler, version=installed())


def _tell(manifest: dict[str, Any], output: str) -> None:
    done, failed, rows = (manifest[name] for name in ("documents", "failed", "rows"))
    click.echo(f"wrote {rows} {manifest['what']} of {done} documents to {output}", err=True)
    if not failed:
        return
    click.echo(f"{failed} of {done + failed} documents failed, manifest.json has all of them:", err=True)
    for reason in manifest["failures"][:_SHOWN]:
        click.echo(f"  {reason}", err=True)
    raise SystemExit(SOME_FAILED if done else 1)
