"""Days: which meanings are one day of the calendar, and which a time of day."""

from eventline.model.grain import Grain
from eventline.model.meaning import (
    CalendarDate,
    Clock,
    Directed,
    Feast,
    Length,
    Meaning,
    Mod,
    Modified,
    Nth,
    Range,
    Shifted,
    Toward,
    Vague,
    Within,
)


def is_clock(meaning: Meaning) -> bool:
    if isinstance(meaning, Range):
        return isinstance(meaning.first, Clock) and (isinstance(meaning.last, Clock) or _lasts(meaning.last))
    if isinstance(meaning, Within):  # "an hour after noon"
        return isinstance(meaning.part, Length) and isinstance(meaning.whole, Clock)
    return isinstance(meaning, Clock)


def is_day(meaning: Meaning) -> bool:
    """Return whether *meaning* is one day of the calendar."""
    match meaning:
        case CalendarDate(day=day, weekday=named):
            return day is not None or named is not None
        case Shifted(grain=Grain.DAY) | Feast() | Nth(grain=Grain.DAY):
            return True
        case Modified(inner, Mod.ON_OR_BEFORE | Mod.ON_OR_AFTER):
            return is_day(inner)
        case Within(Length(((grain, _), *_)), whole):
            return grain >= Grain.DAY and is_day(whole)  # "two days before Christmas"
        case Directed(target, _) | Within(target, _):
            return is_day(target)
        case Range(first, last):
            return is_day(first) and (is_day(last) or _lasts(last))
        case Vague(Toward.THIS):
            return False
        case _:
            return False


def _lasts(meaning: Meaning) -> bool:
    return isinstance(meaning, Within) and isinstance(meaning.part, Length)
