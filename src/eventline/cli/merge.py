"""eventline merge: the events of a bulk folder, each happening once."""

from functools import partial
from typing import Any

import click

from eventline.bulk import local
from eventline.bulk.cluster import installed
from eventline.bulk.join import merge_folder
from eventline.bulk.pool import apart
from eventline.cli.engine import run_options
from eventline.cli.running import Bar, told_how_to_go_on
from eventline.render.words import counted


@click.command(short_help="Join the events that bulk wrote: each happening once.")
@click.argument("folder", metavar="DIR")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="DIR2",
    help="Folder for the joined events, or an address: s3://…",
)
@run_options("dask")
def merge(folder: str, output: str, run: dict[str, Any]) -> None:
    """Join the events in DIR, the folder of eventline bulk, into DIR2: each happening once.

    The events are those that eventline build gives for the same articles, however many there are: what does
    not fit into memory lies in DIR2 while the work goes on. DIR2 can be asked and drawn as DIR can.

    \b
    Examples:
      eventline merge events/ -o joined/
      eventline merge events/ -o joined/ --resume
      eventline merge events/ -o joined/ --engine dask --scheduler tcp://10.0.0.5:8786
      eventline query joined/ --from 2025-03-08 --to 2025-03-12
      eventline build --from-events joined/ --place Kursk -o kursk.html
    """
    if output.rstrip("/") == folder.rstrip("/"):
        raise click.UsageError(f"-o {output} is the folder to be joined, expected another")
    # Also one job has a process of its own: this one keeps its memory for DuckDB.
    run["engine"] = run["engine"] or partial(apart, jobs=run["jobs"])
    versions = local.versions_of(installed())
    with told_how_to_go_on(output), Bar() as bar:
        manifest = merge_folder(folder, output, versions=versions, watch=bar.watch, **run)
    click.echo(
        f"joined {counted(manifest['reports'], 'event')} into {manifest['rows']:,} in {output}", err=True
    )
