"""Reading: a text read in order, as every kind of text is; what only one kind does stands in its own file."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import ClassVar

from eventline.model.found import Found
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, Meaning, Range
from eventline.model.timex import Timex, TimexType
from eventline.resolve.context import Context
from eventline.resolve.figures import in_one_order
from eventline.resolve.halves import in_half
from eventline.resolve.hours import in_brackets, of_day_before, told_twice, with_day
from eventline.resolve.in_step import in_step
from eventline.resolve.nights import before_small_hours, from_yesterday
from eventline.resolve.onward import counts_from_month, named_once_more, said_again
from eventline.resolve.outlook import Asked
from eventline.resolve.placed import Placed
from eventline.resolve.ranges import completed, first_end, in_year_behind, joined
from eventline.resolve.reports import year_so_far
from eventline.resolve.settled import Answer, Day, Needs, answer, day_alone, settled, settled_by
from eventline.resolve.story import leads_on, told_in
from eventline.resolve.trail import Trail
from eventline.resolve.traits import Traits, traits
from eventline.resolve.written import written
from eventline.syntax.message import is_message
from eventline.syntax.tense import Tenses

_LEADING_TYPES = (TimexType.DATE, TimexType.TIME)
_FOLLOWING = 2  # expressions behind one that may say of it what it leaves out


class Reading:
    """One text as it is read: what is known of the whole of it, and how far the reading has come.

    Attributes:
        text: As it stands; *plain* is the same, letter for letter, in plain signs.
        told: What is read; *known* are the traits of each.
        timexes: What has been read so far.
        behind: What stands next behind the expression that is read.
    """

    is_command: ClassVar[bool] = False
    is_story: ClassVar[bool] = False

    def __init__(
        self, found: Sequence[Found], text: str, plain: str, published: date | datetime | None
    ) -> None:
        self.text, self.plain, self.published = text, plain, published
        self.tenses = Tenses(plain)
        self.told = in_one_order(
            told_in(found, self.is_story), plain, None if self.is_command else published, self.tenses
        )
        self.known = [traits(this.meaning) for this in self.told]
        self.is_message = is_message(text)
        self.trail = Trail()
        self.timexes: list[Timex] = []
        self.behind: Sequence[Found] = ()
        self._day: Day | None = None  # that of the expression before, which is most often that of the next
        self._now, self._past = published, False  # what makes it

    def read(self) -> tuple[Timex, ...]:
        """Return the expressions told, each read behind those before it."""
        for index, (this, known) in enumerate(zip(self.told, self.known, strict=True)):
            meaning = self.meaning(index, known)
            asked = self.ask(this) if self.tells_past(this, known, meaning) else None
            placed = self._write(this, known, meaning, asked)
            self.note(this, known, placed)
            if placed.type is TimexType.DURATION:
                self.trail.add(year_so_far(self.timexes[-1], self.trail, self.published))
            self.go_on(index, placed, asked)
        return tuple(self.timexes)

    # What a kind of text may do in its own way.

    def meaning(self, index: int, known: Traits) -> Meaning:
        """Return the meaning of one expression, with what its other end or the text beside it says."""
        this, meaning = self.told[index], self.told[index].meaning
        if this.bound is Bound.OPENS or known.is_hour:
            self.look_behind(index)
            meaning = self._hour(this) if known.is_hour else self.completed(this)
        if meaning is this.meaning and not known.is_hour:
            meaning = self._said_beside(index, known) or meaning
        return in_half(meaning, self.plain, this.start, this.end) if known.is_loose else meaning

    def tells_past(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        """Return whether *this* is read from where the text has come to, and not from publication."""
        is_own = meaning is this.meaning and known.counts_on
        return is_own and counts_from_month(this, self.timexes[-1:], self.plain)

    def said_before(self, this: Found, known: Traits) -> Meaning | None:
        """Return what the expression before says of *this*, or None."""
        return in_brackets(this, self.last, self.plain)

    def first_day(self, this: Found, meaning: Meaning, day: Day) -> int | None:
        """Return the day that an end or a weekday cannot lie before, as another time next to it says."""
        return first_end(this, self.timexes) if this.bound is Bound.CLOSES else None

    def now_at(self, start: int) -> date | datetime | None:
        """Return the day or moment from which an expression at *start* is read."""
        return self.published

    def reference(
        self, this: Found, known: Traits, day: Day
    ) -> tuple[tuple[Interval, ...], date | datetime | None]:
        """Return the times mentioned before *this*, and the day or moment from which it is read."""
        return self.trail.latest_first(this.start, strictly=known.points_back), day.alone.published

    def by_mentioned(self, this: Found, known: Traits, meaning: Meaning, context: Context) -> Answer:
        """Return where *meaning* lies by the times mentioned before it."""
        return answer(meaning, context)

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        """Keep what *this*, the last of the expressions read, changes for itself and for what follows."""

    def go_on(self, index: int, placed: Placed, asked: Asked | None) -> None:
        """Keep the time of an expression where what follows may count from it."""
        this = self.told[index]
        if placed.type in _LEADING_TYPES and leads_on(
            this, self.known[index], self.plain, narrative=asked is not None
        ):
            self.trail.add(placed.interval, this.start, unless=None if asked is None else asked.looks_ahead)

    # What all do alike.

    @property
    def last(self) -> Timex | None:
        """The expression before."""
        return self.timexes[-1] if self.timexes else None

    def ask(self, this: Found) -> Asked:
        """Return whom to ask about the clause of *this*."""
        return Asked(self.tenses, self.plain, this, story=self.is_story)

    def look_behind(self, index: int) -> None:
        """Keep what stands next behind an expression."""
        self.behind = self.told[index + 1 : index + 1 + _FOLLOWING]

    def completed(self, this: Found) -> Meaning:
        """Return the meaning of *this* with what the other end of its range says for both."""
        opens = this.bound is Bound.OPENS and self.behind
        return completed(this, self.behind[0]) if opens else this.meaning

    def _hour(self, this: Found) -> Meaning:
        stepped = in_step(this, self.timexes[-3:], self.plain, self.ask(this))
        this = of_day_before(stepped, self.last, self.plain)
        again = in_brackets(this, self.last, self.plain)
        meaning = with_day(this, self.behind, self.plain) if again is this.meaning else again
        return told_twice(this, self.timexes, self.plain) if meaning is this.meaning else meaning

    def _said_beside(self, index: int, known: Traits) -> Meaning | None:
        """Return what the expression beside one says of it, in brackets or behind a comma, or None."""
        this = self.told[index]
        if known.stamp == "weekday" or isinstance(this.meaning, Range):
            return named_once_more(this, self.last, self.plain)
        again = None
        if known.year is None and not known.is_deictic:
            again = in_year_behind(this, self.told[index + 1 : index + 1 + _FOLLOWING], self.plain)
        if known.counts_on or known.is_deictic:
            again = said_again(this, self.told[index + 1 : index + 2], self.plain)
        return self.said_before(this, known) if again is None else again

    def _write(self, this: Found, known: Traits, meaning: Meaning, asked: Asked | None) -> Placed:
        """Return where *meaning* lies, and add it to the expressions read."""
        day = self.day_at(this.start, past=asked is not None)
        first = None
        if known.stamp == "weekday" or this.bound is Bound.CLOSES or self.is_command:
            first = self.first_day(this, meaning, day)
        found = settled(meaning, day) if meaning is this.meaning and first is None else Needs.TEXT
        if isinstance(found, Needs):
            asked = asked or self.ask(this)
            found = settled_by(found, meaning, day, asked) or self._by_text(this, meaning, day, first, asked)
        self.timexes.append(written(this, self.text, found))
        if this.bound is Bound.CLOSES and len(self.timexes) > 1:
            self.timexes[-2:] = joined(*self.timexes[-2:])
        return found.placed

    def _by_text(self, this: Found, meaning: Meaning, day: Day, first: int | None, asked: Asked) -> Answer:
        known = traits(meaning)
        mentioned, now = self.reference(this, known, day)
        narrative, stamped = day.alone.narrative, now != self.published
        kind = narrative, self.is_command, self.is_message
        context = Context(now, mentioned, *kind, first, asked, stamped)
        if known.is_hour and before_small_hours(this, self.behind):
            meaning = from_yesterday(meaning, context, self.ask(self.behind[0]))
        return self.by_mentioned(this, known, meaning, context)

    def day_at(self, start: int, *, past: bool) -> Day:
        """Return the day from which an expression at *start* is read, apart from the text around it."""
        now = self.now_at(start)
        if self._day is None or now is not self._now or past is not self._past:
            self._now, self._past = now, past
            self._day = day_alone(now, getattr(now, "tzinfo", None), past, self.is_command, self.is_message)
        return self._day
