"""Outline: what grammar alone says of a trigger, before anybody asks who, where and who says so."""

from collections.abc import Callable
from typing import NamedTuple

from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.what.triggers import Trigger
from eventline.model.mention import Mention, Strength
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.syntax.clause import Clause


class Told(NamedTuple):
    """What is told of a happening beside its grammar, see `Mention`."""

    status: Status
    speaker: str | None = None
    actors: tuple[str, ...] = ()
    place: str | None = None
    coordinates: tuple[float, float] | None = None
    words: Callable[[], str] = str


def theme_of(trigger: Trigger, clause: Clause | None) -> str:
    """Return the theme of the trigger, "statement" for every verb of speech."""
    saying = trigger.is_verb and clause is not None and is_speech(clause)
    return "statement" if saying else trigger.theme


def outline(
    r: Reading, trigger: Trigger, strength: Strength, marked: Span | None, told: Told, frame: Span | None
) -> Mention:
    """Return the mention with its spans, its verb's tense and its theme, at the span *marked* if given."""
    clause = None if trigger.clause is None else r.clauses[trigger.clause]
    left, right = within(r, clause)
    perfect = clause is not None and clause.group.perfect
    had = perfect and clause is not None and r.t.words[clause.group.start].startswith("had")
    head = None if clause is None or not trigger.carries else clause.group.head
    return Mention(
        trigger=marked or r.chars(trigger.start, trigger.end),
        sentence=r.span,
        clause=r.chars(left, right) if right > left else r.span,
        opener="" if clause is None else clause.opener,
        lemma=trigger.lemma,
        theme=theme_of(trigger, clause),
        is_verb=trigger.is_verb,
        is_finite=trigger.carries and clause is not None and clause.is_finite,
        strength=strength,
        tense=None if clause is None else _tense(clause),
        is_perfect=perfect and not had,
        was_before=had,
        verb=None if head is None else r.chars(head, head + 1),
        status=told.status,
        speaker=told.speaker,
        actors=told.actors,
        place=told.place,
        coordinates=told.coordinates,
        words=told.words,
        frame=frame,
        quoted=trigger.clause is not None and r.quoted[trigger.clause],
    )


def within(r: Reading, clause: Clause | None) -> tuple[int, int]:
    """Return the tokens of the clause, of the whole sentence where there is none."""
    return (0, len(r.t)) if clause is None else (clause.left, clause.right)


def _tense(clause: Clause) -> Tense | None:
    return Tense.PAST if clause.group.form == "participle" else clause.group.tense
