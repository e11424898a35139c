"""Expressed: the timing that the time expressions of its own clause give to a mention."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from eventline.anchor.confidence import DAY, LONGER, NEWS, VAGUE
from eventline.anchor.govern.put_off import moves, without_later
from eventline.anchor.several import with_next
from eventline.anchor.timing import BEFORE, UNKNOWN, UNPLACED, Timing, single_day
from eventline.anchor.windows import fineness, is_of_late, is_to_come, is_vague, news_window, window
from eventline.languages.en.events.modality import WAITING
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_LAST_BUT_ONE = date.max - timedelta(days=1)  # of the calendar, which has no day behind its last
_UNTIL = lazy(r"\b(?:until|till)\s+(?:the\s+)?$", re.IGNORECASE)
_LATER = lazy(r"\b(?:later|after|afterwards?)$", re.IGNORECASE)
_NOT = lazy(r"\b(?:not|never)\b|n['’]t\b", re.IGNORECASE)
_RECENT = lazy(r"recent|earlier|lately|days|weeks", re.IGNORECASE)
_FOR = lazy(r"\bfor\s\Z", re.IGNORECASE)  # "it has cash for the coming years" says how long
_PART_OF_DAY = lazy(r"(?:the\s+)?(?:(?:early|late)\s+)?(?:morning|afternoon|evening|night)", re.IGNORECASE)
_OF_PART = lazy(r"(?:\s\w+){1,3}\s(?:on\s)?", re.IGNORECASE)  # "the morning rush hour on Monday"
_NEAR = 10  # characters from a time to a clause with "when" behind it
_NEAR_NOT = 20  # before it to "not": "It was not until 1992 that they signed"
_AGAIN = lazy(r"\band\s(?:then\s)?again\s(?:\w+\s){0,3}$", re.IGNORECASE)  # "in 1854 and again in May"
_WEEK = 7  # days
_WITHIN = lazy(r"\b(?:in|over|within|during)\s\Z|\A\s*\Z", re.IGNORECASE)  # no "these are the last days"
_DEEDS = frozenset({"fighting", "death", "disaster", "crime", "law", "movement", "diplomacy", "aid"})
_SOME_DAY = lazy(r"future$|^(?:at )?(?:some (?:point|time|stage)|one day|some\s?day)$", re.IGNORECASE)


def by_expression(document: Document, m: Mention, owned: Sequence[Timex]) -> Timing:
    """Return the timing that the finest of the expressions *owned* by the mention gives."""
    if not owned:
        return UNKNOWN
    kept = without_later(m, owned, document.text, document.day)
    if not kept and moves(m) and document.day is not None:
        return Timing(news_window(document.day), document.day, False, Basis.PUBLICATION, None, NEWS)
    useful = [x for x in kept if not _says_little(x, m, document.text)]
    useful = _of_one_day(
        useful[:1] + [x for x in useful[1:] if not _AGAIN.search(document.text, m.sentence.start, x.start)]
    )
    if not useful:
        return BEFORE if any(x.value == "PAST_REF" for x in owned) else UNKNOWN
    x = min(_of_their_days(useful, document.text), key=fineness)
    when, lasted = window(
        x,
        document.text,
        document,
        attributive=(not m.is_verb and x.end <= m.trigger.start) or _opens_clause(x, m),
    )
    if x.interval is not None and _comes_late(document.text, x, m):
        when, lasted = x.interval, False
    several = with_next(x, useful, document.text) if when is not None and when == x.interval else None
    if several is not None:
        when, lasted = several, True
    if when is None:
        return UNPLACED
    if _is_of_another(m, x, when, document):
        return UNKNOWN
    when = _still_ahead(_told_so_far(when, m, document), m, document)
    best = single_day(when) or (single_day(x.interval) if x.mod == "APPROX" else None)
    sure = VAGUE if is_vague(x) else DAY if best is not None else LONGER
    return Timing(when, best, lasted, Basis.EXPRESSION, x.span, sure)


def _of_their_days(times: Sequence[Timex], text: str) -> Sequence[Timex]:
    """Return *times* without a part of the day that belongs to the day told behind it."""
    return [
        x
        for x in times
        if not _PART_OF_DAY.fullmatch(x.text)
        or not any(_OF_PART.fullmatch(text, x.end, y.start) for y in times if y.type is TimexType.DATE)
    ]


def _is_ahead(when: Interval, document: Document) -> bool:
    """Return whether the window begins after the day of publication."""
    day = document.day
    return day is not None and when.lo is not None and when.lo > day.toordinal() * DAY_SECONDS


def _of_one_day(times: list[Timex]) -> list[Timex]:
    """Return the times without an hour of another month: "asked in May to close the bridge at night"."""
    long = [x.interval for x in times if x.interval is not None and x.interval.granularity > Grain.DAY]
    hours = [x for x in times if x.type is TimexType.TIME and x.interval is not None]
    apart = [x for x in hours if x.interval is not None and not all(x.interval & y for y in long)]
    return [x for x in times if x not in apart]


def _is_of_another(m: Mention, x: Timex, when: Interval, document: Document) -> bool:
    """Return whether a time to come is not the verb's: "died two days later", "expects the first in 2014".

    What is past goes on from another time, or tells of a plan: "announced cuts over the next two years".
    """
    ahead = _is_ahead(when, document)
    if _is_past(m):
        if x.type is TimexType.DURATION:
            return document.day is not None and when.lo == document.day.toordinal() * DAY_SECONDS
        return ahead and _LATER.search(x.text) is not None
    is_now = ahead and m.is_finite and m.tense is Tense.PRESENT and not m.is_perfect
    return is_now and m.strength is Strength.MARKED and m.lemma in WAITING and when.is_bounded


def _is_past(m: Mention) -> bool:
    return m.tense is Tense.PAST and m.is_finite and m.status.took_place


def _is_done(m: Mention) -> bool:
    """Return whether a verb tells a deed, and not how things went: "has seen few guests in recent weeks"."""
    told = m.theme in _DEEDS and m.is_finite and m.tense is Tense.PAST and m.status.took_place
    return told or m.strength is Strength.NEWS


def _opens_clause(x: Timex, m: Mention) -> bool:
    """Return whether the time is a part of the subject behind a conjunction: "after Q1 profit fell".

    Or it stands in front of "when", and is then its day whatever leads to it: "until 1 May, when it ended".
    """
    if m.opener == "when" and 0 <= m.clause.start - x.end < _NEAR:
        return True
    return m.opener in {"after", "before", "until"} and x.start <= m.clause.start <= x.end < m.at


def _comes_late(text: str, x: Timex, m: Mention) -> bool:
    """Return whether it happened when the words say until when it did not: "not signed until 1992"."""
    if (
        m.status is Status.NEGATED
        or not m.is_finite
        or not _UNTIL.search(text[max(0, x.start - 12) : x.start])
    ):
        return False
    begin = min(m.clause.start, max(m.sentence.start, x.start - _NEAR_NOT))
    return _NOT.search(text, begin, m.at) is not None


def _told_so_far(when: Interval, m: Mention, document: Document) -> Interval:
    """Return the part of a running month or year that is over: what was done "this year" is done by now.

    Of a running week it is the days before publication: what was done today is not told so.
    """
    day = document.day
    done = m.tense is Tense.PAST and m.status.took_place and (m.is_verb or m.is_finite)
    if day is None or not done or when.granularity < Grain.WEEK or not when.is_bounded or day not in when:
        return when
    if when.granularity > Grain.WEEK:
        return Interval(when.lo, news_window(day).hi, granularity=when.granularity)
    if not m.is_finite or day.weekday() + m.is_perfect <= 1:
        return when  # Monday alone would say too much
    return Interval(when.lo, news_window(day).hi if m.is_perfect else day, granularity=when.granularity)


def _still_ahead(when: Interval, m: Mention, document: Document) -> Interval:
    """Return what is to come of a time "by August", marked words' "this week"; news may come today."""
    day = document.day
    ahead = m.status.is_open or m.tense is Tense.FUTURE
    if day is None or not ahead or day not in when:
        return when
    later = min(day, _LAST_BUT_ONE) + timedelta(days=1)
    not_today = m.strength is Strength.MARKED and later in when
    running = not_today and not m.is_perfect and (when.days or 0) >= _WEEK
    if when.lo is not None and not running:
        return when
    return Interval(later if not_today else day, when.hi, granularity=when.granularity)


def _says_little(x: Timex, m: Mention, text: str) -> bool:
    """Return whether the expression is too wide, or only "now", to make an event of what it stands with."""
    if is_to_come(x) and m.strength is not Strength.MARKED:
        return (
            not m.is_verb
            or m.status is not Status.PLANNED
            or _FOR.search(text, m.clause.start, x.start) is not None
        )
    if is_of_late(x) and m.strength is not Strength.MARKED:
        in_words = m.theme == "statement" and x.start - m.trigger.end > _NEAR  # of what somebody says
        return in_words or not (_is_done(m) and _WITHIN.search(text, m.sentence.start, x.start))
    if x.value == "PRESENT_REF":
        return not (m.is_perfect and m.is_finite and m.is_verb)  # "has now closed" is new
    if x.value == "PAST_REF" and not _RECENT.search(x.text):
        return True
    if x.value == "FUTURE_REF" and _SOME_DAY.search(x.text):
        return True
    is_told = m.is_finite and m.tense is not Tense.PRESENT
    return x.interval is not None and x.interval.granularity > Grain.DECADE and not is_told
