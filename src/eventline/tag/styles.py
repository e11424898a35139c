"""Styles: one day as two calendars have it: "25 October (7 November) 1917", "30 January 1648/9"."""

from collections.abc import Sequence

from attrs import evolve

from eventline.calendars.gregorian import is_valid, ordinal
from eventline.model.found import Found
from eventline.model.meaning import CalendarDate, Meaning
from eventline.rules.lazy import lazy

_STYLE = r"(?:[ON]\.?\s?S\b\.?|(?:Old|New)\sStyle)"
_OPENS = lazy(rf"\s?[(\[]\s?(?:{_STYLE}:?\s)?")
_CLOSES = lazy(rf"(?:,?\s{_STYLE})?\s?[)\]],?\s?")
_BESIDE = ("/", "(", "[", " (", " [")  # with what another date follows
_DUAL = lazy(r"/(\d{1,2}|\d{4})\b")
_DUAL_YEARS = range(1100, 1753)  # in England the year began on 25 March until 1752
_FIRST_QUARTER = 3  # months
_APART = range(5, 15)  # days between the calendars, from the eleventh century to the twenty-second


def in_both_styles(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """Return *found* with dates that stand beside each other in two calendars in their one year.

    A year written double for the months before 25 March is the later one, which began in January.

    >>> text = "on 25 October (7 November) 1917"
    >>> october, november = CalendarDate(month=10, day=25), CalendarDate(month=11, day=7)
    >>> dates = Found(3, 13, october, ""), Found(15, 25, november, ""), Found(27, 31, CalendarDate(1917), "")
    >>> [this.meaning.year for this in in_both_styles(text, dates)]
    [1917, 1917]
    """
    styled: list[Found] | None = None
    for place in range(len(found) - 1, -1, -1):
        end = found[place].end
        if not text.startswith(_BESIDE, end):
            continue
        known = list(found) if styled is None else styled
        is_dual = text[end] == "/"
        dual = _dual(text, known[place]) if is_dual else None
        if dual is not None:
            known[place] = dual
            styled = known
        elif not is_dual and (beside := _beside(text, known[place : place + 3])) is not None:
            known[place : place + 3] = beside
            styled = known
    return found if styled is None else styled


def _dual(text: str, this: Found) -> Found | None:
    later = _DUAL.match(text, this.end)
    match this.meaning:
        case CalendarDate(int() as year, int() as month) if later is not None:
            fits = year in _DUAL_YEARS and month <= _FIRST_QUARTER and str(year + 1).endswith(later[1])
            meaning = evolve(this.meaning, year=year + 1)
            return this._replace(end=later.end(), meaning=meaning) if fits else None
    return None


def _beside(text: str, here: Sequence[Found]) -> list[Found] | None:
    """Return the two dates *here* in their one year, which is said by either or behind them, or None."""
    match here:
        case [
            Found(meaning=CalendarDate(month=int(), day=int()) as day) as this,
            Found(meaning=CalendarDate(month=int(), day=int()) as same) as beside,
            *behind,
        ] if _OPENS.fullmatch(text, this.end, beside.start):
            closes = _CLOSES.match(text, beside.end)
        case _:
            return None
    if closes is None:
        return None
    after = _year(behind[0].meaning) if behind and behind[0].start == closes.end() else None
    years = {day.year, same.year, after} - {None}
    if len(years) != 1:
        return None
    day, same = (evolve(each, year=next(iter(years))) for each in (day, same))
    if abs(_number(day) - _number(same)) not in _APART:
        return None
    return [
        this._replace(meaning=day),
        beside._replace(meaning=same),
        *(behind if after is None else behind[1:]),
    ]


def _year(meaning: Meaning) -> int | None:
    """Return the year that the words name and nothing else, or None."""
    match meaning:
        case CalendarDate(int() as year, None, None, None):
            return year
        case _:
            return None


def _number(day: CalendarDate) -> int:
    """Return the number of a day, 0 where the calendar does not have it."""
    match day:
        case CalendarDate(int() as year, int() as month, int() as number) if is_valid(year, month, number):
            return ordinal(year, month, number)
        case _:
            return 0
