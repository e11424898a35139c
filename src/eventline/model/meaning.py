"""What words say about time, before any date is known: a closed family of frozen, context-free values."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from eventline.model.grain import Grain


class Anchor(StrEnum):
    """From where a phrase counts."""

    DOCUMENT = "the publication date"
    MENTIONED = "the time last mentioned"


class Toward(StrEnum):
    """Which of the many Augusts: "last", "this" or "next" one."""

    PAST = "last"
    THIS = "this"
    FUTURE = "next"


class Mod(StrEnum):
    """The TIMEX3 modifiers."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


class Bound(StrEnum):
    """The word before an expression that makes it one end of a range."""

    SINCE = "since"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    BY = "by"
    OPENS = "from"
    CLOSES = "to"


@frozen
class CalendarDate:
    """A date as far as the words give it: "13 March", "Thursday", "2022", "Wednesday, March 13, 2025".

    *year* is astronomical (0 is 1 BC), *weekday* 0 for Monday.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@frozen
class NamedUnit:
    """A numbered part of a year: "the third quarter", "summer 2022", "week 12", "fiscal 1999".

    *number* counts from 1; seasons are 1 spring, 2 summer, 3 autumn, 4 winter. Grain YEAR is a fiscal year;
    *begins* is its first month, from January of the year in its name (-3: October before), None if not said.
    """

    grain: Grain
    number: int = 1
    year: int | None = None
    fiscal: bool = False
    begins: int | None = None


@frozen
class Block:
    """A decade, century or millennium: the 1990s are DECADE 199, the 20th century is CENTURY 19."""

    grain: Grain
    index: int
    bc: bool = False


@frozen
class Feast:
    """A holiday by its key in `eventline.calendars.feasts`."""

    name: str
    year: int | None = None


@frozen
class DayPart:
    """A part of the day by its TIMEX3 code: MO, MI, AF, EV, NI, DT.

    *early*: the hours before dawn ("the small hours"), and of the night the one before the day ("overnight").
    """

    code: str
    early: bool = False


@frozen
class Clock:
    """A time of day; *zone* is the offset from UTC in minutes where the words name one, or a place of the tz
    database whose clocks they mean ("Europe/Kyiv"), for its offset hangs on the day.

    *precise* is the last part that was said: "9 a.m." is HOUR, "9:00" MINUTE. *loose* is said of one
    that leaves the half of the day open ("at 3" in a command or a message). Hour 24 is the end of the day
    that it is told with (ISO 8601), 0 its beginning.
    """

    hour: int
    minute: int = 0
    second: int | None = None
    zone: int | str | None = None
    precise: Grain = Grain.MINUTE
    loose: bool = False


@frozen
class Shifted:
    """Whole units counted from a reference: "two weeks ago" is ``(WEEK, -2)``, "today" ``(DAY, 0)``.

    *counted* tells "a year ago", which compares like with like, from "last year".
    """

    grain: Grain
    count: int
    anchor: Anchor = Anchor.DOCUMENT
    counted: bool = False


@frozen
class Directed:
    """ "last August", "next Friday", "this summer"; "the following Friday" counts from a day named.

    *leaps* is said of "next Friday", which is never tomorrow, as "this coming Friday" may be.
    """

    target: Meaning
    toward: Toward
    anchor: Anchor = Anchor.DOCUMENT
    leaps: bool = False


@frozen
class Within:
    """A part of a larger time: "Friday morning", "the third quarter of last year", "10 p.m. Wednesday"."""

    part: Meaning
    whole: Meaning


@frozen
class Nth:
    """A unit of a larger time: "the first week", "the last Monday" (*number* -1, *weekday* 0 for Monday)."""

    grain: Grain
    number: int
    weekday: int | None = None


@frozen
class Length:
    """How long: amounts by grain, None for a number the words leave open ("weeks"); empty for "a while".

    *toward* puts it beside the reference: "the past two weeks", "the next 48 hours". `Within` a day or month
    it lies up to its end ("the three months ended June 30"). *working*: its days leave weekends out.
    """

    amounts: tuple[tuple[Grain, int | float | None], ...]
    toward: Toward | None = None
    anchor: Anchor = Anchor.DOCUMENT
    working: bool = False


@frozen
class Repeated:
    """A set of times with its TIMEX3 value, quant and freq: "every Friday", "twice a week"."""

    value: str
    quant: str | None = None
    freq: str | None = None


@frozen
class Vague:
    """ "recently", "now", "soon": PAST_REF, PRESENT_REF or FUTURE_REF."""

    toward: Toward


@frozen
class Range:
    """A range in one phrase ("8–12 March"); *cut*: where in it the first end stops and the last starts."""

    first: Meaning
    last: Meaning
    cut: tuple[int, int] | None = None


@frozen
class Modified:
    """A time with a TIMEX3 modifier: "early March", "about two weeks"; *half* where it names a half."""

    meaning: Meaning
    mod: Mod
    half: bool = False


@frozen
class Clipped:
    """The part of a unit on one side of the reference: "earlier this month", "later today"."""

    meaning: Meaning
    toward: Toward


Meaning = (
    CalendarDate
    | NamedUnit
    | Block
    | Feast
    | DayPart
    | Clock
    | Shifted
    | Directed
    | Within
    | Nth
    | Length
    | Repeated
    | Vague
    | Range
    | Modified
    | Clipped
)
