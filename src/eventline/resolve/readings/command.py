"""Command: a text read as one to an assistant, whose bare dates lie ahead."""

import re

from attrs import evolve

from eventline.model.found import Found
from eventline.model.meaning import Bound, CalendarDate, Meaning
from eventline.resolve.commands import as_command, running, until_then
from eventline.resolve.halves import in_half
from eventline.resolve.placed import Placed
from eventline.resolve.ranges import first_end
from eventline.resolve.readings.reading import Reading
from eventline.resolve.settled import Day
from eventline.resolve.traits import Traits, is_loose
from eventline.rules.lazy import lazy

_RETURNS = lazy(
    r"\b(?:return(?:ing)?|back|check(?:ing)?[\s-]?out)\s(?:on\s)?(?:the\s)?\Z",
    re.I,
)
_REACH = 30  # characters that such words take


class Command(Reading):
    """Reads "in two weeks" as a day, "at 3" as the next such hour, "by Friday" as the time until then."""

    is_command = True

    def meaning(self, index: int, known: Traits) -> Meaning:
        this = self.told[index]
        self.look_behind(index)
        meaning = self.completed(this)
        if this.bound is Bound.OPENS and self.behind:
            meaning = running(meaning, self.behind[0].meaning, self.published)
        if is_loose(meaning):
            meaning = in_half(meaning, self.plain, this.start, this.end, True)
        return as_command(meaning, self.plain, this.start)

    def first_day(self, this: Found, meaning: Meaning, day: Day) -> int | None:
        """Return the day of departure before "returning on the 20th", "back Sunday"."""
        is_bare = isinstance(meaning, CalendarDate) and meaning.month is None and meaning.year is None
        if is_bare and _RETURNS.search(self.plain[max(0, this.start - _REACH) : this.start]):
            return first_end(this, self.timexes)
        return super().first_day(this, meaning, day)

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        stretch = until_then(placed, self.plain, this, self.day_at(this.start, past=False).alone)
        if stretch is not None:
            self.timexes[-1] = evolve(self.timexes[-1], range=stretch)
