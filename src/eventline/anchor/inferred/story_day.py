"""Story day: the day that an article is about, told near its start, for what has no time of its own."""

from collections.abc import Sequence
from datetime import date

from attrs import evolve

from eventline.anchor.confidence import STORY, STORY_ONCE
from eventline.anchor.govern.conjuncts import INSERTING
from eventline.anchor.timing import Timing, single_day
from eventline.model.day import DAY_SECONDS
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.dateline import dateline_end

_LEAD = 8  # sentences
_RECENT = 12  # days before publication
_INSERTED = lazy(rf",\s+(?:{'|'.join(sorted(INSERTING))})\s+$")
_SAYING = frozenset({"statement", "talks"})
_OLD = 60  # days before publication from which on a day is no news
_LEAST, _FEW = 3, 8  # old days of a history, and how many of them stand for each newer one


def story(
    document: Document, mentions: Sequence[Mention], timings: Sequence[Timing]
) -> tuple[Mention, Timing] | None:
    """Return the lead's first happening that the text dates to a day shortly before, and its timing.

    None when the lead names no such day.
    """
    day = document.day
    sentences: list[int] = []
    for m, timing in sorted(zip(mentions, timings, strict=True), key=lambda pair: pair[0].trigger):
        if m.sentence.start not in sentences:
            sentences.append(m.sentence.start)
        if len(sentences) > _LEAD or day is None:
            return None
        if _fits(m, timing, day) and not _is_inserted(document.text, m):
            return m, evolve(timing, confidence=_sure(timing, mentions, timings, day))
    return None


def _is_inserted(text: str, m: Mention) -> bool:
    """Return whether the verb is aside: "Arlan, which cut jobs on Friday, fell"; no saying is."""
    inserted = m.opener in INSERTING and _INSERTED.search(text, m.sentence.start, m.clause.start) is not None
    return (inserted and m.theme not in _SAYING) or m.was_before


def _sure(found: Timing, mentions: Sequence[Mention], timings: Sequence[Timing], day: date) -> float:
    """Return how sure it is that all is of that day: less where it is named once."""
    told = {
        m.trigger for m, t in zip(mentions, timings, strict=True) if t.best == found.best and _fits(m, t, day)
    }
    return STORY if len(told) > 1 else STORY_ONCE


def from_dateline(document: Document, timexes: Sequence[Timex]) -> Timing | None:
    """Return the day told in the dateline, where it is that of publication or the one before."""
    end = dateline_end(document.text, Span(0, min(len(document.text), 400)))
    for x in timexes[:3]:
        best = single_day(x.interval)
        age = -1 if best is None or document.day is None else (document.day - best).days
        if _is_alone(document.text, x) and 0 <= age <= _RECENT:
            return Timing(x.interval, best, False, Basis.EXPRESSION, x.span, STORY)
        if (
            x.end <= end
            and best is not None
            and document.day is not None
            and 0 <= (document.day - best).days <= 1
        ):
            when = Interval.of_days(best.toordinal(), best.toordinal())
            return Timing(when, best, False, Basis.EXPRESSION, x.span, STORY)
    return None


def _is_alone(text: str, x: Timex) -> bool:
    """Return whether the expression fills a line near the top, as the date of a report does."""
    line_start, line_end = text.rfind("\n", 0, x.start) + 1, text.find("\n", x.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    return x.start < 300 and line.strip(" .,|") == x.text


def is_history(document: Document, mentions: Sequence[Mention], timings: Sequence[Timing]) -> bool:
    """Return whether the text tells of long ago only: nothing in it is news of its publication."""
    day = document.day
    pairs = list(zip(mentions, timings, strict=True))
    if day is None or _opens_with_news(pairs):
        return False
    told = [t.when for m, t in pairs if t.basis is Basis.EXPRESSION and m.is_finite and m.status.took_place]
    ends = [when.hi for when in told if when is not None and when.hi is not None]
    old = sum(end <= (day.toordinal() - _OLD) * DAY_SECONDS for end in ends)
    return old >= _LEAST and (len(ends) - old) * _FEW <= old


def _opens_with_news(pairs: Sequence[tuple[Mention, Timing]]) -> bool:
    """Return whether something undated is news before anything has a date."""
    for m, timing in sorted(pairs, key=lambda pair: pair[0].trigger):
        if m.is_finite and timing.basis is Basis.EXPRESSION:
            return False
        if m.strength is Strength.NEWS and timing.when is None:
            return True
    return True


def is_only_day(document: Document, timings: Sequence[Timing]) -> bool:
    """Return whether the text dates nothing to another day of the news: yesterday or today."""
    day = document.day
    days = {t.best for t in timings if t.basis is Basis.EXPRESSION and t.best is not None}
    return day is None or len([d for d in days if 0 <= (day - d).days <= 1]) <= 1


def _fits(m: Mention, timing: Timing, day: date) -> bool:
    if timing.basis is not Basis.EXPRESSION or timing.best is None or timing.lasted:
        return False
    told = m.status.took_place and m.strength is not Strength.BACKGROUND
    return told and m.is_finite and 0 <= (day - timing.best).days <= _RECENT
