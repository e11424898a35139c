"""Pool: a process a core that works through tasks, never holding more of them than it needs."""

import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context, parent_process
from typing import Any, TypeVar

from eventline.errors import EventlineError

T = TypeVar("T")
R = TypeVar("R")
_AHEAD = 2  # tasks that a process has, the one it works on among them
_DEATHS = 3  # of processes in a row, without an answer between them


class WorkerDiedError(EventlineError):
    """A process died again and again over the same tasks."""


def each(function: Callable[[T], R], tasks: Iterable[T], jobs: int) -> Generator[R]:
    """Yield ``function(task)`` for each task as it is done, in any order, from *jobs* processes.

    With one job everything is done in this process; else as for `apart`.
    """
    yield from map(function, tasks) if jobs == 1 else apart(function, tasks, jobs)


def apart(function: Callable[[T], R], tasks: Iterable[T], jobs: int) -> Generator[R]:
    """Yield the same from *jobs* processes beside this one, which keeps its memory for other work.

    A process that dies is replaced and its tasks are given out again.

    Raises:
        WorkerDiedError: Three processes in a row died before any task was done.
    """
    source, deaths = iter(tasks), 0
    again: list[T] = []
    while True:
        try:
            for result in _with_pool(function, source, again, jobs):
                deaths = 0
                yield result
            return
        except BrokenProcessPool:
            deaths += 1
            if deaths >= _DEATHS:
                raise WorkerDiedError(
                    f"{deaths} processes died without an answer: out of memory, or a text that breaks them"
                ) from None


def _with_pool(function: Callable[[T], R], source: Iterator[T], again: list[T], jobs: int) -> Iterator[R]:
    """Yield results until all is done; when the pool breaks, *again* has the tasks without an answer."""
    pending: dict[Future[R], T] = {}
    pool = ProcessPoolExecutor(jobs, mp_context=_context(), initializer=_begin)
    try:
        while True:
            while len(pending) < jobs * _AHEAD and (task := _next(source, again)):
                again[:0] = task
                with _undisturbed():
                    future = pool.submit(function, task[0])
                pending[future] = again.pop(0)  # only now, as a broken pool takes none
            if not pending:
                return
            done, _ = wait(pending, return_when=FIRST_COMPLETED)
            for future in done:
                result = future.result()
                del pending[future]
                yield result
    except BaseException:
        again[:0] = pending.values()
        for process in list(
            (pool._processes or {}).values()
        ):  # what they work on is done again, or not wanted
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _context() -> Any:
    """Return how processes start: forked from a server that has read all they need, where there is one."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["eventline.bulk.warm"])
    return context


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Hold Ctrl-C off while processes start: it would break off the imports of their server.

    What starts here never hears it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # which listens again once it has started its own process
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _next(source: Iterator[T], again: list[T]) -> tuple[T] | None:
    if again:
        return (again.pop(0),)
    return next(((task,) for task in source), None)


def _begin() -> None:
    """Leave Ctrl-C to the parent, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
