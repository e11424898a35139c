"""Correction: what a person changed of an event, beside the machine's reading."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from eventline.model.interval import Interval
from eventline.model.status import Status


@frozen
class Reading:
    """An event as the machine has it: the fields of `Event` that a person can change.

    >>> Reading("Dockers walked out", None, None, False, Status.OCCURRED, "Varna", ("Dockers",)).place
    'Varna'
    """

    headline: str
    when: Interval | None
    best: date | None
    lasted: bool
    status: Status
    place: str | None
    actors: tuple[str, ...]


@frozen
class Correction:
    """Which *fields* of an event a person has set, and the *machine*'s own reading.

    Attributes:
        fields: Names of the fields of `Event` that were set, in their order there; ``evidence`` when
            sentences were put to it or taken from it.
        machine: None for an event that a person has added.
        note: Why, in the person's words, or None.
        merged: The machine's readings of the events that a person has joined to this one.

    >>> Correction(("headline",), None).how
    'added by hand'
    """

    fields: tuple[str, ...]
    machine: Reading | None
    note: str | None = None
    merged: tuple[Reading, ...] = ()

    @property
    def how(self) -> str:
        """Return in a few words what was done, for every place where the event is shown."""
        if self.machine is None:
            return "added by hand"
        if self.merged:
            return "merged by hand"
        if "evidence" in self.fields:
            return "split by hand"
        return "corrected by hand" if self.fields else "noted by hand"
