"""English lists of runs of days, as programmes of events give them: "May 2-4, 9-11 and 16"."""

import re

from eventline.languages.en.numbers import DAY_FIGURES
from eventline.languages.en.times.absolute import FULL_YEAR, day_number, is_possible, year
from eventline.languages.en.words import MONTH, month
from eventline.model.meaning import CalendarDate, Meaning, Range
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import IGNORED, Ignored, Rule
from eventline.rules.words import GAP, MAYBE

_RUN = rf"{DAY_FIGURES}(?:{MAYBE}-{MAYBE}{DAY_FIGURES})?"
_NEXT = rf"(?:,{MAYBE}(?:and{GAP})?|{GAP}(?:and|&){GAP}){_RUN}"
_YEAR = rf"(?:(?:,{MAYBE}|{GAP})(?P<year>{FULL_YEAR}))?"
_ENDS = lazy(rf"(?P<first>{DAY_FIGURES})(?:\s?-\s?(?P<last>{DAY_FIGURES}))?", re.IGNORECASE)


def _runs(match: re.Match[str]) -> Split | Ignored | None:
    """Return a piece for each run; the month and the year belong to the first and the last of them."""
    base = match.start()
    found = list(_ENDS.finditer(match[0], match.start("days") - base, match.end("days") - base))
    days = [day_number(words) for run in found for words in run.groups() if words]
    if len(days) == len(found):
        return None  # single days, which other rules read
    in_year = year(match["year"]) if match["year"] else None
    in_month = month(match["month"])
    if days != sorted(set(days)) or not all(is_possible(in_year, in_month, day) for day in days):
        return IGNORED
    starts, ends = [run.start() for run in found], [run.end() for run in found]
    starts[0], ends[-1] = 0, len(match[0])
    return Split(
        tuple(
            Piece(start, end, _meaning(run, start, in_year, in_month))
            for run, start, end in zip(found, starts, ends, strict=True)
        )
    )


def _meaning(run: re.Match[str], start: int, in_year: int | None, in_month: int) -> Meaning:
    first = CalendarDate(in_year, in_month, day_number(run["first"]))
    if not run["last"]:
        return first
    last = CalendarDate(in_year, in_month, day_number(run["last"]))
    return Range(first, last, (run.end("first") - start, run.start("last") - start))


RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/runs/month-days",
        pattern=rf"\b(?P<month>{MONTH}){GAP}(?P<days>{_RUN}{_NEXT}(?:{_NEXT}){{0,6}})\b{_YEAR}",
        build=_runs,
        examples=("June 5-7, 12-14 and 20", "May 3-4, 10-11, 2025", "Aug. 1 - 3 & 8 - 10"),
        guard=lambda hit: not re.match(r"[:.,-]\d|%|\s?[ap]\.?m\b", hit.after(), re.IGNORECASE),
    ),
)
