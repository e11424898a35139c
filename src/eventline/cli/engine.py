"""The options of a run that is shared out: how many processes, on which machines, and whether it goes on."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

import click

from eventline.bulk import dask, spark
from eventline.bulk.cluster import installed
from eventline.bulk.local import Engine
from eventline.cli.running import cores

_SCHEDULERS = {"dask": "tcp://host:8786 (Dask)", "spark": "spark://host:7077 or yarn (Spark)"}


def run_options(*engines: str) -> Callable[[Callable[..., object]], Callable[..., object]]:
    """Give a command --jobs, --resume, --engine and --scheduler; it gets them as the dict *run*.

    *engines* are the clusters that can do its work, ``dask`` and ``spark``, beside the cores of this machine.
    """
    options = (
        click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes; by default one a core."),
        click.option("--resume", is_flag=True, help="Go on with a run that was stopped."),
        click.option(
            "--engine",
            type=click.Choice(["local", *engines]),
            default="local",
            show_default=True,
            help="Where the work is done: the cores of this machine, or a cluster.",
        ),
        click.option(
            "--scheduler",
            metavar="ADDRESS",
            help=f"Of the cluster: {', '.join(_SCHEDULERS[name] for name in engines)}.",
        ),
    )

    def decorate(command: Callable[..., object]) -> Callable[..., object]:
        @wraps(command)
        def run(jobs: int | None, resume: bool, engine: str, scheduler: str | None, **others: Any) -> None:
            how = {"jobs": jobs or cores(), "resume": resume, "engine": _engine_of(engine, scheduler)}
            command(run=how, **others)

        for option in reversed(options):
            run = option(run)
        return run

    return decorate


def _engine_of(name: str, scheduler: str | None) -> Engine | None:
    """Return what does the work in place of the cores of this machine, None for these."""
    if (name != "local") != (scheduler is not None):
        raise click.UsageError("--engine dask or spark and --scheduler ADDRESS go together")
    if scheduler is None:
        return None
    if name == "dask":
        return partial(dask.each, scheduler=scheduler, version=installed())
    return partial(spark.each, master=scheduler, version=installed())
