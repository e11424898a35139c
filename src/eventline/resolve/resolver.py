"""Resolver: found expressions and the publication date to dated ones, in reading order."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from attrs import evolve

from eventline.errors import UnresolvableError
from eventline.model.day import DAY_SECONDS
from eventline.model.found import Found
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, CalendarDate, Meaning, Range
from eventline.model.timex import Timex, TimexType
from eventline.resolve.commands import as_command, running, until_then
from eventline.resolve.complements import with_complements
from eventline.resolve.conflict import conflict
from eventline.resolve.context import Context
from eventline.resolve.hours import with_day
from eventline.resolve.outlook import Asked
from eventline.resolve.passages import Passages
from eventline.resolve.place import whole
from eventline.resolve.placed import Placed
from eventline.resolve.reports import year_so_far
from eventline.resolve.sections import Sections
from eventline.resolve.settled import answer, day_alone, settled
from eventline.resolve.story import asides, is_story, leads_on, points_back, told_in
from eventline.resolve.trail import Trail
from eventline.rules.fold import fold
from eventline.syntax.message import is_message
from eventline.syntax.tense import Tenses

_LEADING = re.compile(
    r"(?:on|in|at|during|for|the|of|by|since|until|till|from|between|before|after|and|to|over|as|early|late|soon)"
)
_LEADING_TYPES = (TimexType.DATE, TimexType.TIME)


def resolve_all(
    found: Sequence[Found], text: str, published: date | datetime | None, *, ahead: bool = False
) -> tuple[Timex, ...]:
    """Return each of *found*, read in its place in *text* on the day it was *published*.

    Without *published*, an expression that needs it has a value with X's and no interval. *ahead* reads
    the text as a command to an assistant, whose bare dates lie ahead.
    """
    plain = fold(text)
    tenses = Tenses(plain)
    narrative = not ahead and is_story(found, published)
    message = is_message(text)
    sections = Sections(plain, published)
    passages = Passages(plain, None if narrative or ahead or published is None else published.year)
    trail = Trail()
    timexes: list[Timex] = []
    told = with_complements(plain, told_in(found, True)) if narrative else told_in(found, False)
    beside = asides(told) if narrative else frozenset()
    for index, this in enumerate(told):
        following = told[index + 1] if index + 1 < len(told) else None
        meaning = _meaning(this, following, plain, published, ahead)
        day = published if narrative or ahead else sections.day_at(this.start)
        past = narrative or passages.tells(this)
        asked = Asked(tenses, plain, this, story=narrative)
        alone = day_alone(day, getattr(day, "tzinfo", None), past, ahead, message)
        first = _first_end(this, timexes) if this.bound is Bound.CLOSES else None
        known = settled(meaning, alone, asked) if meaning is this.meaning and first is None else None
        here = alone.alone
        if known is None or past or ahead:
            mentioned = trail.latest_first(this.start, strictly=points_back(meaning))
            here = Context(day, mentioned, past, ahead, message, first, asked)
        placed, against = known or answer(meaning, here)
        timexes.append(_timex(this, text, placed, against))
        if ahead and (stretch := until_then(placed, plain, this, here)) is not None:
            timexes[-1] = evolve(timexes[-1], range=stretch)
        if this.bound is Bound.CLOSES and len(timexes) > 1:
            timexes[-2:] = _joined(timexes[-2], timexes[-1])
        sections.note(this, placed)
        if placed.type is TimexType.DURATION:
            trail.add(year_so_far(timexes[-1], trail.latest_first(), published))
        if index in beside:
            trail.glance(placed.interval, tenses.sentence(this.start, this.end)[1])
        elif placed.type in _LEADING_TYPES and leads_on(this, plain, here):
            trail.add(placed.interval, this.start)
    return tuple(timexes)


def _meaning(
    this: Found, following: Found | None, plain: str, published: date | datetime | None, ahead: bool
) -> Meaning:
    """Return the meaning of *this*, with what only the other end of its range or a command's words say."""
    meaning = this.meaning
    if this.bound is Bound.OPENS and following is not None:
        meaning = _complete(this, following)
        meaning = running(meaning, following.meaning, published) if ahead else meaning
    if ahead:
        return as_command(meaning, plain, this.start)
    return with_day(this, following, plain) if meaning is this.meaning else meaning


def _first_end(this: Found, before: Sequence[Timex]) -> int | None:
    """Return the day on which the range begins that *this* closes."""
    if not before or before[-1].interval is None:
        return None
    first = before[-1].interval.first
    return None if first is None else first.toordinal()


