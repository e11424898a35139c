"""One event changed by hand: fields set, the machine's own reading kept beside them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import evolve

from eventline.corrections.board import UnfitError
from eventline.corrections.changes import FIELDS, Changes, check_best
from eventline.model.correction import Correction, Reading
from eventline.model.day import DAY_SECONDS, Day, day_from_number
from eventline.model.event import Event
from eventline.model.interval import Interval

_SURE = 1.0  # of a window that a person has set


def changed(event: Event, changes: Changes, note: str | None) -> Event:
    """Return *event* with *changes* made.

    A new window brings a likeliest day that fits it, and full confidence; a new place has no coordinates.

    Raises:
        UnfitError: A likeliest day was set alone and lies outside the window.
    """
    given = changes.given()
    values = dict(given)
    if "when" in given or "best" in given:
        values |= _window(event, given)
    if "when" in given or given.get("best") is not None:
        values["confidence"] = _SURE
    if "place" in given and given["place"] != event.place:
        values["coordinates"] = None
    return evolve(event, **values, correction=corrected(event, given, note))


def corrected(
    event: Event, names: Iterable[str], note: str | None, merged: tuple[Reading, ...] = ()
) -> Correction:
    """Return what is said of *event* once the fields *names* are set too."""
    old = event.correction or Correction((), reading(event))
    done = {*old.fields, *names}
    return Correction(
        tuple(name for name in (*FIELDS, "evidence") if name in done),
        old.machine,
        _both(old.note, note),
        tuple(dict.fromkeys((*old.merged, *merged))),
    )


def _both(old: str | None, note: str | None) -> str | None:
    if old is None or note is None or note in old:
        return old or note
    return f"{old}; {note}"


def reading(event: Event) -> Reading:
    """Return what the machine made of *event*."""
    return Reading(**{name: getattr(event, name) for name in FIELDS})


def _window(event: Event, given: dict[str, Any]) -> dict[str, Any]:
    """Return window and likeliest day, so that they fit each other."""
    if "when" not in given:
        best = given["best"]
        if event.when is None and best is not None:
            return {"when": Interval.of_days(best.toordinal(), best.toordinal())}
        _check(best, event.when)
        return {}
    when = given["when"]
    return {"best": given.get("best", _best(event.best, when))}


def _check(best: Day | None, when: Interval | None) -> None:
    if best is None:
        return
    try:
        check_best(best, when)
    except ValueError as error:
        raise UnfitError(f"{error}: set the window too") from error


def _best(old: Day | None, when: Interval | None) -> Day | None:
    """Return the only day of the window, or the old likeliest day where that still fits."""
    if when is not None and when.lo is not None and when.days == 1:
        return day_from_number(when.lo // DAY_SECONDS)
    if old is None or when is None:
        return None
    number = old.toordinal()
    return old if (when & Interval.of_days(number, number)) is not None else None
