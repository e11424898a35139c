"""News: a text read from the day on which it was published, or from that of a part of it."""

from collections.abc import Sequence
from datetime import date, datetime

from eventline.model.found import Found
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, Meaning
from eventline.resolve.annals import Annals
from eventline.resolve.news_day import of_news
from eventline.resolve.onward import day_before, in_month_told, soon_after
from eventline.resolve.over import at_end_gone_by
from eventline.resolve.passages import Passages
from eventline.resolve.placed import Placed
from eventline.resolve.readings.reading import Reading
from eventline.resolve.sections import Sections
from eventline.resolve.settled import Day
from eventline.resolve.traits import Traits, traits

_NEAR = 6  # expressions before one among which it may go on from an earlier year


class News(Reading):
    """Reads a bare date from the day of its section, unless a passage or a list of dates tells of another."""

    def __init__(
        self, found: Sequence[Found], text: str, plain: str, published: date | datetime | None
    ) -> None:
        super().__init__(found, text, plain, published)
        self._sections = Sections(plain, published)
        self._passages = Passages(plain, None if published is None else published.year, self.tenses)
        self._annals = Annals(self.told, plain, published)

    def tells_past(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        if meaning is not this.meaning:
            known = traits(meaning)
            return known.is_bare and self._passages.tells(this, known)
        return (
            super().tells_past(this, known, meaning)
            or self._passages.tells(this, known)
            or self._sections.follows(this, known)
        )

    def said_before(self, this: Found, known: Traits) -> Meaning | None:
        if known.is_part_of_this:
            over = at_end_gone_by(this, self.plain, self.published, self.ask(this))
            over = self._in_order(this) or over
            if over is not None:
                return over
        if known.is_bare:
            return in_month_told(this, self.last, self.plain) or self._in_order(this)
        return super().said_before(this, known)

    def _in_order(self, this: Found) -> Meaning | None:
        """Return a time soon behind one of an earlier year, or between two told in order."""
        day: Meaning | None = soon_after(this, self.timexes[-_NEAR:], self.published)
        day = day or self._annals.between(this, self.timexes)
        if day is None:
            return None
        asked = self.ask(this)
        return None if asked.looks_ahead() and not asked.was_planned() else day

    def first_day(self, this: Found, meaning: Meaning, day: Day) -> int | None:
        if this.bound is not Bound.CLOSES and meaning is this.meaning:
            return day_before(this, self.timexes, self.plain, day.alone.published)
        return super().first_day(this, meaning, day)

    def now_at(self, start: int) -> date | datetime | None:
        return self._sections.day_at(start)

    def reference(
        self, this: Found, known: Traits, day: Day
    ) -> tuple[tuple[Interval, ...], date | datetime | None]:
        stamps = self._sections.stamps_before(this, known)
        if stamps is not None:
            return stamps, self._sections.day_of_hours(stamps) if known.is_hour else self.published
        mentioned, now = super().reference(this, known, day)
        if not (self.is_message or day.alone.narrative):
            mentioned = of_news(this, mentioned, self.timexes, self.plain, now)
        return mentioned, now

    def note(self, this: Found, known: Traits, placed: Placed) -> None:
        if known.stamp is not None:
            self._sections.note(this, placed)
        elif known.counts_on:
            self._passages.follow(this, placed)
