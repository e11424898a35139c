"""Group: what a verb and its auxiliaries say about tense, voice and mood."""

from attrs import frozen

from eventline.model.tense import Tense


@frozen
class Group:
    """A verb group.

    Attributes:
        start, end: Token range, *end* exclusive.
        head: Token of the lexical verb (of the auxiliary itself in "is a doctor").
        lemma: Base form of the head.
        form: ``finite``, ``infinitive``, ``gerund`` or ``participle``.
        tense: Of a finite group.
        modal: The modal, or the word before "to" in "is due to leave"; None without one.
        passive, perfect, progressive, negated: Of the group.
    """

    start: int
    end: int
    head: int
    lemma: str
    form: str
    tense: Tense | None = None
    modal: str | None = None
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    negated: bool = False

    @property
    def is_finite(self) -> bool:
        return self.form == "finite"
