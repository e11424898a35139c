"""Phrases with a reference time and what they should resolve to, as six other toolkits test themselves.

    python -m benchmarks.cases GOLD_DIRECTORY [--errors N] [--only NAME]

Every third case stands apart and counts by itself too: its errors were not read before commit 3f19fec, while
most of the rules were written.

Reads ``cases/*.jsonl`` of a directory of gold files. A phrase is right when an expression that overlaps it
has the value, or the first and last moment, of one of the resolutions given; texts that hold no time count
by themselves, and are right when nothing is found in them. News is read as news (timenorm), commands as
commands (the others).
"""

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

from attrs import Factory, define, evolve
from benchmarks.case_answers import (
    Answer,
    Case,
    Wanted,
    chrono,
    duckling,
    moment,
    recognizers,
    timenorm,
)
from benchmarks.case_notations import ctparse, timefhuman

import eventline as el
from eventline.times import Prefer

COLLECTIONS: dict[str, Callable[[Case], Iterator[Wanted]]] = {
    "recognizers-text-english": recognizers,
    "duckling-en": duckling,
    "chrono-en": chrono,
    "timenorm": timenorm,
    "ctparse-dataset-en": ctparse,
    "timefhuman": timefhuman,
}
NEWS = ("timenorm",)
_NOTHING = [{"python": "[]"}]  # how timefhuman says that a text holds no time
_HELD_OUT = 3
_UNIT_SECONDS = {"Y": 31_536_000, "M": 2_592_000, "W": 604_800, "D": 86_400}
_CLOCK_SECONDS = {"H": 3_600, "M": 60, "S": 1}


def is_right(case: Case, wanted: list[Wanted], timexes: tuple[el.Timex, ...]) -> bool:
    """Return whether every wanted phrase has its answer, and a text that wants none has no expression."""
    if not case["expected"]:
        return not timexes
    return all(
        any(_fits(answer, timex) for timex in _near(want, timexes) for answer in want.answers)
        for want in wanted
    )


def _near(want: Wanted, timexes: tuple[el.Timex, ...]) -> Iterator[el.Timex]:
    for timex, following in pairwise((*timexes, None)):
        if timex is not None and (
            want.span is None or (timex.start < want.span[1] and want.span[0] < timex.end)
        ):
            yield timex
            if following is not None and timex.range is not None and following.range == timex.range:
                yield evolve(timex, range=_to_beginning(timex.interval, following.interval))


def _to_beginning(first: el.Interval | None, last: el.Interval | None) -> el.Interval | None:
    """Return the range as toolkits write it that end it where its last unit begins: 2014 to 2018-01-01."""
    if (
        first is None
        or last is None
        or first.start is None
        or last.start is None
        or last.start <= first.start
    ):
        return None
    return el.Interval(first.start, last.start)


def _fits(answer: Answer, timex: el.Timex) -> bool:
    if answer.value is not None:
        clock = "T" + timex.value.partition("T")[2]
        return answer.value in (timex.value, clock, clock.removesuffix(":00"))
    if answer.seconds is not None:
        return _length(timex.value) == answer.seconds
    intervals = [
        interval for interval in (timex.range, timex.interval, _compact(timex)) if interval is not None
    ]
    if answer.clocks is not None:
        return any(_clocks(interval)[: len(answer.clocks)] == answer.clocks for interval in intervals)
    return any(_same_moments(answer, interval) for interval in intervals)


def _compact(timex: el.Timex) -> el.Interval | None:
    """Return the range of a value with a slash, up to the beginning of its last unit."""
    first, _, last = timex.value.partition("/")
    try:
        return el.Interval(_first_moment(first), _first_moment(last)) if last else None
    except ValueError:
        return None


def _first_moment(value: str) -> datetime:
    day, _, clock = value.partition("T")
    year, *rest = day.split("-")
    return datetime.fromisoformat(f"{year}-{'-'.join((*rest, '01', '01')[:2])}T{clock[:8] or '00'}")


