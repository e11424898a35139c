"""Dating: a timing for every mention, by the strongest reason that the text gives."""

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import define

from eventline.anchor.govern import govern
from eventline.anchor.relative import relations, shifted
from eventline.anchor.timing import UNKNOWN, Timing, single_day
from eventline.anchor.windows import can_date, fineness, is_vague, news_window, window
from eventline.model.document import Document
from eventline.model.event import Basis, Status
from eventline.model.interval import Interval
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex

_NEAR = 3  # sentences over which a speaker's time carries on


def date_all(document: Document, mentions: Sequence[Mention], timexes: Sequence[Timex]) -> list[Timing]:
    """Return a timing for each mention, in the same order."""
    timings = [UNKNOWN] * len(mentions)
    memory = _Memory(document)
    for members in _by_sentence(mentions):
        sentence = mentions[members[0]].sentence
        within = [x for x in timexes if sentence.start <= x.start < sentence.end]
        memory.start(sentence.start, sentence.end)
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


@define
class _Memory:
    """What the sentences before told: the last time of each doer and of the paragraph."""

    document: Document
    number: int = 0
    end: int = 0
    doers: dict[str, tuple[int, Timing]] = {}
    last: Timing | None = None

    def __attrs_post_init__(self) -> None:
        self.doers = {}

    def start(self, start: int, end: int) -> None:
        """Go on to the next sentence; a time is carried into the next one of its paragraph only."""
        self.number += 1
        if "\n\n" in self.document.text[self.end : start]:
            self.last = None
        self.end = end

    def told(self, m: Mention, timing: Timing) -> None:
        if timing.basis not in {Basis.EXPRESSION, Basis.CARRIED_OVER} or single_day(timing.when) is None:
            return
        self.last = timing if m.is_finite else self.last
        for actor in m.actors[:1]:
            self.doers[actor] = self.number, timing

    def of_doer(self, m: Mention) -> Timing | None:
        number, timing = self.doers.get(m.actors[0], (-9, UNKNOWN)) if m.actors else (-9, UNKNOWN)
        return timing if self.number - number <= _NEAR and timing.when is not None else None


def _of_sentence(
    document: Document, mentions: list[Mention], timexes: list[Timex], memory: _Memory
) -> list[Timing]:
    usable = [x for x in timexes if can_date(x)]
    owned = govern(mentions, usable, document.text, document.day)
    timings = [_by_expression(document, m, owned.get(k, [])) for k, m in enumerate(mentions)]
    timings = [
        timing if timing.when is not None else _by_memory(document, m, memory)
        for m, timing in zip(mentions, timings, strict=True)
    ]
    for relation in relations(mentions, timexes, document.text):
        _relate(document, mentions, timings, relation.outer, relation.inner, relation, memory)
    for m, timing in zip(mentions, timings, strict=True):
        memory.told(m, timing)
    return timings


def _by_expression(document: Document, m: Mention, owned: list[Timex]) -> Timing:
    if not owned:
        return UNKNOWN
    x = min(owned, key=fineness)
    when, lasted = window(x, document.text, document)
    if when is None:
        return UNKNOWN
    basis = Basis.PUBLICATION if x.value == "PRESENT_REF" else Basis.EXPRESSION
    best = _today(document) if basis is Basis.PUBLICATION else single_day(when)
    confidence = 0.5 if is_vague(x) else 0.9 if best is not None else 0.8
    return Timing(when, best, lasted, basis, x.span, confidence)


def _today(document: Document) -> date | None:
    return document.day


def _by_memory(document: Document, m: Mention, memory: _Memory) -> Timing:
    """Return the time carried over from the doer's or the paragraph's last one, else that of the news."""
    if m.strength not in {Strength.NEWS, Strength.MARKED}:
        return UNKNOWN
    carried = memory.of_doer(m) if m.theme == "statement" else memory.last
    if (
        carried is not None
        and m.is_finite
        and m.tense is Tense.PAST
        and m.status in {Status.OCCURRED, Status.REPORTED}
    ):
        return Timing(carried.when, carried.best, False, Basis.CARRIED_OVER, carried.expression, 0.6)
    return _of_the_day(document, m)


def _of_the_day(document: Document, m: Mention) -> Timing:
    day = document.day
    if day is None:
        return UNKNOWN
    if m.status in {Status.PLANNED, Status.POSSIBLE} or m.tense is Tense.FUTURE:
        return Timing(Interval(day, None), None, False, Basis.PUBLICATION, None, 0.4)
    return Timing(news_window(day), day, False, Basis.PUBLICATION, None, 0.55)


def _relate(
    document: Document,
    mentions: list[Mention],
    timings: list[Timing],
    outer: int,
    inner: int,
    relation: object,
    memory: _Memory,
) -> None:
    from eventline.anchor.relative import Relation

    assert isinstance(relation, Relation)
    base = timings[outer]
    if base.when is None and memory.last is not None:
        base = memory.last
    if timings[inner].when is None and base.when is not None and base.basis is not Basis.PUBLICATION:
        moved = shifted(base.when, -relation.count, relation.unit)
        if moved is not None:
            timings[inner] = Timing(
                moved, single_day(moved), False, Basis.RELATIVE_EVENT, relation.expression.span, 0.75
            )
    elif timings[inner].when is not None and timings[inner].basis is not Basis.PUBLICATION:
        moved = shifted(timings[inner].when or base.when, relation.count, relation.unit)  # type: ignore[arg-type]
        if moved is not None and timings[outer].basis is not Basis.EXPRESSION:
            timings[outer] = Timing(
                moved, single_day(moved), False, Basis.RELATIVE_EVENT, relation.expression.span, 0.75
            )
