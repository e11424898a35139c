"""What the test cases of ctparse and timefhuman call right, in a notation of its own and in Python."""

import ast
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from benchmarks.case_answers import Answer, Case, Wanted

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_MOMENT = re.compile(
    r"(?:(?P<day>\d{4}-\d\d-\d\d)|X-X-X) (?:(?P<clock>\d\d:\d\d)|X:X) \((?:\d|X)/(?P<part>\w+)\)"
)
_COUNT = re.compile(r"Duration\[\]\{(?P<count>\d+) (?P<unit>\w+)\}")
_PARTS = {"morning": "MO", "afternoon": "AF", "noon": "MI", "evening": "EV", "night": "NI"}
_NIGHT = 86_400  # seconds: a stay of one night is a day long


def ctparse(case: Case) -> Iterator[Wanted]:
    """Answers of ctparse: a moment, a day, a part of one, a range with or without an end, or nights.

    A phrase about the first or the last flight of a day is right as the day.
    """
    for phrase in case["expected"]:
        notation = phrase["ctparse"]
        count = _COUNT.fullmatch(notation)
        moments = list(_MOMENT.finditer(notation))
        span = (phrase["start"], phrase["end"])
        if count is not None:
            yield Wanted(span, (Answer(seconds=int(count["count"]) * _NIGHT),))
        elif notation.startswith("Interval"):
            yield Wanted(span, tuple(_stretch(moments, notation)))
        elif moments:
            yield Wanted(span, tuple(_point(moments[0])))


def _point(found: re.Match[str]) -> Iterator[Answer]:
    day, clock, part = found["day"], found["clock"], found["part"]
    code = next((code for name, code in _PARTS.items() if part.endswith(name)), "")
    if clock is not None:
        yield Answer(start=_start(found)) if day else Answer(clocks=(f"{clock}:00",))
    elif code:
        yield Answer(value=f"{day or ''}T{code}")
        yield from (Answer(start=_start(found) + timedelta(hours=12)) for _ in [1] if day and code == "MI")
    elif day:
        yield Answer(start=_start(found), ends=(_start(found) + _DAY,))


def _stretch(moments: list[re.Match[str]], notation: str) -> Iterator[Answer]:
    """Yield a range: its last day or minute counts in or not; parts of days by their days alone."""
    first, last = _start(moments[0]), _start(moments[-1])
    if notation.endswith("None}"):
        yield Answer(start=first)
    elif moments[0]["part"] != "X":
        yield from _point(moments[0])
        yield from _point(moments[-1])
    else:
        yield Answer(start=first, ends=(last, last + (_DAY if moments[-1]["clock"] is None else _MINUTE)))


def _start(found: re.Match[str]) -> datetime:
    return datetime.fromisoformat(f"{found['day']}T{found['clock'] or '00:00'}")


def timefhuman(case: Case) -> Iterator[Wanted]:
    """Answers of timefhuman: moments, days, times of day, lengths; a pair is a range, a list a choice."""
    for phrase in case["expected"]:
        for found in _python(ast.parse(phrase["python"], mode="eval").body):
            match found:
                case (str(), (int() as start, int() as end), meant):
                    yield Wanted((start, end), (_answer(meant),))
                case list():
                    yield from (Wanted(None, (_answer(meant),)) for meant in found)
                case meant:
                    yield Wanted(None, (_answer(meant),))


def _python(node: ast.expr) -> Any:
    """Return the value of the few kinds of Python that the answers are written in; zones fall away."""
    match node:
        case ast.List(elts=items):
            return [_python(item) for item in items]
        case ast.Tuple(elts=items):
            return tuple(_python(item) for item in items)
        case ast.Call(func=ast.Attribute(attr=name), args=args, keywords=named):
            numbers = {k.arg: ast.literal_eval(k.value) for k in named if k.arg and k.arg != "tzinfo"}
            return _TYPES[name](*map(ast.literal_eval, args), **numbers)
        case _:
            return ast.literal_eval(node)


_TYPES: dict[str, Any] = {"datetime": datetime, "date": date, "time": time, "timedelta": timedelta}


def _answer(meant: Any) -> Answer:
    match meant:
        case (datetime() as first, datetime() as last):
            return Answer(start=first, ends=(last, last + (_MINUTE if last.time() != time() else _DAY)))
        case (time() as first, time() as last):
            return Answer(clocks=(first.isoformat(), last.isoformat()))
        case (date() as first, date() as last):
            return Answer(start=_midnight(first), ends=(_midnight(last), _midnight(last) + _DAY))
        case datetime():
            return Answer(start=meant, ends=() if meant.time() != time() else (meant + _DAY,))
        case date():
            return Answer(start=_midnight(meant), ends=())
        case time():
            return Answer(clocks=(meant.isoformat(),))
        case timedelta():
            return Answer(seconds=int(meant.total_seconds()))
        case _:
            raise ValueError(
                f"answer {meant!r}, expected a moment, a day, a time, a length or a pair of them"
            )


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001
