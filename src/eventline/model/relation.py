"""Relation: how one event lies in time to another, as the words of an article have it."""

from enum import StrEnum

from attrs import frozen


class Order(StrEnum):
    """The event lies before, after or during the other one, or goes on until it.

    Source:
        TLINK relation types, TimeML 1.2.1, section 2.5; the coarse ones that words such as "after" give.
    """

    BEFORE = "before"
    AFTER = "after"
    DURING = "during"
    UNTIL = "until"


@frozen
class Relation:
    """The event lies *order* the event with the id *event*; *words* say so ("a day after")."""

    order: Order
    event: str
    words: str