def _complete(this: Found, partner: Found) -> Meaning:
    """Return the meaning with the year of the other end: "from 3 March to 5 May 2020" is all in 2020."""
    if partner.bound is not Bound.CLOSES:
        return this.meaning
    first, last = this.meaning, partner.meaning
    if not isinstance(first, CalendarDate) or not isinstance(last, CalendarDate):
        return first
    if first.month is None or first.year is not None or last.year is None or last.month is None:
        return first
    return evolve(first, year=last.year if first.month <= last.month else last.year - 1)


def _timex(this: Found, text: str, placed: Placed, against: str | None) -> Timex:
    return Timex(
        this.start,
        this.end,
        text[this.start : this.end],
        placed.type,
        placed.value,
        None if placed.mod is None else placed.mod.value,
        placed.interval,
        this.rule,
        None if this.bound is None else _open_range(this.bound, placed.interval),
        placed.quant,
        placed.freq,
        against,
        _parts(this, text, placed) if placed.ends else (),
    )


def _parts(this: Found, text: str, placed: Placed) -> tuple[Timex, ...]:
    """Return the ends of a compact range, cut where its rule says they meet."""
    if not isinstance(this.meaning, Range) or this.meaning.cut is None:
        return ()
    stop, start = this.start + this.meaning.cut[0], this.start + this.meaning.cut[1]
    first = evolve(this, end=stop, meaning=this.meaning.first)
    last = evolve(this, start=start, meaning=this.meaning.last)
    ends = zip((first, last), placed.ends, strict=True)
    timexes = (_timex(end, text, at, conflict(end.meaning, at)) for end, at in ends)
    return tuple(evolve(timex, range=placed.interval) for timex in timexes)


def _open_range(bound: Bound, interval: Interval | None) -> Interval | None:
    """Return the half-open range of "since August" or "until Friday"."""
    if interval is None:
        return None
    until = interval.lo if interval.granularity <= Grain.HOUR else interval.hi  # "until 5 p.m."
    ends = {
        Bound.SINCE: (interval.lo, None),
        Bound.UNTIL: (None, until),
        Bound.BEFORE: (None, interval.lo),
        Bound.AFTER: (interval.hi, None),
        Bound.BY: (None, until),
    }
    if bound not in ends:
        return None
    start, end = ends[bound]
    return evolve(interval, start=start, end=end)


def _joined(first: Timex, last: Timex) -> tuple[Timex, Timex]:
    """Return both ends of "from X to Y" with the whole range."""
    both = whole(_today(first), _today(last))
    return evolve(first, range=both), evolve(last, range=both)


def _today(timex: Timex) -> Interval | None:
    """Return the interval of one end; "now" is the whole day beside dates."""
    if timex.value != "PRESENT_REF" or timex.interval is None or timex.interval.lo is None:
        return timex.interval
    return Interval.of_days(timex.interval.lo // DAY_SECONDS, timex.interval.lo // DAY_SECONDS)


def resolve_phrase(
    found: Sequence[Found], phrase: str, published: date | datetime | None, *, ahead: bool = False
) -> Timex:
    """Return the one expression that *phrase* is; of a range its interval and value are the whole.

    Raises:
        UnresolvableError: The phrase is not exactly one time expression or range.
    """
    timexes = resolve_all(found, phrase, published, ahead=ahead)
    rest = "".join(_gaps(found, phrase)).lower()
    words = [word for word in rest.replace(",", " ").split() if word.strip(".,;:!?")]
    is_range = len(found) == 2 and found[1].bound is Bound.CLOSES
    if not timexes or len(timexes) > (2 if is_range else 1) or not all(map(_LEADING.fullmatch, words)):
        raise UnresolvableError(f"{phrase!r} is not one time expression, expected one such as 'last August'")
    if is_range:
        return _one(timexes, phrase, f"{timexes[0].value}/{timexes[1].value}")
    if found[0].bound is None:
        return timexes[0]
    value = _open_value(found[0].bound, timexes[0].value)
    return _one(timexes, phrase, value)


def _gaps(found: Sequence[Found], phrase: str) -> Iterator[str]:
    position = 0
    for this in found:
        yield phrase[position : this.start] + " "
        position = this.end
    yield phrase[position:]


def _open_value(bound: Bound, value: str) -> str:
    return f"{value}/.." if bound in (Bound.SINCE, Bound.AFTER) else f"../{value}"


def _one(timexes: Sequence[Timex], phrase: str, value: str) -> Timex:
    start = len(phrase) - len(phrase.lstrip())
    end = len(phrase.rstrip())
    return evolve(
        timexes[0], start=start, end=end, text=phrase[start:end], value=value, interval=timexes[0].range
    )
