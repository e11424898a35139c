"""A run that takes long: its bar, the cores that it may use, and how to go on when it was stopped."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich import progress as bars
from rich.console import Console
from rich.progress import BarColumn, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from eventline.bulk.finish import Progress
from eventline.bulk.folder import Folder
from eventline.read.stream import is_address


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def told_how_to_go_on(output: str) -> Iterator[None]:
    """Say, when the run is stopped or cannot write, that it can go on; SIGTERM stops it as Ctrl-C does."""
    ended: list[int] = []

    def as_ctrl_c(number: int, _: object) -> None:
        """Send on the signal as Ctrl-C, which waits where a run must not be broken off."""
        ended.append(128 + number)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.raise_signal(signal.SIGINT)

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGTERM, as_ctrl_c)
    try:
        yield
    except (KeyboardInterrupt, OSError) as error:
        if is_address(output) or Folder(Path(output)).work.is_dir():
            click.echo(f"stopped; what is done is kept in {output}, go on with --resume", err=True)
        if ended and isinstance(error, KeyboardInterrupt):
            raise SystemExit(ended[0]) from None
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Speed(ProgressColumn):
    """Megabytes of text and documents a second, of the time that this process has run."""

    def render(self, task: Task) -> Text:
        seconds = task.elapsed or 0
        if not seconds or not task.fields["size"]:
            return Text("")
        megabytes = task.fields["size"] / seconds / 1e6
        return Text(f"{megabytes:.1f} MB/s, {task.fields['documents'] / seconds:,.0f} documents/s")


class Bar(bars.Progress):
    """A bar on stderr, where a person is watching."""

    def __init__(self, console: Console | None = None) -> None:
        console = console or Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), _Speed(), TimeRemainingColumn())
        super().__init__(*columns, console=console, disable=not console.is_terminal, transient=True)
        self._step: str | None = None

    def watch(self, progress: Progress) -> None:
        """Show how far the run is."""
        if progress.step != self._step:
            for task in self.task_ids:
                self.remove_task(task)
            self._step = progress.step
            self.add_task(progress.step, total=progress.total, size=0, documents=0)
        self.update(
            self.task_ids[0], completed=progress.done, size=progress.size, documents=progress.documents
        )
