"""Undated: when a mention happened that has no time of its own: carried over, or the news of the day."""

import re
from datetime import date

from attrs import evolve

from eventline.anchor.confidence import AHEAD, BEHIND, CARRIED, NEWS, VAGUE
from eventline.anchor.inferred.memory import Memory
from eventline.anchor.inferred.side import LEAD, Side, is_background, is_own, side
from eventline.anchor.inferred.trust import of_carried, of_news, of_story
from eventline.anchor.timing import BEFORE, UNKNOWN, Timing
from eventline.anchor.windows import news_window
from eventline.languages.en.events.verbs import STATIVE
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_OF_NEWS = frozenset({Strength.NEWS, Strength.MARKED})
_OF_SCENE = frozenset({Strength.MARKED, Strength.NEWS, Strength.CARRIED})
_THEY = lazy(r"(?:It|He|She|They)\s")
_COMPARED = lazy(
    r"\b(?:from|than|over|on|compared\s+(?:with|to))\s+(?:in\s+)?"
    r"(?:(?:a|one)\s+(?:year|month|quarter)|the\s+(?:same|previous|prior|preceding)\s[^,;.]*?)\s*"
    r"(?:ago|earlier|before|last\s+year|period|month|quarter|year)\b",
    re.IGNORECASE,
)  # a figure beside that of the same time before: "sales fell from a year earlier"
_MAIN = frozenset({"", ":", ";", "–", "—", "“", '"', "”"})


def undated(document: Document, m: Mention, memory: Memory, *, apart: Grain | None = None) -> Timing:
    """Return the time of the doer's last act, of the paragraph or the story, else that of the news.

    *apart*: The unit in which the words tell how far it is from another happening; it does not go on from
    that, but for minutes and hours on a day.
    """
    of_scene = m.strength in _OF_SCENE and not lies_ahead(m) and m.theme != "statement" and apart is None
    if memory.scene is not None and of_scene:
        return memory.scene
    if memory.is_history and m.strength is not Strength.MARKED:
        return _of_history(m, memory)
    if m.strength is Strength.CARRIED and lies_ahead(m):
        plan = _within(memory.of_plan(), apart)
        return UNKNOWN if plan is None or not _is_to_come(document, plan) else _carried(plan, of_carried(m))
    if m.strength is Strength.CARRIED:
        before = _within(memory.of_paragraph(), apart)
        return UNKNOWN if before is None or _is_ahead(document, before) else _carried(before, of_carried(m))
    if m.strength not in _OF_NEWS:
        return UNKNOWN
    return _of_news(document, m, memory, apart=apart)


def _of_news(document: Document, m: Mention, memory: Memory, *, apart: Grain | None) -> Timing:
    where = _side_of_marked(document, m, memory) if m.strength is Strength.MARKED else _side_of_news(m)
    if where is not None:
        return beside(document, where)
    own = m.strength is Strength.MARKED and is_own(m, m.clause.of(document.text))
    carried = _within(_carried_to(document, m, memory), apart)
    long = carried is not None and carried.best is None and m.strength is Strength.MARKED
    if carried is not None and _is_ahead(document, carried) and m.tense is Tense.PAST:
        carried = None  # "aims for Friday. Engineers replaced the valve"
    if carried is not None and _goes_on(m) and (_is_over(document, carried) if own else not long):
        return _carried(carried, of_carried(m))
    told = memory.of_sentence_before() if _goes_on_with(document.text, m) and apart is None else None
    if told is not None and _is_over(document, told) and not _is_ahead(document, told):
        return _carried(told, of_carried(m))
    old = own or (memory.is_of_saying and _is_reported(m, memory.number))
    if old or (m.strength is Strength.MARKED and is_background(m, memory.number) and memory.goes_back()):
        return beside(document, Side.BEHIND)
    if memory.story is not None and _is_of_story(document, m, memory):
        return _carried(memory.story, of_story(m, memory.story.confidence))
    if m.strength is Strength.MARKED and is_background(m, memory.number):
        return _behind(document)
    return _of_the_day(document, of_news(m))


def _within(timing: Timing | None, apart: Grain | None) -> Timing | None:
    near = apart is None or (apart < Grain.DAY and timing is not None and timing.best is not None)
    return timing if near else None


def _carried_to(document: Document, m: Mention, memory: Memory) -> Timing | None:
    before = memory.of_paragraph()
    if m.theme != "statement":
        return None if m.is_perfect else before
    carried = memory.of_doer(m)
    is_old = carried is not None and _is_over(document, carried)
    return before if is_old and before is not None else carried  # what was told since lies nearer


def _of_history(m: Mention, memory: Memory) -> Timing:
    """Return the time of the verb or sentence before, never that of publication: histories tell no news."""
    told = m.strength is not Strength.BACKGROUND and m.opener in _MAIN and m.frame is None
    before = memory.of_sentence()
    if before is None and m.strength is not Strength.DATED:
        before = memory.of_paragraph()
    if before is None or not told or not _tells_on(m):
        return BEFORE
    return _carried(before, CARRIED)


