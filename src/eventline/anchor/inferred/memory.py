"""Memory: the times that the sentences before told, to be carried on."""

import re
from collections.abc import Sequence
from datetime import date

from attrs import Factory, define, evolve

from eventline.anchor.govern.conjuncts import INSERTING
from eventline.anchor.inferred.scene import fragment
from eventline.anchor.timing import Timing, single_day
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.model.span import Span
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_AFTER = lazy(r"\b(?:after|following|upon)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
_NEAR = 8  # sentences over which the time of what somebody said carries on


_NEXT = 2  # the same for a time longer than a day
_GAP = 4  # characters from which on there may be words between two sentences
_AGO = 60  # days before publication from which on an article tells what was long before
_NEWS = 12  # days within which somebody says something on the day of what he did
_SHORT = 31  # days; a longer time is not carried on


def is_told(m: Mention, timing: Timing) -> bool:
    """Return whether the text itself dates a finite verb to a day."""
    return m.is_finite and timing.basis is Basis.EXPRESSION and single_day(timing.when) is not None


def _is_short(timing: Timing) -> bool:
    days = None if timing.when is None else timing.when.days
    return days is not None and days <= _SHORT


def _is_aside(m: Mention) -> bool:
    """Return whether the news goes on where it was: after "had met in May", "Lee, who left on Sunday, …"."""
    return m.was_before or m.opener in INSERTING


@define
class Memory:
    """Follows the reading, sentence by sentence."""

    document: Document
    number: int = 0
    end: int = 0
    doers: dict[str, tuple[int, Timing]] = Factory(dict)
    acts: set[str] = Factory(set)
    paragraph: tuple[int, Timing] | None = None
    sentence: tuple[int, Timing] | None = None
    plan: tuple[int, Timing] | None = None
    last: tuple[Mention, Timing] | None = None
    story: Timing | None = None
    scene: Timing | None = None
    is_of_saying: bool = False
    is_one_day: bool = True
    is_history: bool = False
    back: int = -99
    ahead: set[str] = Factory(set)

    def start(self, sentence: Span, timexes: Sequence[Timex] = ()) -> None:
        """Go on to the next sentence; a blank line ends what a paragraph carries."""
        self.number += 1
        if "\n\n" in self.document.text[self.end : sentence.start]:
            self.paragraph = self.scene = self.plan = None
            for actor in self.acts:  # "Lee left in May.", and in the next paragraph "It was wrong, Lee said"
                self.doers.pop(actor, None)
            self.acts.clear()
        if sentence.start - self.end > _GAP:
            self.scene = fragment(self.document, timexes, self.end, sentence.start) or self.scene
        self.end = sentence.end

    def told(self, m: Mention, timing: Timing) -> None:
        """Take note of a mention that the text itself dates to a day."""
        if m.is_finite and (m.tense is Tense.PRESENT or m.is_perfect or m.theme == "statement"):
            self.back = -99  # back to the news
        if not m.is_verb and timing.basis is Basis.PUBLICATION and timing.best is None:
            (self.ahead.discard if timing.when is None or timing.when.lo is None else self.ahead.add)(m.lemma)
        if timing.basis is not Basis.EXPRESSION:
            return
        if not m.is_finite:
            if not m.is_verb and not _is_short(timing):
                self.sentence = self.number, self._beside_noun(m, timing)
            return
        self.back = self.number if self._is_long_ago(timing) else -99
        self.sentence = self.number, timing
        if not _is_short(timing):
            return
        self.plan = self.number, timing
        if not m.status.took_place or (_is_aside(m) and not self.is_history):
            return
        self.paragraph = self.number, timing
        self._did(m, timing)

    def _did(self, m: Mention, timing: Timing) -> None:
        """Take note of what somebody did or said; the former is not carried on for long where it is old."""
        is_act = m.theme != "statement" and not self.is_history and self._age(timing) > _NEWS
        for actor in m.actors[:1]:
            (self.acts.add if is_act else self.acts.discard)(actor)
            self.doers[actor] = self.number, timing

    def _beside_noun(self, m: Mention, timing: Timing) -> Timing:
        """Return the time of a verb beside a dated noun: "After a fire in 1187 they left" is no earlier."""
        behind = _AFTER.search(
            self.document.text, max(m.sentence.start, m.trigger.start - 40), m.trigger.start
        )
        if behind is None or timing.when is None or timing.when.lo is None:
            return timing
        return evolve(timing, when=Interval(timing.when.lo, None, granularity=timing.when.granularity))

    def tells(self, m: Mention, timing: Timing) -> None:
        """Take note of the latest happening that the text dates to a day, for "This came a day after …"."""
        if is_told(m, timing):
            self.last = m, timing

    def of_doer(self, m: Mention) -> Timing | None:
        """Return the time of what the same person did or said shortly before."""
        number, timing = self.doers.get(m.actors[0], (-99, None)) if m.actors else (-99, None)
        near = _NEAR if timing is not None and single_day(timing.when) is not None else _NEXT
        return timing if self.number - number <= near else None

    def of_paragraph(self) -> Timing | None:
        """Return the time of the sentence before in the same paragraph."""
        if self.paragraph is None or self.number - self.paragraph[0] > (_NEXT if self.is_history else 1):
            return None
        return self.paragraph[1]

    def of_plan(self) -> Timing | None:
        """Return the time of the plan or happening told in the sentence before, in the same paragraph."""
        if self.plan is None or self.number - self.plan[0] > 1:
            return None
        self.plan = self.number, self.plan[1]  # the next plan in the row goes on from this one
        return self.plan[1]

    def of_sentence(self) -> Timing | None:
        """Return the time that a verb before it in the same sentence has."""
        return None if self.sentence is None or self.sentence[0] != self.number else self.sentence[1]

    def of_sentence_before(self) -> Timing | None:
        """Return the time, however long, of the last dated verb of the sentence before."""
        return None if self.sentence is None or self.number - self.sentence[0] != 1 else self.sentence[1]

    def goes_back(self) -> bool:
        """Return whether the sentences before told what was long ago; the next in the row goes on there."""
        if self.number - self.back > _NEXT:
            return False
        self.back = self.number
        return True

    def _is_long_ago(self, timing: Timing) -> bool:
        return self._age(timing) > _AGO

    def _age(self, timing: Timing) -> int:
        """Return by how many days the time is over, 0 where nothing says it."""
        last, day = None if timing.when is None else timing.when.last, self.document.day
        return (day - last).days if isinstance(last, date) and day is not None else 0

    def latest(self) -> tuple[Mention, Timing] | None:
        """Return the mention and the timing of the latest happening that the text dates to a day."""
        return self.last
