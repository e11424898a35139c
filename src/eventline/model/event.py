"""Event: what happened, when, who says so, and the sentences that say it."""

from datetime import date
from enum import StrEnum

from attrs import evolve, field, frozen, validators

from eventline.model.correction import Correction
from eventline.model.explanation import Explanation, explain
from eventline.model.interval import Interval
from eventline.model.relation import Relation
from eventline.model.span import Span
from eventline.model.status import Status, StatusChange


class Basis(StrEnum):
    """What the date of an event rests on.

    A time ``expression`` in its clause, another event that it is said to lie before or after
    (``relative-event``), a time ``carried-over`` from a neighbouring sentence, or the ``publication`` itself.

    >>> Basis("carried-over") is Basis.CARRIED_OVER
    True
    """

    EXPRESSION = "expression"
    RELATIVE_EVENT = "relative-event"
    CARRIED_OVER = "carried-over"
    PUBLICATION = "publication"


@frozen
class Evidence:
    """One sentence that reports an event, with the reading it gives by itself.

    Attributes:
        document: Id of the article.
        sentence, trigger: Spans in the article's text.
        expression: Span of the time expression that dates it, or None.
        basis: What the date rests on; None when the text gives no date.
        quote: The words of the sentence.
        when, best, status, speaker: As this sentence alone has them; a joined event may differ.

    >>> quote = "Dockers walked out on Wednesday."
    >>> said = Evidence("a.txt", Span(0, 32), Span(8, 14), Span(22, 31), Basis.EXPRESSION, quote)
    >>> said.told_by, said.expression.of(quote)
    ('walked', 'Wednesday')
    """

    document: str
    sentence: Span
    trigger: Span
    expression: Span | None
    basis: Basis | None
    quote: str
    when: Interval | None = None
    best: date | None = None
    status: Status = field(default=Status.OCCURRED, converter=Status)
    speaker: str | None = None

    @property
    def told_by(self) -> str:
        """Return the words of the trigger, which stand in the quote."""
        start = self.trigger.start - self.sentence.start
        return self.quote[start : start + self.trigger.end - self.trigger.start]

    def moved(self, by: int) -> "Evidence":
        """Return the same words *by* characters further on."""
        expression = None if self.expression is None else self.expression.moved(by)
        sentence, trigger = self.sentence.moved(by), self.trigger.moved(by)
        return evolve(self, sentence=sentence, trigger=trigger, expression=expression)


@frozen
class Conflict:
    """A dating that does not meet the event's own window, and the articles that give it.

    Attributes:
        when: The window that they give.
        documents: Their ids.

    >>> Conflict(Interval("2025-03-11", "2025-03-12"), ("a.txt",)).when.isoformat()
    '2025-03-11'
    """

    when: Interval
    documents: tuple[str, ...]


@frozen
class Event:
    """Something that happened, may happen or is said to have happened.

    Attributes:
        id: Twelve hexadecimal digits; the same text gives the same id.
        headline: Who did what, 4 to 10 words from the clause.
        when: The window in which it happened; None when the text gives no date.
        best: The likeliest single day inside *when*, None when no day stands out.
        lasted: True when it went on through the window, False for some moment in it.
        status: Did it happen?
        speaker: Who says so, or None when the article says it itself.
        actors: Names of those who take part, the doer first.
        place: Name of the place, or None.
        coordinates: Latitude and longitude of the place in degrees (WGS 84), None where it is in no table.
        theme: Class of the trigger: fighting, talks, aid, statement, movement, law, …
        confidence: 0 to 1, how likely the window is right.
        evidence: Every sentence that reports it, earliest publication first.
        conflicts: Datings that other articles give and that do not fit.
        relations: How it lies to other events ("a day after Kyiv agreed").
        status_history: What was known of it when: first planned, then occurred or called off.
        fulfils: Id of the planned event that this one carries out or calls off, or None.
        correction: What a person has changed, with the machine's own reading; None when nobody did.
    """

    id: str
    headline: str
    when: Interval | None
    best: date | None
    lasted: bool
    status: Status = field(converter=Status)
    speaker: str | None
    actors: tuple[str, ...]
    place: str | None
    theme: str
    confidence: float = field(validator=validators.and_(validators.ge(0), validators.le(1)))
    evidence: tuple[Evidence, ...] = field(validator=validators.min_len(1))
    conflicts: tuple[Conflict, ...] = ()
    relations: tuple[Relation, ...] = ()
    status_history: tuple[StatusChange, ...] = ()
    fulfils: str | None = None
    coordinates: tuple[float, float] | None = None
    correction: Correction | None = None

    @property
    def basis(self) -> Basis | None:
        """Return what the date rests on in the first sentence that gives the event's own window."""
        agreeing = (e.basis for e in self.evidence if e.when == self.when)
        return next(agreeing, self.evidence[0].basis)

    @property
    def fell_through(self) -> bool:
        """Whether it is told as a plan alone, and did not take place."""
        return self.status is Status.NEGATED and all(e.status.is_open for e in self.evidence)

    def explain(self) -> Explanation:
        """Return in plain words why this date, this status, these sentences, conflicts and corrections.

        >>> quote = "Dockers walked out on Wednesday."
        >>> day, told = Interval("2025-03-12", "2025-03-13"), Span(0, len(quote))
        >>> said = Evidence("a.txt", told, Span(8, 14), Span(22, 31), Basis.EXPRESSION, quote, day)
        >>> names = {"speaker": None, "actors": ("Dockers",), "place": None, "theme": "strike"}
        >>> state = {"lasted": False, "status": "occurred", "confidence": 0.9, "evidence": (said,)}
        >>> print(Event("3f2a9c01b7de", "Dockers walked out", day, None, **state, **names).explain())
        date: 2025-03-12: “Wednesday” says so, in a.txt
        date: the window is right with a likelihood of 90%
        status: occurred, as its sentence has it
        reports: 1 sentence in 1 article tells it (a.txt)
        """
        return explain(self)
