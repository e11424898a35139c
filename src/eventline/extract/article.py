"""Article: a text read sentence by sentence, with what is known of it so far."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial

from attrs import Factory, define, evolve

from eventline.extract.attribution import Frame, frames, is_spoken, plain_sources
from eventline.extract.furniture import Furniture
from eventline.extract.headline.headline import headline
from eventline.extract.headline.line import is_kept, line_trigger, line_words, opens_entry, tells
from eventline.extract.lazy import Later
from eventline.extract.reading import Parse, Reading, read_sentence
from eventline.extract.what.marked import marked_trigger
from eventline.extract.what.measured import main_verb, tells_amount
from eventline.extract.what.outline import Told, outline, theme_of, within
from eventline.extract.what.questions import asks
from eventline.extract.what.status import status_of_noun, status_of_verb
from eventline.extract.what.strength import is_charge, strength_of
from eventline.extract.what.triggers import Trigger, begun, triggers
from eventline.extract.where.atlas import Atlas
from eventline.extract.where.coordinates import position
from eventline.extract.where.home_place import home_of
from eventline.extract.where.learned import Learned
from eventline.extract.where.setting import Setting
from eventline.extract.who.antecedents import remember
from eventline.extract.who.author import author_of
from eventline.extract.who.cast import Cast
from eventline.extract.who.focus import Focus
from eventline.extract.who.names import Kind
from eventline.extract.who.participants import actors
from eventline.extract.who.roles import given
from eventline.extract.who.stock_indices import know_indices
from eventline.extract.who.subject_name import who
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.timex import Timex
from eventline.syntax.clauses import clauses
from eventline.syntax.closed import PRONOUN
from eventline.syntax.entries import NO_ENTRIES, Entries

_NEEDS_TIME = frozenset({Strength.DATED, Strength.BACKGROUND})
_CLOSES = ".!?…”\"’')"
_LONGEST = 1_500  # characters; a longer "sentence" is a table or a list and is only read this far


@define
class Article:
    """Reads every sentence (`read`), then learns all names (`know`), then tells its mentions (`tell`)."""

    text: str
    timexes: tuple[Timex, ...]
    quotes: tuple[Span, ...]
    parse: Parse = clauses
    chronology: Entries = NO_ENTRIES
    cast: Cast = Factory(Cast)
    atlas: Atlas = Factory(Atlas)
    learned: Learned = Factory(Learned)
    furniture: Furniture = Factory(Furniture)
    readings: list[tuple[Reading, list[Span]]] = Factory(list)
    paragraph: int = 0
    number: int = 0  # of sentences so far, without titles that run on
    end: int = 0
    begins: list[int] = Factory(lambda self: [x.start for x in self.timexes], takes_self=True)
    speaker: str | None = None
    setting: Setting = Factory(Setting)

    def read(self, span: Span, marked: list[Span]) -> None:
        """Take the next sentence apart and note which of its names may be places."""
        entry = self.chronology.at(span.start)
        if not marked and entry is None and self.furniture.holds(span.of(self.text), len(self.readings)):
            return
        if "\n\n" in self.text[self.end : span.start]:
            self.paragraph += 1
        self.end = span.end
        cut = Span(span.start, min(span.end, span.start + _LONGEST))
        number = self.number
        self.number += not self._runs_on(cut)
        times = self._within(span) or (() if entry is None else (entry.head,))
        r = read_sentence(self.text, cut, times, self.quotes, number, self.paragraph, self.parse, entry)
        if marked:
            r = evolve(r, hangs=True)  # the verbs that they hang on count, be the sentence dated or not
        self.learned.note(r)
        self.readings.append((r, marked))

    def know(self) -> None:
        """Take note of whom and what all the sentences name."""
        self.readings = [(self.learned.relabel(r), marked) for r, marked in self.readings]
        for r, _ in self.readings:
            for name in r.names:
                self.cast.know(name, given(r, name))
                led = name.kind is not Kind.PERSON and r.t.word(name.start - 1) == "the"
                if led and (name.end in r.begun or r.t.word(name.end) == ","):  # not "the NATO strike"
                    self.cast.definite.add(name.text)
            know_indices(r, self.cast)
            self.cast.author = self.cast.author or author_of(r)
            self.atlas.know(r)
            self.setting.scout(r, self.cast)
        there = self.setting
        title = None if there.titled in there.armed else there.titled
        there.home = home_of(self.atlas.countries, there.inside - there.armed, title)
        self.setting.is_local = not self.atlas.countries

    def _runs_on(self, span: Span) -> bool:
        """Return whether a title runs into the sentence behind it, and is no sentence of its own."""
        return self.text[span.end - 1] not in _CLOSES and self.text[span.end : span.end + 1] == " "

    def _within(self, span: Span) -> tuple[Timex, ...]:
        return self.timexes[bisect_left(self.begins, span.start) : bisect_left(self.begins, span.end)]

    def tell(self, r: Reading, marked: list[Span]) -> Iterator[Mention]:
        """Yield the mentions of a sentence; all sentences are read before the first is told."""
        self.cast.begin(r.names)
        attributed = frames(r)
        found = triggers(r, undated=not r.is_timed)
        told = list(self._tell(r, found, attributed, marked))
        told = [] if asks(r) else told  # the cast has heard it all the same
        if opens_entry(r) and not marked and not any(tells(m) for m in told):
            line = self._line(r, found, attributed)
            told = told if line is None else [line, *(m for m in told if is_kept(m))]
        yield from told
        for span in marked:
            trigger, frame = marked_trigger(r, span, attributed)
            asked = self._mention(r, trigger, frame, span, attributed=attributed)
            if asked is not None:
                yield asked
        self.setting.leave(r)
        self._leave_cited(r, attributed)

    def _leave_cited(self, r: Reading, attributed: list[Frame | None]) -> None:
        """Let "she" mean the person whom the sentence cites where it tells of nobody else."""
        cited = next((frame.words for frame in attributed if frame is not None and frame.words), "")
        if cited and self.cast.focus.beside is None:
            found = (name for name in r.names if name.kind is Kind.PERSON and name.text in cited)
            for name in found:
                self.cast.object(self.cast.full(name.text))

    def _tell(
        self, r: Reading, found: list[Trigger], attributed: list[Frame | None], marked: list[Span]
    ) -> Iterator[Mention]:
        sources = plain_sources(r, attributed)
        for trigger in found:
            if marked and any(r.chars(trigger.start, trigger.end).overlaps(span) for span in marked):
                continue  # told as the marked span
            frame = None if trigger.clause is None else attributed[trigger.clause]
            self._hear(r, trigger.clause, frame)
            adds = trigger.clause not in sources
            told = self._mention(r, trigger, frame, attributed=attributed, adds=adds)
            if told is not None:
                yield told
            framed = frame is not None and frame.clause is not None
            self.speaker = remember(r, trigger, self.cast, framed=framed) or self.speaker

    def _line(self, r: Reading, found: list[Trigger], attributed: list[Frame | None]) -> Mention | None:
        """Return the mention for a whole line of a chronology, which no clause of it tells."""
        trigger = line_trigger(r, found)
        if trigger is None:
            return None
        told = self._told(r, trigger, None, attributed, Told(status_of_noun(r, trigger.start, None)))
        told = told._replace(words=partial(line_words, r))
        return evolve(outline(r, trigger, Strength.DATED, None, told, None), is_finite=True)

    def _mention(
        self,
        r: Reading,
        trigger: Trigger,
        frame: Frame | None,
        marked: Span | None = None,
        *,
        attributed: list[Frame | None],
        adds: bool = True,
    ) -> Mention | None:
        """Return the mention, unless it needs a time and the sentence has none."""
        clause = None if trigger.clause is None else r.clauses[trigger.clause]
        strength = Strength.MARKED
        if marked is None:
            doer = partial(who, r, None if clause is None else clause.subject, self.cast)
            strength = strength_of(r, trigger, frame, doer, adds=adds)
        if not r.is_timed and strength in _NEEDS_TIME:
            return None
        told = Told(self._status(r, trigger, frame))
        if strength is not Strength.BACKGROUND or is_charge(r, trigger):  # the story goes on where it was
            told = self._told(r, trigger, frame, attributed, told)
        return outline(r, trigger, strength, marked, told, self._frame_span(r, frame))

    def _told(
        self, r: Reading, trigger: Trigger, frame: Frame | None, attributed: list[Frame | None], told: Told
    ) -> Told:
        """Return all that only an event needs: who says so, who takes part, where, in which words."""
        speaker = self._speaker(r, frame)
        clause = None if trigger.clause is None else r.clauses[trigger.clause]
        span, theme = within(r, clause), theme_of(trigger, clause)
        where = self.setting.place(r, clause, trigger.start, span, theme, self.cast)
        means_noun = trigger.clause is not None and begun(r, trigger.clause) is not None
        doers = actors(r, None if means_noun else clause, span, self.cast, where, trigger.start, theme)
        goes_on = clause is not None and clause.is_finite and clause.opener in {"", "that"}
        self.setting.note(r, clause, theme, doers if told.status.took_place else None, where)
        where = where or self.setting.carried(r, clause, theme, doers, self.cast, goes_on=goes_on)
        words = Later(partial(self._words, r, trigger, attributed, self.cast.focus))
        at = position(self.text, r.span) or self.atlas.find(where)
        return Told(told.status, speaker, doers, where, at, words)

    def _words(self, r: Reading, trigger: Trigger, attributed: list[Frame | None], then: Focus) -> str:
        """Return the headline as the article had been read by *then*."""
        now = self.cast.focus
        self.cast.back_to(then)
        found = headline(r, trigger, self.cast, attributed)
        self.cast.back_to(now)
        return found

    def _status(self, r: Reading, trigger: Trigger, frame: Frame | None) -> Status:
        if trigger.clause is None:
            return status_of_noun(r, trigger.start, frame)
        if trigger.is_verb:
            told = main_verb(r, trigger.clause) if tells_amount(r, trigger) else None
            return status_of_verb(r, trigger.clause if told is None else told, frame)
        if not trigger.carries:
            return status_of_noun(r, trigger.start, frame)
        of_verb = status_of_verb(r, trigger.clause, frame)
        of_noun = status_of_noun(r, trigger.start, frame, carries=True)
        return of_noun if of_noun is Status.NEGATED or of_verb.took_place else of_verb

    def _speaker(self, r: Reading, frame: Frame | None) -> str | None:
        if frame is None:
            return None
        if frame.words:
            return self.cast.stands_for(frame.words) or frame.words
        if frame.source is None:
            return self.speaker
        named = who(r, frame.source, self.cast)
        is_pronoun = frame.source[1] - frame.source[0] == 1 and bool(r.t.flags[frame.source[0]] & PRONOUN)
        return named or (None if is_pronoun else r.t.raw(*frame.source))

    def _hear(self, r: Reading, k: int | None, frame: Frame | None) -> None:
        """Let "I" mean who speaks in clause *k*: of a quotation its speaker, else the author of the text."""
        if self.cast.focus.is_quoted:
            self.cast.hear(self.cast.author)
        if k is not None and is_spoken(r, k, frame):
            self.cast.hear(self._speaker(r, frame), is_quoted=True)

    def _frame_span(self, r: Reading, frame: Frame | None) -> Span | None:
        if frame is None or frame.clause is None:
            return None
        group = r.clauses[frame.clause].group
        return r.chars(group.head, group.head + 1)