def _tells_on(m: Mention) -> bool:
    """Return whether the verb is a plain past, which tells what came next."""
    return m.tense is Tense.PAST and m.is_finite and not (m.is_perfect or m.was_before) and _goes_on(m)


def beside(document: Document, where: Side) -> Timing:
    """Return the time before, around or after the publication."""
    return _BESIDE[where](document)


def lies_ahead(m: Mention) -> bool:
    """Return whether the mention may yet happen; "Rebels likely left" is only not sure."""
    is_told = m.is_finite and m.tense is Tense.PAST
    return (m.status.is_open and not is_told) or m.tense is Tense.FUTURE


def _side_of_news(m: Mention) -> Side | None:
    return Side.AHEAD if lies_ahead(m) else None


def _behind(document: Document) -> Timing:
    day = document.day
    if day is None:
        return UNKNOWN
    when = Interval(None, day)
    return Timing(when, None, False, Basis.PUBLICATION, None, BEHIND)


def _is_over(document: Document, timing: Timing) -> bool:
    """Return whether the time lies before the days of the news."""
    return timing.best is None or document.day is None or (document.day - timing.best).days > 1


def _is_ahead(document: Document, timing: Timing) -> bool:
    """Return whether the time lies wholly after the day of publication."""
    first = None if timing.when is None else timing.when.first
    return isinstance(first, date) and document.day is not None and first > document.day


def _is_to_come(document: Document, timing: Timing) -> bool:
    """Return whether the time is the day of publication or a later one."""
    last = None if timing.when is None else timing.when.last
    return isinstance(last, date) and document.day is not None and last >= document.day


def _goes_on(m: Mention) -> bool:
    """Return whether the mention goes on where the one before it was."""
    counts = m.is_finite or m.strength in _OF_NEWS
    return counts and m.tense is not Tense.PRESENT and m.status is not Status.NEGATED


def _goes_on_with(text: str, m: Mention) -> bool:
    """Return whether a marked past goes on with those told of before: "It moved its head office there".

    So do figures that are compared: "It earned 3 million in the third quarter. Sales fell from a year ago".
    """
    plain = m.tense is Tense.PAST and m.is_finite and not (m.is_perfect or m.was_before)
    told = plain and m.strength is Strength.MARKED and m.theme != "statement" and m.frame is None
    goes_on = _THEY.match(text, m.sentence.start, m.at) or _COMPARED.search(text, m.at, m.sentence.end)
    return told and m.opener == "" and goes_on is not None


def _side_of_marked(document: Document, m: Mention, memory: Memory) -> Side | None:
    """Return the side by grammar; what lies ahead does so where it is named again: "The vote is close"."""
    where = side(document, m, memory.number)
    again = not m.is_verb and m.lemma in memory.ahead and m.tense in {Tense.PRESENT, Tense.FUTURE}
    return Side.AHEAD if where is None and again else where


def _is_reported(m: Mention, sentence: int) -> bool:
    """Return whether marked words below the lead tell what somebody says was done."""
    if m.strength is not Strength.MARKED or m.frame is None or sentence <= LEAD:
        return False
    deed = m.lemma not in STATIVE and (m.theme != "statement" or m.frame.start > m.trigger.end)
    return deed and m.tense is Tense.PAST and m.status.took_place and not (m.is_perfect or m.quoted)


def _carried(timing: Timing, confidence: float) -> Timing:
    """Return the timing of what is told next; after "in recent weeks" it is no surer than that."""
    is_vague = timing.basis is Basis.EXPRESSION and timing.confidence == VAGUE
    return evolve(
        timing,
        when=_whole_days(timing.when),
        lasted=False,
        basis=Basis.CARRIED_OVER,
        confidence=min(confidence, VAGUE) if is_vague else confidence,
    )


def _whole_days(when: Interval | None) -> Interval | None:
    """Return the days of a window: the next thing in a row happened on that day, not at that minute."""
    if when is None or when.granularity >= Grain.DAY or when.lo is None or when.hi is None:
        return when
    return Interval.of_days(when.lo // DAY_SECONDS, (when.hi - 1) // DAY_SECONDS)


def _is_of_story(document: Document, m: Mention, memory: Memory) -> bool:
    """Return whether the day of the story is this mention's: it is yesterday or today, or a marked word."""
    if m.strength is Strength.MARKED:
        return True
    best = None if memory.story is None else memory.story.best
    near = document.day is not None and best is not None and (document.day - best).days <= 1
    return near and (memory.is_one_day or best == document.day)


def _ahead(document: Document) -> Timing:
    day = document.day
    if day is None or day == date.max:  # there is no day after it
        return UNKNOWN
    when = Interval((day.toordinal() + 1) * DAY_SECONDS, None)
    return Timing(when, None, False, Basis.PUBLICATION, None, AHEAD)


def _of_the_day(document: Document, sure: float = NEWS) -> Timing:
    day: date | None = document.day
    if day is None:
        return UNKNOWN
    return Timing(news_window(day), day, False, Basis.PUBLICATION, None, sure)


_BESIDE = {Side.AHEAD: _ahead, Side.BEHIND: _behind, Side.NOW: _of_the_day}
