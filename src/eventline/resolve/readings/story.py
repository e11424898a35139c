"""Story: a text read as one that tells of its own time, as histories do: a bare date follows the last one."""

from collections.abc import Sequence
from datetime import date, datetime

from attrs import evolve

from eventline.model.found import Found
from eventline.model.meaning import Bound, Meaning
from eventline.model.tense import Tense
from eventline.resolve.chapters import Chapters
from eventline.resolve.cited import end_of_glance
from eventline.resolve.complements import with_complements
from eventline.resolve.context import Context
from eventline.resolve.openings import Openings, first_year
from eventline.resolve.outlook import Asked
from eventline.resolve.over import REACH, gone_by
from eventline.resolve.placed import Placed
from eventline.resolve.readings.reading import Reading
from eventline.resolve.settled import Answer, answer
from eventline.resolve.story import asides, opening_death, points_to_last, reaches_today
from eventline.resolve.traits import Traits, traits


class Story(Reading):
    """Goes on from the last time told, but for asides; begins anew in chapters and behind openings.

    Attributes:
        is_recent: It goes on up to the days of publication, from which it may say a time.
    """

    is_story = True

    def __init__(
        self, found: Sequence[Found], text: str, plain: str, published: date | datetime | None
    ) -> None:
        super().__init__(found, text, plain, published)
        self.told = with_complements(plain, self.told)
        self.known = [traits(this.meaning) for this in self.told]
        self._death = opening_death(self.told, self.known, plain)
        self.is_recent = self._death is not None or reaches_today(self.known, published)
        self._asides = asides(self.told, self.known)
        self._chapters, self._openings = Chapters(plain), Openings(plain)
        if not self.is_recent:
            self.trail.add(first_year(self.told, self.known, plain))

    def meaning(self, index: int, known: Traits) -> Meaning:
        this = self.told[index]
        self.trail.add(self._openings.begun_anew(this, known), this.start)
        return super().meaning(index, known)

    def tells_past(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        return not (self.is_recent and self._is_said_today(this, known, meaning))

    def _is_said_today(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        """Return whether a story up to today says *this* from there: "last autumn", "will end on 3 May"."""
        if points_to_last(meaning) or this is self._death:
            return True
        told = {Tense.PRESENT} if known.is_deictic else set()
        told |= {Tense.FUTURE} if self._death is not None else set()
        return bool(told) and self.ask(this).tense() in told

    def by_mentioned(self, this: Found, known: Traits, meaning: Meaning, context: Context) -> Answer:
        found = answer(meaning, context)
        if known.is_bare and self._chapters.left(this, found.placed, context.mentioned):
            context = evolve(context, mentioned=self._chapters.whole)
            return answer(meaning, context)
        before = self.plain[max(0, this.start - REACH) : this.start]
        earlier = gone_by(meaning, found.placed.interval, context.reached, before)
        return found if earlier is None else answer(earlier, context)

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        self._chapters.note(this, known, placed)
        if this.bound is Bound.CLOSES and len(self.timexes) > 1:
            self._openings.note(*self.timexes[-2:])

    def go_on(self, index: int, placed: Placed, asked: Asked | None) -> None:
        if index in self._asides:
            self.trail.glance(placed.interval, end_of_glance(self.told[index], self.plain, self.tenses))
        else:
            super().go_on(index, placed, asked)
