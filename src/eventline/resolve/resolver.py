"""Resolver: found expressions and the publication date to dated ones, in reading order."""

from collections.abc import Sequence
from datetime import date, datetime

from attrs import evolve

from eventline.model.found import Found
from eventline.model.interval import Interval
from eventline.model.meaning import Bound, Meaning
from eventline.model.tense import Tense
from eventline.model.timex import Timex, TimexType
from eventline.resolve.annals import Annals
from eventline.resolve.before_christ import with_era
from eventline.resolve.chapters import Chapters
from eventline.resolve.cited import end_of_glance
from eventline.resolve.commands import as_command, running, until_then
from eventline.resolve.complements import with_complements
from eventline.resolve.context import Context
from eventline.resolve.figures import in_one_order
from eventline.resolve.halves import in_half
from eventline.resolve.hours import in_brackets, of_day_before, with_day
from eventline.resolve.in_step import in_step
from eventline.resolve.news_day import of_news
from eventline.resolve.nights import before_small_hours, from_yesterday
from eventline.resolve.onward import (
    counts_from_month,
    day_before,
    in_month_told,
    named_once_more,
    said_again,
    soon_after,
)
from eventline.resolve.openings import Openings, first_year
from eventline.resolve.outlook import Asked
from eventline.resolve.over import at_end_gone_by
from eventline.resolve.passages import Passages
from eventline.resolve.placed import Placed
from eventline.resolve.ranges import completed, first_end, joined
from eventline.resolve.reports import year_so_far
from eventline.resolve.sections import Sections
from eventline.resolve.settled import Answer, Day, Needs, answer, day_alone, settled, settled_by
from eventline.resolve.story import asides, is_story, leads_on, points_to_last, reaches_today, told_in
from eventline.resolve.trail import Trail
from eventline.resolve.traits import Traits, traits
from eventline.resolve.written import written
from eventline.rules.fold import fold
from eventline.syntax.message import is_message
from eventline.syntax.tense import Tenses

_LEADING_TYPES = (TimexType.DATE, TimexType.TIME)


def resolve_all(
    found: Sequence[Found], text: str, published: date | datetime | None, *, ahead: bool = False
) -> tuple[Timex, ...]:
    """Return each of *found*, read in its place in *text* on the day it was *published*.

    Without *published*, an expression that needs it has a value with X's and no interval. *ahead* reads
    the text as a command to an assistant, whose bare dates lie ahead.
    """
    if not found:
        return ()
    return _Reading(found, text, published, ahead).read()


