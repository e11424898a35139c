"""Focus: whom and what an article has told of last, which its pronouns mean (Grosz and Sidner 1986)."""

from typing import NamedTuple


class Focus(NamedTuple):
    """Where the reading of an article has come to.

    Attributes:
        turn: How many sentences have been read.
        last: The person who last was a subject.
        beside: The person to whom that one did something last, else whom others did it to.
        group: The last organisation, country or group that was a subject.
        thing: The words of a thing that was a subject since: "it" means that, and nobody.
        organisation: The organisation that was named last.
        voice: Whom "I" means: the author, in a quotation its speaker.
        is_quoted: Whether the clause that is read is a quotation.
    """

    turn: int = 0
    last: str | None = None
    beside: str | None = None
    group: str | None = None
    thing: str | None = None
    organisation: str | None = None
    voice: str | None = None
    is_quoted: bool = False
