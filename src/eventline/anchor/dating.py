"""Dating: a timing for every mention, by the strongest reason that the text gives."""

import re
from collections.abc import Iterator, Sequence

from eventline.anchor.govern import govern
from eventline.anchor.memory import Memory, carries
from eventline.anchor.relative import Relation, relations, shifted
from eventline.anchor.timing import BEFORE, UNKNOWN, Timing, single_day
from eventline.anchor.windows import can_date, fineness, is_vague, news_window, window
from eventline.model.document import Document
from eventline.model.event import Basis, Status
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex

_RECENT = re.compile(r"recent|earlier|lately|days|weeks", re.IGNORECASE)


def date_all(document: Document, mentions: Sequence[Mention], timexes: Sequence[Timex]) -> list[Timing]:
    """Return a timing for each mention, in the same order."""
    timings = [UNKNOWN] * len(mentions)
    memory = Memory(document)
    for members in _by_sentence(mentions):
        sentence = mentions[members[0]].sentence
        within = [x for x in timexes if sentence.start <= x.start < sentence.end]
        memory.start(sentence)
        here = _of_sentence(document, [mentions[k] for k in members], within, memory)
        for k, timing in zip(members, here, strict=True):
            timings[k] = timing
    return timings


def _by_sentence(mentions: Sequence[Mention]) -> Iterator[list[int]]:
    groups: dict[tuple[int, int], list[int]] = {}
    for k, m in enumerate(mentions):
        groups.setdefault(m.sentence, []).append(k)
    for sentence in sorted(groups):
        yield sorted(groups[sentence], key=lambda k: mentions[k].trigger)


def _of_sentence(
    document: Document, mentions: list[Mention], timexes: list[Timex], memory: Memory
) -> list[Timing]:
    usable = [x for x in timexes if can_date(x)]
    owned = govern(mentions, usable, document.text, document.day)
    timings = [_by_expression(document, m, owned.get(k, [])) for k, m in enumerate(mentions)]
    for relation in relations(mentions, timexes, document.text):
        _relate(mentions, timings, relation, memory)
    for k, m in enumerate(mentions):
        if timings[k] is UNKNOWN:
            timings[k] = _by_memory(document, m, memory)
        memory.told(m, timings[k])
    return timings


def _by_expression(document: Document, m: Mention, owned: list[Timex]) -> Timing:
    useful = [x for x in owned if not _says_little(x, m)]
    if not useful:
        return BEFORE if any(x.value == "PAST_REF" for x in owned) else UNKNOWN
    x = min(useful, key=fineness)
    when, lasted = window(x, document.text, document)
    if when is None:
        return UNKNOWN
    best = single_day(when)
    confidence = 0.5 if is_vague(x) else 0.9 if best is not None else 0.8
    return Timing(when, best, lasted, Basis.EXPRESSION, x.span, confidence)


def _says_little(x: Timex, m: Mention) -> bool:
    """Return whether the expression is too wide, or only "now", to make an event of what it stands with."""
    if x.value == "PRESENT_REF" or (x.value == "PAST_REF" and not _RECENT.search(x.text)):
        return True
    if x.value == "FUTURE_REF" and x.text.lower().endswith("future"):
        return True
    return x.interval is not None and x.interval.granularity > Grain.DECADE and not m.is_finite


def _by_memory(document: Document, m: Mention, memory: Memory) -> Timing:
    """Return the time carried over from the doer's or the paragraph's last one, else that of the news."""
    if m.strength not in {Strength.NEWS, Strength.MARKED}:
        return UNKNOWN
    carried = memory.of_doer(m) if m.theme == "statement" else memory.of_paragraph()
    if carried is not None and carries(m):
        return Timing(carried.when, carried.best, False, Basis.CARRIED_OVER, carried.expression, 0.6)
    return _of_the_day(document, m)


def _of_the_day(document: Document, m: Mention) -> Timing:
    day = document.day
    if day is None:
        return UNKNOWN
    if m.status in {Status.PLANNED, Status.POSSIBLE} or m.tense is Tense.FUTURE:
        return Timing(Interval(day, None), None, False, Basis.PUBLICATION, None, 0.4)
    return Timing(news_window(day), day, False, Basis.PUBLICATION, None, 0.55)


def _relate(mentions: list[Mention], timings: list[Timing], relation: Relation, memory: Memory) -> None:
    """Date one of two related mentions by the other: the one that has a time of its own."""
    outer, inner = timings[relation.outer], timings[relation.inner]
    if outer.when is None and inner.when is None:
        outer = memory.latest() or UNKNOWN  # "This came a day after …": what the sentence before told
    if inner.when is None and outer.when is not None:
        _put(timings, relation.inner, shifted(outer.when, -relation.count, relation.unit), relation)
    elif inner.when is not None and outer.when is None:
        _put(timings, relation.outer, shifted(inner.when, relation.count, relation.unit), relation)


def _put(timings: list[Timing], k: int, when: Interval | None, relation: Relation) -> None:
    if when is not None:
        span = relation.expression.span
        timings[k] = Timing(when, single_day(when), False, Basis.RELATIVE_EVENT, span, 0.75)