class _Reading:
    """One text as it is read: what is known of the whole of it, and how far the reading has come."""

    def __init__(
        self, found: Sequence[Found], text: str, published: date | datetime | None, ahead: bool
    ) -> None:
        found = with_era(found, text)
        self.text = text
        self.plain = plain = fold(text)
        self.published = published
        self.ahead = ahead
        known = [traits(this.meaning) for this in found]
        self.story = story = not ahead and is_story(found, known, plain, published)
        self.tenses = Tenses(plain)
        told = in_one_order(told_in(found, story), plain, published, self.tenses)
        self.told = with_complements(plain, told) if story else told
        self.known = known if told is found else [traits(this.meaning) for this in told]
        self.beside = asides(self.known) if story else frozenset()
        self.is_recent = story and reaches_today(self.known, published)
        self.message = is_message(text)
        self.is_news = not story and not ahead
        self.sections = Sections(plain, published)
        self.passages = Passages(
            plain, published.year if self.is_news and published is not None else None, self.tenses
        )
        self.trail, self.annals = Trail(), Annals(self.told, plain, published)
        self.chapters, self.openings = Chapters(plain), Openings(plain)
        if story and not self.is_recent:
            self.trail.add(first_year(self.told, self.known, plain))
        self.timexes: list[Timex] = []
        self.behind: Sequence[Found] = ()  # what stands next behind the expression read
        self.day: Day | None = None  # that of the expression before, which is most often that of the next
        self.now, self.past = published, False  # what makes it

    def read(self) -> tuple[Timex, ...]:
        """Return the expressions told, each read behind those before it."""
        for index, (this, known) in enumerate(zip(self.told, self.known, strict=True)):
            meaning = self._meaning(index, known)
            if known.is_loose and not self.ahead:
                meaning = in_half(meaning, self.plain, this.start, this.end)
            past = self._tells_past(this, known, meaning)
            asked = self._ask(this) if past else None
            placed = self._write(this, known, meaning, past, asked)
            if self.story:
                self.chapters.note(this, known, placed)
            if self.is_news and (known.stamp is not None or known.counts_on):
                self._note(this, known, placed)
            if placed.type is TimexType.DURATION:
                self.trail.add(year_so_far(self.timexes[-1], self.trail, self.published))
            if index in self.beside:
                self.trail.glance(placed.interval, end_of_glance(this, self.plain, self.tenses))
            elif placed.type in _LEADING_TYPES and leads_on(this, known, self.plain, narrative=past):
                self.trail.add(
                    placed.interval, this.start, unless=None if asked is None else asked.looks_ahead
                )
        return tuple(self.timexes)

    def _first(self, this: Found, meaning: Meaning, day: Day) -> int | None:
        """Return the day that an end or a weekday cannot lie before, as another time next to it says."""
        if this.bound is Bound.CLOSES:
            return first_end(this, self.timexes)
        if not self.is_news or meaning is not this.meaning:
            return None
        return day_before(this, self.timexes, self.plain, day.alone.published)

    def _tells_past(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        """Return whether *this* is read from where the story is, and not from publication."""
        if self.story:
            self.trail.add(self.openings.begun_anew(this, known), this.start)
            return not (self.is_recent and self._is_said_today(this, known, meaning))
        if meaning is not this.meaning:
            known = traits(meaning)
            return known.is_bare and self.passages.tells(this, known)
        from_month = known.counts_on and counts_from_month(this, self.timexes[-1:], self.plain)
        return from_month or self.passages.tells(this, known) or self.sections.follows(this, known)

    def _is_said_today(self, this: Found, known: Traits, meaning: Meaning) -> bool:
        """Return whether a story up to today says *this* from there: "last autumn", "is a year ago"."""
        return points_to_last(meaning) or (known.is_deictic and self._ask(this).tense() is Tense.PRESENT)

    def _note(self, this: Found, known: Traits, placed: Placed) -> None:
        """Go on in the part of the news that *this* opens, if any."""
        (self.passages.follow if known.stamp is None else self.sections.note)(this, placed)

    def _ask(self, this: Found) -> Asked:
        return Asked(self.tenses, self.plain, this, story=self.story)

    def _meaning(self, index: int, known: Traits) -> Meaning:
        """Return the meaning of one expression, with what its other end or a command's words say."""
        this = self.told[index]
        meaning = this.meaning
        if this.bound is not Bound.OPENS and not known.is_hour and not self.ahead:
            return self._said_beside(index, known) or meaning
        self.behind = behind = self.told[index + 1 : index + 3]
        if this.bound is Bound.OPENS and behind:
            meaning = completed(this, behind[0])
            meaning = running(meaning, behind[0].meaning, self.published) if self.ahead else meaning
        if self.ahead:
            return as_command(meaning, self.plain, this.start)
        if not known.is_hour:
            return meaning
        stepped = in_step(this, self.timexes[-3:], self.plain, self._ask(this))
        this = of_day_before(stepped, self._last(), self.plain)
        again = in_brackets(this, self._last(), self.plain)
        return with_day(this, behind, self.plain) if again is this.meaning else again

    def _said_beside(self, index: int, known: Traits) -> Meaning | None:
        """Return what the expression beside one says of it, in brackets or behind a comma, or None."""
        this = self.told[index]
        if known.stamp == "weekday":
            return named_once_more(this, self._last(), self.plain)
        if known.counts_on or known.is_deictic:
            again = said_again(this, self.told[index + 1 : index + 2], self.plain)
            if again is None and known.is_part_of_this and self.is_news:
                again = at_end_gone_by(this, self.plain, self.published, self._ask(this))
            if again is not None:
                return again
        if known.is_bare and self.is_news:
            return in_month_told(this, self._last(), self.plain) or self._in_order(this)
        return in_brackets(this, self._last(), self.plain)

    def _last(self) -> Timex | None:
        """Return the expression before."""
        return self.timexes[-1] if self.timexes else None

    def _in_order(self, this: Found) -> Meaning | None:
        """Return a time soon behind one of an earlier year, or between two told in order."""
        day: Meaning | None = soon_after(this, self.timexes[-6:], self.published)
        day = day or self.annals.between(this, self.timexes)
        return None if day is None or self._ask(this).looks_ahead() else day

    def _write(self, this: Found, known: Traits, meaning: Meaning, past: bool, asked: Asked | None) -> Placed:
        """Return where *meaning* lies, and add it to the expressions written."""
        day = self._day_at(this.start, past)
        first = None
        if known.stamp == "weekday" or this.bound is Bound.CLOSES:
            first = self._first(this, meaning, day)
        found = settled(meaning, day) if meaning is this.meaning and first is None else Needs.TEXT
        if isinstance(found, Needs):
            asked = asked or self._ask(this)
            found = settled_by(found, meaning, day, asked) or self._by_text(this, meaning, day, first, asked)
        timex = written(this, self.text, found)
        if self.ahead and (stretch := until_then(found.placed, self.plain, this, day.alone)) is not None:
            timex = evolve(timex, range=stretch)
        self.timexes.append(timex)
        if this.bound is Bound.CLOSES and len(self.timexes) > 1:
            self.timexes[-2:] = joined(self.timexes[-2], timex)
            self.openings.note(*self.timexes[-2:])
        return found.placed

    def _by_text(self, this: Found, meaning: Meaning, day: Day, first: int | None, asked: Asked) -> Answer:
        """Return where *meaning* lies by the times mentioned before it."""
        known = traits(meaning)
        mentioned, now = self._reference(this, known, day)
        stamped = self.is_news and now != self.published
        context = Context(
            now, mentioned, day.alone.narrative, self.ahead, self.message, first, asked, stamped
        )
        if known.is_hour and before_small_hours(this, self.behind):
            meaning = from_yesterday(meaning, context, self._ask(self.behind[0]))
        found = answer(meaning, context)
        if self.story and known.is_bare and self.chapters.left(this, found.placed, mentioned):
            found = answer(meaning, evolve(context, mentioned=self.chapters.whole))
        return found

    def _reference(
        self, this: Found, known: Traits, day: Day
    ) -> tuple[tuple[Interval, ...], date | datetime | None]:
        """Return the times mentioned before *this*, and the day or moment from which it is read."""
        stamps = self.sections.stamps_before(this) if self.is_news and known.stamp == "hour" else None
        if stamps is not None:
            return stamps, self.published
        mentioned, now = self.trail.latest_first(this.start, strictly=known.points_back), day.alone.published
        if self.is_news and not (self.message or day.alone.narrative):
            mentioned = of_news(this, mentioned, self.timexes, self.plain, now)
        return mentioned, now

    def _day_at(self, start: int, past: bool) -> Day:
        """Return the day from which an expression at *start* is read, apart from the text around it."""
        now = self.sections.day_at(start) if self.is_news else self.published
        if self.day is None or now is not self.now or past is not self.past:
            self.now, self.past = now, past
            self.day = day_alone(now, getattr(now, "tzinfo", None), past, self.ahead, self.message)
        return self.day
