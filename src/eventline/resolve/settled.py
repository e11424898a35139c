"""Settled: where a meaning lies whatever the text around it says, worked out once and kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import NamedTuple

from eventline.errors import OutOfRangeError
from eventline.model.meaning import Bound, DayPart, Meaning
from eventline.model.tense import Tense
from eventline.model.timex import TimexType
from eventline.resolve.conflict import OPEN_HALF, conflict
from eventline.resolve.context import Context
from eventline.resolve.outlook import Asked
from eventline.resolve.partly import as_far_as_known
from eventline.resolve.place import place
from eventline.resolve.placed import Placed
from eventline.resolve.traits import is_loose

MAX_ANSWERS = 100_000  # past it the memory is emptied, so it stays bounded on any input


class Answer(NamedTuple):
    """A meaning put into the calendar, and what it says against itself.

    *written* keeps it as `eventline.resolve.written` writes it, by rule and bound.
    """

    placed: Placed
    conflict: str | None
    written: dict[tuple[str, Bound | None], dict[str, object]]


def answer(meaning: Meaning, context: Context) -> Answer:
    """Return where *meaning* lies when read in *context*."""
    try:
        placed = place(meaning, context)
    except OutOfRangeError:  # "40,000 years ago" leaves the calendar
        placed = Placed(TimexType.DATE, "XXXX")
    if placed.interval is None and context.narrative and not isinstance(meaning, DayPart):  # "by night"
        placed = as_far_as_known(placed, context)
    said = conflict(meaning, placed)
    return Answer(placed, OPEN_HALF if said is None and is_loose(meaning) and not context.ahead else said, {})


class Needs(Enum):
    """What an answer hangs on beside the day of publication."""

    OUTLOOK = auto()  # whether its clause looks ahead
    TENSE = auto()
    TEXT = auto()  # the times mentioned before it


class _Untold(Exception):
    """Asks for what is not known of the clause."""

    def __init__(self, needs: Needs) -> None:
        self.needs = needs


class _Told(Asked):
    """What is known of a clause: nothing, whether it looks ahead, or its tense."""

    __slots__ = ("_ahead", "_tense")

    def __init__(self, ahead: bool | None = None, tense: Tense | Needs | None = Needs.TENSE) -> None:
        self._ahead = ahead
        self._tense = tense

    def looks_ahead(self) -> bool:
        if self._ahead is None:
            raise _Untold(Needs.OUTLOOK)
        return self._ahead

    def tense(self) -> Tense | None:
        if isinstance(self._tense, Needs):
            raise _Untold(Needs.OUTLOOK if self._ahead is None else self._tense)
        return self._tense


class Day:
    """A day of publication and a kind of text, as contexts that know no more of the text than they must.

    Each is made when first asked for: of most days few expressions are read. Who asks one of them for the
    times mentioned gets an AttributeError, for it has none.
    """

    def __init__(self, published: date | datetime | None, *kind: bool) -> None:
        narrative, ahead, message = kind
        self.timeless = _timeless(*kind)
        self._known = {
            "narrative": narrative,
            "ahead": ahead,
            "message": message,
            "after": None,
            "published": published,
        }
        self._by_tense: dict[Tense | None, Context] = {}

    @cached_property
    def alone(self) -> Context:
        """Return the context of an expression whose clause is not known."""
        return _partial(self._known, _Told())

    @cached_property
    def behind(self) -> Context:
        """Return that of one whose clause does not look ahead."""
        return _partial(self._known, _Told(False))

    @cached_property
    def ahead(self) -> Context:
        return _partial(self._known, _Told(True, Tense.FUTURE))

    def in_tense(self, tense: Tense | None) -> Context:
        """Return the context of an expression whose verb has that *tense*."""
        if tense not in self._by_tense:
            self._by_tense[tense] = _partial(self._known, _Told(tense is Tense.FUTURE, tense))
        return self._by_tense[tense]


@lru_cache(maxsize=1024)
def day_alone(
    published: date | datetime | None, zone: tzinfo | None, narrative: bool, ahead: bool, message: bool
) -> Day:
    """Return what is known of an expression apart from its text.

    Args:
        zone: That of *published*: the same moment on two clocks is one key, but two answers.
    """
    return Day(published, narrative, ahead, message)


@lru_cache(maxsize=8)
def _timeless(narrative: bool, ahead: bool, message: bool) -> Context:
    known = {"narrative": narrative, "ahead": ahead, "message": message, "after": None}
    return _partial(known, _Told())


def _partial(known: Mapping[str, object], asked: Asked) -> Context:
    context = Context.__new__(Context)
    vars(context).update(known, asked=asked)
    return context


_KEPT: dict[tuple[int, int], tuple[Meaning, Context, Answer | Needs]] = {}


def settled(meaning: Meaning, day: Day) -> Answer | Needs:
    """Return where *meaning* lies by *day*, or what else it hangs on.

    >>> from eventline.model.meaning import CalendarDate
    >>> from eventline.model.found import Found
    >>> from eventline.syntax.tense import Tenses
    >>> text, friday = "They will meet on Friday.", CalendarDate(weekday=4)
    >>> asked = Asked(Tenses(text), text, Found(18, 24, friday, ""))
    >>> day = day_alone(date(2025, 3, 13), None, False, False, False)
    >>> needs = settled(friday, day)
    >>> needs.name, settled_by(needs, friday, day, asked).placed.value
    ('OUTLOOK', '2025-03-14')
    >>> settled(CalendarDate(2025, 3), day).placed.value
    '2025-03'
    """
    return _answer(meaning, day.alone, day.timeless)


def settled_by(needs: Needs, meaning: Meaning, day: Day, asked: Asked) -> Answer | None:
    """Return where a *meaning* lies that *needs* the clause to say; None where that is not enough."""
    found: Answer | Needs = needs
    if found is Needs.OUTLOOK:
        found = _answer(meaning, day.ahead if asked.looks_ahead() else day.behind)
    if found is Needs.TENSE:
        found = _answer(meaning, day.in_tense(asked.tense()))
    return None if isinstance(found, Needs) else found


def _answer(meaning: Meaning, context: Context, before: Context | None = None) -> Answer | Needs:
    """Return what *context* says of *meaning*; *before* it a context is asked that serves more texts.

    The scan gives a phrase the same meaning each time, so answers are found by its identity, which is faster
    than its value, and keeps "2 weeks" apart from "2.0 weeks"; what is kept keeps its identity.
    """
    kept = _KEPT.get((id(meaning), id(context)))
    if kept is not None:
        return kept[2]
    found: Answer | Needs = Needs.TEXT if before is None else _answer(meaning, before)
    if isinstance(found, Needs):
        found = _tried(meaning, context)
    if len(_KEPT) >= MAX_ANSWERS:
        _KEPT.clear()
    _KEPT[id(meaning), id(context)] = (meaning, context, found)
    return found


def _tried(meaning: Meaning, context: Context) -> Answer | Needs:
    try:
        return answer(meaning, context)
    except _Untold as untold:
        return untold.needs
    except AttributeError as error:
        if error.obj is context or error.obj is context.asked:  # it asked for what is not known of the text
            return Needs.TEXT
        raise
