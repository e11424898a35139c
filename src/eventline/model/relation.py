"""Relation: how one event lies in time to another, as the words of an article have it."""

from enum import StrEnum

from attrs import frozen

from eventline.model.grain import Grain


class Order(StrEnum):
    """The event lies before, after or during the other one, or goes on until it.

    Source:
        TLINK relation types, TimeML 1.2.1, section 2.5; the coarse ones that words such as "after" give.
    """

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    UNTIL = "until"


class Measure(StrEnum):
    """How a length is meant: as it is said, roughly, as the least or as the most."""

    EXACT = "exact"
    ABOUT = "about"
    MORE = "more"
    LESS = "less"


@frozen
class Relation:
    """How an event lies to another one.

    Attributes:
        order: Where the event lies, seen from the other.
        event: Id of the other event; None while no article is known that dates it.
        words: The words that say so ("almost a year after").
        target: The other event in the words of this article.
        count, unit: How far apart they are; *count* is None for "days after", both for a bare "after".
        measure: How that length is meant.
    """

    order: Order
    event: str | None
    words: str
    target: str = ""
    count: int | None = None
    unit: Grain | None = None
    measure: Measure = Measure.EXACT
