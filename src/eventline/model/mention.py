"""Mention: a place in a text that tells, plans or denies something that happens."""

from collections.abc import Callable
from enum import StrEnum

from attrs import field, frozen

from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.tense import Tense


class Strength(StrEnum):
    """What a mention needs to become an event."""

    MARKED = "marked"  # nothing: it was asked for
    NEWS = "news"  # nothing: undated, it is news of the day
    CARRIED = "carried"  # a time of its own, or one carried over from the sentence before
    DATED = "dated"  # a time of its own
    BACKGROUND = "background"  # never becomes one; it only holds the times of its clause


@frozen
class Mention:
    """A verb or noun that names a happening, with what its sentence says of it.

    Attributes:
        trigger: The word or words that name it, at most three.
        sentence, clause: The spans that it stands in; the clause is its own words only.
        opener: The word that opens its clause ("that", "after", "who"), "" for a main clause.
        lemma: Base form of the trigger.
        theme: Class of the trigger: fighting, talks, statement, …
        is_verb: False for a noun.
        is_finite: Whether it is the finite verb of its clause.
        strength: What it needs to become an event.
        tense: Of its verb, or of the verb that governs the noun.
        is_perfect: The verb is a present perfect, "has met".
        was_before: The verb is a past perfect, "had met".
        status, speaker, actors, place, coordinates: As in `Event`.
        words: Says its headline; asked only of the few mentions that become events.
        verb: Span of the verb that carries it; of a plain noun its own.
        frame: Span of the verb of speech whose content it is, or None.
        quoted: Whether it stands in a quotation.
    """

    trigger: Span
    sentence: Span
    clause: Span
    opener: str
    lemma: str
    theme: str
    is_verb: bool
    is_finite: bool
    strength: Strength
    tense: Tense | None = None
    is_perfect: bool = False
    was_before: bool = False
    status: Status = Status.OCCURRED
    speaker: str | None = None
    actors: tuple[str, ...] = ()
    place: str | None = None
    coordinates: tuple[float, float] | None = None
    words: Callable[[], str] = field(default=str, eq=False, repr=False)
    frame: Span | None = None
    verb: Span | None = None
    quoted: bool = False

    @property
    def headline(self) -> str:
        """Return who did what, as in `Event`."""
        return self.words()

    @property
    def at(self) -> int:
        """Return where its verb stands in the text: that decides which times follow it."""
        return self.trigger.start if self.verb is None else self.verb.start
