"""Mentions: the happenings that a text names, each with its status, speaker, participants and place."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import Factory, define

from eventline.extract.attribution import Frame, frames, is_speech
from eventline.extract.cast import Cast
from eventline.extract.headline import headline
from eventline.extract.participants import actors, kind_of, place, who
from eventline.extract.reading import Reading, read_sentence
from eventline.extract.status import status_of_noun, status_of_verb
from eventline.extract.strength import strength_of
from eventline.extract.triggers import Trigger, triggers
from eventline.languages.en.furniture import FURNITURE
from eventline.languages.en.lexicon import lexicon
from eventline.model.document import Document
from eventline.model.event import Status
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.syntax.closed import PRONOUN
from eventline.syntax.quotes import quotations

_LONGEST = 1_500  # characters; a longer "sentence" is a table or a list and is only read this far


def mentions(
    document: Document,
    sentences: Sequence[Span],
    timexes: Sequence[Timex],
    marked: Sequence[tuple[int, int]] | None = None,
) -> tuple[Mention, ...]:
    """Return the mentions of *document* in reading order.

    Args:
        sentences: The spans of its sentences, in order.
        timexes: Its time expressions, in order.
        marked: Spans to be taken as mentions; the result then has one for each, in their order, with
            strength ``marked``, before the others.

    >>> from eventline.syntax.sentences import sentences as split
    >>> document = Document("a", "The court jailed Ann Lee on Friday.")
    >>> [m.trigger.of(document.text) for m in mentions(document, split(document.text), ())]
    ['jailed']
    """
    article = _Article(document.text, tuple(timexes), quotations(document.text))
    wanted = [] if marked is None else [Span(*pair) for pair in marked]
    found: list[Mention] = []
    for span in sentences:
        article.read(span, [m for m in wanted if span.start <= m.start < span.end])
    for r, here in article.readings:
        found += article.tell(r, here)
    by_trigger = {m.trigger: m for m in found if m.strength is Strength.MARKED}
    first = [by_trigger.get(m) or _bare(m, document.text) for m in wanted]
    return (*first, *(m for m in found if m.strength is not Strength.MARKED))


def _bare(trigger: Span, text: str) -> Mention:
    """Return a mention for a marked span that no sentence holds."""
    words = trigger.of(text)
    return Mention(
        trigger, trigger, trigger, "", words.lower(), "other", False, False, Strength.MARKED, headline=words
    )


@define
class _Article:
    text: str
    timexes: tuple[Timex, ...]
    quotes: tuple[Span, ...]
    cast: Cast = Factory(Cast)
    seen: set[str] = Factory(set)
    readings: list[tuple[Reading, list[Span]]] = Factory(list)
    paragraph: int = 0
    end: int = 0
    speaker: str | None = None

    def read(self, span: Span, marked: list[Span]) -> None:
        """Take the next sentence apart and note the persons that it names."""
        if not marked and self._is_furniture(span):
            return
        if "\n\n" in self.text[self.end : span.start]:
            self.paragraph += 1
        self.end = span.end
        cut = Span(span.start, min(span.end, span.start + _LONGEST))
        number = len(self.readings)
        r = read_sentence(self.text, cut, self._within(span), self.quotes, number, self.paragraph)
        for name in r.names:
            self.cast.know(name)
        self.readings.append((r, marked))

    def _is_furniture(self, span: Span) -> bool:
        words = " ".join(span.of(self.text).split())
        if len(words) < 300 and (FURNITURE.match(words) or self._is_link(words)):
            return True
        repeated = words in self.seen
        self.seen.add(words)
        return repeated

    def _is_link(self, words: str) -> bool:
        """Return whether a line inside the article is the headline of another one."""
        if len(self.readings) < 2 or words[-1:] in '.!?…”"':
            return False
        long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
        return words.isupper() or (
            len(long) > 3 and sum(word[0].isupper() for word in long) > 0.8 * len(long)
        )

    def _within(self, span: Span) -> tuple[Timex, ...]:
        first = bisect_left(self.timexes, span.start, key=lambda x: x.start)
        last = bisect_left(self.timexes, span.end, key=lambda x: x.start)
        return self.timexes[first:last]

    def tell(self, r: Reading, marked: list[Span]) -> Iterator[Mention]:
        """Yield the mentions of a sentence; all sentences are read before the first is told."""
        for name in r.names:
            self.cast.meet(name)
        attributed = frames(r)
        for trigger in triggers(r):
            if any(r.chars(trigger.start, trigger.end).overlaps(span) for span in marked):
                continue  # told below, as the marked span
            frame = None if trigger.clause is None else attributed[trigger.clause]
            yield self._mention(r, trigger, frame)
            self._remember(r, trigger, framed=frame is not None and frame.clause is not None)
        for span in marked:
            trigger, frame = _marked(r, span, attributed)
            yield self._mention(r, trigger, frame, span)

    def _mention(
        self, r: Reading, trigger: Trigger, frame: Frame | None, marked: Span | None = None
    ) -> Mention:
        clause = None if trigger.clause is None else r.clauses[trigger.clause]
        subject = None if clause is None else who(r, clause.subject, self.cast)
        strength = Strength.MARKED if marked else strength_of(r, trigger, frame, subject)
        within = (0, len(r.t)) if clause is None else (clause.left, clause.right)
        told = strength in {Strength.NEWS, Strength.MARKED, Strength.CARRIED} or (
            strength is Strength.DATED and bool(r.timexes)
        )
        group = None if clause is None else clause.group
        saying = trigger.is_verb and clause is not None and is_speech(clause)
        return Mention(
            trigger=marked or r.chars(trigger.start, trigger.end),
            sentence=r.span,
            clause=r.chars(*within) if within[1] > within[0] else r.span,
            opener="" if clause is None else clause.opener,
            lemma=trigger.lemma,
            theme="statement" if saying else trigger.theme,
            is_verb=trigger.is_verb,
            is_finite=trigger.carries and clause is not None and clause.is_finite,
            strength=strength,
            tense=None if group is None else Tense.PAST if group.form == "participle" else group.tense,
            was_before=group is not None and group.perfect and r.t.word(group.start).startswith("had"),
            status=self._status(r, trigger, frame),
            speaker=self._speaker(r, frame) if told else None,
            actors=actors(r, clause, within, self.cast) if told else (),
            place=place(r, clause, trigger.start, within) if told else None,
            headline=headline(r, trigger, self.cast) if told else "",
            frame=self._frame_span(r, frame),
            verb=None if group is None or not trigger.carries else r.chars(group.head, group.head + 1),
            quoted=trigger.clause is not None and r.quoted[trigger.clause],
        )

    def _status(self, r: Reading, trigger: Trigger, frame: Frame | None) -> Status:
        if trigger.clause is None:
            return status_of_noun(r, trigger.start, frame)
        if trigger.is_verb:
            return status_of_verb(r, trigger.clause, frame)
        if not trigger.carries:
            return status_of_noun(r, trigger.start, frame)
        of_verb, of_noun = status_of_verb(r, trigger.clause, frame), status_of_noun(r, trigger.start, frame)
        return (
            of_noun if of_noun is Status.NEGATED or of_verb in {Status.OCCURRED, Status.REPORTED} else of_verb
        )

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

    def _frame_span(self, r: Reading, frame: Frame | None) -> Span | None:
        if frame is None or frame.clause is None:
            return None
        group = r.clauses[frame.clause].group
        return r.chars(group.head, group.head + 1)

    def _remember(self, r: Reading, trigger: Trigger, *, framed: bool) -> None:
        """Note who was the subject, for the pronouns that follow."""
        if trigger.clause is None or not trigger.carries:
            return
        clause = r.clauses[trigger.clause]
        if not clause.is_finite or clause.shared or clause.subject is None or r.quoted[trigger.clause]:
            return
        if (
            clause.opener not in {"", "”", '"', "“", "-", "–", "—", "as", "while", "though", "although"}
            or framed
        ):
            return
        named = who(r, clause.subject, self.cast)
        if named is None:
            return
        self.cast.subject(named, kind_of(r, clause.subject, self.cast))
        if is_speech(clause):
            self.speaker = named


def _marked(r: Reading, span: Span, attributed: list[Frame | None]) -> tuple[Trigger, Frame | None]:
    """Return the trigger at a marked span, and the saying that it is the content of."""
    start = next((j for j in range(len(r.t)) if r.t.ends[j] > span.start), 0)
    end = next((j for j in range(start, len(r.t)) if r.t.ends[j] >= span.end), start) + 1
    trigger = next((x for x in triggers(r) if start <= x.start < end), None) or _made(
        r, start, min(end, len(r.t))
    )
    return trigger, None if trigger.clause is None else attributed[trigger.clause]


def _made(r: Reading, start: int, end: int) -> Trigger:
    """Return a trigger for words that are none by themselves."""
    tables = lexicon()
    word = r.t.word(start)
    inside = [k for k, clause in enumerate(r.clauses) if clause.left <= start < clause.right]
    heads = [k for k in inside if r.clauses[k].group.start <= start < r.clauses[k].group.end]
    clause = heads[0] if heads else inside[-1] if inside else None
    lemma = tables.nouns.get(word, tables.verbs.get(word, word))
    theme = tables.noun_themes.get(lemma, tables.verb_themes.get(lemma, "other"))
    return Trigger(start, end, clause, lemma, theme, bool(heads), bool(heads))
