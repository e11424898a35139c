"""Many machines by Spark: chunks go through ``mapInArrow``, their answers come back to be kept here."""

import os
import pickle
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from itertools import islice
from platform import node
from typing import Any, TypeVar

from eventline.bulk.arrow import arrow
from eventline.bulk.batch import DEFAULT, OnError, Options, extract_batch
from eventline.bulk.cluster import NoClusterError, check_version, installed
from eventline.bulk.pool import WorkerDiedError
from eventline.bulk.schema import What, schema
from eventline.errors import MissingExtraError

T = TypeVar("T")
R = TypeVar("R")
_AHEAD = 2  # jobs that Spark has at a time: while the last task of one ends, the cores work on the other
_ANSWER = "worker string, version string, answer binary"  # the columns of a job's answers


def found(
    frame: Any, *, what: What = "events", options: Options = DEFAULT, on_error: OnError | None = None
) -> Any:
    """Return a Spark DataFrame with a row for each event or time expression of the articles in *frame*.

    It is `eventline.bulk.extract_batch` by way of ``mapInArrow``, with its columns, options and errors; only
    the moments are in microseconds, the unit that Spark has.

    Args:
        frame: A ``pyspark.sql.DataFrame`` with the columns that `extract_batch` takes.

    Raises:
        MissingExtraError: PySpark is not installed.
    """
    types = _pyspark("pyspark.sql.pandas.types")
    given = types.from_arrow_schema(_in_microseconds(schema(what)), prefer_timestamp_ntz=True)
    return frame.mapInArrow(partial(_found, what=what, options=options, on_error=on_error), given)


def _found(batches: Iterable[Any], what: What, options: Options, on_error: OnError | None) -> Iterator[Any]:
    target = _in_microseconds(schema(what))
    for batch in batches:
        answers = extract_batch(batch, what=what, options=options, on_error=on_error)
        yield from arrow().Table.from_batches([answers]).cast(target).to_batches()


def _in_microseconds(given: Any) -> Any:
    pa = arrow()
    moments = pa.timestamp("ms"), pa.timestamp("us")
    return pa.schema([field.with_type(moments[1]) if field.type == moments[0] else field for field in given])


def each(function: Callable[[T], R], tasks: Iterable[T], *, master: str, version: str) -> Generator[R]:
    """Yield ``function(task)`` for each task as it is done, in any order, from the executors of *master*.

    Work of an executor that is lost is given to another; no file is shared.

    Args:
        master: Its address, as Spark has them: ``spark://10.0.0.5:7077``, ``yarn``, ``local[4]``.
        version: The version of eventline that every executor must have.

    Raises:
        NoClusterError: Nothing answers at the address, or the executors have another version.
        WorkerDiedError: The same task has failed again and again, as when executors die of it.
        MissingExtraError: PySpark is not installed.
    """
    with _session(_pyspark("pyspark.sql").SparkSession, master) as spark:
        job: Callable[[list[T]], list[R]] = partial(_job, spark, function, version)
        source = iter(tasks)
        portions = iter(lambda: list(islice(source, _cores(spark))), [])
        yield from _answers(job, portions)


def _cores(spark: Any) -> int:
    """Return how many cores the executors have at the moment; they may come and go."""
    return max(1, int(spark.sparkContext.defaultParallelism))


def _answers(job: Callable[[list[T]], list[R]], portions: Iterator[list[T]]) -> Iterator[R]:
    """Yield the answers of the job of each portion as it ends; there are never more than a few jobs."""
    pending: set[Future[list[R]]] = set()
    pool = ThreadPoolExecutor(_AHEAD)
    try:
        while True:
            while len(pending) < _AHEAD and (some := next(portions, None)):
                pending.add(pool.submit(job, some))
            if not pending:
                return
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            for future in done:
                yield from future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # what Spark still works on ends with its session


def _job(spark: Any, function: Callable[[T], R], version: str, tasks: list[T]) -> list[R]:
    """Return the answers to *tasks*, each a partition of its own that Spark can give to any executor."""
    pa = arrow()
    rows = [pa.RecordBatch.from_pydict({"task": [pickle.dumps(task)]}) for task in tasks]
    frame = spark.createDataFrame(pa.Table.from_batches(rows))
    try:
        answers = frame.mapInArrow(partial(_done, function=function), _ANSWER).toArrow().to_pylist()
    except _failures() as error:
        raise WorkerDiedError(f"Spark has given up on a task: {_cause(error)}") from error
    for answer in answers:
        check_version(answer["worker"], answer["version"], version)
    return [pickle.loads(answer["answer"]) for answer in answers]


def _done(batches: Iterable[Any], function: Callable[[Any], Any]) -> Iterator[Any]:
    """Yield a row for each task: the machine, its version of eventline, and the answer."""
    for batch in batches:
        for task in batch.column("task").to_pylist():
            answer = pickle.dumps(function(pickle.loads(task)))
            row = {"worker": node(), "version": installed(), "answer": answer}
            yield arrow().RecordBatch.from_pylist([row])


@contextmanager
def _session(sessions: Any, master: str) -> Iterator[Any]:
    """Give a session of Spark at *master*, and end it unless it was there before."""
    if master.startswith("local"):  # the executors are on this machine, and are to have its libraries
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    before = sessions.getActiveSession()
    try:
        named = sessions.builder.master(master).appName("eventline bulk")
        # Spark's own bar would draw over ours.
        spark = named.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    except _failures() as error:
        raise NoClusterError(f"{master}: no Spark answers: {_cause(error)}") from error
    try:
        yield spark
    finally:
        if before is None:
            spark.stop()


def _failures() -> tuple[type[Exception], ...]:
    """Return the errors with which Spark says that it cannot go on."""
    return _pyspark("pyspark.errors").PySparkException, _pyspark("py4j.protocol").Py4JError


def _cause(error: Exception) -> str:
    """Return what Spark says without the calls that led there, which are the indented lines."""
    return " ".join(line for line in str(error).splitlines() if line[:1].strip())


def _pyspark(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError(
            "the engine spark needs PySpark, which is not installed: pip install 'eventline[spark]'"
        ) from error
