"""Anchor: from mentions and dated times to events."""

import re
from collections.abc import Container, Iterator, Sequence
from datetime import date

from attrs import evolve

from eventline.anchor.dating import date_all
from eventline.anchor.identity import identities
from eventline.anchor.relative.bound import COMING
from eventline.anchor.relative.related import related
from eventline.anchor.repeats import without_repeats
from eventline.anchor.sayings import without_sayings
from eventline.anchor.timing import BEFORE, UNKNOWN, Timing
from eventline.anchor.windows import SINCE
from eventline.languages.en.events.verbs import CANCELS
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.entries import NO_ENTRIES, Entries

_CALLING_OFF = frozenset({CANCELS, "postpone"})
_WOULD = lazy(r"\b(?:would|(?:was|were)\s+to)\s+(?!have\b)", re.IGNORECASE)
_DUE = lazy(r"\b(?:by|before)\s|(?<!until\sthe\s)(?<!through\sthe\s)\bend\s+of\s", re.IGNORECASE)
_NEAR = 16  # characters before a time
_SHORT = 31  # days; of a longer time nobody means the first day
_WAITING = frozenset({Strength.DATED, Strength.CARRIED})
_OVER = 60  # days before publication; a plan for a later day may have been news


def anchor(
    document: Document,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    chronology: Entries = NO_ENTRIES,
) -> tuple[Event, ...]:
    """Return the events of *document*: the mentions that are news or have a time, in reading order.

    Args:
        mentions: As `eventline.extract.mentions.mentions` gives them; where some are marked, the result
            has one event for each of these, in their order, and no other.
        timexes: The time expressions of the text, in order.
        chronology: The entries of the text, each with the date that opens it.
    """
    dates = date_all(document, mentions, timexes, chronology)
    dated = list(zip(mentions, dates.timings, strict=True))
    waiting = {id(mentions[link.outer]) for link in dates.links if link.count}
    marked = [(m, _begun(document.text, timing)) for m, timing in dated if m.strength is Strength.MARKED]
    if marked:
        return tuple(_events(document, marked))
    told = without_sayings([pair for pair in dated if _is_event(*pair) or _waits(*pair, waiting)])
    kept = without_repeats(document, told)
    return related(document, mentions, dates.links, [m for m, _ in kept], tuple(_events(document, kept)))


def _begun(text: str, timing: Timing) -> Timing:
    """Return the timing of marked words; the best day of what goes on is that on which it began."""
    when, x = timing.when, timing.expression
    if timing.best is not None or not timing.lasted or when is None or when.granularity is not Grain.DAY:
        return timing
    since = x is None or SINCE.search(text[max(0, x.start - _NEAR) : x.start]) is not None
    told = (when.days is not None and when.days <= _SHORT) or since
    return evolve(timing, best=when.first) if told and isinstance(when.first, date) else timing


def _is_event(m: Mention, timing: Timing) -> bool:
    if m.strength is Strength.BACKGROUND or timing is BEFORE:
        return False
    return m.strength is Strength.NEWS or timing.when is not None


def _waits(m: Mention, timing: Timing, waiting: Container[int]) -> bool:
    """Return whether another article may date it: "the bank failed ten days after the rate was raised"."""
    told = m.strength in _WAITING and m.is_finite and m.is_verb and m.lemma not in COMING
    plain = m.tense is not Tense.PRESENT and not m.is_perfect
    main = not m.opener and m.frame is None and not m.quoted
    return told and plain and main and id(m) in waiting and timing is UNKNOWN


def _events(document: Document, dated: Sequence[tuple[Mention, Timing]]) -> Iterator[Event]:
    ids = identities(document, [m for m, _ in dated])
    for (m, timing), id_ in zip(dated, ids, strict=True):
        yield _event(document, m, timing, id_)


def _event(document: Document, m: Mention, timing: Timing, id_: str) -> Event:
    status = _status(document, m, timing)
    evidence = Evidence(
        document=document.id,
        sentence=m.sentence,
        trigger=m.trigger,
        expression=timing.expression,
        basis=timing.basis,
        quote=m.sentence.of(document.text),
        when=timing.when,
        best=timing.best,
        status=Status.NEGATED if _calls_off(m, status) else status,
        speaker=m.speaker,
    )
    return Event(
        id=id_,
        headline=m.headline,
        when=timing.when,
        best=timing.best,
        lasted=timing.lasted,
        status=status,
        speaker=m.speaker,
        actors=m.actors,
        place=m.place,
        coordinates=m.coordinates,
        theme=m.theme,
        confidence=timing.confidence,
        evidence=(evidence,),
    )


def _calls_off(m: Mention, status: Status) -> bool:
    """Return whether the sentence has it that what was planned does not take place: that was called off."""
    return m.is_verb and m.lemma in _CALLING_OFF and status.took_place


def _status(document: Document, m: Mention, timing: Timing) -> Status:
    """Return the mention's status; what lies wholly after publication can only be planned."""
    day, when = document.day, timing.when
    if day is None or when is None:
        return m.status
    if m.status.took_place:
        ahead = when.first is not None and when.first.toordinal() > day.toordinal()
        return Status.PLANNED if ahead or _is_set(document, m, timing) else m.status
    return Status.OCCURRED if _came_true(document, m, when) else m.status


def _is_set(document: Document, m: Mention, timing: Timing) -> bool:
    """Return whether a present tells of what is due by a day to come: "it takes effect at the end of May"."""
    end, day = None if timing.when is None else timing.when.hi, document.day
    present = m.is_finite and m.tense is Tense.PRESENT and not m.is_perfect and m.theme != "statement"
    if not present or end is None or day is None or timing.expression is None:
        return False
    before = document.text[max(0, timing.expression.start - _NEAR) : timing.expression.end]
    return end > (day.toordinal() + 1) * DAY_SECONDS and _DUE.search(before) is not None


def _came_true(document: Document, m: Mention, when: Interval) -> bool:
    """Return whether a story looks ahead within the past: "he would die in prison eleven years later"."""
    if m.status is not Status.PLANNED or m.frame is not None or m.quoted or not m.is_finite:
        return False
    over = document.day is not None and when.hi is not None and when.hi <= _day_before(document.day)
    return over and _WOULD.search(document.text, m.clause.start, m.at) is not None


def _day_before(day: date) -> int:
    return (day.toordinal() - _OVER) * DAY_SECONDS
