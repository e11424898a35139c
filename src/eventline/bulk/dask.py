"""Many machines: chunks go to the workers of a Dask cluster, their answers come back to be kept here."""

from collections.abc import Callable, Generator, Iterable, Iterator
from importlib import import_module
from itertools import islice
from typing import Any, TypeVar

from eventline.bulk.cluster import NoClusterError, check_version, installed
from eventline.bulk.pool import WorkerDiedError
from eventline.errors import MissingExtraError

T = TypeVar("T")
R = TypeVar("R")
_AHEAD = 2  # tasks for each thread of the cluster, the one it works on among them
_PATIENCE = 30  # seconds in which the scheduler must answer


def each(function: Callable[[T], R], tasks: Iterable[T], *, scheduler: str, version: str) -> Generator[R]:
    """Yield ``function(task)`` for each task as it is done, in any order, from the workers of *scheduler*.

    Work of a worker that is lost is given to another; no file is shared.

    Args:
        scheduler: Its address, such as ``tcp://10.0.0.5:8786``.
        version: The version of eventline that every worker must have.

    Raises:
        NoClusterError: Nothing answers at the address, or the workers have another version.
        WorkerDiedError: The same task has cost several workers their lives.
        MissingExtraError: Dask is not installed.
    """
    distributed = _distributed()
    try:
        client = distributed.Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NoClusterError(f"{scheduler}: no Dask scheduler answers: {error}") from error
    with client:
        _check(client, scheduler, version)
        try:
            yield from _answers(client, distributed.as_completed(loop=client.loop), function, iter(tasks))
        except distributed.KilledWorker as error:
            raise WorkerDiedError(f"{scheduler}: a task was the end of several workers: {error}") from None


def _answers(client: Any, waiting: Any, function: Callable[[T], R], tasks: Iterator[T]) -> Iterator[R]:
    for task in islice(tasks, _AHEAD * _threads(client)):
        waiting.add(client.submit(function, task, pure=False))
    for future in waiting:
        yield future.result()
        future.release()
        # Workers may have come or gone since.
        for task in islice(tasks, max(0, _AHEAD * _threads(client) - waiting.count())):
            waiting.add(client.submit(function, task, pure=False))


def _threads(client: Any) -> int:
    return max(1, sum(map(int, client.nthreads().values())))


def _check(client: Any, scheduler: str, version: str) -> None:
    """Fail when there is no worker after a while, or one has another version."""
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
    except Exception as error:  # of asyncio, builtins or distributed, by its version
        raise NoClusterError(f"{scheduler}: has no worker: {error}") from error
    for worker, found in client.run(installed).items():
        check_version(worker, found, version)


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise MissingExtraError(
            "the engine dask needs Dask, which is not installed: pip install 'eventline[dask]'"
        ) from error
