"""Changes: the fields of an event that a person sets, each as it shall be."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any

from attrs import field, fields, frozen

from eventline.model.day import Day
from eventline.model.interval import Interval
from eventline.model.status import Status
from eventline.model.stretch import single_day, stretch


class Keep(Enum):
    """Stands for a field that stays as the machine has it; None would mean "nothing"."""

    KEEP = "keep"


KEEP = Keep.KEEP


def _when(value: Interval | str | Keep | None) -> Interval | Keep | None:
    return stretch(value) if isinstance(value, str) else value


def _day(value: Day | str | Keep | None) -> Day | Keep | None:
    return single_day(value) if isinstance(value, str) else value


def status_named(name: object) -> Status:
    """Return the status of that name, or raise ValueError that lists them all."""
    if name not in tuple(Status):
        raise ValueError(f"{name!r} is no status, expected {', '.join(Status)}")
    return Status(str(name))


def _status(value: str | Keep) -> Status | Keep:
    return value if isinstance(value, Keep) else status_named(value)


def _names(value: Iterable[str] | Keep) -> tuple[str, ...] | Keep:
    return KEEP if isinstance(value, Keep) else tuple(value)


@frozen(kw_only=True)
class Changes:
    """The fields to set; one that is not given stays as it is, None means undated, no best day, no place.

    Attributes:
        headline: Who did what.
        when: The window; text as for `eventline.model.stretch.stretch` ("2025-03", "2025-03-08/..").
        best: The likeliest day, inside the window.
        lasted: True when it went on through the window.
        status, place, actors: As in `Event`.

    Raises:
        UnreadableError: *when* or *best* is text of another form.
        ValueError: *status* is no status, or *best* lies outside *when*.

    >>> sorted(Changes(when="2025-03", actors=["Ann Lee"]).given())
    ['actors', 'when']
    """

    headline: str | Keep = KEEP
    when: Interval | Keep | None = field(default=KEEP, converter=_when)
    best: Day | Keep | None = field(default=KEEP, converter=_day)
    lasted: bool | Keep = KEEP
    status: Status | Keep = field(default=KEEP, converter=_status)
    place: str | Keep | None = KEEP
    actors: tuple[str, ...] | Keep = field(default=KEEP, converter=_names)

    @best.validator
    def _inside(self, _: object, best: Day | Keep | None) -> None:
        if isinstance(self.when, Keep) or isinstance(best, Keep) or best is None:
            return
        check_best(best, self.when)

    def given(self) -> dict[str, Any]:
        """Return the fields that are set, in the order of `FIELDS`."""
        return {name: value for name in FIELDS if (value := getattr(self, name)) is not KEEP}


FIELDS = tuple(attribute.name for attribute in fields(Changes))


def check_best(best: Day, when: Interval | None) -> None:
    """Raise ValueError when the day *best* does not lie in the window *when*."""
    number = best.toordinal()
    if when is None or (when & Interval.of_days(number, number)) is None:
        shown = "undated" if when is None else when.isoformat()
        raise ValueError(f"best {best.isoformat()} lies outside the window {shown}")
