"""The options that say which events are wanted, and the selection that they make."""

from collections.abc import Callable

import click
from attrs import evolve

from eventline.errors import UnreadableError
from eventline.model.day import Day
from eventline.model.interval import Interval
from eventline.model.selection import Selection
from eventline.model.status import Status
from eventline.model.stretch import stretch

Command = Callable[..., object]


def _first_day(_: click.Context, __: click.Parameter, value: str | None) -> Day | None:
    return None if value is None else _unit(value).first


def _last_day(_: click.Context, __: click.Parameter, value: str | None) -> Day | None:
    return None if value is None else _unit(value).last


def _words(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None and not value.strip():
        raise click.BadParameter("is empty, expected words")  # most often a variable of the shell
    return value


def _unit(value: str) -> Interval:
    """Return the day, month or year that an option names."""
    if "/" in value:
        raise click.BadParameter(f"{value!r} is a range, expected a day, month or year such as 2025-03")
    try:
        return stretch(value)
    except UnreadableError as error:
        fault = str(error).partition(", expected ")[0]
        forms = "expected a day, month or year such as 2025-03-12, 2025-03, 2025 or 44 BC"
        raise click.BadParameter(f"{fault}, {forms}") from error


_OPTIONS = (
    click.option(
        "--from",
        "first",
        callback=_first_day,
        metavar="DAY",
        help="From this day, month or year on: 2025-03-12, 2025-03, 2025, 44 BC.",
    ),
    click.option(
        "--to", "last", callback=_last_day, metavar="DAY", help="Up to this day, month or year, inclusive."
    ),
    click.option(
        "--actor", callback=_words, metavar="WORDS", help="Words of the name of somebody who takes part."
    ),
    click.option("--place", callback=_words, metavar="WORDS", help="Words of the name of the place."),
    click.option("--status", type=click.Choice([status.value for status in Status])),
    click.option(
        "--text", callback=_words, metavar="WORDS", help="Words of the headline or of a quoted sentence."
    ),
    click.option(
        "--source",
        callback=_words,
        metavar="WORDS",
        help="Words of the publisher, address or id of an article.",
    ),
)


def filter_options(command: Command) -> Command:
    """Add ``--from --to --actor --place --status --text --source`` to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def selection(first: Day | None, last: Day | None, **conditions: object) -> Selection:
    """Return what the options ask for.

    Raises:
        UsageError: The last day comes before the first.
    """
    try:
        return evolve(Selection(**conditions), first=first, last=last)  # type: ignore[arg-type]
    except UnreadableError as error:
        raise click.UsageError(f"--from and --to: {error}") from error
