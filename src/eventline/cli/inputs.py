"""Articles from paths, folders and standard input; the ones that fail are kept in a list."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NoReturn, TypeVar

import click
from attrs import define, field

from eventline.errors import EventlineError, UnreadableError
from eventline.model.document import Document
from eventline.model.published import as_published
from eventline.parse.model import load
from eventline.pipeline import read

SOME_FAILED = 3  # exit code

T = TypeVar("T")
Command = Callable[..., object]


def _read_published(_: click.Context, __: click.Parameter, value: str | None) -> date | datetime | None:
    try:
        return as_published(value)
    except UnreadableError as error:
        raise click.BadParameter(str(error)) from error


def published_option(command: Command) -> Command:
    """Add ``--published DATE`` to a command: a day or moment in any format that names it without doubt."""
    return click.option(
        "--published",
        callback=_read_published,
        metavar="DATE",
        help="Day or moment of publication, in any format; it wins over a date found in the article.",
    )(command)


def undated_option(command: Command) -> Command:
    """Add ``--undated`` to a command."""
    return click.option(
        "--undated",
        is_flag=True,
        help="Read texts that do not say when they were published, too; times that need that day stay open.",
    )(command)


def _read_parser(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            load(value)  # fails once, before the work
        except ValueError as error:
            raise click.BadParameter(str(error)) from error
    return value


def parser_option(command: Command) -> Command:
    """Add ``--parser`` to a command."""
    return click.option(
        "--parser",
        callback=_read_parser,
        metavar="MODEL",
        help="Refine with a dependency parser: spacy, or the name of an English spaCy model.",
    )(command)


def prefer_option(command: Command) -> Command:
    """Add ``--prefer`` to a command: which Friday a bare "Friday" is."""
    return click.option(
        "--prefer",
        type=click.Choice(["past", "future"]),
        default="past",
        show_default=True,
        help="Where bare dates lie: past as in news, future as in commands to an assistant.",
    )(command)


@define
class Inputs:
    """Documents from *paths* (``-`` is standard input); `failures` lists what could not be used.

    *published* and *undated* are as for `read`. One article that fails never stops the others: with
    several inputs the fault is kept and told at the end.
    """

    paths: Sequence[str]
    published: date | datetime | None = None
    undated: bool = False
    failures: list[EventlineError] = field(factory=list, init=False)
    succeeded: int = field(default=0, init=False)

    def __iter__(self) -> Iterator[Document]:
        for path in self.paths:
            source = sys.stdin.buffer if path == "-" else path
            try:
                told = self.failures.append
                yield from read(source, published=self.published, undated=self.undated, on_error=told)
            except EventlineError as error:
                self.failures.append(error)
            except OSError as error:
                self.failures.append(UnreadableError(f"{path}: {error.strerror or error}"))

    def results(self, work: Callable[[Document], T], documents: Iterable[Document]) -> Iterator[T]:
        """Yield ``work(document)`` for each of *documents*; one that it cannot take joins the failures."""
        for document in documents:
            try:
                result = work(document)
            except EventlineError as error:
                self.failures.append(type(error)(f"{document.id}: {error}"))
            except Exception as error:  # a fault of eventline's own: it must not cost the other articles
                fault = f"{document.id}: eventline failed on this text, please report it: {error!r}"
                self.failures.append(EventlineError(fault))
            else:
                self.succeeded += 1
                yield result

    def stop_if_failed(self) -> None:
        """End the command with exit code 1 when nothing could be read, 3 when only some failed."""
        if not self.failures:
            return
        if not self.succeeded and len(self.failures) == 1:
            raise self.failures[0]
        self._stop(1 if not self.succeeded else SOME_FAILED)

    def _stop(self, code: int) -> NoReturn:
        total = self.succeeded + len(self.failures)
        click.echo(f"{len(self.failures)} of {total} inputs failed:", err=True)
        for failure in self.failures:
            click.echo(f"  {failure}", err=True)
        raise SystemExit(code)
