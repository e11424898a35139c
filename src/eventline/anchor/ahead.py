"""Ahead: a length that a plan counts from today: "will reopen in two weeks", "must leave within 48 hours"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.windows import UNIT_LETTERS
from eventline.calendars.units import shift
from eventline.errors import OutOfRangeError
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_VALUE = lazy(r"P(?:(?P<count>\d+)(?P<unit>[DWMY])|T(?P<hours>\d+)H)")
_IN = lazy(r"\b(?P<word>in|within)\s(?:the\s)?\Z")
_NO_PLAN = lazy(r"\b(?:\w{3,}est|best|worst|most|first|second|third|only|record|times?|than)\b[^.;]*\Z")
_WOULD = lazy(r"\bwould\b|['’]d\b")
_OF_OTHER = lazy(r"\s(?:of|after|before|since|that|which|from|later|earlier|when)\b|-")
_NEAR = 80  # characters before the words in which "the first … in ten years" stands
_DAY_HOURS = 24


def from_today(x: Timex, mentions: Sequence[Mention], document: Document) -> Timex:
    """Return *x* with the days that it gives to a plan before it, as it is where there is none."""
    text, day = document.text, document.day
    said = _VALUE.fullmatch(x.value) if x.type is TimexType.DURATION and x.interval is None else None
    leads = _IN.search(text, max(0, x.start - _NEAR), x.start)
    if said is None or leads is None or day is None or _OF_OTHER.match(text, x.end):
        return x
    if not any(_is_plan(m, text) and m.clause.start <= m.at < x.start <= m.clause.end for m in mentions):
        return x
    if _NO_PLAN.search(text, max(0, x.start - _NEAR), leads.start()):
        return x  # "will hold its first vote in ten years"
    first, roughly = day.toordinal(), leads["word"] == "in"  # "in two weeks" may be a few days later
    count = int(said["count"] or -(-int(said["hours"]) // _DAY_HOURS))
    try:
        last = shift(UNIT_LETTERS[said["unit"] or "D"], first, count + roughly) - roughly
        return evolve(x, interval=Interval(first * DAY_SECONDS, (last + 1) * DAY_SECONDS))
    except OutOfRangeError:
        return x


def _is_plan(m: Mention, text: str) -> bool:
    """Return whether it is to come, said of by somebody where it only "would"."""
    told = (m.is_verb or m.is_finite) and m.status.is_open and m.strength is not Strength.MARKED
    return told and (m.speaker is not None or _WOULD.search(text, m.clause.start, m.at) is None)