def _same_moments(answer: Answer, interval: el.Interval) -> bool:
    wanted = next(iter((*filter(None, (answer.start,)), *answer.ends)), None)
    start, end = _on_clock(interval.start, wanted), _on_clock(interval.end, wanted)
    return (answer.start is None or start == answer.start) and (not answer.ends or end in answer.ends)


def _on_clock(found: datetime | None, wanted: datetime | None) -> datetime | None:
    """Return *found* on the clock of *wanted*, without a zone where that has none."""
    if found is None or wanted is None or wanted.tzinfo is None:
        return None if found is None else found.replace(tzinfo=None)
    return found.replace(tzinfo=wanted.tzinfo) if found.tzinfo is None else found.astimezone(wanted.tzinfo)


def _clocks(interval: el.Interval) -> tuple[str, ...]:
    return tuple("" if m is None else m.strftime("%H:%M:%S") for m in (interval.start, interval.end))


def _length(value: str) -> float | None:
    """Return the seconds of an ISO 8601 duration, with years of 365 and months of 30 days."""
    days, _, clock = value.partition("T")
    total = 0.0
    for text, units in ((days.removeprefix("P"), _UNIT_SECONDS), (clock, _CLOCK_SECONDS)):
        figures = ""
        for char in text:
            if char not in units and not (char.isdigit() or char == "."):
                return None
            if char in units:
                total, figures = total + float(figures or "nan") * units[char], ""
            else:
                figures += char
    return total if value.startswith("P") else None


@define
class Measured:
    """Whether each text was right, of all that hold a time, of those held out, and of those without one."""

    asked: list[bool] = Factory(list)
    held_out: list[bool] = Factory(list)
    empty: list[bool] = Factory(list)
    wrong: list[tuple[Case, tuple[el.Timex, ...]]] = Factory(list)


def measure(path: Path, name: str) -> Measured:
    """Return how the cases of one file were answered."""
    measured = Measured()
    prefer: Prefer = "past" if name.startswith(NEWS) else "future"
    for index, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        case = json.loads(line)
        if case["expected"] == _NOTHING:
            case["expected"] = []
        wanted = list(COLLECTIONS[name](case))
        reference = _reference(case.get("reference_time"))
        if reference is None or (case["expected"] and not wanted):
            continue
        zone = next((a.start.tzinfo for want in wanted for a in want.answers if a.start), None)
        if zone is not None and isinstance(reference, datetime):
            reference = reference.replace(tzinfo=zone)
        found = el.tag(case["text"], published=reference, prefer=prefer)
        ok = is_right(case, wanted, found)
        (measured.asked if wanted else measured.empty).append(ok)
        if index % _HELD_OUT == 0 and wanted:
            measured.held_out.append(ok)
        elif index % _HELD_OUT and not ok:
            measured.wrong.append((case, found))
    return measured


def _percent(answers: list[bool]) -> str:
    return f"{100 * sum(answers) / len(answers):6.2f} % of {len(answers)}"


def _reference(text: str | None) -> date | datetime | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text) if len(text) == 10 else moment(text)
    except ValueError:  # a reference that is no date itself: "2016-13-01"
        return None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="how many wrong cases of each file to show")
    parser.add_argument("--only", default="", help="the collections whose names hold this")
    options = parser.parse_args()
    for name in filter(lambda name: options.only in name, COLLECTIONS):
        for path in sorted((options.gold / "cases").glob(f"{name}*.jsonl")):
            measured = measure(path, name)
            print(f"{name:26} {_percent(measured.asked)}, held out {_percent(measured.held_out)}", end="")
            print(f", without a time {_percent(measured.empty)}" if measured.empty else "")
            for case, found in measured.wrong[: options.errors]:
                answers = [a for want in COLLECTIONS[name](case) for a in want.answers]
                print(f"   {case['text']!r} at {case['reference_time']}:", [(t.text, t.value) for t in found])
                print("      wanted", *(answer.shown for answer in answers))


if __name__ == "__main__":
    main()
