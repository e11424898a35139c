"""Context: what a phrase is read against: the publication date, the times last mentioned, the tense."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from attrs import evolve, frozen

from eventline.calendars.units import floor, shift
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.meaning import Anchor, CalendarDate, Meaning, Toward
from eventline.model.moment import to_seconds
from eventline.model.tense import Tense
from eventline.resolve.outlook import Asked

_WEEK = 7  # days


@frozen(slots=False)  # made for each expression that hangs on its text, twice as fast as with slots
class Context:
    """The reference of one expression.

    Attributes:
        published: The day or moment of publication, None when not known.
        mentioned: Times that the text has mentioned before, the latest first, one of each grain.
        narrative: The text tells a story of its own time, so bare dates follow the last mentioned one.
        ahead: The text is a command to an assistant: bare dates lie ahead, counted units reach a day.
        message: The text is a short informal one, which speaks of the days around it.
        after: A day number that the expression cannot lie before (the second end of a range), or None.
        stamped: The day is that of a stamp in the text, as in a log, and not of publication itself.
        asked: Gives the tense of the verb that governs the expression, or None for an expression alone.
    """

    published: date | datetime | None = None
    mentioned: tuple[Interval, ...] = ()
    narrative: bool = False
    ahead: bool = False
    message: bool = False
    after: int | None = None
    asked: Asked | None = None
    stamped: bool = False

    @property
    def day(self) -> int | None:
        """Return the number of the day from which bare dates are read."""
        reached = self.reached if self.narrative else None
        return self.published_day if reached is None or reached.first is None else reached.first.toordinal()

    @property
    def reached(self) -> Interval | None:
        """Return the year, or finer time, that the text mentioned last."""
        return next((interval for interval in self.mentioned if interval.granularity <= Grain.YEAR), None)

    @property
    def published_day(self) -> int | None:
        return None if self.published is None else self.published.toordinal()

    @property
    def second(self) -> int | None:
        """Return the moment of publication in seconds, None when only the day is known."""
        return to_seconds(self.published) if isinstance(self.published, datetime) else None

    @property
    def zone(self) -> tzinfo | None:
        return self.published.tzinfo if isinstance(self.published, datetime) else None

    @property
    def tense(self) -> Tense | None:
        return None if self.asked is None else self.asked.tense()

    @property
    def looks_ahead(self) -> bool:
        """Return whether the tense is the future, which is found sooner than the tense itself."""
        return self.asked is not None and self.asked.looks_ahead()

    def reference(self, anchor: Anchor, grain: Grain) -> int | None:
        """Return the number of the day from which a phrase counts units of *grain*."""
        if anchor is Anchor.MENTIONED or self.narrative:
            mentioned = self.mentioned_quarter() if grain is Grain.QUARTER else self.mentioned_day(grain)
            if mentioned is not None or self.narrative:
                return mentioned
            if grain is Grain.DAY and (spoken_of := self._day_of_news() or self.day_told()) is not None:
                return spoken_of
        return self.published_day

    def _day_of_news(self) -> int | None:
        """Return the day of the last week that news has spoken of, though it has looked back since."""
        today = self.published_day
        if today is None:
            return None
        for interval in self.mentioned:
            if interval.granularity <= Grain.DAY and interval.first is not None:
                day = interval.first.toordinal()
                return day if today - _WEEK <= day <= today else None
        return None

    def day_told(self) -> int | None:
        """Return the day told last in the year that news has reached, from which "the next day" counts on.

        Other times of that year may have been mentioned since: "on 14 July he called; that summer …".
        """
        year = None if self.reached is None or self.reached.first is None else self.reached.first.year
        for interval in self.mentioned:
            if interval.granularity <= Grain.DAY and interval.first is not None:
                return interval.first.toordinal() if interval.first.year == year else None
        return None

    def counted_from(self, anchor: Anchor, toward: Toward, target: Meaning) -> Context:
        """Return the context of "the following Friday" (MENTIONED): the day that the text mentioned last.

        A month or season follows the whole of the time mentioned, which may be a year.
        """
        if anchor is Anchor.DOCUMENT or self.ahead:
            return self
        day = self.mentioned_day(Grain.DAY) if _is_weekday(target) else self._edge(toward)
        return (
            self if day is None or day < 1 else evolve(self, published=date.fromordinal(day), narrative=False)
        )

    def _edge(self, toward: Toward) -> int | None:
        """Return the last day of the time reached, or the first one where the words go back."""
        reached = self.reached
        edge = None if reached is None else reached.first if toward is Toward.PAST else reached.last
        return None if edge is None else edge.toordinal()

    def hour_reached(self) -> Interval | None:
        """Return the hour or minute that the text mentioned last, None where it moved on to another day."""
        last = self.mentioned[0] if self.mentioned else None
        if last is None or last.granularity > Grain.DAY:
            return None
        return next(
            (hour for hour in self.mentioned if hour.granularity <= Grain.HOUR and hour in last), None
        )

    def mentioned_quarter(self) -> int | None:
        """Return the first day of the quarter last mentioned, else of the last one over at publication.

        Company news speaks of "the quarter" that it reports on, and of many days that have no part in it.
        """
        for interval in self.mentioned:
            if interval.granularity is Grain.QUARTER and interval.first is not None:
                return interval.first.toordinal()
        day = self.published_day
        return None if day is None else shift(Grain.QUARTER, floor(Grain.QUARTER, day), -1)

    def mentioned_day(self, grain: Grain) -> int | None:
        """Return the first day of the time last mentioned that is not coarser than *grain*.

        A finer time counts as long as no later mention has moved on from it.
        """
        for interval in self.mentioned:
            moved_on = interval.granularity <= Grain.YEAR and interval not in self.mentioned[0]
            if interval.granularity <= grain and interval.first is not None and not moved_on:
                leads_on = interval.granularity is Grain.SEASON and grain > Grain.SEASON  # from a winter on
                return (interval.last if leads_on and interval.last else interval.first).toordinal()
        return None


def _is_weekday(target: Meaning) -> bool:
    return isinstance(target, CalendarDate) and target.weekday is not None
