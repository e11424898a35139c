"""Clause: the words that belong to a verb, what opens them and who their subject is."""

from attrs import frozen

from eventline.syntax.group import Group


@frozen
class Clause:
    """A verb group with its surroundings; all numbers are tokens of the sentence.

    Attributes:
        group: The verb group.
        left, right: The clause's own words, *right* exclusive.
        opener: The word that opens it ("that", "after", "who"), a quotation mark or dash, "" for none.
        subject: Range of the subject phrase, None when it has none.
        is_finite: Whether its verb has a tense or a modal.
        shared: Whether the subject is taken from the clause it is joined to ("came and went").
    """

    group: Group
    left: int
    right: int
    opener: str
    subject: tuple[int, int] | None
    is_finite: bool
    shared: bool = False
