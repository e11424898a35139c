"""Values: how TIMEX3 writes a unit of the calendar, a length, a time of day, and what is not known (X)."""

from eventline.calendars.gregorian import civil, iso_week
from eventline.calendars.units import YEARS
from eventline.model.grain import Grain

SEASON_CODES = {1: "SP", 2: "SU", 3: "FA", 4: "WI"}
_LETTERS = {
    Grain.DAY: "D",
    Grain.WEEKEND: "WE",
    Grain.WEEK: "W",
    Grain.MONTH: "M",
    Grain.QUARTER: "Q",
    Grain.SEASON: "S",
    Grain.HALF: "H",
    Grain.YEAR: "Y",
    Grain.DECADE: "DE",
    Grain.CENTURY: "CE",
    Grain.MILLENNIUM: "ML",
}
_Amounts = tuple[tuple[Grain, int | float | None], ...]
_CLOCK_LETTERS = {Grain.HOUR: "H", Grain.MINUTE: "M", Grain.SECOND: "S"}


def year_value(year: int) -> str:
    """Return four figures; years before 1 count back as BC does.

    >>> year_value(2024), year_value(-43)
    ('2024', 'BC0044')
    """
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def unit_value(grain: Grain, first: int) -> str:
    """Return the value of the unit that begins on day number *first*.

    >>> from eventline.calendars.gregorian import ordinal
    >>> day = ordinal(2024, 7, 1)
    >>> grains = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR)
    >>> [unit_value(grain, day) for grain in grains]
    ['2024-07-01', '2024-W27', '2024-07', '2024-Q3', '2024-H2', '2024']
    """
    year, month, day = civil(first)
    match grain:
        case Grain.MILLENNIUM | Grain.CENTURY | Grain.DECADE:
            size = YEARS[grain]
            middle = year + size // 2
            return (
                block_value(grain, year // size)
                if middle > 0
                else block_value(grain, (1 - middle) // size, bc=True)
            )
        case Grain.YEAR:
            return year_value(year)
        case Grain.HALF | Grain.QUARTER:
            size = 6 if grain is Grain.HALF else 3
            return f"{year_value(year)}-{'H' if size == 6 else 'Q'}{(month - 1) // size + 1}"
        case Grain.SEASON:
            return f"{year_value(year)}-{SEASON_CODES[month // 3]}"
        case Grain.MONTH:
            return f"{year_value(year)}-{month:02d}"
        case Grain.WEEK | Grain.WEEKEND | Grain.FORTNIGHT:
            week_year, week = iso_week(first)
            end = "-WE" if grain is Grain.WEEKEND else ""
            return f"{year_value(week_year)}-W{week:02d}{end}"
        case _:
            return f"{year_value(year)}-{month:02d}-{day:02d}"


def block_value(grain: Grain, index: int, *, bc: bool = False) -> str:
    """Return the figures that the years of a decade (three), century (two) or millennium (one) share.

    >>> block_value(Grain.DECADE, 199), block_value(Grain.CENTURY, 3, bc=True)
    ('199', 'BC03')
    """
    width = {Grain.DECADE: 3, Grain.CENTURY: 2}.get(grain, 1)
    return f"{'BC' if bc else ''}{index:0{width}d}"


def length_value(amounts: _Amounts) -> str:
    """Return the ISO 8601 period; X stands for a number that the words leave open, XX for the unit too.

    >>> length_value(((Grain.YEAR, 2), (Grain.MONTH, 6))), length_value(((Grain.HOUR, None),))
    ('P2Y6M', 'PTXH')
    >>> length_value(()), length_value(((Grain.DECADE, 1), (Grain.YEAR, 5)))
    ('PXX', 'P15Y')
    >>> length_value(((Grain.DECADE, None),)), length_value(((Grain.CENTURY, 2),))
    ('PXDE', 'P200Y')
    """
    if not amounts:
        return "PXX"
    amounts = _in_years(amounts)
    days = "".join(_amount(grain, count) for grain, count in amounts if grain not in _CLOCK_LETTERS)
    clock = "".join(_amount(grain, count) for grain, count in amounts if grain in _CLOCK_LETTERS)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _in_years(amounts: _Amounts) -> _Amounts:
    """Return counted decades and longer as years: ISO 8601 has no letter for them."""
    years = [YEARS[grain] * count for grain, count in amounts if grain in YEARS and count is not None]
    others = tuple((grain, count) for grain, count in amounts if grain not in YEARS or count is None)
    return ((Grain.YEAR, sum(years)), *others) if years else others


def _amount(grain: Grain, count: int | float | None) -> str:
    if grain is Grain.FORTNIGHT:
        grain, count = Grain.WEEK, None if count is None else 2 * count
    letter = _CLOCK_LETTERS.get(grain) or _LETTERS.get(grain, "D")
    return (
        f"X{letter}" if count is None else f"{count:g}{letter}" if count < 100_000 else f"{count:.0f}{letter}"
    )


def clock_value(hour: int, minute: int, second: int | None, zone: int | None) -> str:
    """Return the time of day with the offset from UTC (*zone*, in minutes) where it is named.

    >>> clock_value(9, 0, None, 0), clock_value(21, 34, 5, -300), clock_value(9, 0, None, 330)
    ('T09:00Z', 'T21:34:05-05', 'T09:00+05:30')
    """
    seconds = "" if second is None else f":{second:02d}"
    return f"T{hour:02d}:{minute:02d}{seconds}{_offset(zone)}"


def _offset(zone: int | None) -> str:
    if zone is None:
        return ""
    if zone == 0:
        return "Z"
    hours, minutes = divmod(abs(zone), 60)
    return f"{'+' if zone > 0 else '-'}{hours:02d}" + (f":{minutes:02d}" if minutes else "")


def unknown_unit(grain: Grain) -> str:
    """Return the value of a unit whose place is not known.

    >>> unknown_unit(Grain.WEEK), unknown_unit(Grain.DAY)
    ('XXXX-WXX', 'XXXX-XX-XX')
    """
    return _UNKNOWN.get(grain, "XXXX-XX-XX")


_UNKNOWN = {
    Grain.SECOND: "XXXX-XX-XXTXX:XX:XX",
    Grain.MINUTE: "XXXX-XX-XXTXX:XX",
    Grain.HOUR: "XXXX-XX-XXTXX",
    Grain.WEEKEND: "XXXX-WXX-WE",
    Grain.WEEK: "XXXX-WXX",
    Grain.FORTNIGHT: "XXXX-WXX",
    Grain.MONTH: "XXXX-XX",
    Grain.QUARTER: "XXXX-QX",
    Grain.SEASON: "XXXX-XX",
    Grain.HALF: "XXXX-HX",
    Grain.YEAR: "XXXX",
    Grain.DECADE: "XXX",
    Grain.CENTURY: "XX",
    Grain.MILLENNIUM: "X",
}
