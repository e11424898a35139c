"""What the test cases of four toolkits call right, brought into one form."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

from attrs import frozen

from eventline.calendars.gregorian import add_months

Case = dict[str, Any]


@frozen
class Answer:
    """One right answer: a value, the first moment and those that may be the end, a length, or times of day.

    An answer without *ends* leaves them open. *ends* are exclusive; there are two where a toolkit writes the
    last day of a range as its end.
    """

    value: str | None = None
    start: datetime | None = None
    ends: tuple[datetime, ...] = ()
    seconds: int | None = None
    clocks: tuple[str, ...] | None = None

    @property
    def shown(self) -> str:
        if self.value or self.seconds or self.clocks:
            return str(self.value or self.seconds or self.clocks)
        return f"{self.start}/{' or '.join(map(str, self.ends))}"


@frozen
class Wanted:
    """A phrase by its span in the text (None: anywhere) and its right answers."""

    span: tuple[int, int] | None
    answers: tuple[Answer, ...]


def moment(text: str) -> datetime:
    """Return an ISO moment without its zone; more than six decimals are cut."""
    return datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text)).replace(tzinfo=None)


_DAY = timedelta(days=1)
_KINDS = {"date", "daterange", "datetime", "datetimerange", "time", "timerange", "duration"}
_STARTS = ("start", "startDate", "startDateTime", "date", "dateTime", "value", "startTime", "time")
_ENDS = ("end", "endDate", "endDateTime", "endTime")


def recognizers(case: Case) -> Iterator[Wanted]:
    """Answers of Recognizers-Text: a TIMEX, and moments or a length; the past or the future one is right."""
    for phrase in case["expected"]:
        if phrase["type"] not in _KINDS:
            continue
        resolutions = [*(phrase.get("resolution") or ()), *(phrase.get(s) or {} for s in ("past", "future"))]
        values = [r.get("timex") for r in (phrase, *resolutions)]
        answers = [Answer(value=value) for value in dict.fromkeys(values) if value]
        answers += [answer for r in resolutions if (answer := _resolved(r, phrase["type"])) is not None]
        answers += [Answer(value=value) for value in _parts_of_days(answers)]
        if answers:
            yield Wanted((phrase["start"], phrase["end"]), tuple(answers))


def _parts_of_days(answers: list[Answer]) -> Iterator[str]:
    """Yield "2016-11-08TEV" for "XXXX-WXX-2TEV" on the days given, however long an evening is."""
    codes = {match[0] for a in answers if (match := re.search(r"T(?:MO|AF|EV|NI|DT)\Z", a.value or ""))}
    for answer in answers:
        for code in codes if answer.start is not None else ():
            yield f"{answer.start:%Y-%m-%d}{code}"


def _resolved(resolution: dict[str, Any], kind: str) -> Answer | None:
    start = next((str(resolution[name]) for name in _STARTS if resolution.get(name)), "")
    end = next((str(resolution[name]) for name in _ENDS if resolution.get(name)), "")
    length = resolution.get("duration") or (start if kind == "duration" else "")
    if str(length).isdigit():
        return Answer(seconds=int(length))
    if re.fullmatch(r"\d\d:\d\d:\d\d", start):
        return Answer(clocks=(start, end) if end else (start,))
    first, last = (moment(t) if re.match(r"\d{4}-\d\d-\d\d", t) else None for t in (start, end))
    if first is None and last is None:
        return None
    if kind == "date" and first is not None:
        return Answer(start=first, ends=(first + _DAY,))
    ends = () if last is None else (last, last + _DAY) if kind == "daterange" else (last, last + _SECOND)
    return Answer(start=first, ends=ends)


_SECOND = timedelta(seconds=1)
_GRAINS = {"second": _SECOND, "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


_ZONE = timezone(timedelta(hours=-2))  # in which Duckling's reference and answers are


def duckling(case: Case) -> Iterator[Wanted]:
    """Answers of Duckling: a first moment with its unit, or both moments, the last unit counted in."""
    for phrase in case["expected"]:
        grain, direction = phrase.get("grain", ""), phrase.get("direction")
        start, end = phrase.get("from") or phrase.get("value"), phrase.get("to")
        if any(text and text.startswith("-") for text in (start, end)):
            continue  # before year 1
        first, last = (None if t is None else moment(t).replace(tzinfo=_ZONE) for t in (start, end))
        if direction == "before":
            yield Wanted(None, (Answer(ends=(first,) if first else ()),))
        elif direction == "after" or last is None:
            ends = () if direction or first is None else _unit_end(first, grain)
            yield Wanted(None, (Answer(start=first, ends=ends),))
        else:
            yield Wanted(None, (Answer(start=first, ends=(last, last - _GRAINS.get(grain, 0 * _DAY))),))


def _unit_end(start: datetime, grain: str) -> tuple[datetime, ...]:
    """Return the end of a day or a longer unit; a time of day is a moment, and has none."""
    if grain in _MONTHS:
        return (
            datetime.fromordinal(add_months(start.toordinal(), _MONTHS[grain])).replace(tzinfo=start.tzinfo),
        )
    days = {"day": 1, "week": 7}.get(grain)
    return () if days is None else (start + days * _DAY,)


def chrono(case: Case) -> Iterator[Wanted]:
    """Answers of chrono: the known parts of both moments; noon, or the hour now, stands for a day."""
    reference = (case.get("reference_time") or "")[11:19]
    for phrase in ({**expected, "reference": reference} for expected in case["expected"]):
        starts, ends = _parts(phrase, "start"), _parts(phrase, "end")
        answers = [Answer(start=start, ends=tuple(ends)) for start in starts]
        if answers:
            yield Wanted(None, tuple(answers))


def _parts(phrase: dict[str, Any], side: str) -> list[datetime]:
    parts, value = phrase.get(f"{side}_components") or {}, phrase.get(f"{side}_value")
    found = []
    if {"year", "month"} <= parts.keys() and parts["year"] > 0:
        clock = [parts.get(name, 0) for name in ("hour", "minute", "second")]
        found.append(datetime(parts["year"], parts["month"], parts.get("day", 1), *clock))  # noqa: DTZ001
    elif value and value[0] != "-":
        found.append(moment(value))
    carried = bool(found) and found[0].time().isoformat() == phrase["reference"]
    if found and (carried or ("hour" not in parts and found[0].hour in (0, 12))):
        day = found[0].replace(hour=0, minute=0, second=0, microsecond=0)
        found.append(day + _DAY if side == "end" else day)
    return found


_YEARS = {"E": 10, "DE": 10, "C": 100, "CE": 100, "L": 1000}


def _in_plain_units(value: str) -> str:
    """Return a length of decades, centuries, millennia or quarters in years or months; "19XX" as "19".

    >>> _in_plain_units("P2L"), _in_plain_units("P3Q"), _in_plain_units("19XX"), _in_plain_units("P1M")
    ('P2000Y', 'P9M', '19', 'P1M')
    """
    length = re.fullmatch(r"P(\d+)(DE?|E|CE?|L|Q)", value)
    if length is None or length[2] == "D":
        return re.sub(r"\A(\d\d)XX\Z", r"\1", value)
    count = int(length[1])
    return f"P{3 * count}M" if length[2] == "Q" else f"P{count * _YEARS[length[2]]}Y"


def timenorm(case: Case) -> Iterator[Wanted]:
    """Answers of timenorm: TIMEX3 values, in whichever units."""
    for phrase in case["expected"]:
        values = dict.fromkeys(
            (phrase["value"], _in_plain_units(phrase["value"]), *_in_quarters(phrase["value"]))
        )
        yield Wanted(None, tuple(Answer(value=value) for value in values))


def _in_quarters(value: str) -> tuple[str, ...]:
    """Return a length of months in quarters, where it is one of them."""
    months = re.fullmatch(r"P(\d+)M", value)
    return (f"P{int(months[1]) // 3}Q",) if months and int(months[1]) % 3 == 0 else ()
